#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"
#include "core/slides/deck_spec.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace entente::slides {

// What model::SlideDocument keeps: `kind` is the code of a SlideKind, `spec` the JSON of its SlideChoice.
// Figures and records are named here, not copied: the slide is resolved to a SlideSpec when it is shown or
// written.

enum class SlideKind { Title, Section, Chart, TwoCharts, Timeline, Table, Text, KeyFigures, Sources };

/// "title", "section", "chart", "two_charts", "timeline", "table", "text", "key_figures", "sources".
[[nodiscard]] std::string_view slideKindCode(SlideKind kind);
[[nodiscard]] std::optional<SlideKind> slideKindFromCode(std::string_view code);

/// A chart of the workspace by its id, or by its title as typed files do; the id wins.
struct ChartReference {
    std::optional<model::ChartId> id;
    std::string title;
    bool operator==(const ChartReference&) const = default;
};

/// Which records; empty parts do not restrict. Actors and topics by code or name.
struct RecordFilter {
    std::vector<std::string> actors;
    std::vector<std::string> topics;
    std::vector<model::RecordKind> kinds;
    std::optional<base::DayRange> period;
    bool operator==(const RecordFilter&) const = default;
};

struct TitleChoice {
    std::string byline;
    bool operator==(const TitleChoice&) const = default;
};
struct SectionChoice {
    bool operator==(const SectionChoice&) const = default;
};
struct ChartChoice {
    ChartReference chart;
    bool operator==(const ChartChoice&) const = default;
};
struct TwoChartsChoice {
    ChartReference left;
    ChartReference right;
    bool operator==(const TwoChartsChoice&) const = default;
};
struct TimelineChoice {
    RecordFilter filter;
    bool operator==(const TimelineChoice&) const = default;
};

/// "agreements_in_force", "commitments", "meetings".
enum class TableKind { AgreementsInForce, Commitments, Meetings };
[[nodiscard]] std::string_view tableKindCode(TableKind kind);

struct TableChoice {
    TableKind table = TableKind::Meetings;
    RecordFilter filter;
    /// In force or status as of this day; today when empty.
    std::optional<base::Day> asOf;
    bool operator==(const TableChoice&) const = default;
};
struct TextChoice {
    std::vector<Bullet> bullets;
    bool operator==(const TextChoice&) const = default;
};

/// Either the latest value of a chart's series (its first when no name is given), or a figure typed by hand.
struct KeyFigureChoice {
    std::string label;
    std::string detail;
    std::optional<ChartReference> chart;
    std::string series;
    std::string value;
    bool operator==(const KeyFigureChoice&) const = default;
};
struct KeyFiguresChoice {
    std::vector<KeyFigureChoice> figures;
    bool operator==(const KeyFiguresChoice&) const = default;
};
/// Lists the sources of all other slides.
struct SourcesChoice {
    bool operator==(const SourcesChoice&) const = default;
};

/// In the order of SlideKind.
using SlideChoiceContent =
    std::variant<TitleChoice, SectionChoice, ChartChoice, TwoChartsChoice, TimelineChoice, TableChoice,
                 TextChoice, KeyFiguresChoice, SourcesChoice>;

struct SlideChoice {
    std::string subtitle;
    SlideChoiceContent content;
    bool operator==(const SlideChoice&) const = default;
    [[nodiscard]] SlideKind kind() const { return static_cast<SlideKind>(content.index()); }
};

inline constexpr int kSlideSpecVersion = 1;

[[nodiscard]] std::string toJson(const SlideChoice& choice);
/// Errors: InvalidSpec with the place in the JSON; a newer version is refused.
[[nodiscard]] base::Result<SlideChoice> slideChoiceFromJson(std::string_view kind, int version,
                                                            std::string_view json);

} // namespace entente::slides
