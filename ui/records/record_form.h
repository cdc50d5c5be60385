#pragma once

#include "core/store/changed.h"
#include "ui/records/draft.h"
#include "ui/records/entry_id.h"
#include "ui/records/form_world.h"
#include "ui/session/read_slot.h"

#include <QJsonObject>
#include <QWidget>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace entente::ui {

class AskBar;
class DraftKeeper;
struct KeptDraft;
struct CommonFields;
class DissentNote;
class ErrorBar;
class FormRow;
class SourcesEditor;
class TextLabel;
class ViewContext;

/// The frame of a form and its manners: saving is explicit, leaving unsaved work asks, a failure keeps what
/// was typed, a record that moved on meanwhile is compared with it. "Record" is meant in the wide sense here:
/// a person and a source are edited in the same way. What the fields are, TypedForm and its heirs say.
class RecordForm : public QWidget {
    Q_OBJECT

  public:
    explicit RecordForm(ViewContext& context, QWidget* parent = nullptr);
    ~RecordForm() override;

    virtual void setWorld(std::shared_ptr<const FormWorld> world) = 0;
    /// Not valid while a new record is not saved, or none is shown.
    [[nodiscard]] virtual EntryId recordId() const = 0;
    [[nodiscard]] virtual QString recordTitle() const = 0;
    [[nodiscard]] virtual bool isDirty() const = 0;
    [[nodiscard]] bool hasRecord() const { return m_hasRecord; }
    [[nodiscard]] bool isSaving() const { return m_saving; }

    // These do not ask; callers go through leave() first.
    /// Reads and shows the record.
    void open(EntryId id);
    void startNew();
    void startCopy();
    /// Shows no record.
    void close();

    void save(const std::function<void()>& then = {});
    void revert();
    /// Calls `proceed` at once when nothing is unsaved, otherwise after the person has chosen so.
    void leave(const std::function<void()>& proceed);
    void focusFirstField();
    [[nodiscard]] AskBar& askBar() const { return *m_ask; }
    [[nodiscard]] ErrorBar& errorBar() const { return *m_errors; }
    [[nodiscard]] DraftKeeper& drafts() const { return *m_drafts; }
    /// Looks for what was typed and neither saved nor discarded when the program ended.
    void lookForDrafts();

  Q_SIGNALS:
    void shown(entente::ui::EntryId id);
    void saved(entente::ui::EntryId id);
    /// No record is shown any more.
    void closed();
    void dirtyChanged(bool isDirty);
    /// The form asks whether a kept draft is wanted: it has to be seen.
    void draftOffered();
    void draftDecided();
    /// Escape in a field.
    void leaveRequested();

  protected:
    // What TypedForm does.
    virtual void read(EntryId id) = 0;
    virtual void readForConflict() = 0;
    virtual void blank(bool asCopy) = 0;
    /// Back to what was read; a new record is dropped.
    virtual void discard() = 0;
    virtual void write() = 0;
    /// Takes over what the fields hold.
    virtual void collect() = 0;
    virtual void showDraft() = 0;
    [[nodiscard]] virtual std::vector<model::FieldIssue> issues() const = 0;
    /// Which of all forms this is, and the draft as JSON and back; false when the JSON is no such draft.
    [[nodiscard]] virtual QString draftKind() const = 0;
    [[nodiscard]] virtual QJsonObject draftContent() const = 0;
    [[nodiscard]] virtual bool takeDraft(const QJsonObject& content) = 0;
    /// Whether the record, or a part of it that is recorded by an id of its own, may have changed.
    [[nodiscard]] virtual bool isTouchedBy(const store::Changed& changed) const;

    // What the heirs build their fields with.
    FormRow* addRow(const std::string& path, const char* label, QWidget* field);
    /// What is wrong with `field` is said in the row of `path`.
    void tellIn(const std::string& path, const std::string& field);
    void addGap();
    /// Summary, links, sources and whether it is verified: the end of every record's form.
    void addCommonTail(const CommonFields& fields);
    /// After the last field.
    void endFields();
    void setFieldError(const std::string& path, const QString& error);
    virtual void markParts(bool attempted) { Q_UNUSED(attempted) }
    virtual void retranslate();

    [[nodiscard]] ViewContext& context() const { return m_context; }
    /// A field was changed by the person.
    void touched();
    void showRecord();
    void written(const base::Error* error);
    void showConflict(const std::vector<Difference>& differences, const std::function<void()>& takeTheirs,
                      const std::function<void()>& keepMine);
    void showGone(const std::function<void()>& saveAsNew);
    void fail(const base::Error& error);
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    ReadSlot m_readSlot;
    ReadSlot m_conflictSlot;

  private:
    void buildFrame();
    void showIssues();
    void showState();
    /// After the rows of a list changed: the way of Tab, and who gets Ctrl+Z.
    void settleFields();
    void focusFirstIssue();
    [[nodiscard]] bool isToldIn(const std::string& path, const std::string& field) const;
    // record_form_sources.cpp
    [[nodiscard]] SourcesEditor* sourcesEditor() const;
    void connectSources();
    void offerFields();
    void showDissent();
    [[nodiscard]] std::string rowOfField(const std::string& field) const;
    DissentNote& noteAt(const std::string& path);
    void readDropped(const QStringList& files);

    void hearOfChanges();
    void sessionChanged();
    void changedElsewhere(const store::Changed& changed);

    // record_form_drafts.cpp
    void buildDrafts();
    [[nodiscard]] KeptDraft draftToKeep() const;
    /// What stands in the text fields, by row: also what no document can hold, such as half a date.
    [[nodiscard]] QJsonObject typedTexts() const;
    void typeTexts(const QJsonObject& texts);
    void offerDraft();
    void decideDraft(bool wanted);
    void restoreDraft(const KeptDraft& draft);

    struct LabelledRow {
        const char* label;
        FormRow* row;
    };

    ViewContext& m_context;
    ErrorBar* m_errors;
    AskBar* m_ask;
    QVBoxLayout* m_fields = nullptr;
    QWidget* m_content = nullptr;
    TextLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
    std::map<std::string, LabelledRow> m_rows;
    std::vector<std::string> m_order;
    /// By the path of the row that it stands in.
    std::map<std::string, DissentNote*> m_dissent;
    ReadSlot m_dropSlot;
    /// By the field that has no row of its own.
    std::map<std::string, std::string> m_toldIn;
    std::function<void()> m_afterSave;
    DraftKeeper* m_drafts = nullptr;
    /// Not decided yet.
    std::vector<KeptDraft> m_offered;
    bool m_hasRecord = false;
    bool m_saving = false;
    bool m_attempted = false;
    bool m_wasDirty = false;
    bool m_showing = false;
};

} // namespace entente::ui
