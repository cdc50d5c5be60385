#include "ui/widgets/date_text.h"

#include "core/base/fiscal_year.h"
#include "core/timeline/date_words.h"
#include "ui/text.h"

#include <QDateTime>

namespace entente::ui {

namespace {

QString dayText(const QDate& date, const std::string& language) {
    const base::Day day = base::toDay(date.year(), date.month(), date.day());
    return toQt(timeline::dayInWords(day, language, timeline::WordLength::Short));
}

/// Invalid where it is no moment, which is then shown as it is.
QDateTime local(const std::string& moment) {
    return QDateTime::fromString(toQt(moment), Qt::ISODate).toLocalTime();
}

} // namespace

QString dateText(const base::EdtfDate& date, const std::string& language) {
    const base::DayRange days = date.days();
    if (date.isInterval() && days.first != base::distantPast()) {
        const int year = base::fiscalYearOf(base::FiscalCalendar::Japan, days.first);
        if (base::fiscalYearDays(base::FiscalCalendar::Japan, year) == days)
            return language == "ja" ? QStringLiteral("%1年度").arg(year) : QStringLiteral("FY%1").arg(year);
    }
    return toQt(timeline::dateInWords(date, language, timeline::WordLength::Short));
}

QString localDayText(const std::string& moment, const std::string& language) {
    const QDateTime time = local(moment);
    return time.isValid() ? dayText(time.date(), language) : toQt(moment);
}

QString localTimeText(const std::string& moment, const std::string& language) {
    const QDateTime time = local(moment);
    if (!time.isValid())
        return toQt(moment);
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    return (language == "ja" ? QStringLiteral("%1 %2") : QStringLiteral("%1, %2"))
        .arg(dayText(time.date(), language), clock);
}

} // namespace entente::ui
