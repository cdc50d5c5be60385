#include "ui/shell/search_box.h"

#include "ui/shell/search_results.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QKeyEvent>

namespace entente::ui {
namespace {

constexpr int kMostFound = 30;
constexpr int kWidth = 240;

bool isDefence(model::Measure measure) {
    using enum model::Measure;
    return measure == MilitaryExpenditure || measure == MilitaryShareOfGdp || measure == DefenceBudget ||
           measure == HostNationSupport;
}

} // namespace

SearchBox::SearchBox(ViewContext& context, QWidget* parent) : QLineEdit(parent), m_context(context) {
    setFixedWidth(kWidth);
    addClearButton(*this);
    addLeadingIcon(*this, themedIcon(QStringLiteral("search")));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
    connect(&m_context, &ViewContext::sessionChanged, this, [this] {
        clear();
        setEnabled(m_context.session() != nullptr);
    });
    setEnabled(m_context.session() != nullptr);
    retranslate();
}

void SearchBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::ask() {
    if (m_context.session() == nullptr)
        return;
    if (text().trimmed().isEmpty())
        return take({});
    const auto query = [words = toStd(text()),
                        language = m_context.language()](const store::Connection& connection) {
        return findItems(connection, words, kMostFound, language);
    };
    m_context.session()->read(m_slot, query, [this](base::Result<std::vector<FoundItem>> found) {
        if (!found && found.error().code != base::ErrorCode::QueryInterrupted)
            Q_EMIT m_context.errorRequested(found.error());
        take(found ? std::move(*found) : std::vector<FoundItem>());
    });
}

void SearchBox::take(std::vector<FoundItem> items) {
    if (m_results == nullptr) {
        m_results = new SearchResults(window());
        connect(m_results, &SearchResults::chosen, this, &SearchBox::choose);
    }
    m_results->setItems(std::move(items));
    if (m_results->items().empty() || !hasFocus())
        m_results->hide();
    else
        m_results->showBelow(*this);
}

void SearchBox::choose(int row) {
    if (m_results == nullptr || row < 0 || row >= static_cast<int>(m_results->items().size()))
        return;
    const FoundItem item = m_results->items()[static_cast<std::size_t>(row)];
    m_results->hide();
    clear();
    open(item);
}

void SearchBox::open(const FoundItem& item) {
    if (item.record) {
        m_context.select(model::RecordId{item.id});
        Q_EMIT m_context.openRecordRequested(model::RecordId{item.id}, *item.record);
    } else if (item.other == FoundItem::Other::Series) {
        Q_EMIT m_context.openPageRequested(isDefence(item.measure) ? QStringLiteral("defence")
                                                                   : QStringLiteral("trade"));
    } else if (item.other == FoundItem::Other::Actor) {
        model::Focus focus = m_context.focus();
        focus.actors = {model::ActorId{item.id}};
        m_context.setFocus(focus);
    } else {
        Q_EMIT personChosen(model::PersonId{item.id});
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool listed = m_results != nullptr && m_results->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (listed)
            return m_results->moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listed)
            return choose(m_results->currentIndex().row());
        break;
    case Qt::Key_Escape:
        if (listed)
            return m_results->hide();
        return clear();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (m_results != nullptr)
        m_results->hide();
}

void SearchBox::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Search (Ctrl+K)"));
    setAccessibleName(tr("Search records, people, actors and series"));
}

} // namespace entente::ui
