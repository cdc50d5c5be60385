#include "app/cli/lists.h"
#include "core/model/codes.h"
#include "core/store/actor_table.h"
#include "core/store/person_table.h"
#include "core/store/source_table.h"

#include <algorithm>
#include <unordered_map>

namespace entente::cli {
namespace {

std::string textIn(const std::vector<model::Name>& names, const std::string& language) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const model::Name& name) {
        return name.language == language && name.kind == model::NameKind::Name;
    });
    return found == names.end() ? std::string() : found->text;
}

std::vector<std::string> othersIn(const std::vector<model::Name>& names) {
    std::vector<std::string> others;
    for (const model::Name& name : names) {
        if (name.kind != model::NameKind::Name)
            others.push_back(name.text);
    }
    return others;
}

using Offices = std::unordered_map<model::PersonId, std::vector<model::Office>>;

Offices officesOf(const store::Connection& connection) {
    Offices offices;
    for (model::Office& office : store::listOffices(connection))
        offices[office.person].push_back(std::move(office));
    return offices;
}

bool heldFor(const std::vector<model::Office>& offices, model::ActorId actor) {
    return std::any_of(offices.begin(), offices.end(),
                       [&](const model::Office& office) { return office.actor == actor; });
}

} // namespace

Listing listPeople(const store::Connection& connection, const ListQuery& query) {
    const store::Names names = store::loadNames(connection);
    Offices offices = officesOf(connection);
    const auto& l = query.language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"name", word(l, "Name", "氏名")},
                             {"name_ja", word(l, "Japanese", "日本語名"), false, l != "ja"},
                             {"other_names", word(l, "Other names", "別名"), false, false},
                             {"last_office", word(l, "Last office", "最後の役職")},
                             {"last_office_held", word(l, "Held", "在任")},
                             {"actors", word(l, "Actors", "所属")},
                             {"unverified", word(l, "Unverified", "未確認"), false, false}}};
    for (const model::Person& person : names.people()) {
        const std::vector<model::Office>& held = offices[person.id];
        const bool isWanted = std::all_of(query.actors.begin(), query.actors.end(),
                                          [&](model::ActorId actor) { return heldFor(held, actor); });
        if (!isWanted)
            continue;
        std::vector<model::ActorId> actors;
        for (const model::Office& office : held) {
            if (std::find(actors.begin(), actors.end(), office.actor) == actors.end())
                actors.push_back(office.actor);
        }
        const bool hasOffice = !held.empty();
        list.rows.push_back({cell(person.id),
                             {textIn(person.names, "en"), model::nameIn(person.names, l)},
                             cell(textIn(person.names, "ja")),
                             cell(othersIn(person.names)),
                             cell(hasOffice ? model::nameIn(held.back().titles, l) : std::string()),
                             cell(hasOffice ? held.back().held : std::nullopt),
                             actorsCell(names, actors, l),
                             cell(person.unverified)});
    }
    return list;
}

Listing listActors(const store::Connection& connection, const ListQuery& query) {
    const auto& l = query.language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"code", word(l, "Code", "コード")},
                             {"kind", word(l, "Kind", "種類")},
                             {"name", word(l, "Name", "名称")},
                             {"name_ja", word(l, "Japanese", "日本語名"), false, l != "ja"},
                             {"other_names", word(l, "Other names", "別名")},
                             {"unverified", word(l, "Unverified", "未確認"), false, false}}};
    for (const model::Actor& actor : store::listActors(connection)) {
        list.rows.push_back({cell(actor.id),
                             cell(actor.code),
                             cell(model::codeOf(actor.kind)),
                             {textIn(actor.names, "en"), model::nameIn(actor.names, l)},
                             cell(textIn(actor.names, "ja")),
                             cell(othersIn(actor.names)),
                             cell(actor.unverified)});
    }
    return list;
}

Listing listSources(const store::Connection& connection, const ListQuery& query) {
    const auto& l = query.language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"title", word(l, "Title", "題名")},
                             {"author", word(l, "Author", "著者")},
                             {"container", word(l, "Published in", "掲載媒体"), false, false},
                             {"publisher", word(l, "Publisher", "発行者")},
                             {"published", word(l, "Published", "発行")},
                             {"kind", word(l, "Kind", "種類")},
                             {"reliability", word(l, "Reliability", "信頼性")},
                             {"licence", word(l, "Licence", "利用条件"), false, false},
                             {"url", "URL", false, false},
                             {"accessed", word(l, "Accessed", "閲覧日"), false, false},
                             {"note", word(l, "Note", "注記"), false, false}}};
    for (const model::Source& source : store::listSources(connection)) {
        list.rows.push_back({cell(source.id), cell(source.title), cell(source.author), cell(source.container),
                             cell(source.publisher), cell(source.published), cell(model::codeOf(source.kind)),
                             cell(model::codeOf(source.reliability)), cell(source.licence), cell(source.url),
                             cell(source.accessed), cell(source.note)});
    }
    return list;
}

} // namespace entente::cli
