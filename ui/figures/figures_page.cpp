#include "ui/figures/figures_page.h"

#include "ui/figures/chart_actions.h"
#include "ui/figures/chart_keeper.h"
#include "ui/figures/chart_panel.h"
#include "ui/figures/default_chart.h"
#include "ui/figures/saved_charts.h"
#include "ui/figures/series_model.h"
#include "ui/figures/series_table.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/view_context.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kSideWidth = 460;
constexpr int kPanelWidth = 580;
constexpr int kSavedHeight = 150;
constexpr int kSeriesHeight = 400;

std::vector<model::SeriesId> seriesOf(const chart::ChartSpec& spec) {
    std::vector<model::SeriesId> ids;
    for (const chart::SeriesChoice& choice : spec.series)
        ids.push_back(choice.series);
    return ids;
}

} // namespace

FiguresPage::FiguresPage(ViewContext& context, FiguresKind kind, QWidget* parent)
    : Page(context, parent),
      m_kind(kind),
      m_model(new SeriesModel(this)),
      m_filter(new QLineEdit(this)),
      m_table(new SeriesTable(*m_model, this)),
      m_savedHeader(new SectionHeader({}, this)),
      m_saved(new SavedCharts(this)),
      m_panel(new ChartPanel(context, this)),
      m_keeper(new ChartKeeper(context, this)),
      m_actions(new ChartActions(context, *m_keeper, this)) {
    addActions(m_actions->actions());
    arrange();
    listen();
    retranslate();
    listenToSession();
}

void FiguresPage::arrange() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_panel);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({kSideWidth, kPanelWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, 0, space::kLarge, space::kLarge);
    layout->addWidget(splitter);
}

QWidget* FiguresPage::makeSide() {
    auto* saved = new QWidget(this);
    auto* savedLayout = new QVBoxLayout(saved);
    savedLayout->setContentsMargins(0, space::kSmall, 0, 0);
    savedLayout->setSpacing(space::kTiny);
    savedLayout->addWidget(m_savedHeader);
    savedLayout->addWidget(m_saved);
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(m_table);
    lists->addWidget(saved);
    lists->setCollapsible(0, false);
    lists->setStretchFactor(0, 1);
    lists->setSizes({kSeriesHeight, kSavedHeight});
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    addClearButton(*m_filter);
    layout->addWidget(m_filter);
    layout->addWidget(lists);
    return side;
}

void FiguresPage::listen() {
    connect(&context(), &ViewContext::sessionChanged, this, &FiguresPage::listenToSession);
    connect(&context(), &ViewContext::namesChanged, this, &FiguresPage::setWording);
    connect(&context(), &ViewContext::focusChanged, this, &FiguresPage::obeyFocus);
    connect(&context(), &ViewContext::languageChanged, this, &FiguresPage::retranslate);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words, context().focus().actors);
        Q_EMIT titleChanged();
    });
    connect(m_table, &SeriesTable::chosenByUser, this, &FiguresPage::choose);
    connect(m_saved, &SavedCharts::chosen, this, &FiguresPage::showSaved);
    connect(m_saved, &SavedCharts::renamed, m_keeper, &ChartKeeper::rename);
    connect(m_saved, &SavedCharts::deleteRequested, this,
            [this](model::ChartId id) { m_keeper->remove(id, toQt(m_saved->find(id)->spec.title)); });
    connect(m_panel, &ChartPanel::shown, this, &FiguresPage::updateActions);
    connect(m_panel, &ChartPanel::saveRequested, this, &FiguresPage::save);
    connect(m_panel, &ChartPanel::titleChosen, this, [this](const QString& title) {
        m_spec.title = toStd(title);
        draw();
    });
    connect(m_panel, &ChartPanel::viewChosen, this, &FiguresPage::workOut);
    connect(m_panel, &ChartPanel::kindChosen, this, [this](chart::ChartKind kind) {
        m_spec.kind = kind;
        draw();
    });
}

void FiguresPage::listenToSession() {
    m_spec = {};
    m_shownChart = {};
    setWording();
    m_model->setChosen({});
    m_model->setRows({});
    m_saved->setCharts({});
    m_panel->clear();
    m_slot.renew();
    WorkspaceSession* session = context().session();
    if (!session)
        return;
    connect(session, &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        using enum store::Area;
        const auto areas = {Series, Charts, Sources, Actors, Batches};
        if (std::ranges::any_of(areas, [&](store::Area area) { return changed.touches(area); }))
            reload();
    });
    reload();
}

void FiguresPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void FiguresPage::reload() {
    // A page that nobody looks at waits until it is shown.
    m_isStale = !isVisible();
    if (m_isStale || !context().session())
        return;
    context().session()->read(
        m_slot,
        [kind = m_kind](const store::Connection& connection) { return loadFigures(connection, kind); },
        [this](base::Result<FigureLists> lists) {
            if (lists)
                take(std::move(*lists));
            else if (lists.error().code != base::ErrorCode::QueryInterrupted)
                Q_EMIT context().errorRequested(lists.error());
        });
}

