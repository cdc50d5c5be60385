#include "tests/core/slides/rule_context.h"

#include <filesystem>

namespace rules {
namespace {

void collect(const pugi::xml_node& node, std::string_view name, std::vector<pugi::xml_node>& found) {
    for (const pugi::xml_node child : node.children()) {
        if (name == child.name())
            found.push_back(child);
        collect(child, name, found);
    }
}

/// "ppt/slides/slide1.xml" for "ppt/slides/_rels/slide1.xml.rels".
std::string sourceOf(const std::string& relationships) {
    const auto folder = relationships.find("_rels/");
    const std::string name = relationships.substr(folder + 6);
    return relationships.substr(0, folder) + name.substr(0, name.size() - 5);
}

} // namespace

Context::Context(std::map<std::string, std::string> all) : parts(std::move(all)) {
    for (const auto& [path, bytes] : parts) {
        if (!path.ends_with(".xml") && !path.ends_with(".rels"))
            continue;
        auto document = std::make_unique<pugi::xml_document>();
        if (!document->load_buffer(bytes.data(), bytes.size()))
            fault(path, "is not well-formed");
        else
            documents[path] = std::move(document);
    }
    for (const auto& [path, document] : documents) {
        if (!path.ends_with(".rels"))
            continue;
        const std::string source = sourceOf(path);
        const auto folder = std::filesystem::path(source).parent_path();
        for (const pugi::xml_node node : document->document_element().children()) {
            const std::string id = node.attribute("Id").value();
            const std::string type = node.attribute("Type").value();
            const auto target =
                (folder / node.attribute("Target").value()).lexically_normal().generic_string();
            if (!links[source].emplace(id, target).second)
                fault(path, "relationship id " + id + " twice");
            linkTypes[source][id] = type.substr(type.rfind('/') + 1);
        }
    }
}

const pugi::xml_document* Context::xml(const std::string& path) const {
    const auto found = documents.find(path);
    return found == documents.end() ? nullptr : found->second.get();
}

std::string Context::target(const std::string& source, std::string_view type) const {
    const auto types = linkTypes.find(source);
    if (types == linkTypes.end())
        return {};
    for (const auto& [id, name] : types->second) {
        if (name == type)
            return links.at(source).at(id);
    }
    return {};
}

std::vector<std::string> Context::pathsIn(std::string_view folder) const {
    std::vector<std::string> paths;
    for (const auto& [path, document] : documents) {
        if (path.starts_with(folder) && path.find("_rels/") == std::string::npos)
            paths.push_back(path);
    }
    return paths;
}

std::vector<pugi::xml_node> all(const pugi::xml_node& node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    collect(node, name, found);
    return found;
}

} // namespace rules
