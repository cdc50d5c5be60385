#include "core/insight/dissent.h"

#include "core/base/date_input.h"
#include "core/base/text.h"

#include <algorithm>

namespace entente::insight {
namespace {

/// Equal for what says the same.
std::string meaningOf(const std::string& value) {
    if (const auto date = base::readDate(base::trimmed(value)))
        return date->text();
    std::string words;
    for (const std::string& word : base::split(base::folded(value), ' ')) {
        if (!word.empty())
            words += (words.empty() ? "" : " ") + word;
    }
    return words;
}

/// The places of the citations of a field, by their ranks.
std::vector<std::size_t> placesOf(const std::vector<model::Citation>& citations, const std::string& field) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < citations.size(); ++i) {
        if (citations[i].field == field)
            places.push_back(i);
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return citations[a].rank < citations[b].rank; });
    return places;
}

std::vector<std::string> fieldsOf(const std::vector<model::Citation>& citations) {
    std::vector<std::string> fields;
    for (const model::Citation& citation : citations) {
        if (!citation.field.empty() &&
            std::find(fields.begin(), fields.end(), citation.field) == fields.end())
            fields.push_back(citation.field);
    }
    return fields;
}

} // namespace

std::vector<Dissent> dissentsIn(const std::vector<model::Citation>& citations) {
    std::vector<Dissent> dissents;
    for (const std::string& field : fieldsOf(citations)) {
        Dissent dissent{field, placesOf(citations, field)};
        std::erase_if(dissent.citations, [&](std::size_t at) { return citations[at].value.empty(); });
        const bool isOne =
            std::all_of(dissent.citations.begin(), dissent.citations.end(), [&](std::size_t at) {
                return meaningOf(citations[at].value) ==
                       meaningOf(citations[dissent.citations.front()].value);
            });
        if (!isOne)
            dissents.push_back(std::move(dissent));
    }
    return dissents;
}

void prefer(std::vector<model::Citation>& citations, std::size_t preferred) {
    std::vector<std::size_t> places = placesOf(citations, citations[preferred].field);
    std::stable_partition(places.begin(), places.end(), [&](std::size_t at) { return at == preferred; });
    int rank = 0;
    for (const std::size_t at : places)
        citations[at].rank = rank++;
}

void settleRanks(std::vector<model::Citation>& citations) {
    for (const std::string& field : fieldsOf(citations)) {
        const std::vector<std::size_t> places = placesOf(citations, field);
        const auto twin = std::adjacent_find(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            return citations[a].rank == citations[b].rank;
        });
        if (twin != places.end())
            prefer(citations, places.front());
    }
}

} // namespace entente::insight
