#pragma once

// For the store's own .cpp files: what each thing is found by.

#include "core/store/connection.h"
#include "core/store/search_slot.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// A thing as the index holds it: tokens separated by spaces.
struct SearchDocument {
    FoundKind kind = FoundKind::Record;
    /// The day on which a record began.
    std::optional<base::Day> began;
    /// Names or titles; the code of an actor too.
    std::vector<std::string> names;
    std::string body;
    /// One token a kind of record, actor and topic.
    std::string filters;

    /// The names, separated by "|".
    [[nodiscard]] std::string title() const;
};

/// The token that stands for the kind (a code), actor or topic (an id): it begins with a character of
/// Unicode's private use area, which no token of a text does.
[[nodiscard]] std::string kindToken(std::string_view code);
[[nodiscard]] std::string actorToken(std::int64_t id);
[[nodiscard]] std::string topicToken(std::int64_t id);

/// Reads one document after another. Throws.
class DocumentReader {
  public:
    explicit DocumentReader(const Connection& connection);

    /// Only kind and began, which say the slot; nothing when no record, person, actor or series has the id.
    [[nodiscard]] std::optional<SearchDocument> place(std::int64_t id);
    [[nodiscard]] std::optional<SearchDocument> read(std::int64_t id);

  private:
    SQLite::Statement m_place;
    SQLite::Statement m_document;
};

} // namespace entente::store
