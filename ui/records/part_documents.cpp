#include "ui/records/part_documents.h"

#include "ui/records/sources_editor.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace entente::ui {

PartDocuments::PartDocuments(QWidget* parent)
    : QWidget(parent), m_line(new LinkButton({}, this)), m_editor(new SourcesEditor(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_line, 0, Qt::AlignLeft);
    layout->addWidget(m_editor);
    m_editor->hide();
    m_editor->setContentsMargins(space::kMedium, 0, 0, 0);
    connect(m_line, &QPushButton::clicked, this, [this] {
        open(m_editor->isHidden());
        if (!m_editor->isHidden())
            m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &SourcesEditor::changed, this, &PartDocuments::nameThem);
    connect(m_editor, &SourcesEditor::changed, this, &PartDocuments::changed);
    nameThem();
}

void PartDocuments::open(bool isOpen) { m_editor->setVisible(isOpen); }

void PartDocuments::setWorld(const std::shared_ptr<const FormWorld>& world) { m_editor->setWorld(world); }

void PartDocuments::setSources(const std::vector<store::CitedSource>& sources) {
    const QSignalBlocker quiet(this);
    m_editor->setSources(sources);
    nameThem();
}

std::vector<store::CitedSource> PartDocuments::sources() const { return m_editor->sources(); }

std::vector<model::FieldIssue> PartDocuments::unread(const std::string& field) const {
    return m_editor->unread(field);
}

void PartDocuments::markIncomplete(bool marked) {
    if (marked && !m_editor->unread({}).empty())
        open(true);
    m_editor->markIncomplete(marked);
}

void PartDocuments::setPartName(const QString& name) {
    m_partName = name;
    nameThem();
}

void PartDocuments::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameThem();
}

void PartDocuments::nameThem() {
    QStringList titles;
    for (const store::CitedSource& cited : m_editor->sources())
        titles << toQt(cited.source.title);
    titles.removeAll(QString());
    const bool isNone = titles.isEmpty();
    m_line->setIcon(themedIcon(isNone ? QStringLiteral("plus") : QStringLiteral("source")));
    m_line->setText(isNone ? tr("Add document") : titles.join(QStringLiteral(" · ")));
    m_line->setToolTip(isNone ? QString() : m_line->text());
    m_line->setAccessibleName(tr("Documents of %1", "step 2").arg(m_partName));
    m_line->setAccessibleDescription(m_line->text());
    m_line->updateGeometry();
}

} // namespace entente::ui
