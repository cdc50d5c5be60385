#include "ui/records/person_draft.h"

#include "ui/records/document_field.h"
#include "ui/records/list_editor.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

using Field = DocumentField<PersonFile>;

QString officesText(const std::vector<model::Office>& offices, const Words& words) {
    QStringList lines;
    for (const model::Office& office : offices) {
        const QString title = toQt(model::nameIn(office.titles, words.language));
        const QString held = words.date(office.held);
        lines << (held.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, held));
    }
    return joined(lines, words.language);
}

std::vector<Field> makeFields() {
    std::vector<Field> fields;
    fields.push_back(makeField<PersonFile>(
        "names", QT_TRANSLATE_NOOP("RecordField", "names"),
        [](auto& d) -> auto& { return d.body.person.names; }, namesText));
    fields.push_back(makeField<PersonFile>(
        "offices", QT_TRANSLATE_NOOP("RecordField", "offices"),
        [](auto& d) -> auto& { return d.body.offices; }, officesText));
    fields.push_back(sourcesField<PersonFile>());
    fields.push_back(verificationField<PersonFile>(
        "unverified", [](auto& d) -> auto& { return d.body.person.unverified; }));
    return fields;
}

} // namespace

std::vector<model::FieldIssue> validate(const PersonFile& draft) {
    std::vector<model::FieldIssue> issues = model::validate(draft.person);
    for (std::size_t i = 0; i < draft.offices.size(); ++i) {
        model::Office office = draft.offices[i];
        // Whose it is, is known as soon as the person is stored.
        office.person = model::PersonId{1};
        for (model::FieldIssue& issue : model::validate(office)) {
            issue.field = partPath("offices", i) + "." + issue.field;
            issues.push_back(std::move(issue));
        }
    }
    return issues;
}

template <>
const std::vector<Field>& fieldsOf() {
    static const std::vector<Field> kFields = makeFields();
    return kFields;
}

} // namespace entente::ui
