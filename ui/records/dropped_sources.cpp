#include "ui/records/dropped_sources.h"

#include <QMimeData>

namespace entente::ui {
namespace {

bool isPage(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

DroppedSources droppedSources(const QMimeData& mime) {
    DroppedSources dropped;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile())
            dropped.files << url.toLocalFile();
        else if (isPage(url) && !dropped.addresses.contains(url))
            dropped.addresses << url;
    }
    if (dropped.isEmpty() && mime.hasText()) {
        const QUrl url(mime.text().trimmed(), QUrl::StrictMode);
        if (isPage(url))
            dropped.addresses << url;
    }
    return dropped;
}

} // namespace entente::ui
