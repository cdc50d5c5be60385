#pragma once

#include "core/store/changed.h"
#include "core/store/connection.h"

#include <memory>
#include <string>

struct sqlite3_session;

namespace entente::store {

/// Records what happens to the tracked tables while it lives (SQLite's session extension).
class Recording {
  public:
    explicit Recording(Connection& connection);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// The changeset so far; empty when nothing changed. Throws.
    [[nodiscard]] std::string changeset() const;

  private:
    sqlite3_session* m_session = nullptr;
};

/// Whether a table belongs to the workspace's content, so that its changes are recorded.
[[nodiscard]] bool isTracked(const std::string& table);
/// Throws.
[[nodiscard]] std::string inverted(const std::string& changeset);
/// Applies all of it or nothing; a clash with the present state throws a Failure(UndoConflict) that names the
/// table.
void applyChangeset(Connection& connection, const std::string& changeset);
/// Areas and ids that a changeset touches. Throws.
[[nodiscard]] Changed touchedBy(const std::string& changeset);

} // namespace entente::store
