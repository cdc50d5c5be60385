#pragma once

#include "core/slides/deck_spec.h"

#include <QString>

#include <vector>

namespace entente::ui {

/// Points as they are typed: a line each, a tab or two spaces in front for each level (three at most).
[[nodiscard]] QString outlineText(const std::vector<slides::Bullet>& bullets);
/// Empty lines are left out.
[[nodiscard]] std::vector<slides::Bullet> bulletsOf(const QString& outline);

} // namespace entente::ui
