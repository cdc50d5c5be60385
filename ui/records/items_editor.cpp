#include "ui/records/items_editor.h"

#include "ui/records/growing_text.h"
#include "ui/records/row_stack.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QHBoxLayout>

namespace entente::ui {
namespace {

constexpr auto kItemId = "ententeItemId";

} // namespace

ItemsEditor::ItemsEditor(model::ItemKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_stack(new RowStack(this)), m_add(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_stack->hide();
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this,
            [this] { insertRow(static_cast<int>(m_stack->rows().size()), {})->setFocus(); });
    connect(m_stack, &RowStack::rowsChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    retranslate();
}

GrowingText* ItemsEditor::textAt(int at) const { return m_stack->rows().at(at)->findChild<GrowingText*>(); }

GrowingText* ItemsEditor::insertRow(int at, const model::MeetingItem& item) {
    auto* row = new QWidget(m_stack);
    auto* layout = new QHBoxLayout(row);
    auto* text = new GrowingText(1, row);
    auto* tools = new RowTools(RowTools::Tools::MoveAndRemove, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(text, 1);
    layout->addWidget(tools, 0, Qt::AlignTop);
    row->setProperty(kItemId, QVariant::fromValue<qint64>(item.id.value));
    row->setFocusProxy(text);
    text->setEnterLeaves(true);
    text->setPlainText(toQt(item.text));
    m_stack->insert(at, row, tools);
    connect(text, &QPlainTextEdit::textChanged, this, &ItemsEditor::changed);
    connect(text, &GrowingText::emptied, tools, &RowTools::removeRequested);
    connect(text, &GrowingText::enterPressed, this,
            [this, row] { insertRow(static_cast<int>(m_stack->rows().indexOf(row)) + 1, {})->setFocus(); });
    retranslate();
    return text;
}

void ItemsEditor::setItems(const std::vector<model::MeetingItem>& items) {
    const QSignalBlocker quiet(this);
    const bool keep = m_stack->rows().size() == static_cast<qsizetype>(items.size());
    if (!keep)
        m_stack->clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto at = static_cast<int>(i);
        if (!keep) {
            insertRow(at, items[i]);
            continue;
        }
        m_stack->rows().at(at)->setProperty(kItemId, QVariant::fromValue<qint64>(items[i].id.value));
        if (textAt(at)->toPlainText() != toQt(items[i].text))
            textAt(at)->setPlainText(toQt(items[i].text));
    }
}

std::vector<model::MeetingItem> ItemsEditor::items() const {
    std::vector<model::MeetingItem> items;
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        const QString text = textAt(i)->toPlainText().trimmed();
        if (!text.isEmpty())
            items.push_back(
                {model::ItemId{m_stack->rows().at(i)->property(kItemId).toLongLong()}, m_kind, toStd(text)});
    }
    return items;
}

void ItemsEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ItemsEditor::retranslate() {
    const bool agenda = m_kind == model::ItemKind::Agenda;
    m_add->setText(agenda ? tr("Add agenda item") : tr("Add outcome"));
    m_add->setAccessibleName(m_add->text());
    m_add->updateGeometry();
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        const QString name = agenda ? tr("Agenda item %1").arg(i + 1) : tr("Outcome %1").arg(i + 1);
        textAt(i)->setAccessibleName(name);
        m_stack->rows().at(i)->findChild<RowTools*>()->setRowName(name);
    }
}

} // namespace entente::ui
