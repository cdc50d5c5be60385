#pragma once

#include "app/cli/listing.h"
#include "core/entry/thing_kinds.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

namespace entente::cli {

// Things are read as everywhere else.
using namespace entry;

/// The fields of things as options of a verb, and what was typed after them.
class FieldOptions {
  public:
    /// The options of these fields and --format, which means the output (table, json) and, where a thing has
    /// such a field, also that: no meeting has a format called “table” or “json”.
    void addTo(CLI::App& command, const std::vector<FieldInfo>& fields);

    /// "table" or "json".
    [[nodiscard]] std::string output() const;
    /// As an object such as `show` prints. Throws a CLI::ValidationError.
    [[nodiscard]] Json object() const;
    [[nodiscard]] bool isEmpty() const { return object().empty(); }

  private:
    struct Typed {
        bool isList = false;
        std::vector<std::string> texts;
    };
    /// Options keep addresses of these: the map's stay.
    std::map<std::string, Typed> m_typed;
    std::vector<std::string> m_formats;
    bool m_hasFormatField = false;
};

} // namespace entente::cli
