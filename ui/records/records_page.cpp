#include "ui/records/records_page.h"

#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "ui/records/columns.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table_model.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/view_context.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <set>

namespace entente::ui {
namespace {

std::vector<std::string> placesOf(const std::vector<ListedRecord>& records) {
    std::set<std::string> places;
    for (const ListedRecord& record : records) {
        if (!record.row.place.empty())
            places.insert(record.row.place);
    }
    return {places.begin(), places.end()};
}

std::shared_ptr<const RecordListing> makeListing(const store::Connection& connection, const ListQuery& query,
                                                 const model::Focus& focus, model::RecordKind kind,
                                                 const Words& words) {
    auto listing = std::make_shared<RecordListing>();
    listing->records = query(connection, focus);
    listing->haystacks = haystacksOf(listing->records, words);
    listing->places = placesOf(listing->records);
    listing->total = focus == model::Focus{}
                         ? static_cast<int>(listing->records.size())
                         : static_cast<int>(store::listRecords(connection, {kind}, {}).size());
    return listing;
}

QStringList toQt(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list << ui::toQt(text);
    return list;
}

} // namespace

RecordsPage::RecordsPage(ViewContext& context, RecordsPageSetup setup, RecordForm* form, QWidget* parent)
    : Page(context, parent),
      m_setup(std::move(setup)),
      m_model(new RecordTableModel(m_setup.columns, this)),
      m_form(form),
      m_table(new DataTable(this)),
      m_filter(new QLineEdit(this)),
      m_filterBar(new QHBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {}

RecordsPage::~RecordsPage() = default;

void RecordsPage::begin() {
    buildWidgets();
    buildActions();
    connectForm();
    connectContext();
    retranslate();
    sessionChanged();
}

QString RecordsPage::countText() const {
    if (context().session() == nullptr)
        return {};
    return counted(m_model->rowCount(), m_model->listing()->total);
}

int RecordsPage::hiddenByFocus() const {
    return m_model->listing()->total - static_cast<int>(m_model->listing()->records.size());
}

void RecordsPage::connectContext() {
    connect(&context(), &ViewContext::sessionChanged, this, &RecordsPage::sessionChanged);
    connect(&context(), &ViewContext::namesChanged, this, &RecordsPage::namesChanged);
    connect(&context(), &ViewContext::languageChanged, this, &RecordsPage::namesChanged);
    connect(&context(), &ViewContext::focusChanged, this, [this] { refresh(true); });
    connect(&context(), &ViewContext::selectionChanged, this, [this](model::RecordId id) {
        if (isVisible() && id != m_chosen && m_model->rowOf(id) >= 0)
            rowChosen(m_model->rowOf(id));
    });
}

void RecordsPage::sessionChanged() {
    m_listSlot.renew();
    m_model->setListing(std::make_shared<const RecordListing>(), {}, true);
    updateState();
    if (context().session() == nullptr)
        return;
    connect(context().session(), &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        if (changed.touches(store::Area::Records) || changed.touches(store::Area::Series) ||
            changed.touches(store::Area::Tags))
            refresh(false);
        if (changed.touches(store::Area::People) || changed.touches(store::Area::Sources) ||
            changed.touches(store::Area::Series))
            loadWorld();
    });
    namesChanged();
    loadWorld();
}

void RecordsPage::namesChanged() {
    m_words = {std::make_shared<const store::Names>(context().names()), context().language()};
    m_model->setWords(m_words);
    FormWorld world = m_world;
    world.choices = std::make_shared<const NameChoices>(*m_words.names, m_words.language);
    setWorld(std::move(world));
    refresh(m_isFresh);
}

void RecordsPage::loadWorld() {
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

void RecordsPage::setWorld(FormWorld world) {
    m_world = std::move(world);
    m_world.words = m_words;
    m_form->setWorld(std::make_shared<const FormWorld>(m_world));
}

void RecordsPage::refresh(bool fresh) {
    if (context().session() == nullptr)
        return;
    m_isFresh = m_isFresh || fresh;
    m_rankSlot.renew();
    context().session()->read(
        m_listSlot,
        [query = listQuery(), focus = context().focus(), kind = m_setup.kind, words = m_words,
         column =
             m_setup.columns[static_cast<std::size_t>(m_sortColumn)]](const store::Connection& connection) {
            const auto listing = makeListing(connection, query, focus, kind, words);
            return Arrived{listing, ranksOf(listing->records, column, words)};
        },
        [this](base::Result<Arrived> arrived) {
            if (!arrived)
                return Q_EMIT context().errorRequested(arrived.error());
            listingArrived(std::move(*arrived), std::exchange(m_isFresh, false));
        });
}

void RecordsPage::listingArrived(Arrived arrived, bool fresh) {
    m_choosing = true;
    m_model->setListing(arrived.listing, std::move(arrived.ranks), fresh);
    m_choosing = false;
    const model::RecordId back = m_removed && m_model->rowOf(m_removed) >= 0 ? m_removed : model::RecordId{};
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
    world.places = toQt(arrived.listing->places);
    if (world.places != m_world.places)
        setWorld(std::move(world));
    updateState();
}

void RecordsPage::rank(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (context().session() == nullptr)
        return;
    context().session()->read(
        m_rankSlot,
        [listing = m_model->listing(), column = m_setup.columns[static_cast<std::size_t>(column)],
         words = m_words](const store::Connection&) { return ranksOf(listing->records, column, words); },
        [this, listing = m_model->listing()](base::Result<std::vector<std::uint32_t>> ranks) {
            if (ranks && m_model->listing() == listing)
                m_model->setRanks(std::move(*ranks), m_sortOrder);
        });
}

void RecordsPage::updateState() {
    const bool open = context().session() != nullptr;
    const bool writable = open && !context().session()->isReadOnly();
    const bool chosen = m_form->hasRecord() && m_form->recordId();
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && chosen);
    m_delete->setEnabled(writable && chosen);
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_model->listing()->total > 0;
    m_table->setEmptyText(filtered ? texts().nothingFits : texts().empty);
    Q_EMIT titleChanged();
}

} // namespace entente::ui
