#include "ui/records/sources_editor.h"

#include "core/base/text.h"
#include "ui/records/row_stack.h"
#include "ui/records/row_tools.h"
#include "ui/records/source_row.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
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
    retranslate();
}

SourceRow* SourcesEditor::rowAt(int at) const { return static_cast<SourceRow*>(m_stack->rows().at(at)); }

SourceRow* SourcesEditor::addRow(const store::CitedSource& cited) {
    auto* row = new SourceRow(cited, m_stack);
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

std::vector<store::CitedSource> SourcesEditor::sources() const {
    std::vector<store::CitedSource> sources;
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        if (!rowAt(i)->isEmpty())
            sources.push_back(rowAt(i)->value());
    }
    return sources;
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
