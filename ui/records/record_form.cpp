#include "ui/records/record_form.h"

#include "ui/records/ask_bar.h"
#include "ui/records/draft_keeper.h"
#include "ui/records/form_parts.h"
#include "ui/records/growing_text.h"
#include "ui/records/links_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/records/tab_order.h"
#include "ui/text.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"
#include "ui/widgets/view_context.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// Lines longer than this are hard to read, fields wider than this look empty.
constexpr int kWidestField = 640;

bool canUndoTyping(const QObject* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->isUndoAvailable() || line->isRedoAvailable();
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text != nullptr && (text->document()->isUndoAvailable() || text->document()->isRedoAvailable());
}

/// What was typed is stored, or replaced by what is: from now on Ctrl+Z means the edit, not the letters.
void forgetTyping(const QWidget& fields) {
    for (auto* line : fields.findChildren<QLineEdit*>()) {
        const QSignalBlocker quiet(line);
        const int cursor = line->cursorPosition();
        line->setText(line->text());
        line->setCursorPosition(cursor);
    }
    for (auto* text : fields.findChildren<QPlainTextEdit*>())
        text->document()->clearUndoRedoStacks();
}

} // namespace

RecordForm::RecordForm(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_errors(new ErrorBar(this)),
      m_ask(new AskBar(this)),
      m_state(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_revert(new QPushButton(this)),
      m_save(new QPushButton(this)) {
    buildFrame();
    buildDrafts();
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_revert, &QPushButton::clicked, this, &RecordForm::revert);
    connect(&m_context, &ViewContext::sessionChanged, this, &RecordForm::sessionChanged);
    hearOfChanges();
}

RecordForm::~RecordForm() = default;

void RecordForm::buildFrame() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_errors);
    layout->addWidget(m_ask);
    auto* scroll = new QScrollArea(this);
    m_content = new QWidget(scroll);
    m_content->setMaximumWidth(kWidestField);
    m_fields = new QVBoxLayout(m_content);
    m_fields->setContentsMargins(2, 0, space::kMedium, space::kLarge);
    m_fields->setSpacing(space::kMedium);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    // The form paints the surface: with a background role of their own, labels would take another colour of
    // text.
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(space::kSmall);
    footer->addWidget(m_state, 1);
    footer->addWidget(m_revert);
    footer->addWidget(m_save);
    layout->addLayout(footer);
    makePrimary(*m_save);
}

FormRow* RecordForm::addRow(const std::string& path, const char* label, QWidget* field) {
    auto* row = new FormRow(QCoreApplication::translate("RecordForm", label), field, m_content);
    m_fields->addWidget(row);
    m_rows[path] = {label, row};
    m_order.push_back(path);
    return row;
}

void RecordForm::tellIn(const std::string& path, const std::string& field) { m_toldIn[field] = path; }

void RecordForm::addCommonTail(const CommonFields& fields) {
    addRow("record.summary", QT_TRANSLATE_NOOP("RecordForm", "Summary"), fields.summary);
    addGap();
    addRow("links", QT_TRANSLATE_NOOP("RecordForm", "Links"), fields.links);
    addRow("sources", QT_TRANSLATE_NOOP("RecordForm", "Sources"), fields.sources);
    addRow("record.unverified", QT_TRANSLATE_NOOP("RecordForm", "Verification"), fields.unverified);
}

void RecordForm::addGap() { m_fields->addSpacing(space::kMedium); }

void RecordForm::endFields() {
    m_fields->addStretch();
    connectSources();
    retranslate();
    settleFields();
}

void RecordForm::open(EntryId id) {
    m_ask->dismiss();
    m_errors->dismiss();
    if (m_context.session() != nullptr)
        read(id);
}

void RecordForm::startNew() {
    m_readSlot.renew();
    m_errors->dismiss();
    blank(false);
    showRecord();
    focusFirstField();
}

void RecordForm::startCopy() {
    if (!m_hasRecord)
        return;
    collect();
    m_readSlot.renew();
    m_errors->dismiss();
    blank(true);
    showRecord();
    focusFirstField();
}

void RecordForm::close() {
    m_readSlot.renew();
    m_conflictSlot.renew();
    m_ask->dismiss();
    m_errors->dismiss();
    m_hasRecord = false;
    m_saving = false;
    m_afterSave = {};
    showState();
    Q_EMIT closed();
}

void RecordForm::showRecord() {
    m_ask->dismiss();
    m_hasRecord = true;
    m_attempted = false;
    m_showing = true;
    showDraft();
    m_showing = false;
    forgetTyping(*m_content);
    settleFields();
    showIssues();
    showState();
    offerDraft();
    Q_EMIT shown(recordId());
}

void RecordForm::touched() {
    if (m_showing || !m_hasRecord)
        return;
    collect();
    showIssues();
    showState();
    // A list may have got another row.
    QMetaObject::invokeMethod(this, &RecordForm::settleFields, Qt::QueuedConnection);
}

