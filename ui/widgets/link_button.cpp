#include "ui/widgets/link_button.h"

#include "ui/widgets/style_paint.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kIconGap = 6;
constexpr int kShortest = 40;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setFlat(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setIconSize(QSize(14, 14));
}

QSize LinkButton::sizeHint() const {
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + kIconGap;
    // The advance is rounded; a pixel more keeps a text that fits from being elided.
    return {fontMetrics().horizontalAdvance(text()) + icon + 5, std::max(fontMetrics().height() + 4, 20)};
}

QSize LinkButton::minimumSizeHint() const {
    return {std::min(kShortest, sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    if (hasFocus())
        paint::focusRing(painter, rect(), theme.accent, 4);
    QRect textRect = rect().adjusted(2, 0, -2, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(QPoint(2, (height() - iconSize().height()) / 2), iconSize()));
        textRect.setLeft(textRect.left() + iconSize().width() + kIconGap);
    }
    QFont font = this->font();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accent : theme.secondary);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
}

} // namespace entente::ui
