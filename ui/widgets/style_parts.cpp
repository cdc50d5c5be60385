#include "ui/widgets/style_parts.h"

#include "ui/widgets/style_names.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/theme_palette.h"

#include <algorithm>

namespace entente::ui::paint {
namespace {

bool isInvalid(const QWidget* widget) {
    return widget != nullptr && widget->property(kInvalidProperty).toBool();
}
bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

QColor buttonFill(const Theme& theme, const QStyleOption* option, bool primary) {
    const bool enabled = has(option, QStyle::State_Enabled);
    if (primary && enabled) {
        const bool hovered = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
        return hovered ? mixed(theme.accent, theme.text, 0.15) : theme.accent;
    }
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return theme.selection;
    return enabled && has(option, QStyle::State_MouseOver) ? theme.hover : theme.surface;
}

} // namespace

bool isPrimary(const QWidget* widget) {
    return widget != nullptr && widget->property(kPrimaryProperty).toBool();
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    const bool primary = isPrimary(widget) && has(option, QStyle::State_Enabled);
    panel(*painter, option->rect, buttonFill(theme, option, primary),
          primary ? QColor(Qt::transparent) : theme.line);
}

void drawToolPanel(const QStyleOption* option, QPainter* painter) {
    const Theme& theme = themeOf(option->palette);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        panel(*painter, option->rect, theme.selection, Qt::transparent);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        panel(*painter, option->rect, theme.hover, Qt::transparent);
}

void drawFieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor line = isInvalid(widget) ? theme.danger : (focused ? theme.accent : theme.line);
    const QColor fill = has(option, QStyle::State_Enabled) ? theme.surface : theme.window;
    panel(*painter, option->rect, fill, line, focused || isInvalid(widget) ? 2 : 1);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter) {
    const Theme& theme = themeOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const QColor line = has(option, QStyle::State_MouseOver) ? theme.accent : theme.secondary;
    panel(*painter, option->rect, on ? theme.accent : theme.surface, on ? theme.accent : line, 1, 4);
    if (on)
        checkMark(*painter, option->rect, theme.onAccent);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int range = std::max(1, bar.maximum - bar.minimum);
    const qint64 shown = std::max(1, bar.pageStep);
    const int slider =
        std::clamp(static_cast<int>(length * shown / (range + shown)), std::min(kSliderMin, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const auto span = [&](int from, int to) {
        return horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                          : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider) {
    const Theme& theme = themeOf(option->palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor fill = mixed(theme.surface, theme.secondary, active ? 0.65 : 0.35);
    panel(*painter, QRectF(slider).adjusted(3, 3, -3, -3), fill, Qt::transparent, 0, 3);
}

void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    if (option->editable)
        drawFieldPanel(option, painter, widget);
    else
        drawButtonPanel(option, painter, widget);
    if (!option->editable && has(option, QStyle::State_HasFocus))
        focusRing(*painter, option->rect, theme.accent);
    QRect arrow = option->rect;
    arrow.setLeft(arrow.right() - kChevronWidth);
    chevron(*painter, arrow, theme.secondary, Direction::Down);
}

void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter) {
    const Theme& theme = themeOf(option->palette);
    painter->fillRect(option->rect, has(option, QStyle::State_MouseOver) ? theme.hover : theme.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
}

} // namespace entente::ui::paint
