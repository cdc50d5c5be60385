#pragma once

// For resolve_*.cpp: what they all read from and add to. Everything here throws as the store does.

#include "core/model/focus.h"
#include "core/slides/deck_spec.h"
#include "core/slides/slide_json.h"
#include "core/slides/source_list.h"
#include "core/store/connection.h"
#include "core/store/lookup.h"

#include <string>
#include <vector>

namespace entente::slides {

struct DeckReading {
    const store::Connection& connection;
    std::string language;
    base::Day asOf;
    store::Names names;
    /// Of all slides so far.
    SourceList sources;
};

/// The records that a filter lets through, of these kinds when it names none.
[[nodiscard]] std::vector<model::RecordRow> recordsOf(const DeckReading& reading, const RecordFilter& filter,
                                                      const std::vector<model::RecordKind>& kinds);

/// "Japan, United States" in short names.
[[nodiscard]] std::string actorList(const DeckReading& reading, const std::vector<model::ActorId>& actors);

/// The filter in words, for notes: "Japan; japan-us; 1 January 2024 to 31 December 2025".
[[nodiscard]] std::string filterWords(const DeckReading& reading, const RecordFilter& filter);

// resolve_tables.cpp, resolve_figures.cpp, resolve_timeline.cpp: they add to slide.notes what tells how the
// content was made.
[[nodiscard]] TableContent resolveTable(DeckReading& reading, const TableChoice& choice, SlideSpec& slide);
[[nodiscard]] ChartContent resolveChartReference(DeckReading& reading, const ChartReference& reference);
[[nodiscard]] TimelineContent resolveTimeline(DeckReading& reading, const TimelineChoice& choice,
                                              SlideSpec& slide);
[[nodiscard]] KeyFiguresContent resolveKeyFigures(DeckReading& reading, const KeyFiguresChoice& choice,
                                                  SlideSpec& slide);

} // namespace entente::slides
