#include "ui/records/commitment_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Commitment>;

template <class Access, class Text>
Field make(std::string_view path, const char* name, Access access, Text text) {
    return makeField<model::Commitment>(path, name, access, text);
}

Field originField() {
    return {"madeAt", QT_TRANSLATE_NOOP("RecordField", "occasion"),
            [](const auto& a, const auto& b) { return a.body.madeAt == b.body.madeAt; },
            [](const auto& from, auto& to) {
                to.body.madeAt = from.body.madeAt;
                to.origin = from.origin;
            },
            [](const auto& d, const Words&) { return d.origin ? toQt(d.origin->title) : QString(); }};
}

Field seriesField() {
    return {
        "series", QT_TRANSLATE_NOOP("RecordField", "series"),
        [](const auto& a, const auto& b) { return a.body.series == b.body.series; },
        [](const auto& from, auto& to) {
            to.body.series = from.body.series;
            to.measure = from.measure;
        },
        [](const auto& d, const Words&) { return d.measure ? toQt(d.measure->series.title) : QString(); }};
}

QString assessmentsText(const CommitmentDocument& document, const Words& words) {
    QStringList lines;
    for (const model::Assessment& one : document.body.assessments)
        lines << QStringLiteral("%1 (%2)").arg(word(one.standing), words.date(one.date));
    return joined(lines, words.language);
}

// An assessment is changed together with what stands behind it.
Field assessmentsField() {
    return {"assessments", QT_TRANSLATE_NOOP("RecordField", "assessments"),
            [](const auto& a, const auto& b) {
                return a.body.assessments == b.body.assessments && isSame(a.partSources, b.partSources);
            },
            [](const auto& from, auto& to) {
                to.body.assessments = from.body.assessments;
                to.partSources = from.partSources;
            },
            assessmentsText};
}

std::vector<Field> makeFields() {
    const auto wordText = [](auto value, const Words&) { return word(value); };
    const auto plain = [](const std::string& text, const Words&) { return toQt(text); };
    std::vector<Field> fields = headFields<model::Commitment>();
    const std::vector<Field> own{
        originField(),
        make(
            "status", QT_TRANSLATE_NOOP("RecordField", "status"),
            [](auto& d) -> auto& { return d.body.status; }, wordText),
        make(
            "parties", QT_TRANSLATE_NOOP("RecordField", "parties"),
            [](auto& d) -> auto& { return d.body.parties; }, participantsText),
        make(
            "kind", QT_TRANSLATE_NOOP("RecordField", "kind"), [](auto& d) -> auto& { return d.body.kind; },
            wordText),
        seriesField(),
        make(
            "comparison", QT_TRANSLATE_NOOP("RecordField", "comparison"),
            [](auto& d) -> auto& { return d.body.comparison; },
            [](const auto& value, const Words&) { return value ? word(*value) : QString(); }),
        make(
            "target", QT_TRANSLATE_NOOP("RecordField", "target"),
            [](auto& d) -> auto& { return d.body.target; },
            [](const auto& value, const Words& words) { return value ? words.number(*value) : QString(); }),
        make(
            "targetUnit", QT_TRANSLATE_NOOP("RecordField", "unit"),
            [](auto& d) -> auto& { return d.body.targetUnit; }, plain),
        make(
            "due", QT_TRANSLATE_NOOP("RecordField", "due date"), [](auto& d) -> auto& { return d.body.due; },
            [](const auto& date, const Words& words) { return words.date(date); }),
        assessmentsField(),
    };
    const auto tail = tailFields<model::Commitment>();
    fields.insert(fields.end(), own.begin(), own.end());
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
