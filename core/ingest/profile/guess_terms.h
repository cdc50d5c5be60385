#pragma once

#include <string>

namespace entente::ingest {

/// What the words over a table tell of its figures.
struct GuessedTerms {
    std::string measure = "other";
    std::string flow;
    std::string unit = "number";
    std::string currency;
    std::string multiplier = "0";
    bool isUnitKnown = false;

    /// “million USD”.
    [[nodiscard]] std::string words() const;
};
[[nodiscard]] GuessedTerms guessTerms(const std::string& text);

// What a column is by its title.
[[nodiscard]] bool isPeriodTitle(const std::string& title);
[[nodiscard]] bool isValueTitle(const std::string& title);
[[nodiscard]] bool isPartnerTitle(const std::string& title);
/// Whether a figure is an estimate, provisional, …
[[nodiscard]] bool isStatusTitle(const std::string& title);
/// Codes and numbers that count nothing.
[[nodiscard]] bool isCodeTitle(const std::string& title);

} // namespace entente::ingest
