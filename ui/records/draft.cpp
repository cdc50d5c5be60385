#include "ui/records/draft.h"

#include "ui/records/actor_draft.h"
#include "ui/records/agreement_draft.h"
#include "ui/records/commitment_draft.h"
#include "ui/records/deal_draft.h"
#include "ui/records/event_draft.h"
#include "ui/records/meeting_draft.h"
#include "ui/records/person_draft.h"
#include "ui/records/source_draft.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente::ui {
namespace {

struct EditLabel {
    Q_DECLARE_TR_FUNCTIONS(EditLabel)
};

QString fieldName(const char* name) { return QCoreApplication::translate("RecordField", name); }

// Long enough to tell records apart, short enough for a menu.
QString shortTitle(const std::string& title) {
    constexpr qsizetype kLongest = 44;
    const QString text = toQt(title).simplified();
    if (text.size() <= kLongest)
        return text;
    const QString beginning = text.left(kLongest);
    const auto space = beginning.lastIndexOf(QLatin1Char(' '));
    // Japanese has no spaces to end at.
    QString kept = beginning.left(space > kLongest / 2 ? space : kLongest - 1);
    while (kept.back().isSpace() || kept.back().isPunct())
        kept.chop(1);
    return kept + QChar(0x2026);
}

QString addLabel(model::RecordKind kind, const QString& title) {
    switch (kind) {
    case model::RecordKind::Agreement:
        return EditLabel::tr("Add agreement “%1”").arg(title);
    case model::RecordKind::Commitment:
        return EditLabel::tr("Add commitment “%1”").arg(title);
    case model::RecordKind::Deal:
        return EditLabel::tr("Add deal “%1”").arg(title);
    case model::RecordKind::Event:
        return EditLabel::tr("Add event “%1”").arg(title);
    default:
        return EditLabel::tr("Add meeting “%1”").arg(title);
    }
}

template <IsRecord T>
QString addLabelOf(const T& body, const QString& title) {
    return addLabel(body.record.kind, title);
}
QString addLabelOf(const PersonFile&, const QString& title) {
    return EditLabel::tr("Add person “%1”").arg(title);
}
QString addLabelOf(const model::Actor&, const QString& title) {
    return EditLabel::tr("Add actor “%1”").arg(title);
}
QString addLabelOf(const model::Source&, const QString& title) {
    return EditLabel::tr("Add source “%1”").arg(title);
}

template <class T>
std::vector<const DocumentField<T>*> changedFields(const Draft<T>& draft) {
    std::vector<const DocumentField<T>*> changed;
    for (const auto& field : fieldsOf<T>()) {
        if (!field.isSame(draft.before, draft.mine))
            changed.push_back(&field);
    }
    return changed;
}

} // namespace

template <class T>
bool Draft<T>::isDirty() const {
    return !unread.empty() || !changedFields(*this).empty();
}

template <class T>
std::vector<model::FieldIssue> Draft<T>::issues() const {
    std::vector<model::FieldIssue> all = unread;
    const auto isNamed = [&](const model::FieldIssue& issue) {
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.field == issue.field; });
    };
    using model::validate;
    for (const model::FieldIssue& issue : validate(mine.body)) {
        if (!isNamed(issue))
            all.push_back(issue);
    }
    return all;
}

template <class T>
QString Draft<T>::label() const {
    if (isNew())
        return addLabelOf(mine.body, shortTitle(titleOf(mine.body)));
    const QString title = shortTitle(titleOf(before.body));
    const auto changed = changedFields(*this);
    if (changed.size() == 1)
        return EditLabel::tr("Change %1 of “%2”").arg(fieldName(changed[0]->name), title);
    if (changed.size() == 2)
        return EditLabel::tr("Change %1 and %2 of “%3”")
            .arg(fieldName(changed[0]->name), fieldName(changed[1]->name), title);
    return EditLabel::tr("Change “%1”").arg(title);
}

template <class T>
std::vector<Difference> Draft<T>::differences(const Document<T>& theirs, const Words& words) const {
    std::vector<Difference> found;
    for (const auto& field : fieldsOf<T>()) {
        if (!field.isSame(mine, theirs))
            found.push_back({fieldName(field.name), field.text(mine, words), field.text(theirs, words)});
    }
    return found;
}

