#include "ui/history/history_page.h"

#include "ui/history/changes_model.h"
#include "ui/history/history_detail.h"
#include "ui/records/date_field.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// What a person looks at without going on; a page's worth of changesets is read in some milliseconds.
constexpr int kPage = 200;
constexpr int kAll = -1;
constexpr int kSinceWidth = 150;
constexpr int kTimeWidth = 70;
constexpr int kWhatWidth = 330;

constexpr int kDays[] = {0, 6, 29, kAll};

/// The beginning of the day where the reader is, as the history's moments are written.
std::string momentOfDay(base::Day day) {
    const QDate date = QDate(1970, 1, 1).addDays(day.value);
    return toStd(date.startOfDay().toUTC().toString(Qt::ISODate));
}

} // namespace

HistoryPage::HistoryPage(ViewContext& viewContext, QWidget* parent)
    : Page(viewContext, parent),
      m_model(new ChangesModel(this)),
      m_table(new DataTable(this)),
      m_detail(new HistoryDetail(viewContext, this)),
      m_since(new DateField(this)),
      m_choices(new QButtonGroup(this)),
      m_author(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("history"), this)) {
    build();
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_detail->showChange(m_model->at(row)); });
    connect(m_table, &DataTable::rowActivated, m_detail,
            [this] { m_detail->things().setFocus(Qt::OtherFocusReason); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPage::readMoreIfNear);
    connect(m_since, &DateField::dateChanged, this, &HistoryPage::sinceTyped);
    connect(m_choices, &QButtonGroup::idClicked, this, &HistoryPage::setSince);
    connect(m_author, &QComboBox::activated, this, &HistoryPage::read);
    connect(&context(), &ViewContext::sessionChanged, this, &HistoryPage::sessionChanged);
    connect(&context(), &ViewContext::languageChanged, this, &HistoryPage::read);
    connect(m_empty, &EmptyState::stepRequested, this,
            [this] { Q_EMIT context().openPageRequested(QStringLiteral("meetings")); });
    retranslate();
    sessionChanged();
}

QWidget* HistoryPage::makeBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kLarge, 0, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    m_since->setFixedWidth(kSinceWidth);
    layout->addWidget(m_since);
    m_choices->setExclusive(true);
    for (std::size_t i = 0; i < std::size(kDays); ++i) {
        auto* choice = new QPushButton(bar);
        choice->setCheckable(true);
        m_choices->addButton(choice, static_cast<int>(i));
        layout->addWidget(choice);
    }
    m_choices->buttons().constLast()->setChecked(true);
    layout->addStretch();
    layout->addWidget(m_author);
    return bar;
}

void HistoryPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    m_table->setModel(m_model);
    m_table->setColumnWidth(ChangesModel::Time, kTimeWidth);
    m_table->setColumnWidth(ChangesModel::Change, kWhatWidth);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

QString HistoryPage::title() const { return tr("History"); }

QString HistoryPage::countText() const {
    if (context().session() == nullptr)
        return {};
    const int count = m_model->count();
    return m_hasMore ? tr("the latest %n changes", "", count) : tr("%n changes", "", count);
}

void HistoryPage::retranslate() {
    m_model->setLanguage(context().language());
    m_since->setLanguage(context().language());
    m_since->setPlaceholderText(tr("Since, e.g. Feb 2025"));
    m_since->setAccessibleName(tr("Show what changed since this day"));
    const QStringList words{tr("Today"), tr("7 days"), tr("30 days"), tr("All")};
    for (int i = 0; i < words.size(); ++i)
        m_choices->button(i)->setText(words[i]);
    m_author->setAccessibleName(tr("Show what this person changed"));
    if (m_author->count() > 0)
        m_author->setItemText(0, tr("Everybody"));
    m_table->setAccessibleName(tr("Changes, the newest first"));
    m_table->setEmptyText(tr("Nothing was changed in this time."));
    m_empty->setTexts(
        tr("Nothing was changed yet"),
        tr("Here stands who changed what and when, field by field. Any past state can be looked "
           "at and restored."),
        tr("Record a meeting"));
    m_detail->retranslate();
}

