#include "ui/records/source_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Source>;

Field textField(std::string_view path, const char* name, std::string model::Source::*member) {
    return makeField<model::Source>(
        path, name, [member](auto& d) -> auto& { return d.body.*member; },
        [](const std::string& text, const Words&) { return toQt(text); });
}

std::vector<Field> makeFields() {
    const auto wordText = [](auto value, const Words&) { return word(value); };
    return {
        textField("title", QT_TRANSLATE_NOOP("RecordField", "title"), &model::Source::title),
        textField("author", QT_TRANSLATE_NOOP("RecordField", "author"), &model::Source::author),
        textField("container", QT_TRANSLATE_NOOP("RecordField", "what it is published in"),
                  &model::Source::container),
        makeField<model::Source>(
            "kind", QT_TRANSLATE_NOOP("RecordField", "kind"), [](auto& d) -> auto& { return d.body.kind; },
            wordText),
        makeField<model::Source>(
            "reliability", QT_TRANSLATE_NOOP("RecordField", "reliability"),
            [](auto& d) -> auto& { return d.body.reliability; }, wordText),
        textField("publisher", QT_TRANSLATE_NOOP("RecordField", "publisher"), &model::Source::publisher),
        textField("published", QT_TRANSLATE_NOOP("RecordField", "date of publication"),
                  &model::Source::published),
        textField("url", QT_TRANSLATE_NOOP("RecordField", "address"), &model::Source::url),
        textField("accessed", QT_TRANSLATE_NOOP("RecordField", "date of access"), &model::Source::accessed),
        textField("licence", QT_TRANSLATE_NOOP("RecordField", "licence"), &model::Source::licence),
        textField("note", QT_TRANSLATE_NOOP("RecordField", "note"), &model::Source::note)};
}

} // namespace

template <>
const std::vector<Field>& fieldsOf() {
    static const std::vector<Field> kFields = makeFields();
    return kFields;
}

} // namespace entente::ui
