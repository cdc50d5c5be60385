#include "core/slides/slide_json.h"

#include "core/model/codes.h"
#include "core/slides/json_reader.h"

#include <fmt/format.h>

#include <array>

namespace entente::slides {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 9> kKindCodes{
    "title", "section", "chart", "two_charts", "timeline", "table", "text", "key_figures", "sources"};
constexpr std::array<std::string_view, 3> kTableCodes{"agreements_in_force", "commitments", "meetings"};

// Writing: members that say nothing are left out.

void putText(Json& object, const char* member, const std::string& value) {
    if (!value.empty())
        object[member] = value;
}

void putTexts(Json& object, const char* member, const std::vector<std::string>& values) {
    if (!values.empty())
        object[member] = values;
}

Json json(const ChartReference& chart) {
    Json out = Json::object();
    if (chart.id)
        out["id"] = chart.id->value;
    putText(out, "title", chart.title);
    return out;
}

void putFilter(Json& object, const RecordFilter& filter) {
    putTexts(object, "actors", filter.actors);
    putTexts(object, "topics", filter.topics);
    std::vector<std::string> kinds;
    for (const auto kind : filter.kinds)
        kinds.emplace_back(model::codeOf(kind));
    putTexts(object, "kinds", kinds);
    if (filter.period) {
        object["from"] = base::toIso(filter.period->first);
        object["to"] = base::toIso(filter.period->last);
    }
}

struct Writer {
    Json& out;

    void operator()(const TitleChoice& choice) const { putText(out, "byline", choice.byline); }
    void operator()(const SectionChoice&) const {}
    void operator()(const ChartChoice& choice) const { out["chart"] = json(choice.chart); }
    void operator()(const TwoChartsChoice& choice) const {
        out["left"] = json(choice.left);
        out["right"] = json(choice.right);
    }
    void operator()(const TimelineChoice& choice) const { putFilter(out, choice.filter); }
    void operator()(const TableChoice& choice) const {
        out["table"] = tableKindCode(choice.table);
        putFilter(out, choice.filter);
        if (choice.asOf)
            out["as_of"] = base::toIso(*choice.asOf);
    }
    void operator()(const TextChoice& choice) const {
        out["bullets"] = Json::array();
        for (const Bullet& bullet : choice.bullets) {
            Json item{{"text", bullet.text}};
            if (bullet.level != 0)
                item["level"] = bullet.level;
            out["bullets"].push_back(std::move(item));
        }
    }
    void operator()(const KeyFiguresChoice& choice) const {
        out["figures"] = Json::array();
        for (const KeyFigureChoice& figure : choice.figures) {
            Json item{{"label", figure.label}};
            putText(item, "detail", figure.detail);
            if (figure.chart)
                item["chart"] = json(*figure.chart);
            putText(item, "series", figure.series);
            putText(item, "value", figure.value);
            out["figures"].push_back(std::move(item));
        }
    }
    void operator()(const SourcesChoice&) const {}
};

// Reading.

ChartReference readChart(JsonReader& in, const Json& parent, std::string_view place, const char* member) {
    const std::string here = memberPlace(place, member);
    const Json& object = in.object(parent, place, member);
    in.allowOnly(object, here, {"id", "title"});
    ChartReference chart{.title = in.text(object, here, "title")};
    if (const auto id = in.integer(object, here, "id"))
        chart.id = model::ChartId{*id};
    if (!chart.id && chart.title.empty())
        in.refuse(here, "a chart's id or title is expected");
    return chart;
}

std::optional<base::Day> readDay(JsonReader& in, const Json& object, const char* member) {
    const std::string text = in.text(object, "", member);
    if (text.empty())
        return std::nullopt;
    const auto date = base::parseEdtf(text);
    if (!date || date->days().first != date->days().last) {
        in.refuse(member, fmt::format("“{}” is not a day such as 2025-02-07", text));
        return std::nullopt;
    }
    return date->days().first;
}

RecordFilter readFilter(JsonReader& in) {
    const Json& root = in.root();
    RecordFilter filter{.actors = in.texts(root, "", "actors"), .topics = in.texts(root, "", "topics")};
    for (const std::string& code : in.texts(root, "", "kinds")) {
        if (const auto kind = model::fromCode<model::RecordKind>(code))
            filter.kinds.push_back(*kind);
        else
            in.refuse("kinds", fmt::format("“{}” is no kind of record", code));
    }
    const auto from = readDay(in, root, "from");
    const auto to = readDay(in, root, "to");
    if (from && to && *to < *from)
        in.refuse("to", "it lies before from");
    else if (from || to)
        filter.period =
            base::DayRange{from.value_or(base::distantPast()), to.value_or(base::distantFuture())};
    return filter;
}

TableChoice readTable(JsonReader& in) {
    in.allowOnly(in.root(), "", {"subtitle", "table", "actors", "topics", "kinds", "from", "to", "as_of"});
    TableChoice choice;
    const std::string code = in.text(in.root(), "", "table");
    const auto place = std::find(kTableCodes.begin(), kTableCodes.end(), code);
    if (place == kTableCodes.end())
        in.refuse("table", fmt::format("“{}” is no kind of table", code));
    else
        choice.table = static_cast<TableKind>(place - kTableCodes.begin());
    choice.filter = readFilter(in);
    choice.asOf = readDay(in, in.root(), "as_of");
    return choice;
}

TextChoice readText(JsonReader& in) {
    in.allowOnly(in.root(), "", {"subtitle", "bullets"});
    TextChoice choice;
    const Json& items = in.array(in.root(), "", "bullets");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string here = itemPlace("bullets", i);
        if (!items[i].is_object())
            in.refuse(here, "an object is expected");
        in.allowOnly(items[i], here, {"text", "level"});
        Bullet bullet{.text = in.text(items[i], here, "text")};
        const auto level = in.integer(items[i], here, "level").value_or(0);
        if (level < 0 || level > 2)
            in.refuse(here + ".level", "0, 1 or 2 is expected");
        else
            bullet.level = static_cast<int>(level);
        choice.bullets.push_back(std::move(bullet));
    }
    return choice;
}

