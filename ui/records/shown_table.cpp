#include "ui/records/shown_table.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace entente::ui {
namespace {

std::string keyOf(const char* title) {
    std::string key = base::folded(title);
    for (char& c : key) {
        if (c == ' ')
            c = '_';
    }
    return key;
}

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
    for (const ColumnLook& column : shown.columns)
        out.columns.push_back(
            {keyOf(column.title), toStd(QCoreApplication::translate("RecordColumn", column.title))});
    out.rows.reserve(shown.rows.size());
    for (const std::uint32_t row : shown.rows) {
        auto& cells = out.rows.emplace_back();
        for (std::size_t i = 0; i < shown.columns.size(); ++i)
            cells.push_back(
                cellOf(shown.listing->textAt(row, i, shown.words), shown.columns[i].isNumber, locale));
    }
    return out;
}

} // namespace entente::ui
