#include "ui/widgets/form_row.h"

#include "ui/render/theme.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace entente::ui {

FormRow::FormRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_label(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_note(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_heading(new QHBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_heading->setSpacing(space::kSmall);
    m_heading->addWidget(m_label);
    m_heading->addStretch();
    layout->addLayout(m_heading);
    layout->addWidget(field);
    layout->addWidget(m_note);
    m_label->setBuddy(field);
    m_note->setWordWrap(true);
    m_note->hide();
    setLabel(label);
}

void FormRow::setLabel(const QString& label) {
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FormRow::setHint(const QString& hint) {
    m_hint = hint;
    showNote();
}

void FormRow::setError(const QString& error) {
    m_error = error;
    setInvalid(*m_field, !error.isEmpty());
    showNote();
}

void FormRow::addAside(QWidget* widget) { m_heading->addWidget(widget); }

void FormRow::showNote() {
    const bool wrong = !m_error.isEmpty();
    const QString note = wrong ? m_error : m_hint;
    m_note->setLook(wrong ? TextLabel::Look::Error : TextLabel::Look::Secondary);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_field->setAccessibleDescription(note);
}

} // namespace entente::ui
