#include "ui/records/deal_draft.h"

#include "ui/records/amount_text.h"
#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Deal>;

QString stepsText(const DealDocument& document, const Words& words) {
    QStringList lines;
    for (const model::DealStep& step : document.body.steps) {
        const QString date = words.date(step.date);
        const QString title = toQt(step.title);
        lines << (date.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, date));
    }
    return joined(lines, words.language);
}

// A step is changed together with what stands behind it.
Field stepsField() {
    return {"steps", QT_TRANSLATE_NOOP("RecordField", "steps"),
            [](const auto& a, const auto& b) {
                return a.body.steps == b.body.steps && isSame(a.partSources, b.partSources);
            },
            [](const auto& from, auto& to) {
                to.body.steps = from.body.steps;
                to.partSources = from.partSources;
            },
            stepsText};
}

Field valueField() {
    return {"value", QT_TRANSLATE_NOOP("RecordField", "value"),
            [](const auto& a, const auto& b) {
                return a.body.value == b.body.value && a.body.currency == b.body.currency;
            },
            [](const auto& from, auto& to) {
                to.body.value = from.body.value;
                to.body.currency = from.body.currency;
            },
            [](const auto& d, const Words& words) {
                const QString amount = d.body.value ? amountText(*d.body.value, words.language) : QString();
                return QStringLiteral("%1 %2").arg(amount, toQt(d.body.currency)).trimmed();
            }};
}

std::vector<Field> makeFields() {
    std::vector<Field> fields = headFields<model::Deal>();
    fields.push_back(makeField<model::Deal>(
        "kind", QT_TRANSLATE_NOOP("RecordField", "kind"), [](auto& d) -> auto& { return d.body.kind; },
        [](auto value, const Words&) { return word(value); }));
    fields.push_back(valueField());
    fields.push_back(makeField<model::Deal>(
        "parties", QT_TRANSLATE_NOOP("RecordField", "parties"),
        [](auto& d) -> auto& { return d.body.parties; }, participantsText));
    fields.push_back(stepsField());
    const auto tail = tailFields<model::Deal>();
    fields.insert(fields.end(), tail.begin(), tail.end());
    return fields;
}

} // namespace

template <>
const std::vector<Field>& fieldsOf() {
    static const std::vector<Field> kFields = makeFields();
    return kFields;
}

} // namespace entente::ui
