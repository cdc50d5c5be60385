#pragma once

// For the read_*.cpp files: one import while it runs, and what they have in common.

#include "core/ingest/import_tables.h"
#include "core/model/record.h"
#include "core/model/series.h"
#include "core/model/source.h"
#include "core/model/validation.h"
#include "core/store/edit.h"

#include <filesystem>
#include <functional>
#include <set>
#include <tuple>

namespace entente::ingest {

/// What stands behind a row, as its columns source, locator and unverified say.
struct Backing {
    std::optional<model::SourceId> source;
    std::string locator;
    /// Said so, or without a source.
    bool unverified = false;
};

/// A record that waits for its parts from other tables before it is written.
template <class Kind>
struct Candidate {
    std::string key;
    std::int64_t row = 0;
    Kind draft;
    Backing backing;
    /// Of its parts (agenda items, parties, steps).
    std::vector<std::pair<model::ItemId, Backing>> parts = {};
};

class ImportRun {
  public:
    ImportRun(store::Edit& edit, std::filesystem::path folder, const ImportOptions& options,
              ImportReport& report);

    [[nodiscard]] store::Edit& edit() { return m_edit; }
    [[nodiscard]] ImportedKeys& keys() { return m_keys; }

    /// Calls `use` for each sound row of the file, if it is there, and counts. A row that `use` does not
    /// refuse counts as added. Throws a Failure when the user stops the import.
    void each(std::string_view file, const std::function<void(RowView&)>& use);
    /// The row at hand is in the workspace already.
    void countAsSame() { m_isSame = true; }

    [[nodiscard]] Backing backing(RowView& row) const;
    void cite(model::SubjectKind kind, std::int64_t subject, const Backing& backing);

    /// Starts a candidate with what all records have; refuses a key that is taken.
    template <class Kind>
    Candidate<Kind> candidate(RowView& row, model::RecordKind kind, std::string_view dateColumn) {
        Candidate<Kind> one{.key = row.requiredText("key"), .row = row.number()};
        one.backing = backing(row);
        one.draft.record = record(row, kind, dateColumn);
        one.draft.record.unverified = one.backing.unverified;
        if (!m_keys.records.add(one.key, {}))
            row.refuse(base::ErrorCode::DuplicateKey, "key", one.key);
        return one;
    }
    /// A participation for each actor that the column names.
    void addRoles(RowView& row, std::string_view column, model::Role role,
                  std::vector<model::Participation>& roles) const;

    /// Writes the candidates that are sound, with their citations, so that others find them by their key.
    template <class Kind, class Insert>
    void write(std::string_view file, std::vector<Candidate<Kind>>& candidates, Insert insert) {
        for (Candidate<Kind>& one : candidates) {
            if (!isSound(file, one))
                continue;
            const model::RecordId id = insert(m_edit, one.draft);
            m_keys.records.settle(one.key, id);
            cite(model::SubjectKind::Record, id.value, one.backing);
            for (const auto& [part, backing] : one.parts)
                cite(model::SubjectKind::Item, part.value, backing);
        }
    }

  private:
    void eachRow(TableReader& reader, const std::function<void(RowView&)>& use, TableCount& count);
    [[nodiscard]] std::optional<TableHeader> header(TableReader& reader, TableCount& count);
    void useRow(RowView& row, const std::function<void(RowView&)>& use, TableCount& count);
    void refuseRow(base::Error error, TableCount& count);
    void tell(const TableCount& count) const;
    [[nodiscard]] static model::Record record(RowView& row, model::RecordKind kind,
                                              std::string_view dateColumn);
    [[nodiscard]] bool isKnown(const model::Record& record) const;
    void refuseLater(std::string_view file, std::int64_t row, std::vector<base::Error> errors);

    template <class Kind>
    bool isSound(std::string_view file, const Candidate<Kind>& one) {
        std::vector<base::Error> errors;
        for (const model::FieldIssue& issue : model::validate(one.draft))
            errors.push_back(model::toError(issue));
        const model::Record& record = one.draft.record;
        if (errors.empty() && isKnown(record)) {
            errors.push_back({base::ErrorCode::DuplicateKey,
                              {.field = std::string(model::codeOf(record.kind)), .value = record.title}});
        }
        const bool isSound = errors.empty();
        refuseLater(file, one.row, std::move(errors));
        return isSound;
    }

    store::Edit& m_edit;
    std::filesystem::path m_folder;
    const ImportOptions& m_options;
    ImportReport& m_report;
    ImportedKeys m_keys;
    /// Kind, title and date of the records that were there before.
    std::set<std::tuple<model::RecordKind, std::string, std::string>> m_known;
    bool m_isSame = false;
};

/// The candidate of a key, for the tables of its parts.
template <class Kind>
class CandidateIndex {
  public:
    explicit CandidateIndex(std::vector<Candidate<Kind>>& candidates) : m_candidates(candidates) {
        for (std::size_t i = 0; i < candidates.size(); ++i)
            m_places.emplace(candidates[i].key, i);
    }
    /// Refuses the row when there is no such candidate.
    [[nodiscard]] Candidate<Kind>* find(RowView& row, std::string_view column,
                                        const Keys<model::RecordId>& keys) {
        const std::string key = row.requiredText(column);
        if (const auto place = m_places.find(key); place != m_places.end())
            return &m_candidates[place->second];
        const auto other = row.resolve(column, key, keys);
        if (other && other->isValid())
            row.refuse(base::ErrorCode::UnknownReference, column, key, "It is a record of another kind.");
        return nullptr;
    }

  private:
    std::vector<Candidate<Kind>>& m_candidates;
    std::unordered_map<std::string, std::size_t> m_places;
};

// One for each subject, in the order in which they refer to each other.
void readSources(ImportRun& run);
void readActors(ImportRun& run);
void readPeople(ImportRun& run);
void readMeetings(ImportRun& run);
void readAgreements(ImportRun& run);
void readEvents(ImportRun& run);
void readDeals(ImportRun& run);
void readSeries(ImportRun& run);
void readCommitments(ImportRun& run);
void readLinks(ImportRun& run);

} // namespace entente::ingest
