#include "core/exchange/row_changes.h"

#include "core/exchange/changeset_code.h"

namespace entente::exchange {

void RowChanges::add(const std::vector<store::ChangeEntry>& changes,
                     const std::function<bool(const RowKey&)>& concerns) {
    for (const store::ChangeEntry& change : changes) {
        for (const std::string* told : {&change.changeset, &change.decisions}) {
            for (RowChange& row : decodeChangeset(m_schema, *told)) {
                if (concerns(row.key))
                    m_rows[row.key].push_back(std::move(row));
            }
        }
    }
}

const std::vector<RowChange>& RowChanges::of(const RowKey& key) const {
    static const std::vector<RowChange> kNone;
    const auto at = m_rows.find(key);
    return at == m_rows.end() ? kNone : at->second;
}

} // namespace entente::exchange
