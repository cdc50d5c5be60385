#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QLineEdit;

namespace entente::ui {

class FormRow;

/// An amount as people write it, and its currency. Below it, in the row that holds it, stands what was
/// understood: "US$14.9 billion".
class MoneyField : public QWidget {
    Q_OBJECT

  public:
    explicit MoneyField(QWidget* parent = nullptr);

    void setLanguage(const std::string& language);
    void setMoney(std::optional<double> amount, const std::string& currency);
    /// Empty when nothing is typed or it is no amount.
    [[nodiscard]] const std::optional<double>& amount() const { return m_amount; }
    /// ISO 4217 in capitals; empty for none.
    [[nodiscard]] std::string currency() const;
    /// Nothing typed counts as understood.
    [[nodiscard]] bool isUnderstood() const;
    /// Shows what was understood in this row from now on.
    void explainIn(FormRow* row);

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void interpret();
    void explain();
    void retranslate();

    std::string m_language = "en";
    std::optional<double> m_amount;
    QLineEdit* m_figure;
    QLineEdit* m_currency;
    FormRow* m_row = nullptr;
};

} // namespace entente::ui
