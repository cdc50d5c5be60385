#include "ui/timeline/timeline_page.h"

#include "core/chart/palette.h"
#include "core/slides/slide_json.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/timeline/leader_eras.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// Whose leaders' terms stand behind the records when the focus names nobody.
constexpr std::size_t kEraTracks = 2;

bool isColoured(std::string_view code) { return chart::actorColour(code) != chart::actorColour({}); }

} // namespace

TimelinePage::TimelinePage(ViewContext& context, QWidget* parent)
    : Page(context, parent),
      m_view(new TimelineView(this)),
      m_fit(new QAction(themedIcon(QStringLiteral("fit")), {}, this)),
      m_byActor(new QAction(themedIcon(QStringLiteral("actors")), {}, this)),
      m_addToDeck(new QAction(themedIcon(QStringLiteral("decks")), {}, this)) {
    m_byActor->setCheckable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    listen();
    retranslate();
    listenToSession();
}

QString TimelinePage::pageId() const { return QStringLiteral("timeline"); }

QString TimelinePage::title() const { return tr("Timeline"); }

QString TimelinePage::countText() const {
    const auto& timeline = m_view->timeline();
    return timeline ? tr("%1 records").arg(locale().toString(timeline->shown)) : QString();
}

QList<QAction*> TimelinePage::pageActions() const { return {m_fit, m_byActor, m_addToDeck}; }

void TimelinePage::retranslate() {
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show all years (0)"));
    m_byActor->setText(tr("By actor"));
    m_byActor->setToolTip(tr("A lane for each actor in place of a lane for each kind"));
    m_addToDeck->setText(tr("Add to deck"));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setEmptyText(tr("No record lies within what the window looks at. Widen the focus above."));
}

void TimelinePage::listen() {
    connect(&context(), &ViewContext::sessionChanged, this, &TimelinePage::listenToSession);
    connect(&context(), &ViewContext::namesChanged, this, &TimelinePage::reload);
    connect(&context(), &ViewContext::focusChanged, this, &TimelinePage::reload);
    connect(&context(), &ViewContext::languageChanged, this, &TimelinePage::reload);
    connect(&context(), &ViewContext::selectionChanged, m_view, &TimelineView::select);
    connect(m_view, &TimelineView::selected, &context(), &ViewContext::select);
    connect(m_view, &TimelineView::activated, this, [this](model::RecordId id) {
        const auto& timeline = m_view->timeline();
        const auto item = timeline ? timeline->items->find(id) : std::nullopt;
        if (item)
            Q_EMIT context().openRecordRequested(id, timeline->items->kind(*item));
    });
    connect(m_fit, &QAction::triggered, m_view, &TimelineView::fit);
    connect(m_byActor, &QAction::toggled, this, &TimelinePage::reload);
    connect(m_addToDeck, &QAction::triggered, this, &TimelinePage::addToDeck);
}

void TimelinePage::listenToSession() {
    m_slot.renew();
    WorkspaceSession* session = context().session();
    if (session == nullptr)
        return show({});
    connect(session, &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        if (changed.touches(store::Area::Records) || changed.touches(store::Area::People))
            reload();
    });
    reload();
}

timeline::TimelineSpec TimelinePage::spec() const {
    timeline::TimelineSpec spec;
    spec.lanes = m_byActor->isChecked() ? timeline::LaneBy::Actor : timeline::LaneBy::Kind;
    spec.actors = context().focus().actors;
    spec.period = context().focus().period;
    spec.language = context().language();
    return spec;
}

void TimelinePage::reload() {
    WorkspaceSession* session = context().session();
    if (session == nullptr)
        return;
    const auto query = [spec = spec(), names = context().names(), focus = context().focus(),
                        today = context().today()](const store::Connection& connection) {
        const auto book = timeline::makeNameBook(names.actors(), names.people(), spec.language, isColoured);
        const auto rows = store::listRecords(connection, {}, focus);
        const auto items = timeline::makeItems(rows, book, today);
        const auto leading =
            focus.actors.empty() ? timeline::leadingActors(*items, kEraTracks) : focus.actors;
        return Picture{timeline::prepare(items, spec),
                       timeline::leaderEras(store::listOffices(connection), leading, book, today)};
    };
    session->read(m_slot, query, [this](base::Result<Picture> picture) {
        if (!picture)
            return Q_EMIT context().errorRequested(picture.error());
        show(std::move(*picture));
    });
}

void TimelinePage::show(Picture picture) {
    m_view->setEras(std::move(picture.eras));
    m_view->setTimeline(std::move(picture.timeline));
    m_view->select(context().selection());
    Q_EMIT titleChanged();
}

void TimelinePage::addToDeck() {
    slides::TimelineChoice choice;
    choice.filter.period = m_view->visibleDays();
    for (const model::ActorId actor : context().focus().actors)
        choice.filter.actors.push_back(context().names().actorCode(actor));
    for (const model::TagId topic : context().focus().topics)
        choice.filter.topics.push_back(context().names().tag(topic));
    model::SlideDocument slide;
    slide.kind = std::string(slides::slideKindCode(slides::SlideKind::Timeline));
    slide.title = tr("Timeline").toStdString();
    slide.specVersion = slides::kSlideSpecVersion;
    slide.spec = slides::toJson(slides::SlideChoice{.content = choice});
    Q_EMIT context().addToDeckRequested(slide);
}

} // namespace entente::ui