template <class T>
Document<T> Draft<T>::onto(const Document<T>& theirs) const {
    Document<T> merged = theirs;
    for (const auto* field : changedFields(*this))
        field->copy(mine, merged);
    return merged;
}

QString deleteLabel(model::RecordKind kind, const std::string& title) {
    switch (kind) {
    case model::RecordKind::Agreement:
        return EditLabel::tr("Delete agreement “%1”").arg(shortTitle(title));
    case model::RecordKind::Commitment:
        return EditLabel::tr("Delete commitment “%1”").arg(shortTitle(title));
    case model::RecordKind::Deal:
        return EditLabel::tr("Delete deal “%1”").arg(shortTitle(title));
    case model::RecordKind::Event:
        return EditLabel::tr("Delete event “%1”").arg(shortTitle(title));
    default:
        return EditLabel::tr("Delete meeting “%1”").arg(shortTitle(title));
    }
}

QString deleteActorLabel(const std::string& name) {
    return EditLabel::tr("Delete actor “%1”").arg(shortTitle(name));
}

QString deletePersonLabel(const std::string& name) {
    return EditLabel::tr("Delete person “%1”").arg(shortTitle(name));
}

QString deleteSourceLabel(const std::string& title) {
    return EditLabel::tr("Delete source “%1”").arg(shortTitle(title));
}

QString issueText(const model::FieldIssue& issue) {
    const std::string& field = issue.field;
    switch (issue.code) {
    case base::ErrorCode::MissingValue:
        if (field == "record.title" || field == "title")
            return EditLabel::tr("Give it a title.");
        if (field == "record.date")
            return EditLabel::tr("When was it? A month or a year will do.");
        if (field == "names")
            return EditLabel::tr("Give it a name, in English or in Japanese.");
        if (field == "code")
            return EditLabel::tr("Give it a code: of a state the three letters of ISO 3166, as in AUS.");
        if (field.starts_with("assessments"))
            return EditLabel::tr("When was it assessed? A month or a year will do.");
        if (field.ends_with(".actor"))
            return EditLabel::tr("For which country or organisation?");
        if (field.ends_with(".titles"))
            return EditLabel::tr("What is the office called?");
        if (field == "currency")
            return EditLabel::tr("In which currency? Three letters, as in USD or JPY.");
        if (field.ends_with(".documents"))
            return EditLabel::tr("Give the document a title.");
        if (field.starts_with("steps"))
            return EditLabel::tr("What happened at this step? Say it in a few words, or remove the step.");
        if (field.starts_with("participants") || field.starts_with("parties") || field.starts_with("actors"))
            return EditLabel::tr("Who is this? Choose a person or an actor, or remove the line.");
        if (field == "target")
            return EditLabel::tr("A commitment measured by a series needs a target.");
        if (field == "comparison")
            return EditLabel::tr("Is the target to be reached at least, at most or exactly?");
        return EditLabel::tr("Fill this in.");
    case base::ErrorCode::UnknownReference:
        return EditLabel::tr("Nobody here is called “%1”. Choose one from the list.").arg(toQt(issue.detail));
    case base::ErrorCode::InvalidDate:
        return toQt(issue.detail);
    case base::ErrorCode::InvalidNumber:
        return EditLabel::tr("This is not a number.");
    default:
        break;
    }
    if (field == "author")
        return EditLabel::tr("Write names as “Family, Given”, several with semicolons between them.");
    if (field == "currency")
        return EditLabel::tr("A currency is three letters, as in USD or JPY.");
    if (field.ends_with(".held"))
        return EditLabel::tr("It ends before it begins.");
    if (field == "ended")
        return EditLabel::tr("It ends before it enters into force.");
    if (field.starts_with("assessments"))
        return EditLabel::tr("It is assessed before it was made.");
    if (field.ends_with(".withdrew"))
        return EditLabel::tr("It withdraws before it signs.");
    if (field.ends_with(".ratified"))
        return EditLabel::tr("It ratifies before it signs.");
    if (field == "due")
        return EditLabel::tr("It is due before it was made.");
    return EditLabel::tr("This cannot be stored.");
}

template struct Draft<model::Meeting>;
template struct Draft<model::Agreement>;
template struct Draft<model::Commitment>;
template struct Draft<model::Deal>;
template struct Draft<model::Event>;
template struct Draft<PersonFile>;
template struct Draft<model::Actor>;
template struct Draft<model::Source>;

} // namespace entente::ui
