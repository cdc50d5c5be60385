#include "ui/records/record_search_field.h"

#include "core/store/record_table.h"
#include "core/store/search.h"
#include "core/timeline/date_words.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace entente::ui {
namespace {

constexpr std::size_t kMostOffered = 10;
// One more than is offered: the record itself may be among them.
constexpr int kMostHits = kMostOffered + 1;

// Runs in the session's worker; throws.
std::vector<model::Record> findRecords(const store::Connection& connection, const std::string& words,
                                       const std::vector<model::RecordKind>& kinds,
                                       model::RecordId excluded) {
    std::vector<model::Record> found;
    store::SearchQuery query = store::parseSearch(words);
    query.kinds = {store::FoundKind::Record};
    query.recordKinds = kinds;
    for (const store::SearchHit& hit : store::search(connection, query, {.hits = kMostHits}).hits) {
        const auto record = store::findRecord(connection, model::RecordId{hit.id});
        if (record && record->id != excluded)
            found.push_back(*record);
        if (found.size() == kMostOffered)
            break;
    }
    return found;
}

} // namespace

RecordSearchField::RecordSearchField(ViewContext& context, std::vector<model::RecordKind> kinds,
                                     QWidget* parent)
    : QLineEdit(parent), m_context(context), m_kinds(std::move(kinds)), m_list(new QStandardItemModel(this)) {
    auto* completer = new QCompleter(m_list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(kMostOffered));
    setCompleter(completer);
    addClearButton(*this);
    connect(this, &QLineEdit::textEdited, this, &RecordSearchField::ask);
    // Not to this: a line edit that loses the focus disconnects its completer from itself.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), completer,
            [this](const QModelIndex& index) { choose(index); });
}

void RecordSearchField::ask() {
    if (m_context.session() == nullptr || text().trimmed().isEmpty())
        return offer({});
    m_context.session()->read(
        m_slot,
        [words = toStd(text()), kinds = m_kinds, excluded = m_excluded](const store::Connection& connection) {
            return findRecords(connection, words, kinds, excluded);
        },
        [this](base::Result<std::vector<model::Record>> found) {
            offer(found ? std::move(*found) : std::vector<model::Record>());
        });
}

void RecordSearchField::offer(std::vector<model::Record> records) {
    m_found = std::move(records);
    m_list->clear();
    for (const model::Record& record : m_found) {
        const QString date =
            record.date
                ? toQt(timeline::dateInWords(*record.date, m_context.language(), timeline::WordLength::Short))
                : QString();
        auto* item = new QStandardItem(
            recordIcon(record.kind, m_context.theme().secondary),
            date.isEmpty() ? toQt(record.title) : QStringLiteral("%1  ·  %2").arg(toQt(record.title), date));
        m_list->appendRow(item);
    }
    if (!m_found.empty() && hasFocus())
        completer()->complete();
}

void RecordSearchField::choose(const QModelIndex& index) {
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_found.size())
        return;
    const model::Record record = m_found[row];
    // The completer puts its text into the line after this.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    Q_EMIT chosen(record);
}

} // namespace entente::ui
