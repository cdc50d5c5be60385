#include "ui/shell/navigation_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kHeight = 34;
constexpr int kIcon = 18;

} // namespace

NavigationButton::NavigationButton(const QString& iconName, QWidget* parent) : QAbstractButton(parent) {
    setIcon(themedIcon(iconName));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize NavigationButton::sizeHint() const { return {120, kHeight}; }

void NavigationButton::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    if (isChecked())
        paint::panel(painter, rect(), theme.selection, Qt::transparent);
    else if (underMouse() && isEnabled())
        paint::panel(painter, rect(), paint::mixed(theme.window, theme.secondary, 0.1), Qt::transparent);
    if (hasFocus())
        paint::focusRing(painter, rect(), theme.accent);
    const QRect iconRect(space::kSmall + 2, (height() - kIcon) / 2, kIcon, kIcon);
    icon().paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(uiFont(type::kBody, isChecked()));
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::WindowText)
                                : (isChecked() ? theme.accent : theme.text));
    painter.drawText(rect().adjusted(iconRect.right() + 10, 0, -space::kTiny, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace entente::ui
