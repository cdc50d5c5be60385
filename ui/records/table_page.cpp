#include "ui/records/table_page.h"

#include "core/store/person_table.h"
#include "ui/records/filter_chips.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/records_table.h"
#include "ui/records/table_actions.h"
#include "ui/records/table_columns.h"
#include "ui/records/table_memory.h"
#include "ui/records/table_views.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

namespace entente::ui {
namespace {

QStringList stringList(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list << ui::toQt(text);
    return list;
}

} // namespace

TablePage::TablePage(ViewContext& context, TablePageSetup setup, RecordForm* form, QWidget* parent)
    : Page(context, parent),
      m_setup(std::move(setup)),
      m_model(new ListingModel(m_setup.columns, this)),
      m_form(form),
      m_table(new RecordsTable(this)),
      m_columns(new TableColumns(*m_table, m_setup.columns)),
      m_chips(new FilterChips(this)),
      m_views(new TableViews(context, m_setup.id, this)),
      m_filter(new QLineEdit(this)),
      m_filterBar(new QHBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_spec(usualSpec()) {}

TablePage::~TablePage() = default;

DataTable& TablePage::table() const { return *m_table; }

void TablePage::begin() {
    buildWidgets();
    buildActions();
    buildViewActions();
    connectForm();
    connectContext();
    setSpec(rememberedSpec(m_setup.id).value_or(usualSpec()));
    connectColumns();
    retranslate();
    sessionChanged();
}

QString TablePage::countText() const {
    if (context().session() == nullptr)
        return {};
    return counted(m_model->passing(), m_model->listing()->total);
}

int TablePage::hiddenByFocus() const {
    return m_model->listing()->total - static_cast<int>(m_model->listing()->size());
}

void TablePage::connectContext() {
    connect(&context(), &ViewContext::sessionChanged, this, &TablePage::sessionChanged);
    connect(&context(), &ViewContext::namesChanged, this, &TablePage::namesChanged);
    connect(&context(), &ViewContext::languageChanged, this, &TablePage::namesChanged);
    connect(&context(), &ViewContext::focusChanged, this, [this] { refresh(true); });
    connect(&context(), &ViewContext::selectionChanged, this, [this](EntryId id) {
        if (isVisible() && id != m_chosen && m_model->rowOf(id) >= 0)
            rowChosen(m_model->rowOf(id));
    });
}

void TablePage::sessionChanged() {
    m_listSlot.renew();
    m_arrangeSlot.renew();
    m_model->setListing(emptyListing(), {}, true);
    m_ordered = {};
    updateState();
    if (context().session() == nullptr)
        return;
    connect(context().session(), &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        if (isStaleAfter(changed))
            refresh(false);
        if (changed.touches(store::Area::People) || changed.touches(store::Area::Sources) ||
            changed.touches(store::Area::Series))
            loadWorld();
    });
    namesChanged();
    loadWorld();
}

void TablePage::namesChanged() {
    m_words = {std::make_shared<const store::Names>(context().names()), context().language()};
    m_model->setWords(m_words);
    FormWorld world = m_world;
    world.choices = std::make_shared<const NameChoices>(*m_words.names, m_words.language);
    setWorld(std::move(world));
    refresh(m_isFresh);
}

void TablePage::loadWorld() {
    context().session()->read(
        m_worldSlot,
        [](const store::Connection& connection) {
            FormWorld world;
            world.offices = store::listOffices(connection);
            world.sources = store::listSources(connection);
            world.series = store::listSeries(connection, {});
            return world;
        },
        [this](base::Result<FormWorld> world) {
            if (!world)
                return Q_EMIT context().errorRequested(world.error());
            world->choices = m_world.choices;
            world->places = m_world.places;
            setWorld(std::move(*world));
        });
}

void TablePage::setWorld(FormWorld world) {
    m_world = std::move(world);
    m_world.words = m_words;
    m_world.today = context().today();
    m_form->setWorld(std::make_shared<const FormWorld>(m_world));
}

TablePage::Arrived TablePage::arrive(Ordered ordered, Arranging arranging, const Words& words,
                                     const ReadSlot::Generation& generation) {
    const auto isWanted = [&generation, asked = generation->load()] { return *generation == asked; };
    const TableListing& listing = *ordered.listing;
    if (!ordered.rows)
        ordered.rows = std::make_shared<const RowOrder>(
            orderOf(listing.ranks(static_cast<std::size_t>(ordered.column), words), ordered.order));
    Arrangement arrangement = arranged(listing, *ordered.rows, arranging, words, isWanted);
    ValueLabels labels = labelsOf(listing, arranging, words);
    return {std::move(ordered), std::move(arranging), std::move(arrangement), std::move(labels)};
}

void TablePage::refresh(bool fresh) {
    if (context().session() == nullptr)
        return;
    m_isFresh = m_isFresh || fresh;
    m_arrangeSlot.renew();
    context().session()->read(
        m_listSlot,
        [query = listQuery(), focus = context().focus(), words = m_words, column = m_sortColumn,
         order = m_sortOrder, arranging = arrangingOf(m_spec, m_setup.columns),
         generation = m_listSlot.generation()](const store::Connection& connection) {
            return arrive({query(connection, focus, words), column, order, {}}, arranging, words, generation);
        },
        [this](base::Result<Arrived> arrived) {
            if (!arrived)
                return Q_EMIT context().errorRequested(arrived.error());
            listingArrived(std::move(*arrived), std::exchange(m_isFresh, false));
        });
}

void TablePage::rearrange() {
    if (context().session() == nullptr || m_ordered.listing == nullptr)
        return;
    Ordered ordered{m_ordered.listing, m_sortColumn, m_sortOrder, {}};
    if (m_ordered.column == ordered.column && m_ordered.order == ordered.order)
        ordered.rows = m_ordered.rows;
    context().session()->read(
        m_arrangeSlot,
        [ordered, arranging = arrangingOf(m_spec, m_setup.columns), words = m_words,
         generation = m_arrangeSlot.generation()](const store::Connection&) {
            return arrive(ordered, arranging, words, generation);
        },
        [this](base::Result<Arrived> arrived) {
            if (arrived && arrived->ordered.listing == m_model->listing())
                arrangementArrived(std::move(*arrived));
        });
}

void TablePage::showArrived(const Arrived& arrived) {
    m_ordered = arrived.ordered;
    m_chips->showSpec(m_spec, m_setup.columns, arrived.labels, m_words.language);
}

void TablePage::arrangementArrived(Arrived arrived) {
    showArrived(arrived);
    const int top = m_table->verticalScrollBar()->value();
    m_choosing = true;
    m_model->setArrangement(std::move(arrived.arrangement));
    m_choosing = false;
    selectRow(m_form->recordId());
    m_table->verticalScrollBar()->setValue(top);
    updateState();
}

void TablePage::listingArrived(Arrived arrived, bool fresh) {
    showArrived(arrived);
    const int top = m_table->verticalScrollBar()->value();
    m_choosing = true;
    m_model->setListing(arrived.ordered.listing, std::move(arrived.arrangement), fresh);
    m_choosing = false;
    if (!fresh)
        m_table->verticalScrollBar()->setValue(top);
    const EntryId back = m_removed && m_model->rowOf(m_removed) >= 0 ? m_removed : EntryId{};
    if (back) {
        // What was deleted is there again: it was undone.
        m_removed = {};
        if (!m_form->hasRecord() || !m_form->isDirty())
            choose(back);
    } else {
        selectRow(m_awaited ? m_awaited : m_form->recordId());
    }
    m_awaited = {};
    FormWorld world = m_world;
    world.places = stringList(arrived.ordered.listing->places);
    if (world.places != m_world.places)
        setWorld(std::move(world));
    updateState();
    // Asked while the rows were on their way.
    if (m_ordered.column != m_sortColumn || m_ordered.order != m_sortOrder ||
        arrived.arranging != arrangingOf(m_spec, m_setup.columns))
        rearrange();
}

void TablePage::updateState() {
    const bool open = context().session() != nullptr;
    const bool writable = open && !context().session()->isReadOnly();
    const bool chosen = m_form->hasRecord() && m_form->recordId();
    const int several = static_cast<int>(chosenIds().size());
    m_bulkEdit->setEnabled(writable && several > 0 && bulkKind().read);
    m_bulkEdit->setText(tr("Edit %n record(s)…", nullptr, several));
    m_paste->setEnabled(writable && !entryKind().empty());
    m_paste->setText(tr("Paste rows…"));
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && chosen);
    m_tableActions->setEnabled(m_model->passing() > 0);
    const QString obstacle = chosen ? whyItStays(m_form->recordId()) : QString();
    m_delete->setEnabled(writable && (several > 1 || (chosen && obstacle.isEmpty())));
    m_delete->setToolTip(obstacle.isEmpty() ? m_delete->text() : obstacle);
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_model->listing()->total > 0;
    m_table->setEmptyText(filtered ? texts().nothingFits : texts().empty);
    Q_EMIT titleChanged();
}

} // namespace entente::ui
