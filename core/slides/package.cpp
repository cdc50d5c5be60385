#include "core/slides/package.h"

#include "core/slides/xml_writer.h"

namespace entente::slides {
namespace {

constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view kCoreProperties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr std::string_view kRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

std::string relativePath(std::string_view source, std::string_view target) {
    std::size_t common = 0;
    for (std::size_t i = 0; i < source.size() && i < target.size() && source[i] == target[i]; ++i) {
        if (source[i] == '/')
            common = i + 1;
    }
    std::string out;
    for (const char c : source.substr(common)) {
        if (c == '/')
            out += "../";
    }
    return out.append(target.substr(common));
}

} // namespace

std::string Relationships::add(std::string_view type, std::string_view targetPath) {
    const std::string full =
        type == "core-properties" ? std::string(kCoreProperties) : std::string(kOffice).append(type);
    m_entries.push_back({full, relativePath(m_source, targetPath)});
    return "rId" + std::to_string(m_entries.size());
}

std::string Relationships::path() const {
    const auto slash = m_source.rfind('/');
    const std::size_t nameFrom = slash == std::string::npos ? 0 : slash + 1;
    return m_source.substr(0, nameFrom) + "_rels/" + m_source.substr(nameFrom) + ".rels";
}

std::string Relationships::xml() const {
    XmlWriter xml(1024);
    {
        const auto root = xml.element("Relationships", {{"xmlns", kRelationships}});
        int number = 0;
        for (const Entry& entry : m_entries) {
            xml.leaf(
                "Relationship",
                {{"Id", "rId" + std::to_string(++number)}, {"Type", entry.type}, {"Target", entry.target}});
        }
    }
    return xml.take();
}

void Package::add(std::string path, std::string_view contentType, std::string bytes) {
    m_parts.push_back({std::move(path), std::string(contentType), std::move(bytes)});
}

void Package::addWorkbook(std::string path, std::string bytes) {
    m_hasWorkbooks = true;
    m_parts.push_back({std::move(path), {}, std::move(bytes), true});
}

void Package::add(const Relationships& relationships) {
    if (!relationships.isEmpty())
        m_parts.push_back({relationships.path(), {}, relationships.xml()});
}

std::string Package::contentTypes() const {
    constexpr std::string_view kApplication = "application/vnd.openxmlformats-";
    XmlWriter xml(64 * m_parts.size());
    {
        const auto root = xml.element("Types", {{"xmlns", kContentTypes}});
        xml.leaf("Default", {{"Extension", "rels"},
                             {"ContentType", std::string(kApplication) + "package.relationships+xml"}});
        xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        if (m_hasWorkbooks) {
            xml.leaf("Default",
                     {{"Extension", "xlsx"},
                      {"ContentType", std::string(kApplication) + "officedocument.spreadsheetml.sheet"}});
        }
        for (const Part& part : m_parts) {
            if (!part.contentType.empty()) {
                xml.leaf("Override", {{"PartName", "/" + part.path},
                                      {"ContentType", std::string(kApplication) + part.contentType}});
            }
        }
    }
    return xml.take();
}

std::string Package::zipped(Deflater& deflater) const {
    ZipWriter zip(deflater);
    // First, so that programs that guess a file's kind by its beginning guess right.
    zip.add("[Content_Types].xml", contentTypes());
    for (const Part& part : m_parts) {
        if (part.isCompressed)
            zip.addStored(part.path, part.bytes);
        else
            zip.add(part.path, part.bytes);
    }
    return zip.finish();
}

} // namespace entente::slides
