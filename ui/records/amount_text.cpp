#include "ui/records/amount_text.h"

#include "core/chart/chart_unit.h"
#include "ui/records/number_text.h"
#include "ui/text.h"

#include <array>
#include <cmath>

namespace entente::ui {
namespace {

struct AmountScale {
    const char* word;
    int exponent;
};

// Longer words before those that they end with.
constexpr std::array kScales{
    AmountScale{"thousand", 3},  AmountScale{"million", 6}, AmountScale{"billion", 9},
    AmountScale{"trillion", 12}, AmountScale{"mn", 6},      AmountScale{"bn", 9},
    AmountScale{"tn", 12},       AmountScale{"k", 3},       AmountScale{"m", 6},
    AmountScale{"b", 9},         AmountScale{"百万", 6},    AmountScale{"十億", 9},
    AmountScale{"千", 3},        AmountScale{"万", 4},      AmountScale{"億", 8},
    AmountScale{"兆", 12}};

} // namespace

std::optional<double> amountIn(const QString& text, const std::string& language) {
    QString figure = text.trimmed();
    int exponent = 0;
    for (const AmountScale& scale : kScales) {
        const QString word = QString::fromUtf8(scale.word);
        if (!figure.endsWith(word, Qt::CaseInsensitive))
            continue;
        figure.chop(word.size());
        exponent = scale.exponent;
        break;
    }
    const auto number = numberIn(figure, language);
    if (!number || !std::isfinite(*number))
        return std::nullopt;
    // To the cent: 14.9 billion is not 14,900,000,000.000002.
    return exponent == 0 ? *number : std::round(*number * std::pow(10, exponent) * 100) / 100;
}

QString amountText(double amount, const std::string& language) {
    const bool isWhole = amount == std::trunc(amount);
    return QLocale(toQt(language)).toString(amount, 'f', isWhole ? 0 : 2);
}

QString moneyWords(double amount, const std::string& currency, const std::string& language) {
    const chart::BaseUnit unit{.kind = chart::BaseUnit::Kind::Money, .name = currency, .priceBasis = {}};
    const auto scaled = chart::ChartUnit::forValues(unit, std::abs(amount), chart::languageFrom(language));
    return toQt(scaled.shortText(amount / std::pow(10, scaled.exponent()), 2));
}

} // namespace entente::ui
