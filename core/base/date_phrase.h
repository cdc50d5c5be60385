#pragma once

#include "core/base/date.h"
#include "core/base/date_tokens.h"

#include <optional>
#include <span>

namespace entente::base {

/// What one side of a typed date says; what it leaves out may stand on the other side ("6–8 Feb 2025").
struct DatePhrase {
    std::optional<int> year = {};
    std::optional<int> month = {};
    std::optional<int> day = {};
    /// A number of one or two digits that stands alone: a day, month or year by what the other side says.
    std::optional<int> bare = {};
    bool isFiscal = false;
    /// A quarter 1–4 of the year, or a decade that begins with the year.
    std::optional<int> quarter = {};
    bool isDecade = false;
    DateQualifier qualifier = DateQualifier::None;

    [[nodiscard]] bool isYearOnly() const { return year && !month && !day && !bare && !quarter && !isDecade; }
};

/// Empty when the tokens are no date. A number that no calendar has (month 13) is left for the caller to
/// find.
[[nodiscard]] std::optional<DatePhrase> readPhrase(std::span<const DateToken> tokens);
/// True for 5/6/2025, which readPhrase refuses.
[[nodiscard]] bool isDayOrMonth(std::span<const DateToken> tokens);

} // namespace entente::base
