#include "core/ingest/entente_tables.h"

#include <algorithm>

namespace entente::ingest {

std::span<const TableProfile> ententeTables() {
    static const std::vector<TableProfile> kTables{
        {"sources.csv",
         {"key", "title", "kind", "reliability"},
         {"author", "container", "publisher", "published", "url", "accessed", "licence", "note"}},
        {"actors.csv", {"key", "kind", "name_en"}, {"iso3", "name_ja", "source", "locator", "unverified"}},
        {"actor_names.csv", {"actor", "language", "name", "kind"}, {}},
        {"people.csv", {"key", "name_en"}, {"name_ja", "source", "locator", "unverified"}},
        {"offices.csv",
         {"person", "actor", "office", "title_en"},
         {"title_ja", "from", "to", "source", "locator", "unverified"}},
        {"meetings.csv",
         {"key", "title", "date", "format"},
         {"status", "place", "host", "summary", "source", "locator", "unverified"}},
        {"meeting_participants.csv", {"meeting", "person", "actor", "role"}, {}},
        {"meeting_items.csv", {"meeting", "kind", "text"}, {"position", "source", "locator", "unverified"}},
        {"agreements.csv",
         {"key", "title", "kind"},
         {"short_title", "signed", "in_force", "ended", "place", "summary", "source", "locator",
          "unverified"}},
        {"agreement_parties.csv",
         {"agreement", "actor"},
         {"signed", "ratified", "in_force", "withdrew", "source", "locator", "unverified"}},
        {"events.csv",
         {"key", "title", "category"},
         {"date", "place", "actors", "summary", "source", "locator", "unverified"}},
        {"deals.csv",
         {"key", "title", "kind"},
         {"date", "place", "value", "currency", "buyer", "target", "summary", "source", "locator",
          "unverified"}},
        {"deal_steps.csv",
         {"deal", "kind", "title"},
         {"position", "date", "summary", "source", "locator", "unverified"}},
        {"series.csv",
         {"key", "title", "measure", "unit", "frequency"},
         {"title_ja", "reporter", "partner", "flow", "commodity", "price_basis", "definition", "valuation",
          "classification", "currency", "multiplier", "edition", "preferred", "note", "source", "locator",
          "unverified"}},
        {"observations.csv", {"series", "period", "value"}, {"status", "break", "note"}},
        {"commitments.csv",
         {"key", "title", "kind", "status"},
         {"date", "made_by", "made_to", "made_at", "place", "series", "target_value", "target_unit",
          "comparison", "due", "summary", "source", "locator", "unverified"}},
        {"assessments.csv", {"commitment", "date", "standing"}, {"text", "source", "locator", "unverified"}},
        {"links.csv", {"from", "to", "relation"}, {"note"}},
        {"tags.csv", {"record", "tag"}, {}},
    };
    return kTables;
}

const TableProfile& ententeTable(std::string_view file) {
    const auto tables = ententeTables();
    return *std::find_if(tables.begin(), tables.end(), [&](const TableProfile& t) { return t.file == file; });
}

} // namespace entente::ingest
