#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/model/source.h"
#include "core/store/edit.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::entry {

/// What was made because a row named it.
struct Created {
    std::string kind;
    std::int64_t id = 0;
    std::string name;
};

/// Whom and what a row names, by id, code, name or title: read once, asked for each row. With an edit to
/// write to and `creates`, whoever is not there yet is made, marked as unverified.
class NameBook {
  public:
    NameBook(store::Edit& edit, bool creates) : m_edit(edit), m_creates(creates) {}

    // Errors: UnknownReference with what comes near, Ambiguous with the ids. They throw as the store does.
    [[nodiscard]] base::Result<model::ActorId> actor(const std::string& name);
    [[nodiscard]] base::Result<model::PersonId> person(const std::string& name);
    /// `described` is what a source that must be made holds beside its title.
    [[nodiscard]] base::Result<model::SourceId> source(const std::string& title,
                                                       model::Source described = {});
    [[nodiscard]] base::Result<model::RecordId> record(const std::string& title);
    [[nodiscard]] base::Result<model::SeriesId> series(const std::string& title);

    /// Whether somebody of that name is there, without making them.
    [[nodiscard]] bool knowsActor(const std::string& name) { return isKnown(Kind::Actor, name); }
    [[nodiscard]] bool knowsPerson(const std::string& name) { return isKnown(Kind::Person, name); }

    /// A row that was just written can be named by those after it.
    void add(model::ActorId id, const std::string& code, const std::string& name);
    void add(model::PersonId id, const std::string& name);
    void add(model::SourceId id, const std::string& title);
    void add(model::RecordId id, const std::string& title);

    [[nodiscard]] store::Edit& edit() const { return m_edit; }
    [[nodiscard]] const std::vector<Created>& created() const { return m_created; }

  private:
    enum class Kind { Actor, Person, Source, Record, Series };
    struct Index {
        bool isLoaded = false;
        /// By folded name.
        std::unordered_map<std::string, std::vector<std::int64_t>> ids;
        std::vector<std::string> names;
    };

    [[nodiscard]] bool isKnown(Kind kind, const std::string& name);
    [[nodiscard]] Index& index(Kind kind);
    void load(Kind kind, Index& index) const;
    [[nodiscard]] bool hasId(Kind kind, std::int64_t id) const;
    /// Empty when nothing has that name.
    [[nodiscard]] base::Result<std::optional<std::int64_t>> find(Kind kind, const std::string& name);
    [[nodiscard]] base::Result<std::int64_t> need(Kind kind, const std::string& name);
    [[nodiscard]] tl::unexpected<base::Error> unknown(Kind kind, const std::string& name);
    void note(Kind kind, std::int64_t id, const std::string& name);
    void keep(Kind kind, std::int64_t id, const std::string& name);

    store::Edit& m_edit;
    bool m_creates;
    std::unordered_map<int, Index> m_indexes;
    std::vector<Created> m_created;
};

} // namespace entente::entry
