#include "tests/core/slides/package_rules.h"

#include "tests/core/slides/rule_context.h"

#include <zip.h>

#include <set>

namespace rules {
namespace {

std::string readEntry(zip_t* archive, zip_uint64_t index, zip_uint64_t size) {
    std::string bytes(size, '\0');
    zip_file_t* file = zip_fopen_index(archive, index, 0);
    if (!file)
        return {};
    const zip_int64_t count = zip_fread(file, bytes.data(), size);
    zip_fclose(file);
    return count == static_cast<zip_int64_t>(size) ? bytes : std::string();
}

std::string extensionOf(const std::string& path) { return path.substr(path.rfind('.') + 1); }

void checkContentTypes(Context& context) {
    std::set<std::string> defaults;
    std::set<std::string> overrides;
    const pugi::xml_document* types = context.xml("[Content_Types].xml");
    if (!types)
        return context.fault("[Content_Types].xml", "is missing");
    for (const pugi::xml_node node : types->document_element().children()) {
        const std::string name = node.attribute("PartName").value();
        if (std::string_view(node.name()) == "Default")
            defaults.insert(node.attribute("Extension").value());
        else if (!overrides.insert(name.substr(name.empty() ? 0 : 1)).second)
            context.fault("[Content_Types].xml", "two overrides for " + name);
    }
    for (const std::string& path : overrides) {
        if (!context.parts.contains(path))
            context.fault("[Content_Types].xml", "override for " + path + ", which is not there");
    }
    for (const auto& [path, bytes] : context.parts) {
        const bool isPlainXml = extensionOf(path) == "xml" && !path.starts_with("[Content");
        if (isPlainXml ? !overrides.contains(path)
                       : !overrides.contains(path) && !defaults.contains(extensionOf(path)) && path[0] != '[')
            context.fault(path, "has no content type");
    }
}

void checkRelationships(Context& context) {
    std::set<std::string> reached{"[Content_Types].xml"};
    for (const auto& [source, links] : context.links) {
        for (const auto& [id, target] : links) {
            if (!context.parts.contains(target))
                context.fault(source, "relationship " + id + " leads to " + target + ", which is not there");
            reached.insert(target);
        }
    }
    for (const auto& [path, bytes] : context.parts) {
        if (!reached.contains(path) && extensionOf(path) != "rels")
            context.fault(path, "no relationship leads to it");
    }
}

void checkReferences(Context& context, const std::string& path, const pugi::xml_node& node) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        const bool isReference = name == "r:id" || name == "r:embed" || name == "r:link";
        if (isReference && !context.links[path].contains(attribute.value()))
            context.fault(path, std::string(node.name()) + " names " + attribute.value() +
                                    ", which is no relationship");
    }
    for (const pugi::xml_node child : node.children())
        checkReferences(context, path, child);
}

} // namespace

std::map<std::string, std::string> partsOf(const std::string& zip) {
    std::map<std::string, std::string> parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(zip.data(), zip.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive) {
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t stat;
            if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0)
                parts[stat.name] = readEntry(archive, static_cast<zip_uint64_t>(i), stat.size);
        }
        zip_discard(archive);
    } else if (source) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return parts;
}

std::string zipOf(const std::map<std::string, std::string>& parts) {
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [path, bytes] : parts)
        zip_file_add(archive, path.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
    zip_close(archive);
    zip_stat_t stat;
    zip_source_open(source);
    zip_source_stat(source, &stat);
    std::string zip(stat.size, '\0');
    zip_source_read(source, zip.data(), zip.size());
    zip_source_close(source);
    zip_source_free(source);
    return zip;
}

std::vector<std::string> brokenRules(const std::string& deck) {
    Context context(partsOf(deck));
    if (context.parts.empty())
        return {"the file is no ZIP"};
    checkContentTypes(context);
    checkRelationships(context);
    for (const auto& [path, document] : context.documents)
        checkReferences(context, path, document->document_element());
    checkSlides(context);
    checkCharts(context);
    return context.faults;
}

} // namespace rules
