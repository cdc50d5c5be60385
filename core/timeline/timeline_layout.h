#pragma once

#include "core/timeline/prepared_timeline.h"
#include "core/timeline/time_ticks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::timeline {

// What is drawn, and nothing else. Pixels from the top left of the whole picture; the screen, pictures,
// slides and the accessibility tree read the same.

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Box&) const = default;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool contains(double px, double py) const {
        return px >= x && px < right() && py >= y && py < bottom();
    }
};

/// Meeting, event, agreement, deal, commitment.
enum class MarkShape : std::uint8_t { Disc, Ring, Bar, Diamond, Flag };

struct ItemBox {
    ItemIndex item = kNoItem;
    /// Index into TimelineLayout::lanes, which is that of PreparedTimeline::lanes.
    std::uint16_t lane = 0;
    std::uint8_t row = 0;
    MarkShape shape = MarkShape::Disc;
    ItemTraits traits;
    /// Hidden from here on by the next in its row.
    bool isCut = false;
    /// Index into TimelineItems::actors() or kNoActor.
    std::uint16_t actor = kNoActor;
    /// The days it spans.
    double x0 = 0;
    double x1 = 0;
    /// Middle of the disc, ring, diamond or flag.
    double markX = 0;
    /// Agreements: where it came into force.
    double effectiveX = 0;
    /// From the ends inwards, how far it is vague: the month or year that is meant, the reach of "about".
    double startSoft = 0;
    double endSoft = 0;
    /// Everything drawn for it lies between these, fades and arrow too.
    double left = 0;
    double right = 0;
    double y = 0;
    double height = 0;
    /// Steps of a deal: places in TimelineLayout::steps.
    std::uint32_t firstStep = 0;
    std::uint32_t stepCount = 0;
    bool operator==(const ItemBox&) const = default;
};

struct ItemLabel {
    /// Index into TimelineLayout::boxes.
    std::uint32_t box = 0;
    double x = 0;
    double y = 0;
    /// Of title, gap and detail.
    double width = 0;
    double height = 0;
    std::string title;
    double titleWidth = 0;
    /// Date and place; only close in.
    std::string detail;
    bool isElided = false;
    bool operator==(const ItemLabel&) const = default;
};

/// Several items of one row that would hide each other.
struct Cluster {
    std::uint16_t lane = 0;
    std::uint8_t row = 0;
    std::uint32_t count = 0;
    ItemIndex firstItem = kNoItem;
    std::int32_t firstDay = 0;
    std::int32_t lastDay = 0;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::string label;
    bool operator==(const Cluster&) const = default;
};

/// Items beginning in a few pixels, where there are too many to draw one by one.
struct DensityBin {
    std::uint16_t lane = 0;
    double x0 = 0;
    double x1 = 0;
    std::uint32_t count = 0;
    std::int32_t firstDay = 0;
    std::int32_t endDay = 0;
    /// Of the fullest one in the whole lane: 0 to 1.
    double share = 0;
    /// Where the rows are that it stands for; it grows from their bottom.
    double y = 0;
    double height = 0;
    bool operator==(const DensityBin&) const = default;
};

struct LaneBand {
    double y = 0;
    double height = 0;
    double rowHeight = 0;
    unsigned rows = 0;
    std::string label;
    std::optional<model::RecordKind> kind;
    std::uint16_t actor = kNoActor;
    std::uint32_t total = 0;
    /// Items that touch the visible days: the sum of the next four.
    std::uint32_t inView = 0;
    std::uint32_t drawn = 0;
    std::uint32_t clustered = 0;
    std::uint32_t binned = 0;
    /// Began earlier and are hidden by others or by density.
    std::uint32_t covered = 0;
    bool operator==(const LaneBand&) const = default;
};

/// A leader's term, or any other span behind the items.
struct Era {
    base::DayRange days;
    std::string label;
    /// Where the label has no room.
    std::string shortLabel;
    /// Eras of one track are drawn side by side; each track is a strip below the axis.
    int track = 0;
    /// Whose eras the track shows; stands at its left.
    std::string trackLabel;
    std::string actorCode;
    bool operator==(const Era&) const = default;
};

struct EraBand {
    double x0 = 0;
    double x1 = 0;
    double y = 0;
    double height = 0;
    int track = 0;
    /// Every second of a track.
    bool isOdd = false;
    std::string actorCode;
    std::string label;
    double labelX = 0;
    double labelWidth = 0;
    bool operator==(const EraBand&) const = default;
};

struct EraTrack {
    double y = 0;
    double height = 0;
    std::string label;
    bool operator==(const EraTrack&) const = default;
};

/// Whose colour is whose, among what is drawn.
struct LegendEntry {
    std::uint16_t actor = kNoActor;
    double x = 0;
    std::string label;
    bool operator==(const LegendEntry&) const = default;
};

struct UndatedLabel {
    ItemIndex item = kNoItem;
    Box box;
    std::string text;
    bool operator==(const UndatedLabel&) const = default;
};

/// The strip below the lanes: what has no date, and the legend.
struct Footer {
    Box box;
    std::vector<LegendEntry> legend;
    std::string head;
    std::vector<UndatedLabel> undated;
    std::string more;
    double moreX = 0;
    bool operator==(const Footer&) const = default;
};

struct TimelineLayout {
    /// Of the words in it.
    std::string language;
    /// Where time is: right of the heads, below axis and eras, above the undated.
    Box plot;
    Box axisBox;
    Box heads;
    TimeAxis axis;
    std::vector<EraTrack> eraTracks;
    std::vector<EraBand> eras;
    std::vector<LaneBand> lanes;
    std::vector<ItemBox> boxes;
    std::vector<ItemLabel> labels;
    std::vector<Cluster> clusters;
    std::vector<DensityBin> bins;
    std::vector<double> steps;
    /// Empty when today is out of sight.
    std::optional<double> todayX;
    std::string todayLabel;
    std::optional<Footer> footer;
    /// Of all lanes; more than plot.height when one can scroll.
    double contentHeight = 0;
    double scrollY = 0;
    base::DayRange visibleDays;
    bool operator==(const TimelineLayout&) const = default;
};

} // namespace entente::timeline
