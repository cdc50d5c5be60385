#include "core/chart/chart_unit.h"

#include "core/chart/nice_ticks.h"
#include "core/chart/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace entente::chart {
namespace {

using Kind = BaseUnit::Kind;

struct Scale {
    int exponent;
    std::string_view word;
};

constexpr std::array kEnglishScales{Scale{0, ""}, Scale{6, "million"}, Scale{9, "billion"},
                                    Scale{12, "trillion"}};
constexpr std::array kJapaneseScales{Scale{0, ""}, Scale{4, "万"}, Scale{8, "億"}, Scale{12, "兆"}};

/// Powers in which sources publish but no chart is drawn.
constexpr std::array kEnglishOther{Scale{3, "thousand"}};
constexpr std::array kJapaneseOther{Scale{3, "千"}, Scale{6, "百万"}, Scale{9, "十億"}};

/// How money is written: a sign before the number or a word after it.
struct Currency {
    std::string_view code;
    std::string_view sign;
    std::string_view word;
    std::string_view plural;
    std::string_view japanese;
};

constexpr std::array kCurrencies{
    Currency{"JPY", "", "yen", "yen", "円"},
    Currency{"USD", "US$", "", "US dollars", "米ドル"},
    Currency{"KRW", "", "won", "won", "ウォン"},
    Currency{"AUD", "A$", "", "Australian dollars", "豪ドル"},
    Currency{"NZD", "NZ$", "", "New Zealand dollars", "NZドル"},
    Currency{"PHP", "", "pesos", "pesos", "フィリピン・ペソ"},
    Currency{"GBP", "£", "", "pounds", "ポンド"},
    Currency{"EUR", "€", "", "euros", "ユーロ"},
    Currency{"CNY", "", "yuan", "yuan", "人民元"},
    Currency{"CAD", "C$", "", "Canadian dollars", "カナダ・ドル"},
};

struct Noun {
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kNouns{
    Noun{"cubic feet", "立方フィート"},
    Noun{"cubic metres", "立方メートル"},
    Noun{"barrels", "バレル"},
    Noun{"barrels per day", "バレル／日"},
    Noun{"tonnes", "トン"},
    Noun{"short tons", "ショートトン"},
    Noun{"people", "人"},
    Noun{"percentage points", "ポイント"},
    Noun{"ratio", "比率"},
};

struct ScaleWord {
    std::string_view word;
    int exponent;
};
constexpr std::array kScaleWords{ScaleWord{"thousand ", 3}, ScaleWord{"million ", 6},
                                 ScaleWord{"billion ", 9}, ScaleWord{"trillion ", 12}};

Currency currencyOf(const std::string& code) {
    const auto* const found = std::ranges::find(kCurrencies, std::string_view(code), &Currency::code);
    return found == kCurrencies.end() ? Currency{code, "", code, code, code} : *found;
}

/// The currency as a word of its own: "yen", "US dollars".
std::string_view currencyWord(const std::string& code, Language language) {
    const auto* const found = std::ranges::find(kCurrencies, std::string_view(code), &Currency::code);
    if (found == kCurrencies.end())
        return code;
    if (language == Language::Japanese)
        return found->japanese;
    return found->plural;
}

std::string nounIn(const std::string& english, Language language) {
    const auto* const found = std::ranges::find(kNouns, std::string_view(english), &Noun::english);
    return language == Language::Japanese && found != kNouns.end() ? std::string(found->japanese) : english;
}

SeriesUnit nounUnit(const model::Series& series) {
    std::string noun = series.key.unit;
    int exponent = series.multiplier;
    for (const auto& [word, power] : kScaleWords) {
        if (noun.starts_with(word)) {
            noun.erase(0, word.size());
            exponent += power;
            break;
        }
    }
    return {{Kind::Noun, noun, {}}, exponent};
}

/// Rates, indices and shares are numbers of their own size; nobody says "thousand per cent".
bool isScaled(const BaseUnit& base) {
    return base.kind == Kind::Money || (base.kind == Kind::Noun && !base.name.empty());
}

std::string_view scaleWord(int exponent, Language language) {
    const bool isJapanese = language == Language::Japanese;
    const std::span<const Scale> others = isJapanese ? std::span<const Scale>(kJapaneseOther) : kEnglishOther;
    for (const auto& scales :
         {isJapanese ? std::span<const Scale>(kJapaneseScales) : kEnglishScales, others}) {
        const auto found = std::ranges::find(scales, exponent, &Scale::exponent);
        if (found != scales.end())
            return found->word;
    }
    return {};
}

/// "US$ billion", "trillion yen", "thousand" left out where the scale is one.
std::string joined(std::string_view first, std::string_view second) {
    return first.empty() || second.empty() ? std::string(first) + std::string(second)
                                           : fmt::format("{} {}", first, second);
}

} // namespace

SeriesUnit unitOf(const model::Series& series) {
    const model::SeriesKey& key = series.key;
    const bool isShareOfGdp = key.unit == "percent of GDP" ||
                              (key.unit == "percent" && key.measure == model::Measure::MilitaryShareOfGdp);
    if (isShareOfGdp || key.unit == "percent")
        return {{isShareOfGdp ? Kind::PercentOfGdp : Kind::Percent, {}, {}}, series.multiplier};
    if (key.unit == "index")
        return {{Kind::Index, {}, {}}, series.multiplier};
    if (key.unit == "per usd")
        return {{Kind::Rate, key.currency, {}}, series.multiplier};
    if (key.unit == "currency")
        return {{Kind::Money, key.currency, key.priceBasis.empty() ? "current" : key.priceBasis},
                series.multiplier};
    return nounUnit(series);
}

ChartUnit ChartUnit::forValues(const BaseUnit& base, double largest, Language language) {
    const auto& scales = language == Language::Japanese ? kJapaneseScales : kEnglishScales;
    int exponent = 0;
    for (const Scale& scale : scales) {
        // "1,387 billion" reads better than "1.387 trillion" beside smaller ones; 兆 is used from one
        // upwards.
        const double threshold = language == Language::Japanese || scale.exponent < 12 ? 1 : 2;
        if (isScaled(base) && largest >= threshold * std::pow(10.0, scale.exponent))
            exponent = scale.exponent;
    }
    return {base, exponent, language};
}

ChartUnit::ChartUnit(BaseUnit base, int exponent, Language language)
    : m_base(std::move(base)), m_exponent(exponent), m_language(language) {}

std::string ChartUnit::textWithoutBasis() const {
    const std::string_view scale = scaleWord(m_exponent, m_language);
    switch (m_base.kind) {
    case Kind::PercentOfGdp:
        return say(Phrase::PercentOfGdp, m_language);
    case Kind::Percent:
        return say(Phrase::Percent, m_language);
    case Kind::Index:
        return say(Phrase::Index, m_language);
    case Kind::Rate:
        return say(Phrase::RatePerDollar, m_language,
                   fmt::arg("currency", currencyWord(m_base.name, m_language)));
    case Kind::Noun:
        return m_language == Language::Japanese ? fmt::format("{}{}", scale, nounIn(m_base.name, m_language))
                                                : joined(scale, m_base.name);
    case Kind::Money:
        break;
    }
    const Currency currency = currencyOf(m_base.name);
    if (m_language == Language::Japanese)
        return fmt::format("{}{}", scale, currency.japanese);
    return currency.sign.empty() ? joined(scale, currency.word) : joined(currency.sign, scale);
}

std::string ChartUnit::text() const {
    const std::string unit = textWithoutBasis();
    if (!m_base.priceBasis.starts_with("constant"))
        return unit;
    return say(Phrase::UnitWithBasis, m_language, fmt::arg("unit", unit),
               fmt::arg("basis", priceBasisText(m_base.priceBasis, m_language)));
}

std::string ChartUnit::valueText(double value, int decimals) const {
    const std::string number = numberText(value, decimals);
    if (m_base.kind == Kind::PercentOfGdp)
        return say(Phrase::PercentOfGdpValue, m_language, fmt::arg("n", number));
    if (m_base.kind == Kind::Percent)
        return say(Phrase::PercentValue, m_language, fmt::arg("n", number));
    if (m_base.kind == Kind::Index)
        return number;
    const Currency currency = m_base.kind == Kind::Money ? currencyOf(m_base.name) : Currency{};
    if (m_language == Language::English && !currency.sign.empty()) {
        const bool isNegative = number.starts_with("−");
        return joined(fmt::format("{}{}{}", isNegative ? "−" : "", currency.sign,
                                  isNegative ? number.substr(std::string_view("−").size()) : number),
                      scaleWord(m_exponent, m_language));
    }
    const std::string unit = textWithoutBasis();
    return m_language == Language::Japanese ? number + unit : joined(number, unit);
}

std::string ChartUnit::shortText(double value, int decimals) const {
    int needed = 0;
    while (needed < decimals &&
           tidied(std::round(value * std::pow(10.0, needed)) / std::pow(10.0, needed)) != value)
        ++needed;
    return valueText(value, needed);
}

std::string priceBasisText(const std::string& basis, Language language) {
    constexpr std::string_view kConstant = "constant-";
    if (basis == "current")
        return say(Phrase::CurrentPrices, language);
    if (basis.starts_with(kConstant))
        return say(Phrase::ConstantPrices, language, fmt::arg("year", basis.substr(kConstant.size())));
    return basis;
}

std::string describe(const BaseUnit& unit) {
    const std::string text = ChartUnit(unit, 0, Language::English).text();
    return unit.priceBasis == "current" ? text + ", current prices" : text;
}

} // namespace entente::chart
