#include "ui/widgets/period_entry.h"

#include "core/base/date_input.h"
#include "core/timeline/date_words.h"
#include "ui/text.h"

namespace entente::ui {
namespace {

base::DateEnd openEnd() { return {.kind = base::DateEnd::Kind::Open}; }

bool isYearStart(const base::CivilDate& date) { return date.month == 1 && date.day == 1; }
bool isMonthEnd(const base::CivilDate& date) { return date.day == base::daysInMonth(date.year, date.month); }
bool isYearEnd(const base::CivilDate& date) { return date.month == 12 && date.day == 31; }

base::DatePrecision precisionOf(const base::CivilDate& first, const base::CivilDate& last) {
    if (isYearStart(first) && isYearEnd(last))
        return base::DatePrecision::Year;
    return first.day == 1 && isMonthEnd(last) ? base::DatePrecision::Month : base::DatePrecision::Day;
}

base::DateEnd end(base::Day day, base::DatePrecision precision) {
    return {.precision = precision, .civil = base::toCivil(day)};
}

// An open end of a span takes its precision from its other end alone.
base::EdtfDate asDate(const base::DayRange& days) {
    const bool openStart = days.first == base::distantPast();
    const bool openLast = days.last == base::distantFuture();
    const base::CivilDate first = openStart ? base::CivilDate{} : base::toCivil(days.first);
    const base::CivilDate last =
        openLast ? base::CivilDate{.month = 12, .day = 31} : base::toCivil(days.last);
    const base::DatePrecision precision = precisionOf(first, last);
    if (openStart || openLast)
        return base::EdtfDate(openStart ? openEnd() : end(days.first, precision),
                              openLast ? openEnd() : end(days.last, precision));
    const bool oneYear = precision == base::DatePrecision::Year && first.year == last.year;
    const bool oneMonth =
        precision == base::DatePrecision::Month && first.year == last.year && first.month == last.month;
    if (oneYear || oneMonth || days.first == days.last)
        return base::EdtfDate(end(days.first, precision));
    return base::EdtfDate(end(days.first, precision), end(days.last, precision));
}

} // namespace

base::Result<std::optional<base::DayRange>> readPeriod(const QString& typed) {
    QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    // An open end is ".." in EDTF and follows the stroke; between two dates ".." is the stroke itself.
    if (!text.contains(QLatin1Char('/')) && text.contains(QLatin1String(".."))) {
        const qsizetype at = text.indexOf(QLatin1String(".."));
        const QString first = text.left(at).trimmed();
        const QString last = text.mid(at + 2).trimmed();
        text = (first.isEmpty() ? QStringLiteral("..") : first) + QLatin1Char('/') +
               (last.isEmpty() ? QStringLiteral("..") : last);
    }
    return base::readDate(toStd(text)).map([](const base::EdtfDate& date) {
        return std::optional(date.days());
    });
}

QString periodText(const base::DayRange& days, const std::string& language) {
    return toQt(timeline::dateInWords(asDate(days), language, timeline::WordLength::Short));
}

} // namespace entente::ui
