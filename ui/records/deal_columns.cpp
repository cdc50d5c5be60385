#include "ui/records/amount_text.h"
#include "ui/records/columns.h"
#include "ui/records/common_columns.h"
#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace entente::ui {
namespace {

QString valueText(const ListedRecord& record, const Words& words) {
    if (!record.deal || !record.deal->value)
        return dash();
    return moneyWords(*record.deal->value, record.deal->currency, words.language);
}

QString exactValueText(const ListedRecord& record, const Words& words) {
    if (!record.deal || !record.deal->value)
        return QCoreApplication::translate("RecordColumn", "No value was given.");
    return QStringLiteral("%1 %2").arg(amountText(*record.deal->value, words.language),
                                       toQt(record.deal->currency));
}

QString partiesText(const ListedRecord& record, const Words& words) {
    const QString buyer = rolesText(record, model::Role::Buyer, words);
    const QString target = rolesText(record, model::Role::Target, words);
    if (buyer.isEmpty() || target.isEmpty())
        return orDash(buyer + target);
    return QStringLiteral("%1 → %2").arg(buyer, target);
}

QString stepWord(const ListedRecord& record, const Words&) {
    return record.deal && record.deal->latest ? word(record.deal->latest->kind) : dash();
}

QString stepTip(const ListedRecord& record, const Words& words) {
    if (!record.deal || !record.deal->latest)
        return QCoreApplication::translate("RecordColumn", "No step of it is known.");
    const QString date = words.date(record.deal->latest->date);
    const QString title = toQt(record.deal->latest->title);
    return date.isEmpty() ? title : QStringLiteral("%1: %2").arg(date, title);
}

} // namespace

std::vector<RecordColumn> dealColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Date")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind"),
             .width = 104,
             .rank = 4,
             .text = typeWord<model::DealKind>,
             .code = typeCode},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Value"),
             .width = 124,
             .rank = 1,
             .isNumber = true,
             .text = valueText,
             // Currencies are not comparable; the figures at least stand in order.
             .order =
                 [](const ListedRecord& r) {
                     return r.deal && r.deal->value ? std::llround(*r.deal->value)
                                                    : std::numeric_limits<std::int64_t>::min();
                 },
             .tip = exactValueText},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Buyer and target"),
             .width = 150,
             .rank = 3,
             .most = 260,
             .text = partiesText,
             .tip = partiesText},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Latest step"),
             .width = 100,
             .rank = 2,
             .text = stepWord,
             .order =
                 [](const ListedRecord& r) {
                     return firstDay(r.deal && r.deal->latest ? r.deal->latest->date : std::nullopt);
                 },
             .tip = stepTip},
            sourcesColumn()};
}

} // namespace entente::ui
