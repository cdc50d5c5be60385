#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/slides/deck_spec.h"

#include <filesystem>
#include <functional>
#include <string>

namespace entente::slides {

/// What the writer takes from outside; the same deck and context give the same bytes.
struct WriterContext {
    std::string author;
    /// Stands in the document's properties as its day of making.
    base::Day today;
    /// Called with slides done and slides in all, from the calling thread; false stops the export.
    std::function<bool(int done, int total)> progress = {};
};

/// The whole PowerPoint file. Tables and texts too long for a slide go on to the next one.
/// Errors: QueryInterrupted when stopped, InvalidSpec for a deck without slides.
[[nodiscard]] base::Result<std::string> deckBytes(const DeckSpec& deck, const WriterContext& context);

/// Writes beside the file and renames, so that a failure leaves what was there.
/// Errors: those of deckBytes, FileUnwritable, DiskFull.
[[nodiscard]] base::Result<void> writeDeck(const DeckSpec& deck, const std::filesystem::path& file,
                                           const WriterContext& context);

} // namespace entente::slides
