#include "ui/records/shown_table.h"

#include "ui/text.h"

#include <QLocale>

namespace entente::ui {
namespace {

table::Cell cellOf(const QString& text, bool isNumber, const QLocale& locale) {
    // The dash is how the screen shows that there is nothing.
    if (text.isEmpty() || text == QStringLiteral("–"))
        return {};
    if (isNumber) {
        bool isRead = false;
        const double number = locale.toDouble(text, &isRead);
        if (isRead)
            return number;
    }
    return toStd(text);
}

} // namespace

table::Table tableOf(const ShownTable& shown) {
    const QLocale locale(toQt(shown.words.language));
    table::Table out{.title = toStd(shown.title)};
    for (const std::size_t place : shown.order)
        out.columns.push_back({columnKey(shown.columns[place]), toStd(columnTitle(shown.columns[place]))});
    out.rows.reserve(shown.rows.size());
    for (const std::uint32_t row : shown.rows) {
        auto& cells = out.rows.emplace_back();
        for (const std::size_t place : shown.order)
            cells.push_back(cellOf(shown.listing->textAt(row, place, shown.words),
                                   shown.columns[place].isNumber, locale));
    }
    return out;
}

} // namespace entente::ui
