#include "ui/records/actor_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Actor>;

std::vector<Field> makeFields() {
    std::vector<Field> fields;
    fields.push_back(makeField<model::Actor>(
        "names", QT_TRANSLATE_NOOP("RecordField", "names"), [](auto& d) -> auto& { return d.body.names; },
        namesText));
    fields.push_back(makeField<model::Actor>(
        "kind", QT_TRANSLATE_NOOP("RecordField", "kind"), [](auto& d) -> auto& { return d.body.kind; },
        [](auto value, const Words&) { return word(value); }));
    fields.push_back(makeField<model::Actor>(
        "code", QT_TRANSLATE_NOOP("RecordField", "code"), [](auto& d) -> auto& { return d.body.code; },
        [](const std::string& text, const Words&) { return toQt(text); }));
    fields.push_back(sourcesField<model::Actor>());
    fields.push_back(verificationField<model::Actor>(
        "unverified", [](auto& d) -> auto& { return d.body.unverified; }));
    return fields;
}

} // namespace

template <>
const std::vector<Field>& fieldsOf() {
    static const std::vector<Field> kFields = makeFields();
    return kFields;
}

} // namespace entente::ui
