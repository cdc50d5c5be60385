#pragma once

#include "core/slides/slide_json.h"

#include <QString>

namespace entente::ui {

/// "Chart", "Timeline"; also for lists without thumbnails and for screen readers.
[[nodiscard]] QString slideKindWord(slides::SlideKind kind);
/// "Agreements in force", "Commitments", "Meetings".
[[nodiscard]] QString tableKindWord(slides::TableKind kind);

} // namespace entente::ui
