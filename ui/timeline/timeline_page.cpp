#include "ui/timeline/timeline_page.h"

#include "ui/timeline/timeline_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

QAction* newAction(QObject* parent, const char* icon) {
    auto* action = new QAction(parent);
    action->setIcon(themedIcon(QString::fromLatin1(icon)));
    return action;
}

} // namespace

TimelinePage::TimelinePage(ViewContext& viewContext, QWidget* parent)
    : Page(viewContext, parent),
      m_view(new TimelineView(this)),
      m_empty(new EmptyState(QStringLiteral("timeline"), this)),
      m_stack(new QStackedWidget(this)),
      m_lanes(newAction(this, "actors")),
      m_fit(newAction(this, "fit")),
      m_addToDeck(newAction(this, "decks")),
      m_export(newAction(this, "export")) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    m_lanes->setCheckable(true);
    connect(m_lanes, &QAction::toggled, this, &TimelinePage::setLanes);
    connect(m_fit, &QAction::triggered, m_view, &TimelineView::fit);
    connect(m_export, &QAction::triggered, this, &TimelinePage::chooseFile);
    connect(m_addToDeck, &QAction::triggered, this, [this] { Q_EMIT context().addToDeckRequested(slide()); });
    connect(m_empty, &EmptyState::stepRequested, this,
            [this] { Q_EMIT context().openPageRequested(QStringLiteral("meetings")); });
    connectContext();
    connectView();
    retranslate();
    sessionChanged();
}

QString TimelinePage::title() const { return tr("Timeline"); }

QString TimelinePage::countText() const {
    const auto& timeline = m_view->timeline();
    return tr("%n record(s)", nullptr, static_cast<int>(timeline->shown + timeline->undated.size()));
}

QList<QAction*> TimelinePage::pageActions() const { return {m_lanes, m_addToDeck, m_export, m_fit}; }

void TimelinePage::retranslate() {
    m_lanes->setText(tr("By actor"));
    m_lanes->setToolTip(tr("A lane for each actor instead of each kind of record"));
    m_fit->setText(tr("Show all"));
    m_addToDeck->setText(tr("Add to deck"));
    m_export->setText(tr("Export"));
    m_view->setAccessibleName(tr("Timeline"));
    m_empty->setTexts(
        tr("No records yet"),
        tr("Meetings, agreements, events, deals and commitments appear here, each at its date."),
        tr("Go to meetings"));
    m_view->setEmptyText(tr("No record fits what the window looks at."));
    Q_EMIT titleChanged();
}

void TimelinePage::connectContext() {
    connect(&context(), &ViewContext::sessionChanged, this, &TimelinePage::sessionChanged);
    connect(&context(), &ViewContext::focusChanged, this, &TimelinePage::read);
    connect(&context(), &ViewContext::namesChanged, this, &TimelinePage::read);
    connect(&context(), &ViewContext::languageChanged, this, &TimelinePage::read);
    connect(&context(), &ViewContext::selectionChanged, this, [this](model::RecordId id) {
        if (id != m_view->selection())
            m_view->select(id);
    });
}

void TimelinePage::connectView() {
    connect(m_view, &TimelineView::selected, &context(), &ViewContext::select);
    connect(m_view, &TimelineView::activated, this, [this](model::RecordId id) {
        const auto& items = *m_view->timeline()->items;
        if (const auto item = items.find(id))
            Q_EMIT context().openRecordRequested(id, items.kind(*item));
    });
}

void TimelinePage::sessionChanged() {
    m_slot.renew();
    if (WorkspaceSession* session = context().session())
        connect(session, &WorkspaceSession::changed, this, &TimelinePage::read);
    take({.timeline = timeline::prepare(timeline::makeItems({}, {}, context().today()), m_spec)});
    m_view->fit();
    read();
}

void TimelinePage::read() {
    m_isStale = true;
    if (context().session() == nullptr || !isVisible())
        return;
    m_isStale = false;
    m_spec.language = context().language();
    m_spec.period = context().focus().period;
    const TimelineQuestion question{.focus = context().focus(), .spec = m_spec, .today = context().today()};
    context().session()->read(
        m_slot,
        [question](const store::Connection& connection) { return readTimeline(connection, question); },
        [this](base::Result<TimelineAnswer> answer) {
            if (answer)
                take(std::move(*answer));
            else if (answer.error().code != base::ErrorCode::QueryInterrupted)
                Q_EMIT context().errorRequested(answer.error());
        });
}

void TimelinePage::take(TimelineAnswer answer) {
    const bool periodChanged = m_view->timeline()->spec.period != answer.timeline->spec.period;
    const bool hasNone =
        answer.timeline->items->size() == 0 && answer.hidden == 0 && context().session() != nullptr;
    m_hidden = answer.hidden;
    m_view->setEras(std::move(answer.eras));
    m_view->setTimeline(std::move(answer.timeline));
    m_view->select(context().selection());
    if (periodChanged)
        m_view->fit();
    if (m_awaited.isValid()) {
        m_view->reveal(m_awaited);
        m_awaited = {};
    }
    m_stack->setCurrentWidget(hasNone ? static_cast<QWidget*>(m_empty) : m_view);
    Q_EMIT titleChanged();
}

void TimelinePage::setLanes(bool byActor) {
    m_spec.lanes = byActor ? timeline::LaneBy::Actor : timeline::LaneBy::Kind;
    read();
}

void TimelinePage::openRecord(qint64 recordId) {
    const model::RecordId id{recordId};
    context().select(id);
    if (m_view->timeline()->items->find(id))
        m_view->reveal(id);
    else
        m_awaited = id;
}

void TimelinePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        read();
}

} // namespace entente::ui
