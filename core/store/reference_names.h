#pragma once

// For the store's own .cpp files: what a column that names another row says to people.

#include "core/store/connection.h"
#include "core/store/value.h"

#include <string>
#include <string_view>

namespace entente::store {

/// A column's value as text: what it names where it names another row (an actor's short name, a person's
/// name, a title), else the value itself. Throws.
class ReferenceNames {
  public:
    ReferenceNames(const Connection& connection, std::string language)
        : m_connection(connection), m_language(std::move(language)) {}
    [[nodiscard]] std::string text(std::string_view column, const Value& value) const;

  private:
    [[nodiscard]] std::string nameOf(std::string_view column, std::int64_t id) const;

    const Connection& m_connection;
    std::string m_language;
};

} // namespace entente::store
