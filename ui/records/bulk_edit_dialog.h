#pragma once

#include "core/base/error.h"
#include "ui/records/bulk_edit.h"
#include "ui/records/words.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace entente::ui {

class TextLabel;

/// Fields that are ticked are set on all chosen things. It stays open until what was typed is stored.
class BulkEditDialog : public QDialog {
    Q_OBJECT

  public:
    BulkEditDialog(const QString& heading, std::vector<BulkField> fields, const Words& words,
                   QWidget* parent = nullptr);

    /// Of the ticked fields.
    [[nodiscard]] std::vector<BulkValue> values() const;
    /// What the ticked fields are called: "status, place".
    [[nodiscard]] QString fieldNames() const;
    /// Why nothing was stored.
    void showProblem(const QString& problem);
    void setBusy(bool busy);

  Q_SIGNALS:
    void applyRequested();

  private:
    struct Row {
        BulkField field;
        QCheckBox* tick = nullptr;
        QWidget* editor = nullptr;
    };

    void addRow(QGridLayout& grid, BulkField field, const Words& words);
    [[nodiscard]] QWidget* makeEditor(const BulkField& field, const Words& words);
    void showState();

    std::vector<Row> m_rows;
    std::string m_language;
    TextLabel* m_problem;
    QPushButton* m_apply = nullptr;
    bool m_isBusy = false;
};

} // namespace entente::ui
