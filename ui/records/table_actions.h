#pragma once

#include "core/table/table.h"
#include "ui/records/shown_table.h"
#include "ui/session/read_slot.h"

#include <QList>
#include <QObject>

class QAction;

namespace entente::ui {

class ViewContext;

/// What can be done with a table as it is shown, filtered and sorted: write it into a file (CSV, Excel, JSON)
/// and copy it. The rows are put into words in a worker.
class TableActions : public QObject {
    Q_OBJECT

  public:
    /// `shown` is asked when an action runs.
    TableActions(ViewContext& context, std::function<ShownTable()> shown, QWidget* parent);

    [[nodiscard]] QAction* exportAction() const { return m_export; }
    [[nodiscard]] QAction* copyAction() const { return m_copy; }
    /// Nothing can be done with a table without rows.
    void setEnabled(bool enabled);
    void retranslate();

    void exportTo(const QString& path);
    void copy();

  private:
    void chooseFile();
    void tell(const base::Result<void>& written, const QString& path);

    ViewContext& m_context;
    std::function<ShownTable()> m_shown;
    QWidget* m_window;
    QString m_folder;
    ReadSlot m_exportSlot;
    ReadSlot m_copySlot;
    QAction* m_export;
    QAction* m_copy;
};

} // namespace entente::ui
