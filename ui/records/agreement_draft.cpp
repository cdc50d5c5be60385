#include "ui/records/agreement_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Agreement>;

QString partiesText(const std::vector<model::AgreementParty>& parties, const Words& words) {
    QStringList lines;
    for (const auto& party : parties) {
        QStringList dates;
        for (const auto& date : {party.signedOn, party.ratified, party.inForce, party.withdrew}) {
            if (date)
                dates << words.date(*date);
        }
        const QString name = words.actorShort(party.actor);
        lines << (dates.isEmpty() ? name
                                  : QStringLiteral("%1 (%2)").arg(name, joined(dates, words.language)));
    }
    return joined(lines, words.language);
}

std::vector<Field> makeFields() {
    const auto date = [](const auto& value, const Words& words) { return words.date(value); };
    std::vector<Field> fields = headFields<model::Agreement>();
    fields.push_back(makeField<model::Agreement>(
        "shortTitle", QT_TRANSLATE_NOOP("RecordField", "short title"),
        [](auto& d) -> auto& { return d.body.shortTitle; },
        [](const std::string& text, const Words&) { return toQt(text); }));
    fields.push_back(makeField<model::Agreement>(
        "kind", QT_TRANSLATE_NOOP("RecordField", "kind"), [](auto& d) -> auto& { return d.body.kind; },
        [](auto value, const Words&) { return word(value); }));
    fields.push_back(makeField<model::Agreement>(
        "inForce", QT_TRANSLATE_NOOP("RecordField", "entry into force"),
        [](auto& d) -> auto& { return d.body.inForce; }, date));
    fields.push_back(makeField<model::Agreement>(
        "ended", QT_TRANSLATE_NOOP("RecordField", "end"), [](auto& d) -> auto& { return d.body.ended; },
        date));
    fields.push_back(makeField<model::Agreement>(
        "parties", QT_TRANSLATE_NOOP("RecordField", "parties"),
        [](auto& d) -> auto& { return d.body.parties; }, partiesText));
    const auto tail = tailFields<model::Agreement>();
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
