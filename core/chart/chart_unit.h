#pragma once

#include "core/chart/phrases.h"
#include "core/model/series.h"

#include <string>

namespace entente::chart {

/// What the values of a series are counted in, apart from powers of ten. Series with equal units can share an
/// axis.
struct BaseUnit {
    enum class Kind { Money, PercentOfGdp, Percent, Index, Rate, Noun };
    Kind kind = Kind::Noun;
    /// ISO 4217 for money and for a rate (so much of it for one US dollar); the noun itself ("cubic feet")
    /// for Noun.
    std::string name;
    /// "current", "constant-2023"; money only.
    std::string priceBasis;
    bool operator==(const BaseUnit&) const = default;
};

/// The base unit of a series, and the power of ten that its figures are given in.
struct SeriesUnit {
    BaseUnit base;
    int exponent = 0;
    bool operator==(const SeriesUnit&) const = default;
};

[[nodiscard]] SeriesUnit unitOf(const model::Series& series);

/// A base unit with a power of ten that a language has a word for, as a chart shows it.
class ChartUnit {
  public:
    /// The power of ten that tells `largest` (in the base unit) with few digits.
    [[nodiscard]] static ChartUnit forValues(const BaseUnit& base, double largest, Language language);
    ChartUnit(BaseUnit base, int exponent, Language language);

    [[nodiscard]] int exponent() const { return m_exponent; }
    /// "trillion yen", "US$ billion, constant 2023 prices", "% of GDP", "兆円".
    [[nodiscard]] std::string text() const;
    /// "8.78 trillion yen", "−US$68.0 billion", "1.37% of GDP", "8.78兆円".
    [[nodiscard]] std::string valueText(double value, int decimals) const;
    /// The same without zeros at the end: "2% of GDP" rather than "2.00% of GDP". For what was promised.
    [[nodiscard]] std::string shortText(double value, int decimals) const;

  private:
    [[nodiscard]] std::string textWithoutBasis() const;

    BaseUnit m_base;
    int m_exponent = 0;
    Language m_language = Language::English;
};

/// "current prices", "constant 2023 prices"; empty for an empty basis.
[[nodiscard]] std::string priceBasisText(const std::string& basis, Language language);
/// The unit in plain English for error messages: "JPY, current prices".
[[nodiscard]] std::string describe(const BaseUnit& unit);

} // namespace entente::chart
