#include "ui/records/undefended_page.h"

#include "ui/records/listing_delegate.h"
#include "ui/records/listing_model.h"
#include "ui/records/table_actions.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace entente::ui {
namespace {

std::vector<std::size_t> everyColumn(std::size_t count) {
    std::vector<std::size_t> columns(count);
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

} // namespace

UndefendedPage::UndefendedPage(ViewContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new ListingModel(looksOf(gapColumns()), this)),
      m_table(new DataTable(this)),
      m_filter(new QLineEdit(this)),
      m_choice(new QComboBox(this)),
      m_actions(new TableActions(
          context, [this] { return m_model->shown(title(), everyColumn(m_model->columns().size())); },
          this)) {
    build();
    connectParts();
    retranslate();
    sessionChanged();
}

void UndefendedPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    bar->setSpacing(space::kMedium);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_choice);
    bar->addStretch();
    m_filter->setMaximumWidth(320);
    addClearButton(*m_filter);
    addLeadingIcon(*m_filter, themedIcon(QStringLiteral("search")));
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    m_table->setItemDelegate(new ListingDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const auto& columns = m_model->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            static_cast<int>(i), columns[i].isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!columns[i].isWide)
            m_table->setColumnWidth(static_cast<int>(i), columns[i].width);
    }
    m_table->addActions({m_actions->copyAction(), m_actions->exportAction()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_table);
}

void UndefendedPage::connectParts() {
    connect(&context(), &ViewContext::sessionChanged, this, &UndefendedPage::sessionChanged);
    connect(&context(), &ViewContext::namesChanged, this, &UndefendedPage::wordsChanged);
    connect(&context(), &ViewContext::languageChanged, this, &UndefendedPage::wordsChanged);
    connect(m_model, &ListingModel::sortRequested, this, &UndefendedPage::sortBy);
    connect(m_table, &DataTable::currentRowChanged, this, &UndefendedPage::select);
    connect(m_table, &DataTable::rowActivated, this, &UndefendedPage::open);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { refresh(true); });
    connect(m_filter, &QLineEdit::textChanged, this, &UndefendedPage::rearrange);
}

void UndefendedPage::sessionChanged() {
    m_slot.renew();
    m_model->setListing(emptyListing(), {}, true);
    if (context().session() != nullptr)
        connect(context().session(), &WorkspaceSession::changed, this, &UndefendedPage::changed);
    wordsChanged();
    showState();
}

void UndefendedPage::wordsChanged() {
    m_model->setWords({std::make_shared<const store::Names>(context().names()), context().language()});
    refresh(false);
}

void UndefendedPage::changed(const store::Changed& changed) {
    if (changed.touches(store::Area::Records) || changed.touches(store::Area::Sources) ||
        changed.touches(store::Area::Series))
        refresh(false);
}

void UndefendedPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        refresh(false);
}

// It walks all records: not for every edit while another page is shown.
void UndefendedPage::refresh(bool fresh) {
    m_isStale = !isVisible();
    if (context().session() == nullptr || m_isStale)
        return;
    m_arrangeSlot.renew();
    context().session()->read(
        m_slot,
        [choice = static_cast<GapChoice>(m_choice->currentData().toInt()),
         arrange = arranging()](const store::Connection& connection) {
            const auto listing = listGaps(connection, choice);
            return Arrived{listing, arrange(*listing)};
        },
        [this, fresh](base::Result<Arrived> arrived) {
            if (!arrived)
                return Q_EMIT context().errorRequested(arrived.error());
            m_model->setListing(arrived->listing, std::move(arrived->arrangement), fresh);
            showState();
        });
}

std::function<Arrangement(const TableListing&)> UndefendedPage::arranging() const {
    return [column = static_cast<std::size_t>(m_sortColumn), order = m_sortOrder, words = m_model->words(),
            arranging = arrangingOf({.words = toStd(m_filter->text())}, m_model->columns())](
               const TableListing& listing) {
        return arranged(listing, orderOf(listing.ranks(column, words), order), arranging, words);
    };
}

void UndefendedPage::sortBy(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

void UndefendedPage::rearrange() {
    if (context().session() == nullptr)
        return;
    context().session()->read(
        m_arrangeSlot,
        [listing = m_model->listing(), arrange = arranging()](const store::Connection&) {
            return Arrived{listing, arrange(*listing)};
        },
        [this](base::Result<Arrived> arrived) {
            if (!arrived || m_model->listing() != arrived->listing)
                return;
            m_model->setArrangement(std::move(arrived->arrangement));
            showState();
        });
}

void UndefendedPage::select(int row) {
    const ListedGap* gap = row < 0 ? nullptr : rowIn<ListedGap>(*m_model->listing(), m_model->idAt(row));
    context().select(gap != nullptr && gap->fact.recordKind ? model::RecordId{gap->fact.id}
                                                            : model::RecordId{});
}

void UndefendedPage::open(int row) {
    const ListedGap* gap = rowIn<ListedGap>(*m_model->listing(), m_model->idAt(row));
    if (gap == nullptr)
        return;
    if (gap->fact.recordKind)
        Q_EMIT context().openRecordRequested(model::RecordId{gap->fact.id}, *gap->fact.recordKind);
    else
        Q_EMIT context().messageRequested(
            tr("A series of figures gets its source where it is imported, or by “entente-cli cite”."));
}

QString UndefendedPage::title() const { return tr("To defend"); }

QString UndefendedPage::countText() const {
    if (context().session() == nullptr)
        return {};
    const int shown = m_model->rowCount();
    const int total = m_model->listing()->total;
    if (total >= kMostGaps)
        return tr("the first %n fact(s)", nullptr, total);
    return shown == total ? tr("%n fact(s)", nullptr, total)
                          : tr("%1 of %n fact(s)", nullptr, total).arg(shown);
}

QList<QAction*> UndefendedPage::pageActions() const { return {m_actions->exportAction()}; }

void UndefendedPage::showState() {
    m_actions->setEnabled(m_model->rowCount() > 0);
    m_table->setEmptyText(m_model->listing()->total > 0 ? tr("Nothing fits the filter.")
                                                        : tr("Everything here can be defended."));
    Q_EMIT titleChanged();
}

void UndefendedPage::retranslate() {
    const QSignalBlocker quiet(m_choice);
    const int chosen = m_choice->currentIndex();
    m_choice->clear();
    m_choice->addItem(tr("All that is missing"), static_cast<int>(GapChoice::All));
    m_choice->addItem(tr("Without a source"), static_cast<int>(GapChoice::Unsourced));
    m_choice->addItem(tr("Weak sources only"), static_cast<int>(GapChoice::OnlyWeak));
    m_choice->addItem(tr("Unverified"), static_cast<int>(GapChoice::Unverified));
    m_choice->setCurrentIndex(std::max(0, chosen));
    m_choice->setAccessibleName(tr("What is missing"));
    m_filter->setPlaceholderText(tr("Filter by title"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_table->setAccessibleName(title());
    m_actions->retranslate();
    showState();
}

} // namespace entente::ui
