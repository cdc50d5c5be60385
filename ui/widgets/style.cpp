#include "ui/widgets/style.h"

#include "ui/widgets/style_names.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/style_parts.h"
#include "ui/widgets/theme_palette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kScrollBarWidth = 12;
constexpr int kSortArrow = 12;

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

/// A copy that is whole: the plain one would keep the version of what it has cut off.
QStyleOptionHeaderV2 fullCopy(const QStyleOptionHeader& header) {
    QStyleOptionHeaderV2 copy;
    if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(&header))
        copy = *whole;
    else
        static_cast<QStyleOptionHeader&>(copy) = header;
    return copy;
}

} // namespace

void makePrimary(QWidget& button) { button.setProperty(kPrimaryProperty, true); }

void setInvalid(QWidget& field, bool invalid) {
    field.setProperty(kInvalidProperty, invalid);
    field.update();
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QHeaderView*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return paint::kSliderMin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_HeaderMargin:
        return space::kSmall;
    case PM_MenuPanelWidth:
        return 1;
    case PM_FocusFrameHMargin:
        // Cells begin where their header does; the view adds a pixel.
        return space::kSmall - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        fitted.setWidth(std::max(fitted.width(), size.width() + 2 * space::kMedium));
        fitted.setHeight(std::max(space::kControl, size.height() + 2));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        fitted.setHeight(std::max(space::kControl, size.height() + 2));
        break;
    case CT_ToolButton:
        fitted.setHeight(std::max(space::kControl, fitted.height()));
        fitted.setWidth(std::max(space::kControl, fitted.width()));
        break;
    case CT_MenuItem:
        fitted.setHeight(std::max(fitted.height(), 26));
        break;
    case CT_HeaderSection:
        fitted.setHeight(space::kRow);
        break;
    default:
        break;
    }
    return fitted;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents)
        return option->rect.adjusted(space::kTiny + 2, 1, -space::kTiny - 2, -1);
    // The margin of a header stands at its sides; above and below it would cut letters.
    if (element == SE_HeaderArrow || element == SE_HeaderLabel) {
        const QRect inside = option->rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool sorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        const int arrow = sorted ? kSortArrow + space::kTiny : 0;
        return element == SE_HeaderLabel ? inside.adjusted(0, 0, -arrow, 0)
                                         : inside.adjusted(inside.width() - kSortArrow, 0, 0, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        return bar == nullptr ? QRect() : paint::scrollBarPart(*bar, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::kSmall, 1, -paint::kChevronWidth, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return paint::drawToolPanel(option, painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return paint::drawFieldPanel(option, painter, widget);
    case PE_FrameFocusRect:
        return paint::focusRing(*painter, option->rect, theme.accent);
    case PE_IndicatorCheckBox:
        return paint::drawCheckBox(option, painter);
    case PE_FrameMenu:
        return paint::panel(*painter, option->rect, Qt::transparent, theme.line, 1, 0);
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        // Qt calls ascending "down".
        const bool up = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortDown;
        return paint::chevron(*painter, option->rect, theme.accent,
                              up ? paint::Direction::Up : paint::Direction::Down);
    }
    case PE_IndicatorArrowDown:
        return paint::chevron(*painter, option->rect, theme.secondary, paint::Direction::Down);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// The base style would not ask this one where label and arrow stand.
void Style::drawHeader(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const {
    paint::drawHeaderSection(&header, painter);
    QStyleOptionHeaderV2 part = fullCopy(header);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    part.palette.setColor(QPalette::ButtonText, themeOf(header.palette).secondary);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header)
            return drawHeader(*header, painter, widget);
        if (element == CE_HeaderSection)
            return paint::drawHeaderSection(header, painter);
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button != nullptr && paint::isPrimary(widget) &&
        has(option, State_Enabled)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &primary, painter, widget);
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, themeOf(option->palette).surface);
        return;
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
        return paint::drawComboBox(combo, painter, widget);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && slider)
        return paint::drawScrollBar(slider, painter,
                                    subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace entente::ui
