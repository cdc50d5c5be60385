#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

class Connection;

/// "Entn" in the header of the file tells a workspace from other databases.
inline constexpr int kApplicationId = 0x456E746E;

struct SchemaStep {
    std::string_view name;
    std::string_view sql;
};

/// All steps in order; made at build time from schema/*.sql.
[[nodiscard]] const std::vector<SchemaStep>& schemaSteps();
/// The `user_version` of a file that this program writes.
[[nodiscard]] int schemaVersion();
/// Applies the steps after the file's own version, each in one transaction. Throws.
void migrate(Connection& connection);

/// How the schema of a file differs from what the steps up to its version made; each names one object or is
/// empty.
struct SchemaDifference {
    /// A table, index, view or trigger that no step made, or not so.
    std::string foreign;
    std::string missing;
};
/// Throws.
[[nodiscard]] SchemaDifference schemaDifference(Connection& connection);

} // namespace entente::store
