#pragma once

namespace entente::ui {

// Dynamic properties that tell the style of a widget's role.
inline constexpr auto kPrimaryProperty = "ententePrimary";
inline constexpr auto kInvalidProperty = "ententeInvalid";

} // namespace entente::ui
