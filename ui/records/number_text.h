#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace entente::ui {

/// A number as people write it in the language, or as computers do; empty when it is none.
[[nodiscard]] inline std::optional<double> numberIn(const QString& text, const std::string& language) {
    bool isNumber = false;
    const double own = QLocale(QString::fromStdString(language)).toDouble(text.trimmed(), &isNumber);
    if (isNumber)
        return own;
    const double plain = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber ? std::optional(plain) : std::nullopt;
}

} // namespace entente::ui
