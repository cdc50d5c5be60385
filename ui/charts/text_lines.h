#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace entente::ui {

/// The text broken into lines no wider than `width`, between words where it can and inside a word where it
/// must.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);
[[nodiscard]] double textWidth(const QString& text, const QFont& font);
/// The distance from line to line: looser where Japanese is among the text.
[[nodiscard]] double lineHeight(const QFont& font);

} // namespace entente::ui
