#pragma once

// For the store's own .cpp files: names of actors and people are kept alike.

#include "core/model/actor.h"
#include "core/store/edit.h"

#include <unordered_map>
#include <vector>

namespace entente::store {

/// The table that keeps one kind of names.
struct NameTable {
    const char* all;
    const char* of;
    const char* erase;
    const char* insert;
};

extern const NameTable kActorNames;
extern const NameTable kPersonNames;

using NamesById = std::unordered_map<std::int64_t, std::vector<model::Name>>;

[[nodiscard]] NamesById allNames(const Connection& connection, const NameTable& table);
[[nodiscard]] std::vector<model::Name> namesOf(const Connection& connection, const NameTable& table,
                                               std::int64_t id);
void replaceNames(Edit& edit, const NameTable& table, std::int64_t id, const std::vector<model::Name>& names);
/// Whether any of the names, folded, is the one asked for (given folded).
[[nodiscard]] bool isNamed(const std::vector<model::Name>& names, const std::string& folded);

} // namespace entente::store
