#pragma once

#include "core/model/vocabulary.h"

#include <vector>

namespace entente::ui {

/// Which figures a page is about.
enum class FiguresKind { Defence, Trade };

[[nodiscard]] std::vector<model::Measure> measuresOf(FiguresKind kind);

} // namespace entente::ui
