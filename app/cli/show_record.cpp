#include "app/cli/show.h"
#include "core/insight/agreement_state.h"
#include "core/insight/standing.h"
#include "core/model/codes.h"
#include "core/store/agreement_table.h"
#include "core/store/commitment_table.h"
#include "core/store/deal_table.h"
#include "core/store/event_table.h"
#include "core/store/link_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

namespace entente::cli {
namespace {

class RecordSheet {
  public:
    RecordSheet(const store::Connection& connection, const ListQuery& query)
        : m_connection(connection), m_query(query), m_names(store::loadNames(connection)) {}

    Details details(const model::Record& record) {
        field("id", "Id", "ID", cell(record.id));
        field("record_kind", "Record", "記録", cell(model::codeOf(record.kind)));
        field("title", "Title", "件名", cell(record.title));
        field("date", "Date", "日付", cell(record.date));
        field("place", "Place", "場所", cell(record.place));
        parts(record);
        field("summary", "Summary", "概要", cell(record.summary));
        field("unverified", "Unverified", "未確認", cell(record.unverified));
        topics(record.id);
        links(record.id);
        m_details.sections.push_back(sourcesSection(m_connection, record.id.value, m_query.language));
        return std::move(m_details);
    }

  private:
    void field(const char* key, const char* english, const char* japanese, Cell value) {
        m_details.fields.push_back({key, word(m_query.language, english, japanese), std::move(value)});
    }
    Listing& section(const char* key, const char* english, const char* japanese,
                     std::vector<Column> columns) {
        return m_details.sections
            .emplace_back(
                Section{key, word(m_query.language, english, japanese), {.columns = std::move(columns)}})
            .listing;
    }
    [[nodiscard]] Column column(const char* key, const char* english, const char* japanese) const {
        return {key, word(m_query.language, english, japanese)};
    }
    [[nodiscard]] Cell actor(const std::optional<model::ActorId>& id) const {
        return id ? Cell{m_names.actorCode(*id), m_names.actorShort(*id, m_query.language)} : Cell{};
    }
    [[nodiscard]] Cell person(const std::optional<model::PersonId>& id) const {
        return id ? cell(m_names.person(*id, m_query.language)) : Cell{};
    }

    void parts(const model::Record& record) {
        switch (record.kind) {
        case model::RecordKind::Meeting:
            return meeting(store::findMeeting(m_connection, record.id).value());
        case model::RecordKind::Agreement:
            return agreement(store::findAgreement(m_connection, record.id).value());
        case model::RecordKind::Event:
            return event(store::findEvent(m_connection, record.id).value());
        case model::RecordKind::Deal:
            return deal(store::findDeal(m_connection, record.id).value());
        case model::RecordKind::Commitment:
            return commitment(store::findCommitment(m_connection, record.id).value());
        }
    }

    void participants(const std::vector<model::Participation>& rows) {
        auto& list = section("participants", "Participants", "参加者",
                             {column("person", "Person", "人物"), column("actor", "Actor", "主体"),
                              column("role", "Role", "役割")});
        for (const model::Participation& one : rows)
            list.rows.push_back({person(one.person), actor(one.actor), cell(model::codeOf(one.role))});
    }

    void meeting(const model::Meeting& meeting) {
        field("format", "Format", "形式", cell(model::codeOf(meeting.format)));
        field("status", "Status", "状態", cell(model::codeOf(meeting.status)));
        field("host", "Host", "主催", actor(meeting.host));
        participants(meeting.participants);
        auto& list = section("items", "Agenda and outcomes", "議題と成果",
                             {column("kind", "Kind", "種類"), column("text", "Text", "内容")});
        for (const model::MeetingItem& item : meeting.items)
            list.rows.push_back({cell(model::codeOf(item.kind)), cell(item.text)});
    }

    void agreement(const model::Agreement& agreement) {
        const auto state = insight::stateOn(agreement, m_query.today);
        field("short_title", "Short title", "略称", cell(agreement.shortTitle));
        field("kind", "Kind", "種類", cell(model::codeOf(agreement.kind)));
        field("in_force", "In force", "発効", cell(agreement.inForce));
        field("ended", "Ended", "終了", cell(agreement.ended));
        field("state", "Today", "現状", cell(insight::stateCode(state)));
        auto& list = section("parties", "Parties", "当事者",
                             {column("actor", "Actor", "主体"), column("signed", "Signed", "署名"),
                              column("ratified", "Ratified", "批准"), column("in_force", "In force", "発効"),
                              column("withdrew", "Withdrew", "脱退")});
        for (const model::AgreementParty& party : agreement.parties)
            list.rows.push_back({actor(party.actor), cell(party.signedOn), cell(party.ratified),
                                 cell(party.inForce), cell(party.withdrew)});
    }

    void event(const model::Event& event) {
        field("category", "Category", "分野", cell(model::codeOf(event.category)));
        participants(event.actors);
    }

