#include "app/cli/lists.h"
#include "core/insight/agreement_state.h"
#include "core/model/codes.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/record_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::cli {
namespace {

using model::RecordKind;

std::vector<model::RecordRow> rowsOf(const store::Connection& connection, RecordKind kind,
                                     const ListQuery& query) {
    auto rows = store::listRecords(connection, {kind}, {.actors = query.actors, .period = query.period});
    // The focus asks for any of the actors; a list narrows with each.
    std::erase_if(rows, [&](const model::RecordRow& row) {
        return std::any_of(query.actors.begin(), query.actors.end(), [&](model::ActorId actor) {
            return std::find(row.actors.begin(), row.actors.end(), actor) == row.actors.end();
        });
    });
    return rows;
}

std::vector<model::ActorId> inRole(const std::vector<model::Participation>& all, model::Role role) {
    std::vector<model::ActorId> actors;
    for (const model::Participation& one : all) {
        if (one.role == role && one.actor)
            actors.push_back(*one.actor);
    }
    return actors;
}

Cell peopleCell(const store::Names& names, const model::RecordRow& row, const std::string& language) {
    std::vector<std::string> people;
    for (const model::PersonId person : row.people)
        people.push_back(names.person(person, language));
    return cell(people);
}

/// Columns and cells that every record list begins and ends with.
class RecordListing {
  public:
    RecordListing(const store::Connection& connection, const ListQuery& query)
        : m_names(store::loadNames(connection)), m_language(query.language) {
        add("id", "Id", "ID", false);
        add("date", "Date", "日付");
        add("title", "Title", "件名");
    }
    void add(const char* key, const char* english, const char* japanese, bool isShown = true,
             bool isNumber = false) {
        m_listing.columns.push_back({key, word(m_language, english, japanese), isNumber, isShown});
    }
    std::vector<Cell>& row(const model::RecordRow& record) {
        return m_listing.rows.emplace_back(
            std::vector<Cell>{cell(record.id), cell(record.date), cell(record.title)});
    }
    [[nodiscard]] Cell actors(const std::vector<model::ActorId>& actors) const {
        return actorsCell(m_names, actors, m_language);
    }
    [[nodiscard]] Cell people(const model::RecordRow& row) const {
        return peopleCell(m_names, row, m_language);
    }
    void addEnd() {
        add("sources", "Sources", "出典", true, true);
        add("unverified", "Unverified", "未確認", false);
    }
    static void end(std::vector<Cell>& cells, const model::RecordRow& record) {
        cells.push_back(cell(record.citations));
        cells.push_back(cell(record.unverified));
    }
    [[nodiscard]] Listing take() { return std::move(m_listing); }

  private:
    store::Names m_names;
    std::string m_language;
    Listing m_listing;
};

void append(std::vector<Cell>& cells, std::initializer_list<Cell> more) {
    cells.insert(cells.end(), more.begin(), more.end());
}

} // namespace

std::string word(const std::string& language, const char* english, const char* japanese) {
    return language == "ja" ? japanese : english;
}

Cell actorsCell(const store::Names& names, const std::vector<model::ActorId>& actors,
                const std::string& language) {
    std::vector<std::string> codes;
    std::vector<std::string> shown;
    for (const model::ActorId actor : actors) {
        codes.push_back(names.actorCode(actor));
        shown.push_back(names.actorShort(actor, language));
    }
    return cell(codes, shown);
}

Listing listMeetings(const store::Connection& connection, const ListQuery& query) {
    RecordListing list(connection, query);
    list.add("format", "Format", "形式");
    list.add("status", "Status", "状態", false);
    list.add("place", "Place", "場所");
    list.add("actors", "Actors", "関係国");
    list.add("people", "People", "出席者", false);
    list.addEnd();
    for (const auto& record : rowsOf(connection, RecordKind::Meeting, query)) {
        auto& cells = list.row(record);
        append(cells, {cell(record.type), cell(record.status), cell(record.place), list.actors(record.actors),
                       list.people(record)});
        RecordListing::end(cells, record);
    }
    return list.take();
}

