#include "ui/figures/chart_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/figures/chart_bar.h"
#include "ui/figures/figure_table.h"
#include "ui/figures/observation_model.h"
#include "ui/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kChartHeight = 420;
constexpr int kTableHeight = 170;
constexpr int kLeastChartHeight = 220;

QString sentenceOf(const base::Error& error) {
    if (error.code == base::ErrorCode::SeriesEmpty)
        return ChartPanel::tr("No figure lies in this period. Widen the period in the bar above.");
    return errorText(error);
}

} // namespace

ChartPanel::ChartPanel(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_bar(new ChartBar(this)),
      m_stack(new QStackedWidget(this)),
      m_chart(new ChartWidget(m_stack)),
      m_notice(new TextLabel(TextLabel::Look::Secondary, {}, m_stack)),
      m_empty(new EmptyState(QStringLiteral("series"), m_stack)),
      m_figures(new ObservationModel(this)),
      m_table(new FigureTable(*m_figures, this)) {
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setMargin(space::kHuge);
    for (QWidget* page : std::initializer_list<QWidget*>{m_chart, m_notice, m_empty})
        m_stack->addWidget(page);
    m_stack->setMinimumHeight(kLeastChartHeight);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_table);
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({kChartHeight, kTableHeight});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(m_bar, &ChartBar::titleChosen, this, &ChartPanel::titleChosen);
    connect(m_bar, &ChartBar::kindChosen, this, &ChartPanel::kindChosen);
    connect(m_bar, &ChartBar::viewChosen, this, &ChartPanel::viewChosen);
    connect(m_bar, &ChartBar::saveRequested, this, &ChartPanel::saveRequested);
    // The bar above says it, and there it can be typed over.
    m_chart->setTitleVisible(false);
    m_chart->setTheme(context.theme());
    connect(&context, &ViewContext::themeChanged, this, [this] { m_chart->setTheme(m_context.theme()); });
    retranslate();
    clear();
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::show(const chart::ChartSpec& spec) {
    m_spec = spec;
    m_bar->setVisible(true);
    m_bar->show(spec);
    m_context.session()->read(
        m_slot,
        [spec, language = m_context.language(),
         today = m_context.today()](const store::Connection& connection) {
            return loadShownChart(connection, spec, language, today);
        },
        [this](base::Result<ShownChart> chart) { take(std::move(chart)); });
}

void ChartPanel::take(base::Result<ShownChart> chart) {
    if (!chart)
        return showNotice(chart.error());
    if (!chart->data)
        return showNotice(chart->data.error());
    m_isDrawn = true;
    m_chart->setChart(*chart->data);
    m_figures->setRows(ChartRows(std::move(*chart->data), m_context.language()));
    m_stack->setCurrentWidget(m_chart);
    m_table->setVisible(true);
    m_bar->setCanSave(!m_context.session()->isReadOnly());
    Q_EMIT shown();
}

void ChartPanel::showNotice(const base::Error& error) {
    if (error.code == base::ErrorCode::QueryInterrupted)
        return;
    m_isDrawn = false;
    m_figures->setRows({});
    m_notice->setText(sentenceOf(error));
    m_stack->setCurrentWidget(m_notice);
    m_table->setVisible(false);
    m_bar->setCanSave(false);
    Q_EMIT shown();
}

void ChartPanel::clear() {
    m_slot.renew();
    m_spec = {};
    m_isDrawn = false;
    m_figures->setRows({});
    m_stack->setCurrentWidget(m_empty);
    m_table->setVisible(false);
    m_bar->setVisible(false);
    Q_EMIT shown();
}

void ChartPanel::retranslate() {
    m_bar->retranslate();
    m_table->retranslate();
    m_empty->setTexts(
        tr("No series chosen"),
        tr("Choose a series in the table to see it drawn. Ctrl-click or Space adds more to compare."), {});
}

const chart::ChartData* ChartPanel::data() const { return m_isDrawn ? &m_figures->rows().data() : nullptr; }

QString ChartPanel::notice() const {
    return m_stack->currentWidget() == m_notice ? m_notice->text() : QString();
}

} // namespace entente::ui
