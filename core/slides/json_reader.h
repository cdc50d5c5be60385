#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// Takes a description apart and keeps the first thing that does not fit, with its place. Reading goes on
/// with empty values, so that the code that reads stays a plain list of members.
class JsonReader {
  public:
    using Json = nlohmann::json;

    explicit JsonReader(std::string_view text);

    [[nodiscard]] const Json& root() const { return m_root; }
    [[nodiscard]] std::optional<base::Error> error() const;
    void refuse(std::string_view place, std::string_view reason);

    /// The member as text; empty when absent.
    std::string text(const Json& object, std::string_view place, const char* member);
    std::vector<std::string> texts(const Json& object, std::string_view place, const char* member);
    /// Its elements' object values; none when absent.
    const Json& array(const Json& object, std::string_view place, const char* member);
    /// An object; null when absent.
    const Json& object(const Json& parent, std::string_view place, const char* member);
    std::optional<std::int64_t> integer(const Json& object, std::string_view place, const char* member);
    /// Members that nobody reads are mistakes of typing.
    void allowOnly(const Json& object, std::string_view place, std::initializer_list<const char*> members);

  private:
    Json m_root;
    std::string m_problem;
};

/// "slides[2].text": where a member stands.
[[nodiscard]] std::string memberPlace(std::string_view place, std::string_view member);
[[nodiscard]] std::string itemPlace(std::string_view place, std::size_t index);

} // namespace entente::slides
