#include "ui/records/table_page.h"

#include "core/store/person_table.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/table_actions.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/view_context.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

namespace entente::ui {
namespace {

QStringList toQt(const std::vector<std::string>& texts) {
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
      m_table(new DataTable(this)),
      m_filter(new QLineEdit(this)),
      m_filterBar(new QHBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {}

TablePage::~TablePage() = default;

void TablePage::begin() {
    buildWidgets();
    buildActions();
    connectForm();
    connectContext();
    retranslate();
    sessionChanged();
}

QString TablePage::countText() const {
    if (context().session() == nullptr)
        return {};
    return counted(m_model->rowCount(), m_model->listing()->total);
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
    m_model->setListing(emptyListing(), {}, true);
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

void TablePage::refresh(bool fresh) {
    if (context().session() == nullptr)
        return;
    m_isFresh = m_isFresh || fresh;
    m_rankSlot.renew();
    context().session()->read(
        m_listSlot,
        [query = listQuery(), focus = context().focus(), words = m_words,
         column = static_cast<std::size_t>(m_setup.sortColumn)](const store::Connection& connection) {
            const auto listing = query(connection, focus, words);
            return Arrived{listing, listing->ranks(column, words)};
        },
        [this](base::Result<Arrived> arrived) {
            if (!arrived)
                return Q_EMIT context().errorRequested(arrived.error());
            listingArrived(std::move(*arrived), std::exchange(m_isFresh, false));
        });
}

void TablePage::listingArrived(Arrived arrived, bool fresh) {
    m_choosing = true;
    m_model->setListing(arrived.listing, std::move(arrived.ranks), fresh);
    m_choosing = false;
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
    world.places = toQt(arrived.listing->places);
    if (world.places != m_world.places)
        setWorld(std::move(world));
    updateState();
}

void TablePage::rank(int column, Qt::SortOrder order) {
    m_setup.sortColumn = column;
    m_setup.sortOrder = order;
    if (context().session() == nullptr)
        return;
    context().session()->read(
        m_rankSlot,
        [listing = m_model->listing(), column = static_cast<std::size_t>(column),
         words = m_words](const store::Connection&) { return listing->ranks(column, words); },
        [this, listing = m_model->listing()](base::Result<Ranks> ranks) {
            if (ranks && m_model->listing() == listing)
                m_model->setRanks(std::move(*ranks), m_setup.sortOrder);
        });
}

void TablePage::updateState() {
    const bool open = context().session() != nullptr;
    const bool writable = open && !context().session()->isReadOnly();
    const bool chosen = m_form->hasRecord() && m_form->recordId();
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && chosen);
    m_tableActions->setEnabled(m_model->rowCount() > 0);
    const QString obstacle = chosen ? whyItStays(m_form->recordId()) : QString();
    m_delete->setEnabled(writable && chosen && obstacle.isEmpty());
    m_delete->setToolTip(obstacle.isEmpty() ? m_delete->text() : obstacle);
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_model->listing()->total > 0;
    m_table->setEmptyText(filtered ? texts().nothingFits : texts().empty);
    Q_EMIT titleChanged();
}

} // namespace entente::ui
