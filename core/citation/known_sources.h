#pragma once

#include "core/model/source.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace entente::citation {

/// The sources of a workspace by what tells whether a newcomer is one of them: its address or DOI, otherwise
/// its title with the year.
class KnownSources {
  public:
    explicit KnownSources(std::vector<model::Source> sources);

    /// Null when it is new.
    [[nodiscard]] const model::Source* find(const model::Source& source) const;
    /// One that was just written, new or changed.
    void put(const model::Source& source);

  private:
    void index(std::size_t at);

    std::vector<model::Source> m_sources;
    std::unordered_map<model::SourceId, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byAddress;
    std::unordered_map<std::string, std::size_t> m_byTitle;
};

/// What is known, with what was empty in it filled from the newcomer: nothing that somebody wrote is
/// replaced.
[[nodiscard]] model::Source completed(const model::Source& known, const model::Source& newcomer);
/// Whether the newcomer says something else than what is known.
[[nodiscard]] bool differs(const model::Source& known, const model::Source& newcomer);

} // namespace entente::citation
