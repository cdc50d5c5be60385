#pragma once

#include "core/base/date.h"
#include "core/model/vocabulary.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace entente::slides {

/// The words that come onto slides with what a workspace holds. English unless the language is "ja".
enum class DeckWord {
    ListSeparator,
    AllRecords,
    WeakSource,
    UnverifiedMark,
    AsOf,
    Range,
    Agreement,
    Kind,
    Signed,
    InForceSince,
    Parties,
    Commitment,
    MadeBy,
    Made,
    Due,
    Target,
    LatestFigure,
    Status,
    Date,
    Meeting,
    Place,
    Format,
    AtLeast,
    AtMost,
    Equal,
    FigureOfPeriod,
    AgreementsNote,
    CommitmentsNote,
    MeetingsNote,
    AgreementsAlt,
    CommitmentsAlt,
    MeetingsAlt,
    KeyFigureNote,
    TimelineNote,
    FiscalYear,
};

[[nodiscard]] std::string_view word(DeckWord which, std::string_view language);

/// With its placeholders filled, given as fmt::arg("name", value).
template <class... Args>
[[nodiscard]] std::string say(DeckWord which, std::string_view language, Args&&... args) {
    return fmt::format(fmt::runtime(word(which, language)), args...);
}

// deck_vocabulary.cpp
[[nodiscard]] std::string_view word(model::MeetingFormat format, std::string_view language);
[[nodiscard]] std::string_view word(model::AgreementKind kind, std::string_view language);
[[nodiscard]] std::string_view word(model::CommitmentStatus status, std::string_view language);

/// A date as a table cell shows it; empty without one. An interval that is a Japanese fiscal year is named as
/// one.
[[nodiscard]] std::string dateWords(const std::optional<base::EdtfDate>& date, std::string_view language);
/// "1 January 2024 to 31 December 2025".
[[nodiscard]] std::string rangeWords(const base::DayRange& days, std::string_view language);

} // namespace entente::slides
