#include "ui/records/sources_editor.h"

#include "core/base/text.h"
#include "core/citation/known_sources.h"
#include "core/insight/dissent.h"
#include "ui/records/row_stack.h"
#include "ui/records/row_tools.h"
#include "ui/records/source_import.h"
#include "ui/records/source_row.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QCompleter>
#include <QDragEnterEvent>
#include <QEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMimeData>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kMostOffered = 10;

bool holds(const model::Source& source, const std::string& folded) {
    return base::folded(source.title + '\n' + source.publisher + '\n' + source.url).find(folded) !=
           std::string::npos;
}

} // namespace

SourcesEditor::SourcesEditor(QWidget* parent)
    : QWidget(parent),
      m_stack(new RowStack(this)),
      m_find(new QLineEdit(this)),
      m_list(new QStandardItemModel(this)),
      m_new(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_find);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    m_stack->hide();
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    setFocusProxy(m_find);
    auto* completer = new QCompleter(m_list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_find->setCompleter(completer);
    addClearButton(*m_find);
    connect(m_find, &QLineEdit::textEdited, this, &SourcesEditor::offer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) {
                const auto source = m_world->sources.at(at.data(Qt::UserRole).toULongLong());
                QMetaObject::invokeMethod(m_find, &QLineEdit::clear, Qt::QueuedConnection);
                addRow({{.source = source.id}, source});
                Q_EMIT changed();
            });
    connect(m_new, &QPushButton::clicked, this, [this] { addRow({})->setFocus(); });
    connect(m_stack, &RowStack::rowsChanged, this, &SourcesEditor::changed);
    setAcceptDrops(true);
    // What is dropped on it is meant for the list.
    m_find->setAcceptDrops(false);
    retranslate();
}

SourceRow* SourcesEditor::rowAt(int at) const { return static_cast<SourceRow*>(m_stack->rows().at(at)); }

SourceRow* SourcesEditor::addRow(const store::CitedSource& cited) {
    auto* row = new SourceRow(cited, m_stack);
    row->setFields(m_fields);
    m_stack->insert(static_cast<int>(m_stack->rows().size()), row, row->tools());
    connect(row, &SourceRow::changed, this, &SourcesEditor::changed);
    return row;
}

void SourcesEditor::offer() {
    m_list->clear();
    const std::string typed = base::folded(base::trimmed(toStd(m_find->text())));
    for (std::size_t i = 0; i < m_world->sources.size() && !typed.empty(); ++i) {
        const model::Source& source = m_world->sources[i];
        if (!holds(source, typed))
            continue;
        const QString publisher = toQt(source.publisher);
        auto* item = new QStandardItem(publisher.isEmpty()
                                           ? toQt(source.title)
                                           : QStringLiteral("%1  ·  %2").arg(toQt(source.title), publisher));
        item->setData(QVariant::fromValue<qulonglong>(i), Qt::UserRole);
        m_list->appendRow(item);
        if (m_list->rowCount() == kMostOffered)
            break;
    }
}

void SourcesEditor::setSources(const std::vector<store::CitedSource>& sources) {
    const QSignalBlocker quiet(this);
    m_find->clear();
    m_stack->clear();
    for (const store::CitedSource& cited : sources)
        addRow(cited);
}

std::vector<int> SourcesEditor::filledRows() const {
    std::vector<int> filled;
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        if (!rowAt(i)->isEmpty())
            filled.push_back(i);
    }
    return filled;
}

std::vector<store::CitedSource> SourcesEditor::sources() const {
    std::vector<store::CitedSource> sources;
    std::vector<model::Citation> citations;
    for (const int row : filledRows()) {
        sources.push_back(rowAt(row)->value());
        citations.push_back(sources.back().citation);
    }
    insight::settleRanks(citations);
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].citation.rank = citations[i].rank;
    return sources;
}

void SourcesEditor::setFields(std::vector<CitableField> fields) {
    m_fields = std::move(fields);
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->setFields(m_fields);
}

void SourcesEditor::prefer(std::size_t citation) {
    const std::vector<int> filled = filledRows();
    std::vector<model::Citation> citations;
    for (const store::CitedSource& cited : sources())
        citations.push_back(cited.citation);
    if (citation >= citations.size())
        return;
    insight::prefer(citations, citation);
    for (std::size_t i = 0; i < citations.size(); ++i)
        rowAt(filled[i])->setRank(citations[i].rank);
    Q_EMIT changed();
}

void SourcesEditor::addSources(const std::vector<model::Source>& sources) {
    const citation::KnownSources known(m_world->sources);
    for (const model::Source& source : sources) {
        const model::Source* found = known.find(source);
        const model::Source& cited = found == nullptr ? source : *found;
        addRow({{.source = cited.id}, cited});
    }
    if (!sources.empty())
        Q_EMIT changed();
}

void SourcesEditor::dragEnterEvent(QDragEnterEvent* event) {
    const DroppedSources dropped = droppedSources(*event->mimeData());
    // Files need somebody who reads them.
    const bool isRead = isSignalConnected(QMetaMethod::fromSignal(&SourcesEditor::filesDropped));
    if (!dropped.addresses.isEmpty() || (isRead && !dropped.files.isEmpty()))
        event->acceptProposedAction();
}

void SourcesEditor::dropEvent(QDropEvent* event) {
    const DroppedSources dropped = droppedSources(*event->mimeData());
    std::vector<model::Source> pages;
    for (const QUrl& address : dropped.addresses)
        pages.push_back(sourceOfAddress(address, m_world->today));
    addSources(pages);
    if (!dropped.files.isEmpty())
        Q_EMIT filesDropped(dropped.files);
    event->acceptProposedAction();
}

std::vector<model::FieldIssue> SourcesEditor::unread(const std::string& field) const {
    for (const store::CitedSource& cited : sources()) {
        if (cited.source.title.empty())
            return {{field, base::ErrorCode::MissingValue, {}}};
    }
    return {};
}

void SourcesEditor::markIncomplete(bool marked) {
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->markIncomplete(marked);
}

void SourcesEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SourcesEditor::retranslate() {
    m_find->setPlaceholderText(tr("Find a source of this workspace"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_new->setText(tr("New source"));
    m_new->setAccessibleName(m_new->text());
    m_new->updateGeometry();
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->retranslate();
}

} // namespace entente::ui
