#pragma once

#include <pugixml.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rules {

/// A package taken apart for its rules.
struct Context {
    explicit Context(std::map<std::string, std::string> all);

    void fault(const std::string& part, const std::string& what) { faults.push_back(part + ": " + what); }
    [[nodiscard]] const pugi::xml_document* xml(const std::string& path) const;
    /// The part that a relationship of this type (its last word) leads to; empty when there is none.
    [[nodiscard]] std::string target(const std::string& source, std::string_view type) const;
    [[nodiscard]] std::vector<std::string> pathsIn(std::string_view folder) const;

    std::map<std::string, std::string> parts;
    std::map<std::string, std::unique_ptr<pugi::xml_document>> documents;
    /// For each part, id to path, and id to type.
    std::map<std::string, std::map<std::string, std::string>> links;
    std::map<std::string, std::map<std::string, std::string>> linkTypes;
    std::vector<std::string> faults;
};

void checkSlides(Context& context);
void checkCharts(Context& context);
/// The children of the elements we write stand in the order of their schema.
void checkOrder(Context& context, const std::string& path, const pugi::xml_node& node);

/// All descendants with this name.
std::vector<pugi::xml_node> all(const pugi::xml_node& node, std::string_view name);

} // namespace rules
