#pragma once

#include "core/model/source.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace entente::ui {

class ViewContext;

/// What can be done with sources as citations: the chosen one is copied in a style, those that are shown are
/// written as a file that other programs read.
class CitationActions : public QObject {
    Q_OBJECT

  public:
    using Chosen = std::function<std::optional<model::Source>()>;
    using Shown = std::function<std::vector<model::Source>()>;

    /// Both are asked when an action runs; dialogs belong to the window.
    CitationActions(ViewContext& context, Chosen chosen, Shown shown, QWidget* window);
    ~CitationActions() override;

    /// The menu "Copy citation" as an action.
    [[nodiscard]] QAction* copyAction() const;
    [[nodiscard]] QAction* exportAction() const { return m_export; }
    void setEnabled(bool hasChosen, bool hasShown);
    void retranslate();

    void exportTo(const QString& path);

  private:
    enum class Form { Chicago, ChicagoNote, Plain };

    void copy(Form form);
    void chooseFile();

    ViewContext& m_context;
    Chosen m_chosen;
    Shown m_shown;
    QWidget* m_window;
    QString m_folder;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_chicago;
    QAction* m_note;
    QAction* m_plain;
    QAction* m_export;
    ReadSlot m_slot;
};

} // namespace entente::ui
