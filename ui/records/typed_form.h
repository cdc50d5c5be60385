#pragma once

#include "core/model/codes.h"
#include "ui/records/draft_json.h"
#include "ui/records/record_form.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

namespace entente::ui {

/// Which form a kept draft belongs to.
template <IsRecord T>
[[nodiscard]] QString draftKindOf(const T& body) {
    return toQt(model::codeOf(body.record.kind));
}
[[nodiscard]] inline QString draftKindOf(const model::Actor& /*body*/) { return QStringLiteral("actor"); }
[[nodiscard]] inline QString draftKindOf(const PersonFile& /*body*/) { return QStringLiteral("person"); }
[[nodiscard]] inline QString draftKindOf(const model::Source& /*body*/) { return QStringLiteral("source"); }

/// The flow of RecordForm for one kind of record, person or source. The heirs build fields, show a document
/// in them and read it back.
template <class T>
class TypedForm : public RecordForm {
  public:
    using RecordForm::RecordForm;

    [[nodiscard]] EntryId recordId() const override {
        return hasRecord() ? idOf(m_draft.before.body) : EntryId{};
    }
    [[nodiscard]] QString recordTitle() const override { return toQt(titleOf(m_draft.mine.body)); }
    [[nodiscard]] bool isDirty() const override { return hasRecord() && m_draft.isDirty(); }
    [[nodiscard]] const Draft<T>& draft() const { return m_draft; }

  protected:
    virtual void showDocument(const Document<T>& document) = 0;
    /// Puts what the fields hold into the document; what cannot be read becomes an issue.
    virtual void readFields(Document<T>& document, std::vector<model::FieldIssue>& unread) const = 0;

    void read(EntryId id) override;
    void readForConflict() override;
    void blank(bool asCopy) override;
    void discard() override;
    void write() override;
    void collect() override;
    void showDraft() override;
    [[nodiscard]] std::vector<model::FieldIssue> issues() const override { return m_draft.issues(); }
    [[nodiscard]] QString draftKind() const override { return draftKindOf(m_draft.mine.body); }
    [[nodiscard]] QJsonObject draftContent() const override;
    [[nodiscard]] bool takeDraft(const QJsonObject& content) override;

  private:
    void setDraft(Document<T> document);
    [[nodiscard]] bool isAsBefore(const Document<T>& document) const;
    void compareWith(const std::optional<Document<T>>& theirs);
    void saved(const std::optional<Document<T>>& stored, const Document<T>& sent);
    [[nodiscard]] Document<T> fieldsAsTyped(std::vector<model::FieldIssue>& unread) const;

    Draft<T> m_draft;
    /// What the fields gave back right after they were filled: only what differs from it was typed. Line ends
    /// or spaces that a widget puts otherwise are no change.
    Document<T> m_asShown;
};

template <class T>
void TypedForm<T>::read(EntryId id) {
    context().session()->read(
        m_readSlot, [id](const store::Connection& connection) { return loadDocument<T>(connection, id); },
        [this, id](base::Result<std::optional<Document<T>>> found) {
            if (!found)
                return fail(found.error());
            if (!*found)
                return close();
            // The cursor stays where it is when nothing has changed.
            if (hasRecord() && recordId() == id && !m_draft.isDirty() && isAsBefore(**found))
                return;
            setDraft(std::move(**found));
        });
}

template <class T>
QJsonObject TypedForm<T>::draftContent() const {
    return {{QStringLiteral("before"), toJson(m_draft.before)},
            {QStringLiteral("mine"), toJson(m_draft.mine)}};
}

template <class T>
bool TypedForm<T>::takeDraft(const QJsonObject& content) {
    Draft<T> draft;
    if (!fromJson(content[QStringLiteral("before")], draft.before) ||
        !fromJson(content[QStringLiteral("mine")], draft.mine))
        return false;
    m_draft = std::move(draft);
    return true;
}

template <class T>
bool TypedForm<T>::isAsBefore(const Document<T>& document) const {
    return document.body == m_draft.before.body && isSame(document.measure, m_draft.before.measure) &&
           !Draft<T>{m_draft.before, document, {}}.isDirty();
}

template <class T>
void TypedForm<T>::discard() {
    if (recordId())
        setDraft(m_draft.before);
    else
        close();
}

template <class T>
void TypedForm<T>::setDraft(Document<T> document) {
    m_draft = {document, std::move(document), {}};
    showRecord();
}

template <class T>
void TypedForm<T>::blank(bool asCopy) {
    Document<T> mine;
    if (asCopy)
        mine = copyOf(m_draft.mine);
    m_draft = {Document<T>{}, std::move(mine), {}};
}

template <class T>
void TypedForm<T>::showDraft() {
    showDocument(m_draft.mine);
    std::vector<model::FieldIssue> unread;
    m_asShown = fieldsAsTyped(unread);
}

template <class T>
Document<T> TypedForm<T>::fieldsAsTyped(std::vector<model::FieldIssue>& unread) const {
    Document<T> typed = m_draft.mine;
    readFields(typed, unread);
    return typed;
}

template <class T>
void TypedForm<T>::collect() {
    m_draft.unread.clear();
    const Document<T> typed = fieldsAsTyped(m_draft.unread);
    for (const auto& field : fieldsOf<T>()) {
        if (!field.isSame(typed, m_asShown))
            field.copy(typed, m_draft.mine);
    }
    m_asShown = typed;
}

template <class T>
void TypedForm<T>::write() {
    auto stored = std::make_shared<std::optional<Document<T>>>();
    const auto change = [before = m_draft.before, mine = m_draft.mine, stored](store::Edit& edit) {
        const auto id = writeDocument(edit, before, mine);
        *stored = loadDocument<T>(edit.connection(), id);
    };
    context().session()->edit(
        this, m_draft.label(), change,
        [this, stored, sent = m_draft.mine](const base::Result<store::Changed>& result) {
            if (!result)
                return written(&result.error());
            saved(*stored, sent);
            written(nullptr);
        });
}

template <class T>
void TypedForm<T>::saved(const std::optional<Document<T>>& stored, const Document<T>& sent) {
    if (!stored || !hasRecord())
        return;
    collect();
    const Draft<T> typedMeanwhile{sent, m_draft.mine, {}};
    m_draft.before = *stored;
    // What was typed while it was being saved is kept as a change of what is stored now.
    m_draft.mine = typedMeanwhile.onto(*stored);
    showRecord();
}

template <class T>
void TypedForm<T>::readForConflict() {
    context().session()->read(
        m_conflictSlot,
        [id = recordId()](const store::Connection& connection) { return loadDocument<T>(connection, id); },
        [this](base::Result<std::optional<Document<T>>> theirs) {
            if (!theirs)
                return fail(theirs.error());
            compareWith(*theirs);
        });
}

template <class T>
void TypedForm<T>::compareWith(const std::optional<Document<T>>& theirs) {
    collect();
    if (!theirs) {
        return showGone([this] {
            m_draft = {Document<T>{}, copyOf(m_draft.mine), {}};
            showRecord();
            save();
        });
    }
    if (isAsBefore(*theirs))
        return; // Another part of the workspace changed, or links that lead here from elsewhere.
    const auto takeTheirs = [this, stored = *theirs] { setDraft(stored); };
    const auto keepMine = [this, stored = *theirs] {
        m_draft.mine = m_draft.onto(stored);
        m_draft.before = stored;
        showRecord();
        save();
    };
    const Words words{std::make_shared<const store::Names>(context().names()), context().language()};
    showConflict(m_draft.differences(*theirs, words), takeTheirs, keepMine);
}

} // namespace entente::ui
