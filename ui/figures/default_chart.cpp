#include "ui/figures/default_chart.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace entente::ui {
namespace {

// Columns of more series than these stand too close to be told apart.
constexpr std::size_t kMostColumns = 2;

struct Wording {
    const store::Names& names;
    const std::string& language;
};

bool isAmount(const model::Series& series) {
    using enum model::Measure;
    const model::Measure measure = series.key.measure;
    return series.key.flow == model::Flow::Balance || measure == DefenceBudget ||
           measure == HostNationSupport || measure == FdiFlow || measure == EnergyTrade;
}

QString measurePhrase(model::Measure measure) {
    using enum model::Measure;
    const auto say = [](const char* text) { return QCoreApplication::translate("UsualChart", text); };
    switch (measure) {
    case MilitaryExpenditure:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Military expenditure"));
    case MilitaryShareOfGdp:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Military expenditure, share of GDP"));
    case DefenceBudget:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Defence budgets"));
    case GoodsTrade:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Trade in goods"));
    case EnergyTrade:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Trade in energy"));
    case Gdp:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Gross domestic product"));
    case ExchangeRate:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Exchange rates"));
    case FdiFlow:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Direct investment, flows"));
    case FdiPosition:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Direct investment, positions"));
    case HostNationSupport:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Host-nation support"));
    case Deflator:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Price indices"));
    case Other:
        return say(QT_TRANSLATE_NOOP("UsualChart", "Figures"));
    }
    return {};
}

/// What each measure is called, once, in the order of the series.
QStringList measurePhrases(const std::vector<model::Series>& series) {
    QStringList phrases;
    for (const model::Series& one : series) {
        const QString phrase = measurePhrase(one.key.measure);
        if (!phrases.contains(phrase))
            phrases.push_back(phrase);
    }
    return phrases;
}

/// The short name of whoever stands at this place of the key in all of the series; empty when they differ.
QString commonName(const std::vector<model::Series>& series,
                   std::optional<model::ActorId> model::SeriesKey::*place, const Wording& wording) {
    const auto first = series.front().key.*place;
    const bool isCommon = first && std::ranges::all_of(series, [&](const model::Series& one) {
                              return one.key.*place == first;
                          });
    return isCommon ? toQt(wording.names.actorShort(*first, wording.language)) : QString();
}

QString commonTitle(const std::vector<model::Series>& series, const Wording& wording) {
    const bool isJapanese = wording.language == "ja";
    const QString what =
        measurePhrases(series).join(isJapanese ? QStringLiteral("、") : QStringLiteral("; "));
    QString who = commonName(series, &model::SeriesKey::reporter, wording);
    const QString partner = commonName(series, &model::SeriesKey::partner, wording);
    if (!who.isEmpty() && !partner.isEmpty())
        who = QCoreApplication::translate("UsualChart", "%1 and %2").arg(who, partner);
    return who.isEmpty() ? what
                         : QCoreApplication::translate("UsualChart", "%1: %2", "who, what").arg(who, what);
}

} // namespace

QString titleOf(const model::Series& series, const std::string& language) {
    return toQt(language == "ja" && !series.titleJa.empty() ? series.titleJa : series.title);
}

chart::ChartKind usualKind(const std::vector<model::Series>& series) {
    // Months as columns would be a comb.
    const auto isColumn = [](const model::Series& one) {
        return isAmount(one) && one.key.frequency != base::Frequency::Monthly &&
               one.key.frequency != base::Frequency::Daily && one.key.unit != "percent";
    };
    const bool areColumns =
        !series.empty() && series.size() <= kMostColumns && std::ranges::all_of(series, isColumn);
    return areColumns ? chart::ChartKind::Column : chart::ChartKind::Line;
}

chart::ChartSpec usualChart(const std::vector<model::Series>& series, const store::Names& names,
                            const std::string& language) {
    chart::ChartSpec spec{.kind = usualKind(series)};
    if (series.size() == 1)
        spec.title = toStd(titleOf(series.front(), language));
    else if (!series.empty())
        spec.title = toStd(commonTitle(series, {names, language}));
    for (const model::Series& one : series)
        spec.series.push_back({.series = one.id});
    return spec;
}

} // namespace entente::ui
