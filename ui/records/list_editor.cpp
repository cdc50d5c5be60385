#include "ui/records/list_editor.h"

#include "ui/records/draft.h"
#include "ui/records/row_stack.h"
#include "ui/render/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace entente::ui {

ListEditor::ListEditor(QWidget* parent)
    : QWidget(parent), m_stack(new RowStack(this)), m_add(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_stack->hide();
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { appendEmpty()->setFocus(); });
    connect(m_stack, &RowStack::rowsChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
}

void ListEditor::append(QWidget* row, RowTools* tools) { m_stack->insert(count(), row, tools); }

void ListEditor::clear() { m_stack->clear(); }

int ListEditor::count() const { return static_cast<int>(m_stack->rows().size()); }

const QList<QWidget*>& ListEditor::stacked() const { return m_stack->rows(); }

void ListEditor::setAddText(const QString& text) {
    m_add->setText(text);
    m_add->setAccessibleName(text);
    m_add->updateGeometry();
}

void ListEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::string partPath(const std::string& field, std::size_t at) {
    return field + "[" + std::to_string(at) + "]";
}

QString issueTextOf(const std::string& part, const std::vector<model::FieldIssue>& issues, bool attempted) {
    for (const model::FieldIssue& issue : issues) {
        const bool isTold = attempted || issue.code == base::ErrorCode::InvalidValue;
        if (isTold && issue.field.starts_with(part))
            return issueText(issue);
    }
    return {};
}

} // namespace entente::ui
