#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/edit.h"

#include <string>
#include <vector>

namespace entente::store {

/// While it lives, every query of the connection sees one record, with all that hangs on it, as it was after
/// a change: the same readers give its past. The file itself stays as it is. Belongs to the connection's
/// thread.
///
/// It lays views over the tables, for this connection alone, that put the record's past rows in place of the
/// present ones.
class PastRecord {
  public:
    /// Throws a Failure: NotFound when there is no such change, or no record before or after it.
    PastRecord(const Connection& connection, model::RecordId id, model::ChangeId change);
    ~PastRecord();
    PastRecord(const PastRecord&) = delete;
    PastRecord& operator=(const PastRecord&) = delete;

  private:
    void lay(model::RecordId id, model::ChangeId change);
    void lift() const;

    const Connection& m_connection;
};

/// What could not be brought back, since what it names is gone by now.
struct LeftOut {
    /// "link", "citation", "commitment", …
    std::string table;
    /// The column that names what is gone.
    std::string column;
    bool operator==(const LeftOut&) const = default;
};

/// Makes the record, with its parts, links, topics and citations, what it was after a change; also one that
/// was deleted since. Throws as PastRecord does.
std::vector<LeftOut> restoreRecord(Edit& edit, model::RecordId id, model::ChangeId change);

} // namespace entente::store
