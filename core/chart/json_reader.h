#pragma once

// For the folder's own .cpp files: members of untrusted JSON.

#include "core/base/date.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::chart {

/// The word that stands for a value in JSON.
template <class E>
struct JsonWord {
    E value;
    std::string_view code;
};

/// Reads members; the first thing wrong stays as the place and the reason, and what is read from there on is
/// of no use.
class JsonReader {
  public:
    using Json = nlohmann::json;

    [[nodiscard]] const std::string& problem() const { return m_problem; }
    void refuse(const std::string& place, std::string_view reason);

    /// Empty when there is no such member.
    std::string text(const Json& object, const char* name, const std::string& place);
    std::int64_t id(const Json& object, const char* name, const std::string& place);
    std::int64_t idOf(const Json& value, const std::string& place);
    bool flag(const Json& object, const char* name, const std::string& place);
    /// Zero when there is no such member.
    int integer(const Json& object, const char* name, const std::string& place);
    double number(const Json& value, const std::string& place);
    /// A day such as "2025-02-07".
    base::Day day(const Json& object, const char* name, const std::string& place);
    const Json& list(const Json& object, const char* name, const std::string& place, std::size_t most);
    /// The first of the words when there is no such member.
    template <class Words>
    auto word(const Json& object, const char* name, const std::string& place, const Words& words) {
        const std::string code = text(object, name, place);
        for (const auto& row : words) {
            if (row.code == code || code.empty())
                return row.value;
        }
        refuse(place + name, fmt::format("is “{}”, which is unknown here", code));
        return words.front().value;
    }

  private:
    std::string m_problem;
};

} // namespace entente::chart
