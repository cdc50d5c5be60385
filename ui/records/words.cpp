#include "ui/records/words.h"

#include "core/base/fiscal_year.h"
#include "ui/text.h"

#include <QLocale>
#include <QStringList>

namespace entente::ui {

QString Words::actor(model::ActorId id) const { return toQt(names->actor(id, language)); }

QString Words::actorShort(model::ActorId id) const { return toQt(names->actorShort(id, language)); }

QString Words::person(model::PersonId id) const { return toQt(names->person(id, language)); }

QString Words::date(const base::EdtfDate& date, timeline::WordLength length) const {
    if (const auto year = fiscalYearOf(date))
        return fiscalYearText(*year, language);
    return toQt(timeline::dateInWords(date, language, length));
}

std::optional<int> fiscalYearOf(const base::EdtfDate& date) {
    const base::DateEnd& start = date.start();
    if (!date.isInterval() || start.kind != base::DateEnd::Kind::Point)
        return std::nullopt;
    const int year = start.civil.year;
    const base::DayRange days = base::fiscalYearDays(base::FiscalCalendar::Japan, year);
    const base::EdtfDate whole({.civil = base::toCivil(days.first)}, {.civil = base::toCivil(days.last)});
    return date == whole ? std::optional(year) : std::nullopt;
}

QString fiscalYearText(int year, const std::string& language) {
    return language == "ja" ? QStringLiteral("%1年度").arg(year) : QStringLiteral("FY%1").arg(year);
}

QString Words::date(const std::optional<base::EdtfDate>& date) const {
    return date ? this->date(*date) : QString();
}

QString Words::number(double value) const {
    return QLocale(toQt(language)).toString(value, 'g', QLocale::FloatingPointShortest);
}

QString joined(const QStringList& parts, const std::string& language) {
    return parts.join(language == "ja" ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace entente::ui