    void deal(const model::Deal& deal) {
        field("kind", "Kind", "種類", cell(model::codeOf(deal.kind)));
        Cell value = cell(deal.value);
        if (deal.value)
            value.shown = fmt::format("{:.0f}", *deal.value);
        field("value", "Value", "金額", value);
        field("currency", "Currency", "通貨", cell(deal.currency));
        participants(deal.parties);
        auto& list = section("steps", "Steps", "経過",
                             {column("date", "Date", "日付"), column("kind", "Kind", "種類"),
                              column("title", "Title", "件名"), column("summary", "Summary", "概要")});
        for (const model::DealStep& step : deal.steps)
            list.rows.push_back(
                {cell(step.date), cell(model::codeOf(step.kind)), cell(step.title), cell(step.summary)});
    }

    void commitment(const model::Commitment& promise) {
        field("kind", "Kind", "種類", cell(model::codeOf(promise.kind)));
        field("status", "Status", "状態", cell(model::codeOf(promise.status)));
        field("comparison", "Comparison", "比較",
              cell(promise.comparison ? model::codeOf(*promise.comparison) : std::string_view()));
        field("target", "Target", "目標", cell(promise.target));
        field("unit", "Unit", "単位", cell(promise.targetUnit));
        field("due", "Due", "期限", cell(promise.due));
        if (promise.madeAt)
            field("made_at", "Made at", "約束の場", madeAt(*promise.madeAt));
        progress(promise);
        participants(promise.parties);
        auto& list = section("assessments", "Assessments", "評価",
                             {column("date", "Date", "日付"), column("standing", "Standing", "状況"),
                              column("text", "Reasons", "理由")});
        for (const model::Assessment& one : promise.assessments)
            list.rows.push_back({cell(one.date), cell(model::codeOf(one.standing)), cell(one.text)});
    }

    [[nodiscard]] Cell madeAt(model::RecordId id) const {
        const auto record = store::findRecord(m_connection, id);
        return {std::to_string(id.value), record ? record->title : std::string()};
    }

    void progress(const model::Commitment& promise) {
        const auto data =
            promise.series ? store::findSeriesData(m_connection, *promise.series) : std::nullopt;
        if (data)
            field("series", "Measured by", "指標",
                  {std::to_string(promise.series->value), data->series.title});
        const auto judgement = insight::standingOf(promise, data ? &*data : nullptr, m_query.today);
        if (judgement.progress) {
            field("latest_value", "Latest figure", "最新値", cell(judgement.progress->latest.value));
            field("latest_period", "Of", "対象期間", cell(judgement.progress->latest.period.text()));
            field("reached", "Reached", "達成", cell(judgement.progress->isReached));
        }
        field("standing", "Standing", "状況", cell(model::codeOf(judgement.standing)));
        field("rule", "Rule", "判定の根拠", cell(insight::ruleInWords(judgement.rule, m_query.language)));
    }

    void topics(model::RecordId id) {
        std::vector<std::string> topics;
        for (const store::Tag& tag : store::tagsOf(m_connection, id))
            topics.push_back(tag.name);
        field("topics", "Topics", "主題", cell(topics));
    }

    void links(model::RecordId id) {
        auto& list = section("links", "Links", "関連",
                             {column("direction", "", ""),
                              column("relation", "Relation", "関係"),
                              column("date", "Date", "日付"),
                              column("title", "Record", "記録"),
                              {"id", "Id", false, false},
                              column("note", "Note", "注記")});
        for (const store::LinkedRecord& link : store::linksOf(m_connection, id)) {
            list.rows.push_back({Cell{link.outgoing ? "to" : "from", link.outgoing ? "→" : "←"},
                                 cell(model::codeOf(link.link.relation)), cell(link.other.date),
                                 cell(link.other.title), cell(link.other.id), cell(link.link.note)});
        }
    }

    const store::Connection& m_connection;
    const ListQuery& m_query;
    store::Names m_names;
    Details m_details;
};

} // namespace

Section sourcesSection(const store::Connection& connection, std::int64_t subject,
                       const std::string& language) {
    Section section{"sources",
                    word(language, "Sources", "出典"),
                    {.columns = {{"title", word(language, "Title", "題名")},
                                 {"publisher", word(language, "Publisher", "発行者")},
                                 {"locator", word(language, "Where", "箇所")},
                                 {"reliability", word(language, "Reliability", "信頼性")},
                                 {"url", "URL"},
                                 {"field", word(language, "Field", "項目"), false, false},
                                 {"value", word(language, "It says", "記載値"), false, false},
                                 {"rank", word(language, "Rank", "順位"), true, false},
                                 {"quote", word(language, "Quote", "引用"), false, false},
                                 {"id", "Id", false, false}}}};
    for (const store::CitedSource& cited : store::citationsOf(connection, subject)) {
        section.listing.rows.push_back(
            {cell(cited.source.title), cell(cited.source.publisher), cell(cited.citation.locator),
             cell(model::codeOf(cited.source.reliability)), cell(cited.source.url),
             cell(cited.citation.field), cell(cited.citation.value), cell(cited.citation.rank),
             cell(cited.citation.quote), cell(cited.source.id)});
        // What a source says of a field is of interest where it says something of its own.
        for (Column& column : section.listing.columns)
            column.isShown = column.isShown || (!cited.citation.value.empty() &&
                                                (column.key == "field" || column.key == "value"));
    }
    return section;
}

Details showRecord(const store::Connection& connection, model::RecordId id, const ListQuery& query) {
    return RecordSheet(connection, query).details(store::findRecord(connection, id).value());
}

} // namespace entente::cli
