#pragma once

#include <nlohmann/json.hpp>

namespace entente::entry {

/// An object as `show` prints it: its fields keep their order.
using Json = nlohmann::ordered_json;

} // namespace entente::entry
