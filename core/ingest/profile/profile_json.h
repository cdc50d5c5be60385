#pragma once

#include "core/ingest/profile/import_profile.h"

#include <nlohmann/json.hpp>

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente::ingest {

/// Thrown while a profile is read; parseProfile makes an error of it.
struct ProfileFault {
    std::string reason;
};

/// An object of a profile, read by key. What is of the wrong kind is a fault that names the key.
class ProfileJson {
  public:
    explicit ProfileJson(const nlohmann::ordered_json& json);

    /// An empty object when there is no such key.
    [[nodiscard]] const nlohmann::ordered_json& at(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] int integer(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    /// Texts; one text alone counts as a list of it.
    [[nodiscard]] std::vector<std::string> list(std::string_view key) const;
    /// The pairs of an object of texts, in their order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> texts(std::string_view key) const;
    [[nodiscard]] std::vector<ProfileJson> objects(std::string_view key) const;
    [[nodiscard]] ProfileJson object(std::string_view key) const { return ProfileJson(at(key)); }

    [[nodiscard]] TemplateText templateAt(std::string_view key) const;
    [[nodiscard]] TemplateText parsedTemplate(const nlohmann::ordered_json& value) const;
    [[nodiscard]] std::regex pattern(const std::string& text) const;
    [[nodiscard]] std::optional<std::regex> patternAt(std::string_view key) const;

    /// Faults on any other key: a slip of the pen must not pass in silence.
    void allow(std::initializer_list<std::string_view> keys) const;
    [[noreturn]] void refuse(std::string_view key, const std::string& reason) const;

  private:
    const nlohmann::ordered_json& m_json;
};

} // namespace entente::ingest
