#pragma once

#include "core/model/source.h"
#include "core/store/connection.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace entente::slides {

/// The sources that a deck rests on, each once, in the order in which the slides come to them.
class SourceList {
  public:
    void add(const model::Source& source);
    /// What is cited for a row. Throws as the store does.
    void addCited(const store::Connection& connection, std::int64_t subject);
    /// "Publisher: Title, date. Licence. Address", a line each.
    [[nodiscard]] std::vector<std::string> lines(std::string_view language) const;

  private:
    std::vector<model::Source> m_sources;
    std::unordered_set<model::SourceId> m_known;
};

} // namespace entente::slides
