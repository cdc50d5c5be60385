#include "core/slides/layouts.h"

#include <algorithm>

namespace entente::slides {
namespace {

constexpr double kMargin = 48;
constexpr double kWidth = kSlideWidth - 2 * kMargin;
constexpr double kContentTop = 122;
constexpr double kContentTopWithoutSubtitle = 100;
constexpr double kContentBottom = 474;
constexpr double kHalf = (kWidth - 24) / 2;
constexpr double kCoverLeft = 96;
constexpr double kCoverWidth = kSlideWidth - 2 * kCoverLeft;
constexpr double kFootTop = 488;

constexpr Box kContent{kMargin, kContentTop, kWidth, kContentBottom - kContentTop};

using enum TextAnchor;
using enum TextAlign;

constexpr SlotSpec kTitle{Slot::Title, "title", 0,   Phrase::PromptTitle, {kMargin, 26, kWidth, 62}, 24, true,
                          "tx1",       Bottom,  Left};
constexpr SlotSpec kSubtitle{
    Slot::Subtitle, "body", 13,  Phrase::PromptSubtitle, {kMargin, 90, kWidth, 22}, 14, false,
    "tx2",          Top,    Left};
constexpr SlotSpec kSource{
    Slot::Source, "body", 14,  Phrase::PromptSource, {kMargin, kFootTop, 588, 40}, 10, false,
    "tx2",        Top,    Left};
constexpr SlotSpec kFooter{
    Slot::Footer, "ftr", 11, Phrase::PromptFooter, {660, kFootTop, 200, 28}, 10, false, "tx2", Top, Right};
constexpr SlotSpec kNumber{Slot::SlideNumber,
                           "sldNum",
                           12,
                           Phrase::PromptText,
                           {872, kFootTop, 40, 16},
                           10,
                           false,
                           "tx2",
                           Top,
                           Right};

constexpr SlotSpec chart(Slot slot, int index, Box box) {
    return {slot, "chart", index, Phrase::PromptChart, box, 14, false, "tx2", Top, Left};
}

constexpr std::array kTitleSlots{
    SlotSpec{Slot::Title,
             "ctrTitle",
             0,
             Phrase::PromptTitle,
             {kCoverLeft, 120, kCoverWidth, 160},
             40,
             true,
             "tx1",
             Bottom,
             Left},
    SlotSpec{Slot::Subtitle,
             "subTitle",
             1,
             Phrase::PromptSubtitle,
             {kCoverLeft, 312, kCoverWidth, 76},
             20,
             false,
             "tx2",
             Top,
             Left},
    SlotSpec{Slot::Byline,
             "body",
             13,
             Phrase::PromptByline,
             {kCoverLeft, 444, kCoverWidth, 40},
             14,
             false,
             "tx2",
             Bottom,
             Left},
};
constexpr std::array kSectionSlots{
    SlotSpec{Slot::Title,
             "title",
             0,
             Phrase::PromptTitle,
             {kCoverLeft, 140, kCoverWidth, 140},
             32,
             true,
             "tx1",
             Bottom,
             Left},
    SlotSpec{Slot::Subtitle,
             "body",
             13,
             Phrase::PromptSubtitle,
             {kCoverLeft, 312, kCoverWidth, 100},
             18,
             false,
             "tx2",
             Top,
             Left},
    kNumber,
};
constexpr std::array kChartSlots{kTitle,  kSubtitle, chart(Slot::Chart, 15, kContent),
                                 kSource, kFooter,   kNumber};
constexpr std::array kTwoChartsSlots{
    kTitle,
    kSubtitle,
    chart(Slot::Chart, 15, {kMargin, kContentTop, kHalf, kContent.height}),
    chart(Slot::SecondChart, 16, {kMargin + kHalf + 24, kContentTop, kHalf, kContent.height}),
    kSource,
    kFooter,
    kNumber};
constexpr std::array kTableSlots{
    kTitle,
    kSubtitle,
    SlotSpec{Slot::Table, "tbl", 15, Phrase::PromptTable, kContent, 12, false, "tx2", Top, Left},
    kSource,
    kFooter,
    kNumber};
constexpr std::array kTextSlots{
    kTitle,
    kSubtitle,
    SlotSpec{Slot::Body, "body", 1, Phrase::PromptText, kContent, 20, false, "tx1", Top, Left},
    kSource,
    kFooter,
    kNumber};
constexpr std::array kTitleOnlySlots{kTitle, kSubtitle, kSource, kFooter, kNumber};

} // namespace

std::span<const SlotSpec> slotsOf(LayoutKind layout) {
    switch (layout) {
    case LayoutKind::Title:
        return kTitleSlots;
    case LayoutKind::Section:
        return kSectionSlots;
    case LayoutKind::Chart:
        return kChartSlots;
    case LayoutKind::TwoCharts:
        return kTwoChartsSlots;
    case LayoutKind::Table:
        return kTableSlots;
    case LayoutKind::Text:
        return kTextSlots;
    case LayoutKind::TitleOnly:
        break;
    }
    return kTitleOnlySlots;
}

const SlotSpec& slotIn(LayoutKind layout, Slot slot) {
    const auto slots = slotsOf(layout);
    return *std::find_if(slots.begin(), slots.end(), [&](const SlotSpec& spec) { return spec.slot == slot; });
}

Phrase layoutName(LayoutKind layout) {
    constexpr std::array kNames{Phrase::LayoutTitle,     Phrase::LayoutSection, Phrase::LayoutChart,
                                Phrase::LayoutTwoCharts, Phrase::LayoutTable,   Phrase::LayoutText,
                                Phrase::LayoutTitleOnly};
    return kNames.at(static_cast<std::size_t>(layout));
}

bool isCover(LayoutKind layout) { return layout == LayoutKind::Title || layout == LayoutKind::Section; }

Box contentBox(bool hasSubtitle) {
    const double top = hasSubtitle ? kContentTop : kContentTopWithoutSubtitle;
    return {kMargin, top, kWidth, kContentBottom - top};
}

} // namespace entente::slides
