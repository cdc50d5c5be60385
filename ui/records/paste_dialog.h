#pragma once

#include "core/entry/paste_rows.h"
#include "core/store/changed.h"
#include "ui/session/read_slot.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace entente::ui {

class DataTable;
class PastePreview;
class TextLabel;
class ViewContext;

/// Pasted cells on their way into a table: which column is which field, what would become of each row, and
/// then one edit that adds those that can be read. What would become of them is tried out in the workspace
/// and taken back, so that the preview cannot promise more than the edit keeps.
class PasteDialog : public QDialog {
    Q_OBJECT

  public:
    struct Setup {
        /// Of core/entry: "meeting".
        std::string kind;
        std::vector<entry::PasteField> fields;
    };

    PasteDialog(ViewContext& context, Setup setup, entry::PastedCells cells, QWidget* parent = nullptr);
    ~PasteDialog() override;

    [[nodiscard]] const entry::PasteColumns& columns() const { return m_columns; }
    [[nodiscard]] const entry::PasteOutcome& outcome() const { return *m_outcome; }
    /// Whether the preview shows what the mapping means now.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

  private:
    void addMapping();
    void addPreview();
    void addButtons();
    void mappingChanged();
    void tryOut();
    void triedOut(const base::Result<store::Changed>& result, std::shared_ptr<entry::PasteOutcome> outcome);
    void add();
    void added(const base::Result<store::Changed>& result, const entry::PasteOutcome& outcome);
    void showState();

    ViewContext& m_context;
    Setup m_setup;
    const entry::ThingEntry& m_entry;
    entry::PastedCells m_cells;
    entry::PasteColumns m_columns;
    std::shared_ptr<entry::PasteOutcome> m_outcome;
    /// Of the last try-out: older ones say nothing any more.
    int m_tries = 0;
    bool m_isSettled = false;
    QCheckBox* m_heading;
    std::vector<QComboBox*> m_choices;
    PastePreview* m_preview;
    TextLabel* m_state;
    TextLabel* m_created;
    TextLabel* m_problem;
    QPushButton* m_add = nullptr;
};

/// The fields of a kind with all that a heading may call them and the words of their codes.
[[nodiscard]] std::vector<entry::PasteField> pasteFieldsOf(const std::string& kind);
/// What a field is called in the language of the window.
[[nodiscard]] QString pasteFieldName(const std::string& key);

} // namespace entente::ui
