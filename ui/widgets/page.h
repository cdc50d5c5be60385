#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace entente::ui {

class ViewContext;

/// One view of the window. It owns its widgets, actions and connections and is testable alone; the window
/// only shows its title, its count and at most three of its actions as buttons.
class Page : public QWidget {
    Q_OBJECT

  public:
    Page(ViewContext& context, QWidget* parent = nullptr);

    /// Stable and untranslated: "timeline", "meetings".
    [[nodiscard]] virtual QString pageId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// "474 meetings"; empty when there is nothing to count.
    [[nodiscard]] virtual QString countText() const { return {}; }
    /// How many things the focus leaves out; negative when the page does not know.
    [[nodiscard]] virtual int hiddenByFocus() const { return -1; }
    /// Whether the details of the selected record are wanted beside this page as it is now; asked again at
    /// titleChanged().
    [[nodiscard]] virtual bool wantsInspector() const { return true; }
    /// False while the page still works on what it shows, beside the questions that it asked of the session.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Shows a record of this page's kind, ready to edit.
    virtual void openRecord(qint64 recordId) { Q_UNUSED(recordId) }
    /// Asks about unsaved work before the window closes or the page's record changes; `proceed` is called
    /// when it may go on.
    virtual void confirmLeaving(const std::function<void()>& proceed) { proceed(); }

  Q_SIGNALS:
    void titleChanged();

  protected:
    [[nodiscard]] ViewContext& context() const { return m_context; }
    /// Called when the language changed: set every text again.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

  private:
    ViewContext& m_context;
};

} // namespace entente::ui