Listing listAgreements(const store::Connection& connection, const ListQuery& query) {
    RecordListing list(connection, query);
    list.add("short_title", "Short title", "略称", false);
    list.add("kind", "Kind", "種類");
    list.add("in_force", "In force", "発効");
    list.add("ended", "Ended", "終了");
    list.add("state", "Today", "現状");
    list.add("parties", "Parties", "当事者");
    list.addEnd();
    for (const auto& record : rowsOf(connection, RecordKind::Agreement, query)) {
        const auto agreement = store::findAgreement(connection, record.id);
        if (!agreement)
            continue;
        auto& cells = list.row(record);
        append(cells,
               {cell(agreement->shortTitle), cell(record.type), cell(agreement->inForce),
                cell(agreement->ended), cell(insight::stateCode(insight::stateOn(*agreement, query.today))),
                list.actors(record.actors)});
        RecordListing::end(cells, record);
    }
    return list.take();
}

Listing listEvents(const store::Connection& connection, const ListQuery& query) {
    RecordListing list(connection, query);
    list.add("category", "Category", "分野");
    list.add("place", "Place", "場所");
    list.add("actors", "Actors", "関係国");
    list.addEnd();
    for (const auto& record : rowsOf(connection, RecordKind::Event, query)) {
        auto& cells = list.row(record);
        append(cells, {cell(record.type), cell(record.place), list.actors(record.actors)});
        RecordListing::end(cells, record);
    }
    return list.take();
}

Listing listDeals(const store::Connection& connection, const ListQuery& query) {
    RecordListing list(connection, query);
    list.add("kind", "Kind", "種類");
    list.add("value", "Value", "金額", true, true);
    list.add("currency", "Currency", "通貨");
    list.add("buyers", "Buyers", "買い手");
    list.add("targets", "Targets", "対象");
    list.add("last_step", "Last step", "最新の動き");
    list.add("last_step_date", "On", "その日付");
    list.addEnd();
    for (const auto& record : rowsOf(connection, RecordKind::Deal, query)) {
        const auto deal = store::findDeal(connection, record.id);
        if (!deal)
            continue;
        auto& cells = list.row(record);
        Cell value = cell(deal->value);
        if (deal->value)
            value.shown = fmt::format("{:.0f}", *deal->value);
        append(cells, {cell(record.type), value, cell(deal->currency),
                       list.actors(inRole(deal->parties, model::Role::Buyer)),
                       list.actors(inRole(deal->parties, model::Role::Target))});
        const bool hasStep = !deal->steps.empty();
        append(cells, {cell(hasStep ? deal->steps.back().title : std::string()),
                       cell(hasStep ? deal->steps.back().date : std::nullopt)});
        RecordListing::end(cells, record);
    }
    return list.take();
}

Listing listCommitments(const store::Connection& connection, const ListQuery& query) {
    RecordListing list(connection, query);
    list.add("kind", "Kind", "種類", false);
    list.add("status", "Status", "状態");
    list.add("made_by", "Made by", "約束した側");
    list.add("made_to", "Made to", "相手");
    list.add("comparison", "Comparison", "比較", false);
    list.add("target", "Target", "目標", true, true);
    list.add("unit", "Unit", "単位");
    list.add("due", "Due", "期限");
    list.add("series_id", "Series", "系列", false);
    list.addEnd();
    for (const auto& record : rowsOf(connection, RecordKind::Commitment, query)) {
        const auto promise = store::findCommitment(connection, record.id);
        if (!promise)
            continue;
        auto& cells = list.row(record);
        append(cells,
               {cell(record.type), cell(record.status),
                list.actors(inRole(promise->parties, model::Role::MadeBy)),
                list.actors(inRole(promise->parties, model::Role::MadeTo)),
                cell(promise->comparison ? model::codeOf(*promise->comparison) : std::string_view()),
                cell(promise->target), cell(promise->targetUnit), cell(promise->due), cell(promise->series)});
        RecordListing::end(cells, record);
    }
    return list.take();
}

} // namespace entente::cli
