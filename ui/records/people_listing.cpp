#include "ui/records/people_listing.h"

#include "core/base/text.h"
#include "core/store/person_table.h"
#include "core/store/source_table.h"
#include "ui/records/common_columns.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace entente::ui {
namespace {

using OfficesByPerson = std::unordered_map<model::PersonId, std::vector<model::Office>>;

bool isIn(const model::Focus& focus, const std::vector<model::Office>& offices) {
    if (focus.actors.empty() && !focus.period)
        return true;
    return std::any_of(offices.begin(), offices.end(), [&](const model::Office& office) {
        const bool isFor = focus.actors.empty() || std::find(focus.actors.begin(), focus.actors.end(),
                                                             office.actor) != focus.actors.end();
        const bool isThen = !focus.period || !office.held ||
                            (office.held->days().first <= focus.period->last &&
                             focus.period->first <= office.held->days().last);
        return isFor && isThen;
    });
}

std::optional<model::Office> latestOf(const std::vector<model::Office>& offices) {
    const auto at = std::max_element(offices.begin(), offices.end(), [](const auto& a, const auto& b) {
        return firstDay(a.held) < firstDay(b.held);
    });
    return at == offices.end() ? std::nullopt : std::optional(*at);
}

std::string haystackOf(const model::Person& person, const std::vector<model::Office>& offices,
                       const Words& words) {
    std::string text;
    for (const model::Name& name : person.names)
        text += name.text + '\n';
    for (const model::Office& office : offices) {
        for (const model::Name& title : office.titles)
            text += title.text + '\n';
        text += toStd(words.actor(office.actor)) + '\n';
    }
    return base::folded(text);
}

QString nameText(const ListedPerson& row, const Words& words) {
    return toQt(model::nameIn(row.person.names, words.language));
}

// The name in the language that the window does not speak, where there is one.
QString otherNameText(const ListedPerson& row, const Words& words) {
    const QString other = toQt(model::nameIn(row.person.names, words.language == "ja" ? "en" : "ja"));
    return other == nameText(row, words) ? dash() : other;
}

QString officeText(const ListedPerson& row, const Words& words) {
    if (!row.office)
        return dash();
    const QString title = toQt(model::nameIn(row.office->titles, words.language));
    return QCoreApplication::translate("RecordColumn", "%1, %2", "1 office, 2 country")
        .arg(title, words.actorShort(row.office->actor));
}

QString heldText(const ListedPerson& row, const Words& words) {
    return row.office ? orDash(words.date(row.office->held)) : dash();
}

Column<ListedPerson> evidenceColumn() {
    return {.title = QT_TRANSLATE_NOOP("RecordColumn", "Sources"),
            .width = 92,
            .rank = 4,
            .text = [](const ListedPerson& r,
                       const Words&) { return evidenceText(r.person.unverified, r.sources); },
            .order = [](const ListedPerson& r) { return r.person.unverified ? -1 : std::int64_t{r.sources}; },
            .tip = [](const ListedPerson& r,
                      const Words&) { return evidenceTip(r.person.unverified, r.sources); },
            .isQuiet = [](const ListedPerson&) { return true; }};
}

} // namespace

std::vector<Column<ListedPerson>> peopleColumns() {
    return {
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Name"), .width = 150, .isWide = true, .text = nameText},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Other language"),
         .width = 140,
         .rank = 3,
         .most = 220,
         .text = otherNameText},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Latest office"),
         .width = 190,
         .rank = 1,
         .most = 300,
         .text = officeText,
         .tip = officeText},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Held"),
         .width = 170,
         .rank = 2,
         .most = 240,
         .text = heldText,
         .order = [](const ListedPerson& r) { return firstDay(r.office ? r.office->held : std::nullopt); },
         .days = [](const ListedPerson& r) { return daysOf(r.office ? r.office->held : std::nullopt); }},
        {.title = QT_TRANSLATE_NOOP("RecordColumn", "Records"),
         .width = 84,
         .rank = 5,
         .isNumber = true,
         .text = [](const ListedPerson& r,
                    const Words&) { return r.records == 0 ? dash() : QString::number(r.records); },
         .order = [](const ListedPerson& r) { return std::int64_t{r.records}; }},
        evidenceColumn()};
}

std::shared_ptr<const TableListing> listPeople(const store::Connection& connection, const model::Focus& focus,
                                               const Words& words) {
    OfficesByPerson offices;
    for (model::Office& office : store::listOffices(connection))
        offices[office.person].push_back(std::move(office));
    const auto records = store::recordsOfPeople(connection);
    const auto sources = store::citationsOfPeople(connection);
    const auto count = [](const auto& counts, model::PersonId id) {
        const auto at = counts.find(id);
        return at == counts.end() ? 0 : at->second;
    };
    std::vector<ListedPerson> rows;
    std::vector<std::string> haystacks;
    const std::vector<model::Person> people = store::listPeople(connection);
    for (const model::Person& person : people) {
        const std::vector<model::Office>& held = offices[person.id];
        if (!isIn(focus, held))
            continue;
        rows.push_back({person, latestOf(held), count(records, person.id), count(sources, person.id)});
        haystacks.push_back(haystackOf(person, held, words));
    }
    auto listing = std::make_shared<ListingOf<ListedPerson>>(std::move(rows), peopleColumns());
    listing->haystacks = std::move(haystacks);
    listing->total = static_cast<int>(people.size());
    return listing;
}

} // namespace entente::ui
