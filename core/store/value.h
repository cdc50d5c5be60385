#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace entente::store {

/// A value as SQLite keeps it; the empty alternative is NULL.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

[[nodiscard]] inline bool isNull(const Value& value) { return value.index() == 0; }
/// Zero for what is no integer.
[[nodiscard]] inline std::int64_t integerOf(const Value& value) {
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer == nullptr ? 0 : *integer;
}

} // namespace entente::store
