#pragma once

// For the store's own .cpp files: what a column that names another row says to people.

#include "core/store/connection.h"
#include "core/store/value.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace entente::store {

/// By id.
using NamesOfRows = std::unordered_map<std::int64_t, std::string>;
/// Adds what topics, sources and records are called that a changeset makes or deletes. Throws.
void learnNames(const std::string& changeset, NamesOfRows& names);

/// A column's value as text: what it names where it names another row (an actor's short name, a person's
/// name, a title), else the value itself. Throws.
class ReferenceNames {
  public:
    /// `gone` names the rows that are not there any more and outlives this.
    ReferenceNames(const Connection& connection, std::string language, const NamesOfRows& gone)
        : m_connection(connection), m_language(std::move(language)), m_gone(gone) {}
    [[nodiscard]] std::string text(std::string_view column, const Value& value) const;

  private:
    [[nodiscard]] std::string nameOf(std::string_view column, std::int64_t id) const;

    const Connection& m_connection;
    std::string m_language;
    const NamesOfRows& m_gone;
};

} // namespace entente::store