void FiguresPage::take(FigureLists lists) {
    const SavedChart* before = m_saved->find(m_shownChart);
    const bool wasAsSaved = before && before->spec == m_spec;
    m_saved->setCharts(lists.charts);
    // Renamed, or changed elsewhere: what was shown as saved stays so.
    if (const SavedChart* now = m_saved->find(m_shownChart); now && wasAsSaved)
        m_spec = now->spec;
    m_savedHeader->setCount(static_cast<int>(lists.charts.size()));
    m_companions = std::move(lists.companions);
    m_model->setRows(std::move(lists.series));
    setWording();
    std::erase_if(m_spec.series,
                  [&](const chart::SeriesChoice& choice) { return !m_model->find(choice.series); });
    if (m_shownChart && !m_saved->find(m_shownChart))
        m_shownChart = {};
    if (!m_spec.series.empty())
        draw();
    else if (!lists.charts.empty())
        showSaved(lists.charts.front().id);
    else if (m_model->shownCount() > 0)
        choose({m_model->idAt(0)});
    else
        m_panel->clear();
    m_table->showChosen();
    Q_EMIT titleChanged();
}

void FiguresPage::choose(const std::vector<model::SeriesId>& series) {
    std::vector<model::Series> chosen;
    for (const model::SeriesId id : series) {
        if (const model::Series* found = m_model->find(id))
            chosen.push_back(*found);
    }
    m_shownChart = {};
    m_saved->mark({});
    m_model->setChosen(series);
    m_spec = usualChart(chosen, context().names(), context().language());
    draw();
}

void FiguresPage::workOut(const series::ViewChoice& view) {
    chart::ChartSpec worked = m_spec;
    for (chart::SeriesChoice& choice : worked.series) {
        const model::Series* found = m_model->find(choice.series);
        auto steps = found ? series::stepsTo(view, *found, m_companions) : std::vector<series::Transform>{};
        if (!steps) {
            Q_EMIT context().errorRequested(steps.error());
            // Back to what is drawn.
            return draw();
        }
        choice.steps = std::move(*steps);
    }
    // A goal in per cent of GDP is none for dollars.
    if (worked.series != m_spec.series)
        worked.targets.clear();
    m_spec = std::move(worked);
    draw();
}

void FiguresPage::showSaved(model::ChartId id) {
    const SavedChart* saved = m_saved->find(id);
    if (!saved)
        return;
    m_shownChart = id;
    m_spec = saved->spec;
    m_saved->mark(id);
    m_model->setChosen(seriesOf(m_spec));
    m_table->showChosen();
    draw();
}

void FiguresPage::obeyFocus() {
    m_model->setFilter(m_filter->text(), context().focus().actors);
    Q_EMIT titleChanged();
    std::vector<model::SeriesId> kept = m_model->chosen();
    std::erase_if(kept, [&](model::SeriesId id) { return !m_model->isOfActors(id); });
    if (kept.empty() && m_model->shownCount() > 0)
        kept.push_back(m_model->idAt(0));
    if (kept == m_model->chosen())
        return draw();
    choose(kept);
    m_table->showChosen();
}

void FiguresPage::setWording() { m_model->setWording({&context().names(), context().language()}); }

void FiguresPage::draw() {
    if (m_spec.series.empty() || !context().session())
        return m_panel->clear();
    m_panel->show(within(m_spec, context().focus().period));
}

void FiguresPage::updateActions() {
    const SavedChart* saved = m_shownChart ? m_saved->find(m_shownChart) : nullptr;
    const bool isAsSaved = saved && saved->spec == m_panel->spec();
    m_actions->setChart(m_panel->data(), m_panel->spec(), isAsSaved ? m_shownChart : model::ChartId{});
}

void FiguresPage::save() {
    m_keeper->keep(m_shownChart, m_panel->spec(), [this, spec = m_spec](model::ChartId id) {
        // Something else may have been chosen while the edit was under way.
        if (spec == m_spec)
            m_shownChart = id;
    });
}

void FiguresPage::retranslate() {
    m_filter->setPlaceholderText(tr("Filter series"));
    m_filter->setAccessibleName(tr("Filter series"));
    m_table->setAccessibleName(tr("Series"));
    m_table->setEmptyText(m_filter->text().isEmpty() && context().focus().actors.empty()
                              ? tr("No figures yet. Import a table of figures to see them here.")
                              : tr("No series fits the filter."));
    m_savedHeader->setText(tr("Saved charts"));
    m_saved->retranslate();
    m_panel->retranslate();
    m_actions->retranslate();
    setWording();
    if (!m_shownChart && !m_spec.series.empty())
        choose(m_model->chosen());
    else
        draw();
}

QString FiguresPage::pageId() const {
    return m_kind == FiguresKind::Defence ? QStringLiteral("defence") : QStringLiteral("trade");
}

QString FiguresPage::title() const { return m_kind == FiguresKind::Defence ? tr("Defence") : tr("Trade"); }

QString FiguresPage::countText() const {
    const int shown = m_model->shownCount();
    const int total = m_model->totalCount();
    if (total == 0)
        return {};
    return shown == total ? tr("%n series", nullptr, total)
                          : tr("%1 of %n series", nullptr, total).arg(shown);
}

int FiguresPage::hiddenByFocus() const { return m_model->hiddenByActors(); }

QList<QAction*> FiguresPage::pageActions() const { return m_actions->actions(); }

DefencePage::DefencePage(ViewContext& context, QWidget* parent)
    : FiguresPage(context, FiguresKind::Defence, parent) {}

TradePage::TradePage(ViewContext& context, QWidget* parent)
    : FiguresPage(context, FiguresKind::Trade, parent) {}

} // namespace entente::ui
