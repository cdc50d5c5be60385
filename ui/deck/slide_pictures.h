#pragma once

#include "core/base/date.h"
#include "core/model/document.h"
#include "core/slides/deck_spec.h"
#include "core/slides/page.h"
#include "core/store/connection.h"

#include <QImage>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::ui {

/// A slide as its deck shows it: what is stored, the pages that it makes, and its picture in small.
struct SlideView {
    model::SlideDocument document;
    std::vector<slides::Page> pages;
    /// The number of its first page in the file.
    int number = 1;
    QImage thumbnail;
    /// Why there is no page.
    std::optional<base::Error> error;
};

/// Thumbnails of an earlier reading: what has not changed is not painted again.
struct KnownThumbnail {
    slides::SlideSpec spec;
    std::string deckTitle;
    int number = 0;
    QImage image;
};
using KnownThumbnails = std::unordered_map<model::SlideId, KnownThumbnail>;

struct DeckView {
    model::DeckDocument document;
    std::vector<SlideView> slides;
    KnownThumbnails thumbnails;
};

struct PictureContext {
    std::string language = "en";
    base::Day today;
    /// Pixels of a device point.
    qreal ratio = 1;
};

inline constexpr QSize kThumbnailSize{160, 90};

/// Reads, resolves, measures and paints; belongs in a worker. Empty when the deck is gone. Throws when the
/// workspace cannot be read.
[[nodiscard]] std::optional<DeckView> loadDeckView(const store::Connection& connection, model::DeckId id,
                                                   const PictureContext& context,
                                                   const KnownThumbnails& known);

} // namespace entente::ui
