#pragma once

#include <QString>

#include <optional>
#include <string>

namespace entente::ui {

/// An amount of money as people write it: "14,900,000,000", "14.9 billion", "14.9bn", "1.5兆". Empty when it
/// is none.
[[nodiscard]] std::optional<double> amountIn(const QString& text, const std::string& language);
/// Every digit of it: "14,900,000,000".
[[nodiscard]] QString amountText(double amount, const std::string& language);
/// In words that are read at a glance: "US$14.9 billion", "149億米ドル". `currency` is an ISO 4217 code.
[[nodiscard]] QString moneyWords(double amount, const std::string& currency, const std::string& language);

} // namespace entente::ui
