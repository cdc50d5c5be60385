#pragma once

#include <QStringList>
#include <QUrl>

class QMimeData;

namespace entente::ui {

/// What was dropped and can become sources.
struct DroppedSources {
    /// Files on this computer, to be read as bibliographies.
    QStringList files;
    /// Pages on the web.
    QList<QUrl> addresses;

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && addresses.isEmpty(); }
};

/// Links of a browser and files; a text that is one address counts as a link.
[[nodiscard]] DroppedSources droppedSources(const QMimeData& mime);

} // namespace entente::ui
