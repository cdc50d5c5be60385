#pragma once

#include "core/base/error.h"

#include <QString>

namespace entente::ui {

/// The sentence for an error in the language of the window. Every code has one; in English it is core's own.
[[nodiscard]] QString errorText(const base::Error& error);
/// The pattern with its placeholders, for the test that compares it with core's.
[[nodiscard]] QString errorPatternText(base::ErrorCode code);

} // namespace entente::ui
