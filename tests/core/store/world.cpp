#include "tests/core/store/world.h"

#include "core/store/actor_table.h"
#include "core/store/changeset.h"
#include "core/store/person_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>

namespace entente::test {
namespace {

std::string cell(const SQLite::Column& column) {
    if (column.isNull())
        return "NULL";
    return column.isText() ? "'" + column.getString() + "'" : column.getString();
}

void appendTable(const store::Connection& connection, const std::string& sql, std::string& out) {
    SQLite::Statement query(connection.database(), sql);
    while (query.executeStep()) {
        for (int i = 0; i < query.getColumnCount(); ++i)
            out += cell(query.getColumn(i)) + "|";
        out += "\n";
    }
}

Cast engage(store::Edit& edit) {
    Cast cast;
    cast.japan = insertActor(edit, make::actor("JPN", "Japan", "日本"));
    cast.us = insertActor(edit, make::actor("USA", "United States", "アメリカ合衆国"));
    model::Actor steel = make::actor("nippon-steel", "Nippon Steel", "日本製鉄");
    steel.kind = model::ActorKind::Company;
    cast.steel = insertActor(edit, steel);
    cast.ishiba = insertPerson(edit, make::person("Shigeru Ishiba", "石破茂"));
    cast.trump = insertPerson(edit, make::person("Donald Trump", "ドナルド・トランプ"));
    cast.source = insertSource(edit, {.title = "Milestones", .publisher = "Office of the Historian"});
    cast.shareSeries = make::shareOfGdp();
    cast.shareSeries.key.reporter = cast.japan;
    cast.shareSeries.source = cast.source;
    cast.shareSeries.id = cast.share = insertSeries(edit, cast.shareSeries);
    putObservations(edit, cast.shareSeries, make::shares(2015, 2024));
    return cast;
}

} // namespace

World::World() {
    m_workspace = need(store::Workspace::create(file(), environment()));
    edit("Bring the cast", [&](store::Edit& e) { m_cast = engage(e); });
}

std::filesystem::path World::file() const { return folder() / "alliance.entente"; }

void World::reopen() {
    close();
    m_workspace = need(store::Workspace::open(file(), environment()));
}

store::Changed World::edit(const std::string& label, const std::function<void(store::Edit&)>& change) {
    return need(m_workspace->edit(label, change));
}

store::Environment environment(const std::string& author) {
    return {.author = author,
            .now = [] { return std::string("2025-02-07T09:00:00Z"); },
            .patience = std::chrono::milliseconds(50)};
}

std::vector<std::string> trackedTables(const store::Connection& connection) {
    SQLite::Statement query(connection.database(),
                            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    std::vector<std::string> names;
    while (query.executeStep()) {
        if (std::string name = query.getColumn(0).getString(); store::isTracked(name))
            names.push_back(std::move(name));
    }
    return names;
}

std::string dump(const store::Connection& connection) {
    std::string out;
    for (const std::string& table : trackedTables(connection)) {
        out += "== " + table + "\n";
        appendTable(connection, "SELECT * FROM " + table + " ORDER BY 1, 2", out);
    }
    out += "== search\n";
    appendTable(connection, "SELECT id, title, body, filters FROM search_text ORDER BY id", out);
    appendTable(connection,
                "SELECT e.id, k.key FROM search_key k JOIN search_entry e USING (slot) ORDER BY 1, 2", out);
    return out;
}

std::vector<std::string> filesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace entente::test
