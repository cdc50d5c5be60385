#pragma once

#include "core/store/workspace.h"
#include "ui/ingest/import_dialog.h"

#include <QObject>
#include <QStringList>

namespace entente::ui {

class ViewContext;

/// Asks for files of figures and records, and imports them through the dialog.
class FileImport : public QObject {
    Q_OBJECT

  public:
    /// The clock comes from the environment; dialogs belong to the window.
    FileImport(ViewContext& context, store::Environment environment, QWidget* window);

    void ask();
    void look(const QStringList& files);

  Q_SIGNALS:
    /// The dialog is on the screen.
    void opened(entente::ui::ImportDialog* dialog);

  private:
    ViewContext& m_context;
    store::Environment m_environment;
    QWidget* m_window;
};

} // namespace entente::ui
