#include "ui/overview/overview_page.h"

#include "core/timeline/date_words.h"
#include "ui/overview/overview_tiles.h"
#include "ui/overview/tile.h"
#include "ui/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_context.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kNarrowestTile = 250;
constexpr int kMostColumns = 3;

} // namespace

OverviewPage::OverviewPage(ViewContext& viewContext, QWidget* parent)
    : Page(viewContext, parent), m_area(new QScrollArea(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    connect(&context(), &ViewContext::sessionChanged, this, &OverviewPage::sessionChanged);
    connect(&context(), &ViewContext::focusChanged, this, &OverviewPage::read);
    connect(&context(), &ViewContext::namesChanged, this, &OverviewPage::rebuild);
    connect(&context(), &ViewContext::themeChanged, this, &OverviewPage::rebuild);
    connect(&context(), &ViewContext::languageChanged, this, &OverviewPage::rebuild);
    sessionChanged();
}

QString OverviewPage::title() const { return tr("Overview"); }

QString OverviewPage::countText() const {
    return tr("as of %1").arg(toQt(timeline::dayInWords(context().today(), context().language())));
}

void OverviewPage::retranslate() { rebuild(); }

void OverviewPage::sessionChanged() {
    m_data.reset();
    if (WorkspaceSession* session = context().session())
        connect(session, &WorkspaceSession::changed, this, &OverviewPage::read);
    read();
}

void OverviewPage::read() {
    m_isStale = true;
    if (context().session() == nullptr || !isVisible())
        return;
    m_isStale = false;
    const auto query = [focus = context().focus(),
                        today = context().today()](const store::Connection& connection) {
        return readOverview(connection, focus, today);
    };
    context().session()->read(m_slot, query, [this](base::Result<OverviewData> answer) {
        if (!answer) {
            if (answer.error().code != base::ErrorCode::QueryInterrupted)
                Q_EMIT context().errorRequested(answer.error());
            return;
        }
        m_data = std::move(*answer);
        rebuild();
    });
}

void OverviewPage::rebuild() {
    if (!m_data)
        return;
    if (m_data->isEmpty())
        return showEmpty();
    auto* board = new QWidget;
    m_tiles.clear();
    for (const OverviewTile& made : makeTiles(*m_data, context(), board)) {
        m_tiles.push_back(made.tile);
        connect(made.tile, &Tile::clicked, &context(),
                [this, page = made.pageId] { Q_EMIT context().openPageRequested(page); });
    }
    m_board = board;
    m_columns = 0;
    arrange();
    m_area->setWidget(board);
    Q_EMIT titleChanged();
}

void OverviewPage::showEmpty() {
    auto* empty = new EmptyState(QStringLiteral("overview"));
    empty->setTexts(
        tr("Nothing is recorded yet"),
        tr("Here stands the alliance at a glance: the last and next meetings, agreements in force, defence "
           "spending against the pledge, the trade balance and open commitments."),
        tr("Record a meeting"));
    connect(empty, &EmptyState::stepRequested, this,
            [this] { Q_EMIT context().openPageRequested(QStringLiteral("meetings")); });
    m_board = nullptr;
    m_tiles.clear();
    m_area->setWidget(empty);
    Q_EMIT titleChanged();
}

void OverviewPage::arrange() {
    const int columns =
        std::clamp((width() - space::kLarge) / (kNarrowestTile + space::kMedium), 1, kMostColumns);
    if (m_board == nullptr || columns == m_columns)
        return;
    m_columns = columns;
    delete m_board->layout();
    auto* grid = new QGridLayout(m_board);
    grid->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    grid->setSpacing(space::kMedium);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int place = static_cast<int>(i);
        // The last row is filled to its end.
        const bool isLast = i + 1 == m_tiles.size();
        grid->addWidget(m_tiles[i], place / columns, place % columns, 1,
                        isLast ? columns - place % columns : 1);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row + 1 < grid->rowCount(); ++row)
        grid->setRowStretch(row, 1);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        read();
}

} // namespace entente::ui