void RecordForm::save(const std::function<void()>& then) {
    if (!m_hasRecord || m_saving)
        return;
    collect();
    if (!issues().empty()) {
        m_attempted = true;
        m_ask->dismiss();
        showIssues();
        return focusFirstIssue();
    }
    m_errors->dismiss();
    m_ask->dismiss();
    m_afterSave = then;
    if (!isDirty() && recordId())
        return written(nullptr);
    m_saving = true;
    showState();
    write();
}

void RecordForm::written(const base::Error* error) {
    m_saving = false;
    const auto then = std::exchange(m_afterSave, {});
    if (error != nullptr) {
        showState();
        if (error->code == base::ErrorCode::StaleDraft || error->code == base::ErrorCode::NotFound)
            return readForConflict();
        return fail(*error);
    }
    m_attempted = false;
    showIssues();
    showState();
    Q_EMIT saved(recordId());
    if (then)
        then();
}

void RecordForm::fail(const base::Error& error) { m_errors->showError(error); }

void RecordForm::revert() {
    if (!m_hasRecord || m_saving)
        return;
    m_errors->dismiss();
    m_ask->dismiss();
    if (recordId())
        read(recordId());
    else
        close();
}

void RecordForm::leave(const std::function<void()>& proceed) {
    if (m_saving) {
        // What is being saved is known in a moment.
        m_afterSave = [this, proceed] { leave(proceed); };
        return;
    }
    if (!m_hasRecord || !isDirty())
        return proceed();
    const QString title = recordTitle();
    m_ask->ask(title.isEmpty() ? tr("The new record is not saved yet.")
                               : tr("“%1” has unsaved changes.").arg(title),
               {{tr("Save"), [this, proceed] { save(proceed); }},
                {tr("Discard"),
                 [this, proceed] {
                     discard();
                     proceed();
                 }},
                {tr("Keep editing"), [this] {
                     m_ask->dismiss();
                     focusFirstField();
                 }}});
}

void RecordForm::showConflict(const std::vector<Difference>& differences,
                              const std::function<void()>& takeTheirs,
                              const std::function<void()>& keepMine) {
    m_ask->ask(tr("“%1” was changed elsewhere since you began. Which is right?").arg(recordTitle()),
               {{tr("Take what is stored"), takeTheirs},
                {tr("Overwrite with mine"), keepMine},
                {tr("Keep editing"), [this] { m_ask->dismiss(); }}});
    m_ask->compare(differences);
}

void RecordForm::showGone(const std::function<void()>& saveAsNew) {
    m_ask->ask(tr("“%1” was deleted elsewhere. What you typed is still here.").arg(recordTitle()),
               {{tr("Save as new"), saveAsNew},
                {tr("Discard"), [this] { close(); }},
                {tr("Keep editing"), [this] { m_ask->dismiss(); }}});
}

void RecordForm::showState() {
    const bool dirty = m_hasRecord && isDirty();
    // Without a record there is only the question about a kept draft.
    m_content->setVisible(m_hasRecord);
    m_save->setEnabled(dirty && !m_saving);
    m_revert->setEnabled(dirty && !m_saving);
    m_revert->setText(m_hasRecord && !recordId() ? tr("Discard") : tr("Revert"));
    QString state;
    if (m_saving)
        state = tr("Saving …");
    else if (dirty)
        state = recordId() ? tr("Unsaved changes") : tr("Not saved yet");
    m_state->setText(state);
    if (dirty)
        m_drafts->keepSoon(m_context.session()->path());
    else
        m_drafts->drop();
    if (dirty != m_wasDirty) {
        m_wasDirty = dirty;
        Q_EMIT dirtyChanged(dirty);
    }
}

void RecordForm::hearOfChanges() {
    if (m_context.session() != nullptr)
        connect(m_context.session(), &WorkspaceSession::changed, this, &RecordForm::changedElsewhere);
}

void RecordForm::sessionChanged() {
    close();
    hearOfChanges();
    lookForDrafts();
}

bool RecordForm::isTouchedBy(const store::Changed& changed) const {
    return changed.touches(recordId().value);
}

// Undo in this window comes here too.
void RecordForm::changedElsewhere(const store::Changed& changed) {
    if (!m_hasRecord || m_saving || !recordId() || !(changed.everything || isTouchedBy(changed)))
        return;
    if (isDirty())
        readForConflict();
    else
        read(recordId());
}

void RecordForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordForm::retranslate() {
    for (const auto& [path, labelled] : m_rows)
        labelled.row->setLabel(QCoreApplication::translate("RecordForm", labelled.label));
    offerFields();
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_revert->setToolTip(tr("Go back to what is stored"));
    if (m_hasRecord)
        showIssues();
    showState();
}

void RecordForm::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), themeOf(*this).surface);
}

void RecordForm::settleFields() {
    orderTabs(*this);
    for (auto* line : m_content->findChildren<QLineEdit*>())
        line->installEventFilter(this);
    for (auto* text : m_content->findChildren<QPlainTextEdit*>())
        text->installEventFilter(this);
}

// A text field keeps Ctrl+Z for itself even when there is nothing in it to undo.
bool RecordForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !canUndoTyping(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace entente::ui