void HistoryPage::sessionChanged() {
    m_slot.renew();
    m_isReading = false;
    m_hasMore = false;
    m_model->setChanges({});
    m_author->clear();
    m_detail->showChange(nullptr);
    if (WorkspaceSession* session = context().session())
        connect(session, &WorkspaceSession::changed, this, &HistoryPage::read);
    read();
}

void HistoryPage::setSince(int choice) {
    const int days = kDays[static_cast<std::size_t>(choice)];
    m_setting = true;
    if (days == kAll)
        m_since->setDate(std::nullopt);
    else
        m_since->setDate(base::EdtfDate::ofDay({context().today().value - days}));
    m_setting = false;
    read();
}

void HistoryPage::sinceTyped() {
    if (m_setting || !m_since->isUnderstood())
        return;
    // None of the choices is meant any more; a group that is exclusive would not let go of its last.
    m_choices->setExclusive(false);
    for (QAbstractButton* choice : m_choices->buttons())
        choice->setChecked(false);
    m_choices->setExclusive(true);
    read();
}

store::ChangeListQuery HistoryPage::question() const {
    store::ChangeListQuery query{.limit = kPage};
    if (m_since->date())
        query.since = momentOfDay(m_since->date()->days().first);
    if (m_author->currentIndex() > 0)
        query.author = toStd(m_author->currentText());
    return query;
}

void HistoryPage::read() {
    m_isStale = true;
    if (context().session() == nullptr || !isVisible())
        return;
    m_isStale = false;
    m_isReading = true;
    context().session()->read(
        m_slot,
        [query = question(), language = context().language()](const store::Connection& connection) {
            return Answer{store::listChanges(connection, query, language), store::changeAuthors(connection)};
        },
        [this](const base::Result<Answer>& answer) { take(answer, false); });
}

void HistoryPage::readMoreIfNear() {
    const QScrollBar* bar = m_table->verticalScrollBar();
    if (m_isReading || !m_hasMore || context().session() == nullptr ||
        bar->value() + 2 * bar->pageStep() < bar->maximum())
        return;
    m_isReading = true;
    store::ChangeListQuery query = question();
    query.before = m_model->lastSequence();
    context().session()->read(
        m_slot,
        [query, language = context().language()](const store::Connection& connection) {
            return Answer{store::listChanges(connection, query, language), {}};
        },
        [this](const base::Result<Answer>& answer) { take(answer, true); });
}

void HistoryPage::take(const base::Result<Answer>& answer, bool isMore) {
    m_isReading = false;
    if (!answer) {
        if (answer.error().code != base::ErrorCode::QueryInterrupted)
            Q_EMIT context().errorRequested(answer.error());
        return;
    }
    m_hasMore = answer->list.hasMore;
    const int before = m_model->rowCount();
    if (isMore) {
        m_model->append(answer->list.changes);
        spanDays(before);
    } else {
        const store::ListedChange* chosen = m_model->at(m_table->currentIndex().row());
        const model::ChangeId kept = chosen == nullptr ? model::ChangeId{} : chosen->id;
        m_table->clearSpans();
        m_model->setChanges(answer->list.changes);
        spanDays(0);
        showAuthors(answer->authors);
        const int row = kept ? m_model->rowOf(kept) : -1;
        if (m_model->count() > 0)
            m_table->setCurrentIndex(m_model->index(row < 0 ? 1 : row, 0));
        else
            m_detail->showChange(nullptr);
    }
    const bool isEmpty = answer->authors.empty() && !isMore;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    Q_EMIT titleChanged();
}

// The line of a day goes through all columns.
void HistoryPage::spanDays(int first) {
    for (int row = first; row < m_model->rowCount(); ++row) {
        if (m_model->at(row) == nullptr)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void HistoryPage::showAuthors(const std::vector<std::string>& authors) {
    const QString chosen = m_author->currentIndex() > 0 ? m_author->currentText() : QString();
    m_author->clear();
    m_author->addItem(tr("Everybody"));
    for (const std::string& author : authors)
        m_author->addItem(toQt(author));
    m_author->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_author->findText(chosen)));
}

void HistoryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale)
        read();
}

} // namespace entente::ui
