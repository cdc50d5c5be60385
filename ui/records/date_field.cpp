#include "ui/records/date_field.h"

#include "core/base/date_input.h"
#include "ui/records/date_understanding.h"
#include "ui/text.h"
#include "ui/widgets/form_row.h"

namespace entente::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, [this] {
        interpret();
        explain(false);
        Q_EMIT dateChanged();
    });
}

void DateField::setLanguage(const std::string& language) {
    if (language == m_language)
        return;
    m_language = language;
    const bool isTyped = isModified();
    if (m_date && !isTyped)
        setText(editableText(*m_date, m_language));
    interpret();
    explain(!isUnderstood());
}

void DateField::setDate(const std::optional<base::EdtfDate>& date) {
    // The same date in other words is left as the user wrote it.
    if (isUnderstood() && date == m_date && !(date && text().isEmpty()))
        return explain(true);
    setText(date ? editableText(*date, m_language) : QString());
    interpret();
    explain(true);
}

void DateField::explainIn(FormRow* row) {
    m_row = row;
    explain(true);
}

void DateField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    explain(true);
}

void DateField::interpret() {
    m_date.reset();
    m_understood.clear();
    m_problem.clear();
    if (text().trimmed().isEmpty())
        return;
    const auto date = base::readDate(toStd(text()));
    if (date) {
        m_date = *date;
        m_understood = understoodText(*date, m_language);
    } else {
        m_problem = dateProblemText(date.error());
    }
}

void DateField::explain(bool withProblem) {
    setToolTip(m_problem.isEmpty() ? m_understood : m_problem);
    if (m_row == nullptr)
        return;
    m_row->setHint(m_understood);
    m_row->setError(withProblem ? m_problem : QString());
}

} // namespace entente::ui
