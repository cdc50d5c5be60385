// The part of RecordForm that keeps what is not saved yet, and offers what an earlier run left.

#include "ui/records/ask_bar.h"
#include "ui/records/draft_keeper.h"
#include "ui/records/record_form.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/view_context.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace entente::ui {
namespace {

const QString kTexts = QStringLiteral("texts");

/// The fields that one types into, in the order in which they were made.
struct TypedFields {
    QList<QLineEdit*> lines;
    QList<QPlainTextEdit*> texts;
};

template <class Widget>
QList<Widget*> fieldsIn(QWidget* field) {
    QList<Widget*> found = field->findChildren<Widget*>();
    if (auto* self = qobject_cast<Widget*>(field))
        found.prepend(self);
    return found;
}

TypedFields typedFieldsIn(QWidget* field) {
    return {fieldsIn<QLineEdit>(field), fieldsIn<QPlainTextEdit>(field)};
}

} // namespace

void RecordForm::buildDrafts() {
    m_drafts = new DraftKeeper([this] { return draftToKeep(); }, this);
    // Only the heir, once it is whole, knows whose drafts they are.
    QMetaObject::invokeMethod(this, &RecordForm::lookForDrafts, Qt::QueuedConnection);
}

KeptDraft RecordForm::draftToKeep() const {
    QJsonObject content = draftContent();
    content[kTexts] = typedTexts();
    return {.kind = draftKind(), .title = recordTitle(), .content = content};
}

QJsonObject RecordForm::typedTexts() const {
    QJsonObject all;
    for (const auto& [path, labelled] : m_rows) {
        QJsonArray texts;
        const TypedFields fields = typedFieldsIn(labelled.row->field());
        for (const QLineEdit* line : fields.lines)
            texts.append(line->text());
        for (const QPlainTextEdit* text : fields.texts)
            texts.append(text->toPlainText());
        all[toQt(path)] = texts;
    }
    return all;
}

void RecordForm::typeTexts(const QJsonObject& texts) {
    for (const auto& [path, labelled] : m_rows) {
        const QJsonArray kept = texts[toQt(path)].toArray();
        const TypedFields fields = typedFieldsIn(labelled.row->field());
        // A row of a list that held nothing is not there any more: then the document says it all.
        if (kept.size() != fields.lines.size() + fields.texts.size())
            continue;
        int place = 0;
        for (QLineEdit* line : fields.lines) {
            if (const QString text = kept.at(place++).toString(); line->text() != text)
                line->setText(text);
        }
        for (QPlainTextEdit* field : fields.texts) {
            if (const QString text = kept.at(place++).toString(); field->toPlainText() != text)
                field->setPlainText(text);
        }
    }
}

void RecordForm::lookForDrafts() {
    m_offered.clear();
    const WorkspaceSession* session = m_context.session();
    if (session == nullptr || session->isReadOnly())
        return;
    m_drafts->find(session->path(), draftKind(),
                   [this, path = session->path()](std::vector<KeptDraft> drafts) {
                       if (m_context.session() == nullptr || m_context.session()->path() != path)
                           return;
                       m_offered = std::move(drafts);
                       offerDraft();
                   });
}

void RecordForm::offerDraft() {
    // What is being typed now goes first.
    if (m_offered.empty() || (m_hasRecord && (isDirty() || m_saving)))
        return;
    const KeptDraft& draft = m_offered.front();
    const QString when = localTimeText(toStd(draft.at), m_context.language());
    m_ask->ask(draft.title.isEmpty() ? tr("What you typed into a new record on %1 was kept.").arg(when)
                                     : tr("Unsaved changes of %1 to “%2” were kept.").arg(when, draft.title),
               {{tr("Restore"), [this] { decideDraft(true); }},
                {tr("Discard"), [this] { decideDraft(false); }},
                {tr("Not now"), [this] {
                     // They stay on the disk and are offered again by the next run.
                     m_offered.clear();
                     Q_EMIT draftDecided();
                     m_ask->dismiss();
                 }}});
    Q_EMIT draftOffered();
}

void RecordForm::decideDraft(bool wanted) {
    if (m_offered.empty())
        return;
    const KeptDraft draft = m_offered.front();
    m_offered.erase(m_offered.begin());
    if (wanted) {
        m_ask->dismiss();
        restoreDraft(draft);
    }
    // What is restored is kept anew before the old one goes.
    m_drafts->remove(draft.file);
    Q_EMIT draftDecided();
    if (!wanted)
        m_ask->dismiss();
    offerDraft();
}

void RecordForm::restoreDraft(const KeptDraft& draft) {
    m_readSlot.renew();
    m_errors->dismiss();
    if (!takeDraft(draft.content))
        return;
    showRecord();
    typeTexts(draft.content[kTexts].toObject());
    touched();
    if (isDirty())
        m_drafts->keepNow();
    if (recordId())
        readForConflict();
}

} // namespace entente::ui
