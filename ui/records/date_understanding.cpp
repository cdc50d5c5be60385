#include "ui/records/date_understanding.h"

#include "core/timeline/date_words.h"
#include "ui/records/words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace entente::ui {
namespace {

using base::DateEnd;
using base::DatePrecision;

struct DateUnderstanding {
    Q_DECLARE_TR_FUNCTIONS(DateUnderstanding)
};

QString weekday(base::Day day, const std::string& language) {
    // 1970-01-01 was a Thursday; Qt counts from Monday = 1.
    const int number = ((day.value + 3) % 7 + 7) % 7 + 1;
    return QLocale(toQt(language)).dayName(number, QLocale::LongFormat);
}

QString pointText(const base::EdtfDate& date, const std::string& language) {
    const QString words = toQt(timeline::dateInWords(date, language));
    const DateEnd& start = date.start();
    if (start.precision == DatePrecision::Month)
        return DateUnderstanding::tr("%1, the month only").arg(words);
    if (start.precision == DatePrecision::Year)
        return DateUnderstanding::tr("%1, the year only").arg(words);
    if (start.qualifier != base::DateQualifier::None)
        return words;
    return DateUnderstanding::tr("%1 %2", "1 weekday, 2 date")
        .arg(weekday(start.days().first, language), words);
}

bool isWholeDays(const base::EdtfDate& date) {
    const auto exact = [](const DateEnd& end) {
        return end.kind == DateEnd::Kind::Point && end.precision == DatePrecision::Day;
    };
    return exact(date.start()) && exact(*date.end());
}

} // namespace

QString understoodText(const base::EdtfDate& date, const std::string& language) {
    if (!date.isInterval())
        return pointText(date, language);
    const QString words = toQt(timeline::dateInWords(date, language));
    if (!isWholeDays(date))
        return words;
    const base::DayRange days = date.days();
    if (const auto year = fiscalYearOf(date))
        return DateUnderstanding::tr("%1, %2", "1 fiscal year, 2 its days")
            .arg(fiscalYearText(*year, language), words);
    return DateUnderstanding::tr("%1, %n day(s)", nullptr, days.last - days.first + 1).arg(words);
}

QString dateProblemText(const base::Error& error) {
    const std::string& problem = error.facts.detail;
    if (problem == base::date_problem::kDayOrMonth)
        return DateUnderstanding::tr("Day or month first? Write the month as a word, or 2025-02-07.");
    if (problem == base::date_problem::kNoSuchDay)
        return DateUnderstanding::tr("There is no such day.");
    if (problem == base::date_problem::kReversed)
        return DateUnderstanding::tr("It ends before it begins.");
    if (problem == base::date_problem::kNoYear)
        return DateUnderstanding::tr("The year is missing.");
    return DateUnderstanding::tr(
        "Not understood. Write for example 7 Feb 2025, Feb 2025, 6–8 Feb 2025, c. 1978.");
}

QString editableText(const base::EdtfDate& date, const std::string& language) {
    if (const auto year = fiscalYearOf(date))
        return fiscalYearText(*year, language);
    const std::string words = timeline::dateInWords(date, language, timeline::WordLength::Short);
    return toQt(base::readDate(words) == date ? words : date.text());
}

} // namespace entente::ui
