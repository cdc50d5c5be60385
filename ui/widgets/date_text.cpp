#include "ui/widgets/date_text.h"

#include "core/base/fiscal_year.h"
#include "core/timeline/date_words.h"
#include "ui/text.h"

namespace entente::ui {

QString dateText(const base::EdtfDate& date, const std::string& language) {
    const base::DayRange days = date.days();
    if (date.isInterval() && days.first != base::distantPast()) {
        const int year = base::fiscalYearOf(base::FiscalCalendar::Japan, days.first);
        if (base::fiscalYearDays(base::FiscalCalendar::Japan, year) == days)
            return language == "ja" ? QStringLiteral("%1年度").arg(year) : QStringLiteral("FY%1").arg(year);
    }
    return toQt(timeline::dateInWords(date, language, timeline::WordLength::Short));
}

} // namespace entente::ui
