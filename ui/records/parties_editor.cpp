#include "ui/records/parties_editor.h"

#include "ui/records/draft.h"
#include "ui/records/party_row.h"
#include "ui/records/row_stack.h"
#include "ui/render/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace entente::ui {

PartiesEditor::PartiesEditor(QWidget* parent)
    : QWidget(parent), m_stack(new RowStack(this)), m_add(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_stack->hide();
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({})->setFocus(); });
    connect(m_stack, &RowStack::rowsChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    retranslate();
}

PartyRow* PartiesEditor::addRow(const model::AgreementParty& value) {
    auto* row = new PartyRow(m_stack);
    row->setWorld(m_world);
    row->setValue(value);
    const auto at = static_cast<int>(m_stack->rows().size());
    row->setNumber(at + 1);
    m_stack->insert(at, row, row->tools());
    connect(row, &PartyRow::changed, this, &PartiesEditor::changed);
    return row;
}

void PartiesEditor::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    for (QWidget* row : m_stack->rows())
        static_cast<PartyRow*>(row)->setWorld(m_world);
}

void PartiesEditor::setParties(const std::vector<model::AgreementParty>& parties) {
    // Rows that can stay do, so that the focus stays with them.
    if (m_stack->rows().size() != static_cast<qsizetype>(parties.size())) {
        m_stack->clear();
        for (const model::AgreementParty& party : parties)
            addRow(party);
        return;
    }
    for (std::size_t i = 0; i < parties.size(); ++i)
        static_cast<PartyRow*>(m_stack->rows().at(static_cast<qsizetype>(i)))->setValue(parties[i]);
}

std::vector<PartyRow*> PartiesEditor::filledRows() const {
    std::vector<PartyRow*> rows;
    for (QWidget* widget : m_stack->rows()) {
        auto* row = static_cast<PartyRow*>(widget);
        if (!row->isEmpty())
            rows.push_back(row);
    }
    return rows;
}

std::vector<model::AgreementParty> PartiesEditor::parties() const {
    std::vector<model::AgreementParty> parties;
    for (const PartyRow* row : filledRows())
        parties.push_back(row->value());
    return parties;
}

std::vector<model::FieldIssue> PartiesEditor::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues;
    int at = 0;
    for (const PartyRow* row : filledRows()) {
        for (const model::FieldIssue& issue : row->unread(field + "[" + std::to_string(at) + "]"))
            issues.push_back(issue);
        ++at;
    }
    return issues;
}

void PartiesEditor::showIssues(const std::vector<model::FieldIssue>& issues, bool attempted) {
    int at = 0;
    for (PartyRow* row : filledRows()) {
        const std::string prefix = "parties[" + std::to_string(at++) + "]";
        QString text;
        for (const model::FieldIssue& issue : issues) {
            const bool told = attempted || issue.code == base::ErrorCode::InvalidValue;
            if (told && text.isEmpty() && issue.field.starts_with(prefix))
                text = issueText(issue);
        }
        row->setError(text);
        row->markUnknown(attempted);
    }
}

void PartiesEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartiesEditor::retranslate() {
    m_add->setText(tr("Add party"));
    m_add->setAccessibleName(m_add->text());
    m_add->updateGeometry();
    for (int i = 0; i < m_stack->rows().size(); ++i)
        static_cast<PartyRow*>(m_stack->rows().at(i))->setNumber(i + 1);
}

} // namespace entente::ui
