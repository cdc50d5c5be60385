#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <optional>
#include <string>

namespace entente::ui {

class FormRow;

/// A line to type a date in, as people write dates (core/base/date_input.h). Below it, in the row that holds
/// it, stands what was understood, or in words why nothing was.
class DateField : public QLineEdit {
    Q_OBJECT

  public:
    explicit DateField(QWidget* parent = nullptr);

    void setLanguage(const std::string& language);
    void setDate(const std::optional<base::EdtfDate>& date);
    /// Empty when nothing is typed or it is no date.
    [[nodiscard]] const std::optional<base::EdtfDate>& date() const { return m_date; }
    /// Nothing typed counts as understood.
    [[nodiscard]] bool isUnderstood() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString understood() const { return m_understood; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Shows what was understood in this row from now on; a problem only once the field is left, since half a
    /// date is none while it is typed.
    void explainIn(FormRow* row);

  Q_SIGNALS:
    /// Another date, or another text that is none.
    void dateChanged();

  protected:
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void interpret();
    void explain(bool withProblem);

    std::string m_language = "en";
    std::optional<base::EdtfDate> m_date;
    QString m_understood;
    QString m_problem;
    FormRow* m_row = nullptr;
};

} // namespace entente::ui
