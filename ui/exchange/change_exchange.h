#pragma once

#include "core/exchange/apply_changes.h"
#include "core/store/workspace.h"
#include "ui/exchange/apply_dialog.h"
#include "ui/session/read_slot.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QWidget;

namespace entente::ui {

class ViewContext;

/// Exports the workspace's changes and applies a colleague's, off the GUI thread; asks in between.
class ChangeExchange : public QObject {
    Q_OBJECT

  public:
    /// Author and clock come from the environment; dialogs belong to the window.
    ChangeExchange(ViewContext& context, store::Environment environment, QWidget* window);

    void askExport();
    void askApply();

    void exportTo(const QString& file);
    /// Shows what the file would do; applies it once that is accepted.
    void look(const QString& file);

  Q_SIGNALS:
    /// The preview is on the screen.
    void previewed(entente::ui::ApplyDialog* dialog);

  private:
    struct Looked {
        exchange::ChangeFile file;
        exchange::MergePreview preview;
    };

    void show(const QString& file, std::shared_ptr<const Looked> looked);
    void apply(const QString& file, const std::shared_ptr<const Looked>& looked,
               const exchange::Choices& choices);

    ViewContext& m_context;
    store::Environment m_environment;
    QWidget* m_window;
    ReadSlot m_slot;
};

} // namespace entente::ui
