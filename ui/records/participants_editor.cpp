#include "ui/records/participants_editor.h"

#include "ui/records/participant_row.h"
#include "ui/records/row_stack.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace entente::ui {

ParticipantsEditor::ParticipantsEditor(std::vector<model::Role> roles, QWidget* parent)
    : QWidget(parent),
      m_roles(std::move(roles)),
      m_world(std::make_shared<const FormWorld>()),
      m_stack(new RowStack(this)),
      m_add(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_stack->hide();
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({.role = m_roles.front()})->setFocus(); });
    connect(m_stack, &RowStack::rowsChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    retranslate();
}

ParticipantRow* ParticipantsEditor::rowAt(int at) const {
    return static_cast<ParticipantRow*>(m_stack->rows().at(at));
}

ParticipantRow* ParticipantsEditor::addRow(const model::Participation& value) {
    auto* row = new ParticipantRow(m_roles, m_stack);
    row->setWorld(m_world);
    row->setDate(m_date);
    row->setValue(value);
    const auto at = static_cast<int>(m_stack->rows().size());
    row->setNumber(at + 1);
    m_stack->insert(at, row, row->tools());
    connect(row, &ParticipantRow::changed, this, &ParticipantsEditor::changed);
    return row;
}

void ParticipantsEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->setWorld(m_world);
}

void ParticipantsEditor::setDate(const std::optional<base::EdtfDate>& date) {
    m_date = date;
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->setDate(date);
}

void ParticipantsEditor::setRows(const std::vector<model::Participation>& rows) {
    // Rows that can stay do, so that the focus stays with them.
    if (m_stack->rows().size() != static_cast<qsizetype>(rows.size())) {
        m_stack->clear();
        for (const model::Participation& row : rows)
            addRow(row);
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rowAt(static_cast<int>(i))->setValue(rows[i]);
}

std::vector<model::Participation> ParticipantsEditor::rows() const {
    std::vector<model::Participation> rows;
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        if (!rowAt(i)->isEmpty() && !rowAt(i)->isUnknown())
            rows.push_back(rowAt(i)->value());
    }
    return rows;
}

std::vector<model::FieldIssue> ParticipantsEditor::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues;
    for (int i = 0; i < m_stack->rows().size(); ++i) {
        if (rowAt(i)->isUnknown())
            issues.push_back({field, base::ErrorCode::UnknownReference, toStd(rowAt(i)->unknownText())});
    }
    return issues;
}

void ParticipantsEditor::markUnknown(bool marked) {
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->markUnknown(marked);
}

void ParticipantsEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ParticipantsEditor::retranslate() {
    const bool meeting = m_roles.front() != model::Role::MadeBy;
    m_add->setText(meeting ? tr("Add participant") : tr("Add party"));
    m_add->setAccessibleName(m_add->text());
    m_add->updateGeometry();
    for (int i = 0; i < m_stack->rows().size(); ++i)
        rowAt(i)->setNumber(i + 1);
}

} // namespace entente::ui
