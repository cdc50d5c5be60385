#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace entente::citation {

/// The bytes of a file as UTF-8 with LF line ends, whatever it was written in; nothing when it is no text.
[[nodiscard]] std::optional<std::string> textOfBytes(std::string_view bytes);

} // namespace entente::citation
