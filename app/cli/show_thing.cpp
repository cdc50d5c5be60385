#include "app/cli/show.h"
#include "core/chart/chart_spec.h"
#include "core/model/codes.h"
#include "core/store/document_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"

#include <algorithm>

namespace entente::cli {
namespace {

/// The row of a list that has this id, as fields.
Details fieldsOf(const Listing& listing, std::int64_t id) {
    Details details;
    const std::string key = std::to_string(id);
    for (const auto& row : listing.rows) {
        if (row.front().value != key)
            continue;
        for (std::size_t i = 0; i < row.size(); ++i)
            details.fields.push_back({listing.columns[i].key, listing.columns[i].header, row[i]});
    }
    return details;
}

void addMeetings(Details& details, const store::Connection& connection, model::PersonId person,
                 const std::string& language) {
    Listing list{.columns = {{"id", "Id", false, false},
                             {"date", word(language, "Date", "日付")},
                             {"title", word(language, "Title", "件名")}}};
    for (const auto& row : store::listRecords(connection, {}, {})) {
        if (std::find(row.people.begin(), row.people.end(), person) != row.people.end())
            list.rows.push_back({cell(row.id), cell(row.date), cell(row.title)});
    }
    details.sections.push_back({"records", word(language, "Records", "記録"), std::move(list)});
}

Details showPerson(const store::Connection& connection, model::PersonId id, const ListQuery& query) {
    const auto& l = query.language;
    Details details = fieldsOf(listPeople(connection, {.language = l}), id.value);
    const store::Names names = store::loadNames(connection);
    Listing offices{.columns = {{"title", word(l, "Office", "役職")},
                                {"actor", word(l, "Actor", "主体")},
                                {"kind", word(l, "Kind", "種類"), false, false},
                                {"held", word(l, "Held", "在任")}}};
    for (const model::Office& office : store::listOffices(connection)) {
        if (office.person == id)
            offices.rows.push_back({cell(model::nameIn(office.titles, l)),
                                    {names.actorCode(office.actor), names.actorShort(office.actor, l)},
                                    cell(model::codeOf(office.kind)),
                                    cell(office.held)});
    }
    details.sections.push_back({"offices", word(l, "Offices", "役職"), std::move(offices)});
    addMeetings(details, connection, id, l);
    details.sections.push_back(sourcesSection(connection, id.value, l));
    return details;
}

Details showSeries(const store::Connection& connection, model::SeriesId id, const ListQuery& query) {
    const auto& l = query.language;
    Details details = fieldsOf(listSeries(connection, {.language = l}), id.value);
    const auto data = store::findSeriesData(connection, id);
    if (!data)
        return details;
    details.fields.push_back({"edition", word(l, "Edition", "版"), cell(data->series.edition)});
    details.fields.push_back({"note", word(l, "Note", "注記"), cell(data->series.note)});
    Listing figures{.columns = {{"period", word(l, "Period", "期間")},
                                {"value", word(l, "Value", "値"), true},
                                {"status", word(l, "Status", "状態")},
                                {"note", word(l, "Note", "注記")}}};
    for (const model::Observation& one : data->observations) {
        Cell value = cell(one.value);
        if (!one.literal.empty())
            value.shown = one.literal;
        figures.rows.push_back(
            {cell(one.period.text()), value, cell(model::codeOf(one.status)), cell(one.note)});
    }
    details.sections.push_back({"figures", word(l, "Figures", "数値"), std::move(figures)});
    details.sections.push_back(sourcesSection(connection, id.value, l));
    return details;
}

Details showChart(const store::Connection& connection, model::ChartId id, const ListQuery& query) {
    const auto& l = query.language;
    Details details = fieldsOf(listCharts(connection, query), id.value);
    const auto chart = store::findChart(connection, id);
    const auto spec = chart ? chart::chartSpecFromJson(chart->spec) : base::Result<chart::ChartSpec>();
    if (!spec)
        return details;
    Listing series{.columns = {{"id", "Id", false, false},
                               {"title", word(l, "Series", "系列")},
                               {"label", word(l, "Label", "表示名")}}};
    for (const chart::SeriesChoice& choice : spec->series) {
        const auto found = store::findSeries(connection, choice.series);
        series.rows.push_back(
            {cell(choice.series), cell(found ? found->title : std::string()), cell(choice.label)});
    }
    // The count in the list gives way to the series themselves.
    std::erase_if(details.fields, [](const Field& field) { return field.key == "series"; });
    details.sections.push_back({"series", word(l, "Series", "系列"), std::move(series)});
    return details;
}

Details showDeck(const store::Connection& connection, model::DeckId id, const ListQuery& query) {
    const auto& l = query.language;
    Details details = fieldsOf(listDecks(connection, query), id.value);
    const auto deck = store::findDeck(connection, id);
    Listing slides{.columns = {{"number", "", true},
                               {"kind", word(l, "Kind", "種類")},
                               {"title", word(l, "Title", "題名")}}};
    for (std::size_t i = 0; deck && i < deck->slides.size(); ++i)
        slides.rows.push_back(
            {cell(static_cast<int>(i) + 1), cell(deck->slides[i].kind), cell(deck->slides[i].title)});
    std::erase_if(details.fields, [](const Field& field) { return field.key == "slides"; });
    details.sections.push_back({"slides", word(l, "Slides", "スライド"), std::move(slides)});
    return details;
}

} // namespace

Details showThing(const store::Connection& connection, const Thing& thing, const ListQuery& query) {
    switch (thing.kind) {
    case ThingKind::Record:
        return showRecord(connection, {thing.id}, query);
    case ThingKind::Person:
        return showPerson(connection, {thing.id}, query);
    case ThingKind::Series:
        return showSeries(connection, {thing.id}, query);
    case ThingKind::Chart:
        return showChart(connection, {thing.id}, query);
    case ThingKind::Deck:
        return showDeck(connection, {thing.id}, query);
    case ThingKind::Actor:
    case ThingKind::Source:
        break;
    }
    const bool isActor = thing.kind == ThingKind::Actor;
    Details details =
        fieldsOf(isActor ? listActors(connection, query) : listSources(connection, query), thing.id);
    if (isActor)
        details.sections.push_back(sourcesSection(connection, thing.id, query.language));
    return details;
}

} // namespace entente::cli
