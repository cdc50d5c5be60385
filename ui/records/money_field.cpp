#include "ui/records/money_field.h"

#include "ui/records/amount_text.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_row.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QValidator>

#include <algorithm>
#include <cmath>

namespace entente::ui {
namespace {

constexpr int kCurrencyWidth = 72;
constexpr int kCurrencyLetters = 3;
// Below this an amount is read as quickly in figures.
constexpr double kWorthWords = 100'000;

/// Offered first; any other code may be typed.
QStringList usualCurrencies() {
    return {QStringLiteral("USD"), QStringLiteral("JPY"), QStringLiteral("EUR"), QStringLiteral("GBP"),
            QStringLiteral("AUD"), QStringLiteral("KRW"), QStringLiteral("NZD"), QStringLiteral("PHP"),
            QStringLiteral("CNY"), QStringLiteral("CAD"), QStringLiteral("INR"), QStringLiteral("TWD")};
}

/// Letters become capitals as they are typed.
class CurrencyValidator : public QValidator {
  public:
    using QValidator::QValidator;

    State validate(QString& input, int& /*cursor*/) const override {
        input = input.toUpper();
        const bool areLetters = std::all_of(input.begin(), input.end(), [](QChar letter) {
            return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z');
        });
        return areLetters && input.size() <= kCurrencyLetters ? Acceptable : Invalid;
    }
};

} // namespace

MoneyField::MoneyField(QWidget* parent)
    : QWidget(parent), m_figure(new QLineEdit(this)), m_currency(new QLineEdit(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_figure, 1);
    layout->addWidget(m_currency);
    m_currency->setFixedWidth(kCurrencyWidth);
    m_currency->setValidator(new CurrencyValidator(this));
    auto* completer = new QCompleter(usualCurrencies(), this);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_currency->setCompleter(completer);
    setFocusProxy(m_figure);
    connect(m_figure, &QLineEdit::textEdited, this, &MoneyField::interpret);
    connect(m_currency, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT changed();
    });
    retranslate();
}

void MoneyField::setLanguage(const std::string& language) {
    if (std::exchange(m_language, language) != language && m_amount)
        m_figure->setText(amountText(*m_amount, m_language));
    explain();
}

void MoneyField::setMoney(std::optional<double> amount, const std::string& currency) {
    const QSignalBlocker quiet(this);
    // What was typed stays as it was typed while it means this.
    if (amount != m_amount || !isUnderstood()) {
        m_amount = amount;
        m_figure->setText(amount ? amountText(*amount, m_language) : QString());
    }
    if (this->currency() != currency)
        m_currency->setText(toQt(currency));
    explain();
}

std::string MoneyField::currency() const { return toStd(m_currency->text().trimmed()); }

bool MoneyField::isUnderstood() const { return m_amount || m_figure->text().trimmed().isEmpty(); }

void MoneyField::explainIn(FormRow* row) {
    m_row = row;
    explain();
}

void MoneyField::interpret() {
    m_amount = amountIn(m_figure->text(), m_language);
    explain();
    Q_EMIT changed();
}

void MoneyField::explain() {
    if (m_row == nullptr)
        return;
    const bool isSpoken =
        m_amount && std::abs(*m_amount) >= kWorthWords && m_currency->text().size() == kCurrencyLetters;
    m_row->setHint(isSpoken ? moneyWords(*m_amount, currency(), m_language) : QString());
}

void MoneyField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoneyField::retranslate() {
    m_figure->setPlaceholderText(tr("e.g. 14.9 billion"));
    m_figure->setAccessibleName(tr("Amount"));
    m_currency->setPlaceholderText(tr("e.g. USD"));
    m_currency->setAccessibleName(tr("Currency"));
}

} // namespace entente::ui
