#include "ui/records/meeting_draft.h"

#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace entente::ui {
namespace {

using Field = DocumentField<model::Meeting>;

// Agenda and outcomes are two fields to the person and one list in the record.
Field itemsField(const char* name, model::ItemKind kind) {
    return {"items", name,
            [kind](const auto& a, const auto& b) {
                return itemsOfKind(a.body, kind) == itemsOfKind(b.body, kind);
            },
            [kind](const auto& from, auto& to) {
                const auto other =
                    itemsOfKind(to.body, kind == model::ItemKind::Agenda ? model::ItemKind::Outcome
                                                                         : model::ItemKind::Agenda);
                to.body.items = itemsOfKind(from.body, kind);
                const auto at = kind == model::ItemKind::Agenda ? to.body.items.end() : to.body.items.begin();
                to.body.items.insert(at, other.begin(), other.end());
            },
            [kind](const auto& d, const Words&) {
                QStringList lines;
                for (const auto& item : itemsOfKind(d.body, kind))
                    lines << toQt(item.text);
                return lines.join(QStringLiteral("; "));
            }};
}

std::vector<Field> makeFields() {
    const auto wordText = [](auto value, const Words&) { return word(value); };
    std::vector<Field> fields = headFields<model::Meeting>();
    fields.push_back(makeField<model::Meeting>(
        "format", QT_TRANSLATE_NOOP("RecordField", "format"), [](auto& d) -> auto& { return d.body.format; },
        wordText));
    fields.push_back(makeField<model::Meeting>(
        "status", QT_TRANSLATE_NOOP("RecordField", "status"), [](auto& d) -> auto& { return d.body.status; },
        wordText));
    fields.push_back(makeField<model::Meeting>(
        "host", QT_TRANSLATE_NOOP("RecordField", "host"), [](auto& d) -> auto& { return d.body.host; },
        [](const auto& host, const Words& words) { return host ? words.actor(*host) : QString(); }));
    fields.push_back(makeField<model::Meeting>(
        "participants", QT_TRANSLATE_NOOP("RecordField", "participants"),
        [](auto& d) -> auto& { return d.body.participants; }, participantsText));
    fields.push_back(itemsField(QT_TRANSLATE_NOOP("RecordField", "agenda"), model::ItemKind::Agenda));
    fields.push_back(itemsField(QT_TRANSLATE_NOOP("RecordField", "outcomes"), model::ItemKind::Outcome));
    const auto tail = tailFields<model::Meeting>();
    fields.insert(fields.end(), tail.begin(), tail.end());
    return fields;
}

} // namespace

std::vector<model::MeetingItem> itemsOfKind(const model::Meeting& meeting, model::ItemKind kind) {
    std::vector<model::MeetingItem> items;
    for (const model::MeetingItem& item : meeting.items) {
        if (item.kind == kind)
            items.push_back(item);
    }
    return items;
}

template <>
const std::vector<Field>& fieldsOf() {
    static const std::vector<Field> kFields = makeFields();
    return kFields;
}

} // namespace entente::ui
