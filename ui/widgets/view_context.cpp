#include "ui/widgets/view_context.h"

#include <QDate>

namespace entente::ui {

ViewContext::ViewContext(QObject* parent)
    : QObject(parent),
      m_names(std::make_shared<const store::Names>()),
      m_today(base::Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate::currentDate()))}) {}

ViewContext::~ViewContext() = default;

void ViewContext::setSession(std::unique_ptr<WorkspaceSession> session) {
    // The new one is known before the old one ends: views that still look hear of the change first.
    std::swap(m_session, session);
    m_selection = {};
    m_focus = {};
    m_names = std::make_shared<const store::Names>();
    if (m_session) {
        connect(m_session.get(), &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
            if (changed.touches(store::Area::Actors) || changed.touches(store::Area::People) ||
                changed.touches(store::Area::Tags))
                loadNames();
        });
        loadNames();
    }
    Q_EMIT sessionChanged();
}

void ViewContext::setFocus(const model::Focus& focus) {
    if (focus == m_focus)
        return;
    m_focus = focus;
    Q_EMIT focusChanged();
}

const Theme& ViewContext::theme() const { return m_dark ? Theme::dark() : Theme::light(); }

void ViewContext::setDark(bool dark) {
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT themeChanged();
}

void ViewContext::setLanguage(const std::string& language) {
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void ViewContext::select(model::RecordId id) {
    if (id == m_selection)
        return;
    m_selection = id;
    Q_EMIT selectionChanged(id);
}

void ViewContext::loadNames() {
    m_session->read(
        m_namesSlot, [](const store::Connection& connection) { return store::loadNames(connection); },
        [this](base::Result<store::Names> names) {
            if (!names)
                return Q_EMIT errorRequested(names.error());
            m_names = std::make_shared<const store::Names>(std::move(*names));
            Q_EMIT namesChanged();
        });
}

} // namespace entente::ui
