#include "ui/shell/search_box.h"

#include "core/base/text.h"
#include "ui/figures/figures_kind.h"
#include "ui/shell/search_results.h"
#include "ui/text.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kMostFound = 30;
constexpr int kWidth = 320;
constexpr int kPage = 8;
// Together with reading what is shown it stays under the time in which a picture changes twice.
constexpr std::chrono::milliseconds kPatience{16};
constexpr std::chrono::milliseconds kRest{200};

QString pageOf(model::Measure measure) {
    const auto defence = measuresOf(FiguresKind::Defence);
    return std::ranges::find(defence, measure) != defence.end() ? QStringLiteral("defence")
                                                                : QStringLiteral("trade");
}

} // namespace

SearchBox::SearchBox(ViewContext& context, QWidget* parent) : QLineEdit(parent), m_context(context) {
    setFixedWidth(kWidth);
    addClearButton(*this);
    addLeadingIcon(*this, themedIcon(QStringLiteral("search")));
    m_thorough.setSingleShot(true);
    connect(&m_thorough, &QTimer::timeout, this, [this] { askWith(std::chrono::milliseconds(0)); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
    connect(&m_context, &ViewContext::sessionChanged, this, [this] {
        m_slot.renew();
        clear();
    });
    retranslate();
}

void SearchBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    ask();
}

void SearchBox::ask() { askWith(kPatience); }

void SearchBox::askWith(std::chrono::milliseconds patience) {
    m_thorough.stop();
    const std::string typed = toStd(text());
    if (m_context.session() == nullptr || base::trimmed(typed).empty()) {
        m_slot.renew();
        return showRows({});
    }
    const auto query = [typed, patience,
                        language = m_context.language()](const store::Connection& connection) {
        return store::findItems(connection, store::parseSearch(typed),
                                {.hits = kMostFound, .patience = patience}, language);
    };
    m_context.session()->read(m_slot, query,
                              [this](const base::Result<store::FoundItems>& found) { take(found); });
}

void SearchBox::take(const base::Result<store::FoundItems>& found) {
    if (!found) {
        if (found.error().code != base::ErrorCode::QueryInterrupted)
            Q_EMIT m_context.errorRequested(found.error());
        return;
    }
    if (!found->isComplete)
        m_thorough.start(kRest);
    showRows(*found);
}

void SearchBox::showRows(const store::FoundItems& found) {
    if (m_results == nullptr) {
        m_results = new SearchResults(window());
        connect(m_results, &SearchResults::chosen, this, &SearchBox::choose);
        connect(m_results, &SearchResults::currentChanged, this, [this] {
            setAccessibleDescription(m_results->currentText());
            QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&changed);
        });
    }
    if (!hasFocus())
        return m_results->hide();
    const std::string typed = toStd(text());
    const store::SearchQuery query = store::parseSearch(typed);
    const auto commands = findCommands(query, m_commands);
    const auto hints = m_context.session() == nullptr
                           ? std::vector<store::SearchHint>()
                           : store::searchHints(typed, m_context.names(), m_context.language());
    const bool isValue = typed.find(':') != std::string::npos || typed.find("：") != std::string::npos;
    const bool isNothing = found.items.empty() && commands.empty();
    // A name that is still being typed is no mistake.
    const QString note = isValue && !hints.empty() ? QString() : noteOn(query, found, isNothing);
    m_results->show(searchRows(found.items, commands, hints, isValue), note, m_context.language(), *this);
}

QString SearchBox::noteOn(const store::SearchQuery& query, const store::FoundItems& found,
                          bool isNothing) const {
    for (const auto* problems : {&query.problems, &found.problems}) {
        if (!problems->empty())
            return errorText(problems->front());
    }
    if (text().trimmed().isEmpty())
        return m_context.session() == nullptr
                   ? tr("Type what a command is called.")
                   : tr("Type a name, a title or any words, or what a command is called. Quotes hold words "
                        "together. For example: %1")
                         .arg(tr("kind:meeting actor:JPN after:2017", "an example of search filters"));
    if (isNothing && found.isComplete)
        return query.hasFilters()
                   ? tr("Nothing fits. Fewer words or filters find more.")
                   : tr("Nothing has all of these words. Fewer words or a word's beginning find more.");
    return found.isComplete ? QString() : tr("Looking further…");
}

void SearchBox::choose(const SearchRow& row) {
    // The row goes when the list changes.
    const SearchRow chosen = row;
    if (const auto* hint = std::get_if<store::SearchHint>(&chosen)) {
        setText(toQt(hint->text));
        return ask();
    }
    leave();
    if (const auto* item = std::get_if<store::FoundItem>(&chosen))
        open(*item);
    else if (const auto* command = std::get_if<FoundCommand>(&chosen); command != nullptr && command->action)
        command->action->trigger();
}

void SearchBox::open(const store::FoundItem& item) {
    switch (item.kind) {
    case store::FoundKind::Record:
        m_context.select(model::RecordId{item.id});
        Q_EMIT m_context.openRecordRequested(model::RecordId{item.id},
                                             item.record.value_or(model::RecordKind::Event));
        return;
    case store::FoundKind::Series:
        Q_EMIT m_context.openPageRequested(pageOf(item.measure.value_or(model::Measure::Other)));
        return;
    case store::FoundKind::Actor: {
        model::Focus focus = m_context.focus();
        focus.actors = {model::ActorId{item.id}};
        return m_context.setFocus(focus);
    }
    case store::FoundKind::Person:
        Q_EMIT personChosen(model::PersonId{item.id});
    }
}

bool SearchBox::takeHint() {
    if (m_results == nullptr || !m_results->isVisible())
        return false;
    for (const SearchRow& row : m_results->rows()) {
        if (std::holds_alternative<store::SearchHint>(row)) {
            choose(row);
            return true;
        }
    }
    return false;
}

void SearchBox::leave() {
    m_thorough.stop();
    m_slot.renew();
    if (m_results != nullptr)
        m_results->hide();
    clear();
}

// Tab is taken before it moves the focus.
bool SearchBox::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab &&
        !text().isEmpty() && takeHint())
        return true;
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool isListed = m_results != nullptr && m_results->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        return isListed ? m_results->moveCurrent(event->key() == Qt::Key_Down ? 1 : -1) : ask();
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isListed)
            m_results->moveCurrent(event->key() == Qt::Key_PageDown ? kPage : -kPage);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListed && m_results->current() != nullptr)
            choose(*m_results->current());
        return;
    case Qt::Key_Escape:
        if (isListed && !text().isEmpty())
            return m_results->hide();
        return leave();
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
    setAccessibleName(tr("Search records, people, actors, series and commands"));
}

} // namespace entente::ui
