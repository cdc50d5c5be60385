#include "ui/records/event_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Event>;

std::vector<Field> makeFields() {
    std::vector<Field> fields = headFields<model::Event>();
    fields.push_back(makeField<model::Event>(
        "category", QT_TRANSLATE_NOOP("RecordField", "category"),
        [](auto& d) -> auto& { return d.body.category; },
        [](auto value, const Words&) { return word(value); }));
    fields.push_back(makeField<model::Event>(
        "actors", QT_TRANSLATE_NOOP("RecordField", "actors"), [](auto& d) -> auto& { return d.body.actors; },
        participantsText));
    const auto tail = tailFields<model::Event>();
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
