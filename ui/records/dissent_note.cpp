#include "ui/records/dissent_note.h"

#include "ui/render/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace entente::ui {

DissentNote::DissentNote(QWidget* parent)
    : QWidget(parent),
      m_heading(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_rows(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addLayout(m_rows);
    m_rows->setContentsMargins(space::kMedium, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

bool DissentNote::setLines(const std::vector<Line>& lines) {
    // The lines stay while they say the same, and with them the focus.
    if (lines == m_lines)
        return false;
    m_lines = lines;
    build();
    return true;
}

QString DissentNote::text() const {
    QStringList parts;
    for (const Line& line : m_lines)
        parts << (parts.isEmpty() ? tr("%1: %2 (preferred)") : tr("%1: %2")).arg(line.who, line.says);
    return parts.join(QStringLiteral(" · "));
}

void DissentNote::build() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // It may be the one whose button was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_heading->setText(tr("Its sources disagree:"));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        addLine(m_lines[i], i == 0);
    setAccessibleName(m_heading->text());
    setAccessibleDescription(text());
    setVisible(!m_lines.empty());
}

void DissentNote::addLine(const Line& line, bool isPreferred) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    const QString said = (isPreferred ? tr("%1: %2 (preferred)") : tr("%1: %2")).arg(line.who, line.says);
    auto* label = new TextLabel(isPreferred ? TextLabel::Look::Body : TextLabel::Look::Secondary, said, row);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (!isPreferred) {
        auto* button = new LinkButton(tr("Prefer"), row);
        button->setAccessibleName(tr("Prefer %1").arg(line.who));
        button->setToolTip(tr("What this source says comes first; the others are kept"));
        connect(button, &QPushButton::clicked, this,
                [this, citation = line.citation] { Q_EMIT preferRequested(citation); });
        layout->addWidget(button);
    }
    m_rows->addWidget(row);
}

void DissentNote::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace entente::ui
