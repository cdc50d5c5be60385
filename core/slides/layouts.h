#pragma once

#include "core/slides/phrases.h"
#include "core/slides/slide_shape.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace entente::slides {

// The deck's own template: where every layout has its placeholders. Master, layouts and slides are all
// written from these tables. Points on a slide of 960 by 540 (16:9).

inline constexpr double kSlideWidth = 960;
inline constexpr double kSlideHeight = 540;

enum class LayoutKind { Title, Section, Chart, TwoCharts, Table, Text, TitleOnly };
inline constexpr std::array kLayouts{LayoutKind::Title,     LayoutKind::Section, LayoutKind::Chart,
                                     LayoutKind::TwoCharts, LayoutKind::Table,   LayoutKind::Text,
                                     LayoutKind::TitleOnly};

enum class Slot { Title, Subtitle, Byline, Body, Chart, SecondChart, Table, Source, Footer, SlideNumber };

struct SlotSpec {
    Slot slot;
    /// ST_PlaceholderType; "" for the default (any object).
    std::string_view type;
    /// 0: not written.
    int index;
    Phrase prompt;
    Box box;
    double size;
    bool isBold;
    /// tx1 or tx2.
    std::string_view ink;
    TextAnchor anchor;
    TextAlign align;
};

[[nodiscard]] std::span<const SlotSpec> slotsOf(LayoutKind layout);
/// Only for a slot that the layout has.
[[nodiscard]] const SlotSpec& slotIn(LayoutKind layout, Slot slot);
[[nodiscard]] Phrase layoutName(LayoutKind layout);
/// Title and section slides stand on the quiet ground with a rule under the title.
[[nodiscard]] bool isCover(LayoutKind layout);

/// The room for content; it begins higher where there is no subtitle.
[[nodiscard]] Box contentBox(bool hasSubtitle);

} // namespace entente::slides
