#pragma once

#include "core/model/record.h"
#include "core/model/series.h"
#include "core/store/glance.h"
#include "core/store/link_table.h"
#include "core/store/person_table.h"
#include "core/store/record_history.h"
#include "core/store/source_table.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace entente::ui {

/// Everything the inspector shows of one record.
struct RecordDetails {
    model::Record record;
    std::variant<std::monostate, model::Meeting, model::Agreement, model::Event, model::Deal,
                 model::Commitment>
        kind;
    /// Of a commitment: the figures that it is measured by.
    std::optional<model::SeriesData> measure;
    std::vector<store::LinkedRecord> links;
    std::vector<store::CitedSource> sources;
    std::vector<store::Tag> topics;
    std::vector<store::RecordChange> history;
};

/// Empty when there is no such record. The history names people and actors in the language. Throws.
[[nodiscard]] std::optional<RecordDetails> findDetails(const store::Connection& connection,
                                                       model::RecordId id, const std::string& language);

/// Everything the inspector shows of a person.
struct PersonDetails {
    model::Person person;
    std::vector<model::Office> offices;
    std::vector<store::CitedSource> sources;
    std::vector<store::Headline> meetings;
};

[[nodiscard]] std::optional<PersonDetails> findDetails(const store::Connection& connection,
                                                       model::PersonId id);

} // namespace entente::ui
