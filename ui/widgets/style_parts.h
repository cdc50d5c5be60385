#pragma once

#include <QPainter>
#include <QStyleOption>

namespace entente::ui::paint {

// What the style draws, a function a control; every colour comes from the option's palette.

inline constexpr int kChevronWidth = 24;
inline constexpr int kSliderMin = 32;

[[nodiscard]] bool isPrimary(const QWidget* widget);
void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawToolPanel(const QStyleOption* option, QPainter* painter);
void drawFieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
/// No arrow buttons: the groove is the whole bar.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider);
void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget);
void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter);

} // namespace entente::ui::paint
