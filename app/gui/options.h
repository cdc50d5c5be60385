#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace entente::app {

/// What the command line of `entente` asked for.
struct GuiOptions {
    QString file;
    bool sample = false;
    /// Empty: as remembered.
    std::string language;
    std::optional<bool> dark;
    QString view;
    /// Writes pictures of every view to this folder and ends.
    QString shots;
    /// "all", or "plain" for one picture a view.
    QString shotsSet = QStringLiteral("all");
    /// Says "first-paint" on standard output once the window shows the first view's data.
    bool reportFirstPaint = false;
};

/// Ends the program with a message for --help, --version and for what it does not understand.
[[nodiscard]] GuiOptions readOptions(const QStringList& arguments);

} // namespace entente::app
