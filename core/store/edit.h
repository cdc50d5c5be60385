#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

namespace entente::store {

/// The right to write, held only inside Workspace::edit. Functions that change rows ask for one.
class Edit {
  public:
    Edit(Connection& connection, base::IdSource& ids) : m_connection(connection), m_ids(ids) {}
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    [[nodiscard]] Connection& connection() const { return m_connection; }
    /// A fresh id of the kind that is asked for.
    template <class IdType>
    [[nodiscard]] IdType newId() {
        return IdType{m_ids.next()};
    }

  private:
    Connection& m_connection;
    base::IdSource& m_ids;
};

} // namespace entente::store