KeyFigureChoice readKeyFigure(JsonReader& in, const Json& item, const std::string& here) {
    if (!item.is_object())
        in.refuse(here, "an object is expected");
    in.allowOnly(item, here, {"label", "detail", "chart", "series", "value"});
    KeyFigureChoice figure{.label = in.text(item, here, "label"),
                           .detail = in.text(item, here, "detail"),
                           .series = in.text(item, here, "series"),
                           .value = in.text(item, here, "value")};
    if (!in.object(item, here, "chart").is_null())
        figure.chart = readChart(in, item, here, "chart");
    if (!figure.chart && figure.value.empty())
        in.refuse(here, "a chart or a value is expected");
    return figure;
}

KeyFiguresChoice readKeyFigures(JsonReader& in) {
    in.allowOnly(in.root(), "", {"subtitle", "figures"});
    KeyFiguresChoice choice;
    const Json& items = in.array(in.root(), "", "figures");
    for (std::size_t i = 0; i < items.size(); ++i)
        choice.figures.push_back(readKeyFigure(in, items[i], itemPlace("figures", i)));
    return choice;
}

SlideChoiceContent readContent(JsonReader& in, SlideKind kind) {
    const Json& root = in.root();
    switch (kind) {
    case SlideKind::Title:
        in.allowOnly(root, "", {"subtitle", "byline"});
        return TitleChoice{in.text(root, "", "byline")};
    case SlideKind::Section:
        in.allowOnly(root, "", {"subtitle"});
        return SectionChoice{};
    case SlideKind::Chart:
        in.allowOnly(root, "", {"subtitle", "chart"});
        return ChartChoice{readChart(in, root, "", "chart")};
    case SlideKind::TwoCharts:
        in.allowOnly(root, "", {"subtitle", "left", "right"});
        return TwoChartsChoice{readChart(in, root, "", "left"), readChart(in, root, "", "right")};
    case SlideKind::Timeline:
        in.allowOnly(root, "", {"subtitle", "actors", "topics", "kinds", "from", "to"});
        return TimelineChoice{readFilter(in)};
    case SlideKind::Table:
        return readTable(in);
    case SlideKind::Text:
        return readText(in);
    case SlideKind::KeyFigures:
        return readKeyFigures(in);
    case SlideKind::Sources:
        in.allowOnly(root, "", {"subtitle"});
        return SourcesChoice{};
    }
    return TitleChoice{};
}

} // namespace

std::string_view slideKindCode(SlideKind kind) { return kKindCodes.at(static_cast<std::size_t>(kind)); }

std::optional<SlideKind> slideKindFromCode(std::string_view code) {
    const auto place = std::find(kKindCodes.begin(), kKindCodes.end(), code);
    if (place == kKindCodes.end())
        return std::nullopt;
    return static_cast<SlideKind>(place - kKindCodes.begin());
}

std::string_view tableKindCode(TableKind kind) { return kTableCodes.at(static_cast<std::size_t>(kind)); }

std::string toJson(const SlideChoice& choice) {
    Json out = Json::object();
    putText(out, "subtitle", choice.subtitle);
    std::visit(Writer{out}, choice.content);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<SlideChoice> slideChoiceFromJson(std::string_view kind, int version, std::string_view json) {
    const auto known = slideKindFromCode(kind);
    if (!known || version > kSlideSpecVersion) {
        const auto detail = known ? fmt::format("its version {} is newer than this program", version)
                                  : fmt::format("“{}” is no kind of slide", kind);
        return base::fail(base::ErrorCode::InvalidSpec, {.field = "slide", .detail = detail});
    }
    JsonReader in(json.empty() ? std::string_view("{}") : json);
    SlideChoice choice;
    if (!in.error()) {
        choice.subtitle = in.text(in.root(), "", "subtitle");
        choice.content = readContent(in, *known);
    }
    if (const auto error = in.error())
        return tl::unexpected(*error);
    return choice;
}

} // namespace entente::slides
