#include "core/ingest/profile/profile_json.h"
#include "core/ingest/resources.h"
#include "core/model/codes.h"

#include <fmt/format.h>

#include <charconv>

namespace entente::ingest {
namespace {

template <class E, std::size_t N>
E wordOf(const ProfileJson& json, std::string_view key,
         const std::array<std::pair<std::string_view, E>, N>& words, E otherwise) {
    const std::string word = json.text(key);
    if (word.empty())
        return otherwise;
    for (const auto& [text, value] : words) {
        if (text == word)
            return value;
    }
    json.refuse(key, "“" + word + "” is not possible");
}

model::Source sourceOf(const ProfileJson& json) {
    const auto kind = model::fromCode<model::SourceKind>(json.text("kind"));
    const auto reliability = model::fromCode<model::Reliability>(json.text("reliability"));
    return {.title = json.text("title"),
            .publisher = json.text("publisher"),
            .published = json.text("published"),
            .url = json.text("url"),
            .kind = kind.value_or(model::SourceKind::Dataset),
            .licence = json.text("licence"),
            .reliability = reliability.value_or(model::Reliability::Official),
            .note = json.text("note")};
}

std::map<std::string, model::ObservationStatus> statusesOf(const ProfileJson& json, std::string_view key) {
    std::map<std::string, model::ObservationStatus> statuses;
    for (const auto& [text, word] : json.texts(key)) {
        const auto status = model::fromCode<model::ObservationStatus>(word);
        if (!status)
            json.refuse(key, "“" + word + "” is no status");
        statuses.emplace(text, *status);
    }
    return statuses;
}

std::map<std::uint32_t, model::ObservationStatus> coloursOf(const ProfileJson& json) {
    std::map<std::uint32_t, model::ObservationStatus> colours;
    for (const auto& [text, status] : statusesOf(json, "colours")) {
        std::uint32_t colour = 0;
        std::from_chars(text.data(), text.data() + text.size(), colour, 16);
        colours.emplace(colour, status);
    }
    return colours;
}

Derivation::Assignments assignmentsOf(const ProfileJson& json, const nlohmann::ordered_json& object) {
    Derivation::Assignments out;
    for (const auto& [name, value] : object.items())
        out.emplace(name, json.parsedTemplate(value));
    return out;
}

Derivation derivationOf(const ProfileJson& json) {
    Derivation out{.of = json.templateAt("of"), .cases = {}, .otherwise = {}};
    for (const auto& [exact, assigned] : json.at("cases").items())
        out.cases.push_back({.exact = exact, .pattern = {}, .assignments = assignmentsOf(json, assigned)});
    for (const auto& one : json.at("matches")) {
        if (!one.is_array() || one.size() != 2 || !one[0].is_string())
            json.refuse("matches", "each is a pattern and what follows from it");
        out.cases.push_back({.exact = {},
                             .pattern = json.pattern(one[0].get<std::string>()),
                             .assignments = assignmentsOf(json, one[1])});
    }
    out.otherwise = assignmentsOf(json, json.at("else"));
    out.isSticky = json.flag("sticky");
    json.allow({"of", "cases", "matches", "else", "sticky"});
    return out;
}

ActorReference referenceOf(const ProfileJson& json, const nlohmann::ordered_json& value) {
    if (value.is_string())
        return {{NameScheme::Any, json.parsedTemplate(value)}};
    ActorReference out;
    for (const auto& [word, text] : value.items()) {
        const auto scheme = nameSchemeOf(word);
        if (!scheme)
            json.refuse(word, "it is no way to name an actor");
        out.emplace_back(*scheme, json.parsedTemplate(text));
    }
    return out;
}

ActorList listOf(const ProfileJson& json) {
    ActorList out{.columns = json.patternAt("columns"), .list = json.templateAt("list")};
    if (const std::string separator = json.text("separator"); !separator.empty())
        out.separator = separator;
    if (const std::string scheme = json.text("scheme"); !scheme.empty()) {
        const auto known = nameSchemeOf(scheme);
        if (!known)
            json.refuse("scheme", "it is no way to name an actor");
        out.scheme = *known;
    }
    json.allow({"columns", "list", "separator", "scheme"});
    return out;
}

constexpr std::array<std::pair<std::string_view, TableKind>, 7> kKinds{{{"figures", TableKind::Figures},
                                                                        {"meeting", TableKind::Meeting},
                                                                        {"agreement", TableKind::Agreement},
                                                                        {"event", TableKind::Event},
                                                                        {"actor", TableKind::Actor},
                                                                        {"office", TableKind::Office},
                                                                        {"none", TableKind::None}}};
constexpr std::array<std::pair<std::string_view, UnknownActor>, 3> kUnknown{
    {{"refuse", UnknownActor::Refuse},
     {"organisation", UnknownActor::Organisation},
     {"state", UnknownActor::State}}};
constexpr std::array<std::pair<std::string_view, DateOrder>, 3> kOrders{
    {{"any", DateOrder::Any}, {"dmy", DateOrder::DayMonthYear}, {"mdy", DateOrder::MonthDayYear}}};

void readFigureKeys(const ProfileJson& json, TableRule& rule) {
    for (const std::string& pattern : json.list("values"))
        rule.values.push_back(json.pattern(pattern));
    const std::string decimal = json.text("decimal");
    rule.style = {.decimal = decimal.empty() ? '\0' : decimal.front(),
                  .shift = json.integer("shift"),
                  .missing = statusesOf(json, "missing"),
                  .marks = statusesOf(json, "marks")};
    rule.colours = coloursOf(json);
    rule.allZeroIsMissing = json.templateAt("all_zero_is_missing");
}

TableRule tableOf(const ProfileJson& json) {
    TableRule rule{.sheet = json.patternAt("sheet"),
                   .caption = json.patternAt("caption"),
                   .header = json.list("header"),
                   .headerRowsAbove = json.integer("header_rows_above"),
                   .spreadsHeader = json.flag("spreads_header"),
                   .columns = json.list("columns"),
                   .kind = wordOf(json, "kind", kKinds, TableKind::Figures)};
    for (const ProfileJson& one : json.objects("derive"))
        rule.derivations.push_back(derivationOf(one));
    for (const auto& [text, pattern] : json.texts("skip"))
        rule.skips.emplace_back(json.parsedTemplate(text), json.pattern(pattern));
    rule.unknown = wordOf(json, "unknown_actors", kUnknown, UnknownActor::Refuse);
    rule.dates = wordOf(json, "dates", kOrders, DateOrder::Any);
    for (const auto& [name, value] : json.at("fields").items())
        rule.fields.emplace(name, json.parsedTemplate(value));
    for (const auto& [name, value] : json.at("actors").items())
        rule.actors.emplace(name, referenceOf(json, value));
    for (const ProfileJson& one : json.objects("parties"))
        rule.parties.push_back({.actor = referenceOf(one, one.at("actor")), .role = one.text("role")});
    if (!json.at("party_list").empty())
        rule.partyList = listOf(json.object("party_list"));
    readFigureKeys(json, rule);
    json.allow({"sheet",          "caption",
                "header",         "header_rows_above",
                "spreads_header", "columns",
                "kind",           "derive",
                "skip",           "unknown_actors",
                "dates",          "fields",
                "actors",         "parties",
                "party_list",     "values",
                "decimal",        "shift",
                "missing",        "marks",
                "colours",        "all_zero_is_missing"});
    return rule;
}

ImportProfile profileOf(const ProfileJson& json) {
    ImportProfile profile{.name = json.text("name"), .title = json.text("title")};
    if (profile.name.empty())
        json.refuse("name", "it is missing");
    profile.source = sourceOf(json.object("source"));
    profile.file = json.patternAt("file");
    for (const ProfileJson& one : json.objects("tables"))
        profile.tables.push_back(tableOf(one));
    if (profile.tables.empty())
        json.refuse("tables", "there are none");
    json.allow({"name", "title", "source", "file", "tables"});
    return profile;
}

std::vector<ImportProfile> readBuiltIn() {
    std::vector<ImportProfile> profiles;
    for (const EmbeddedProfile& embedded : embeddedProfiles()) {
        auto profile = parseProfile(embedded.json);
        if (!profile)
            throw ProfileFault{fmt::format("{}: {}", embedded.name, base::englishSentence(profile.error()))};
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

} // namespace

base::Result<ImportProfile> parseProfile(std::string_view json) {
    try {
        const auto document = nlohmann::ordered_json::parse(json);
        return profileOf(ProfileJson(document));
    } catch (const ProfileFault& fault) {
        return base::fail(base::ErrorCode::InvalidSpec, {.field = "the profile", .detail = fault.reason});
    } catch (const nlohmann::json::exception& exception) {
        return base::fail(base::ErrorCode::InvalidSpec, {.field = "the profile", .detail = exception.what()});
    }
}

const std::vector<ImportProfile>& builtInProfiles() {
    static const std::vector<ImportProfile> kProfiles = readBuiltIn();
    return kProfiles;
}

} // namespace entente::ingest
