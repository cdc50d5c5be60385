#pragma once

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/model/focus.h"
#include "core/store/lookup.h"
#include "ui/render/theme.h"
#include "ui/session/workspace_session.h"

#include <QObject>

#include <memory>
#include <string>

namespace entente::ui {

/// What every view of one window shares: the open workspace, the focus, the theme, the language, the
/// selection. It holds and tells; it decides nothing. One per window, handed to pages in their constructors.
class ViewContext : public QObject {
    Q_OBJECT

  public:
    explicit ViewContext(QObject* parent = nullptr);
    ~ViewContext() override;

    /// Null while no workspace is open.
    [[nodiscard]] WorkspaceSession* session() const { return m_session.get(); }
    void setSession(std::unique_ptr<WorkspaceSession> session);

    [[nodiscard]] const model::Focus& focus() const { return m_focus; }
    void setFocus(const model::Focus& focus);

    [[nodiscard]] const Theme& theme() const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);

    /// "en" or "ja".
    [[nodiscard]] const std::string& language() const { return m_language; }
    void setLanguage(const std::string& language);

    /// The day by the clock of whoever made the window; "now" for every view.
    [[nodiscard]] base::Day today() const { return m_today; }
    void setToday(base::Day today) { m_today = today; }

    /// Names of actors, people and topics; never null, empty while nothing is open.
    [[nodiscard]] const store::Names& names() const { return *m_names; }

    [[nodiscard]] model::RecordId selection() const { return m_selection; }
    void select(model::RecordId id);

  Q_SIGNALS:
    void sessionChanged();
    void namesChanged();
    void focusChanged();
    void themeChanged();
    void languageChanged();
    void selectionChanged(entente::model::RecordId id);

    // Wishes, which the window fulfils.
    /// Show this record in the page of its kind, ready to edit.
    void openRecordRequested(entente::model::RecordId id, entente::model::RecordKind kind);
    /// Show this person, or this source, in the page of its own, ready to edit.
    void openPersonRequested(entente::model::PersonId id);
    void openSourceRequested(entente::model::SourceId id);
    /// Show what this record is linked with.
    void linksRequested(entente::model::RecordId id);
    void openPageRequested(const QString& pageId);
    /// Put this slide (id not yet given) at the end of a deck that the user chooses or that is made for it.
    void addToDeckRequested(const entente::model::SlideDocument& slide);
    /// A quiet line at the bottom of the window.
    void messageRequested(const QString& text);
    /// Something failed; the window shows the sentence (error_text.h) until it is dismissed.
    void errorRequested(const entente::base::Error& error);

  private:
    void loadNames();

    std::unique_ptr<WorkspaceSession> m_session;
    std::shared_ptr<const store::Names> m_names;
    ReadSlot m_namesSlot;
    model::Focus m_focus;
    std::string m_language = "en";
    model::RecordId m_selection;
    base::Day m_today;
    bool m_dark = false;
};

} // namespace entente::ui
