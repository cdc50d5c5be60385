#include "core/slides/package.h"

#include "core/slides/xml_writer.h"

#include <zip.h>

#include <memory>

namespace entente::slides {
namespace {

constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view kCoreProperties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr std::string_view kRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr int kDeflateLevel = 5;
/// 1 January 1980, the first day that a ZIP can name.
constexpr zip_uint16_t kFirstDosDay = (1 << 5) | 1;

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

base::Result<std::string> zipFailure(zip_error_t* error) {
    return base::fail(base::ErrorCode::Internal, {.detail = zip_error_strerror(error)});
}

/// Everything that one ZIP in memory needs; libzip frees the source with the archive unless it is kept.
class ZipInMemory {
  public:
    ZipInMemory() {
        zip_error_init(&m_error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (m_source) {
            zip_source_keep(m_source);
            m_archive = zip_open_from_source(m_source, ZIP_TRUNCATE, &m_error);
        }
    }
    ~ZipInMemory() {
        if (m_archive)
            zip_discard(m_archive);
        if (m_source)
            zip_source_free(m_source);
        zip_error_fini(&m_error);
    }
    ZipInMemory(const ZipInMemory&) = delete;
    ZipInMemory& operator=(const ZipInMemory&) = delete;

    /// The bytes must live until the archive is closed.
    bool add(const std::string& path, const std::string& bytes, bool isCompressed) {
        if (!m_archive)
            return false;
        zip_source_t* source = zip_source_buffer(m_archive, bytes.data(), bytes.size(), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(m_archive, path.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        const zip_int32_t method = isCompressed ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        return zip_set_file_compression(m_archive, place, method, kDeflateLevel) == 0 &&
               zip_file_set_dostime(m_archive, place, 0, kFirstDosDay, 0) == 0;
    }

    base::Result<std::string> close() {
        if (!m_archive)
            return zipFailure(&m_error);
        if (zip_close(m_archive) != 0)
            return zipFailure(zip_get_error(m_archive));
        m_archive = nullptr;
        return read();
    }

  private:
    base::Result<std::string> read() {
        zip_stat_t stat;
        if (zip_source_open(m_source) != 0 || zip_source_stat(m_source, &stat) != 0)
            return zipFailure(zip_source_error(m_source));
        std::string bytes(stat.size, '\0');
        const zip_int64_t count = zip_source_read(m_source, bytes.data(), bytes.size());
        zip_source_close(m_source);
        if (count != static_cast<zip_int64_t>(bytes.size()))
            return zipFailure(zip_source_error(m_source));
        return bytes;
    }

    zip_error_t m_error{};
    zip_source_t* m_source = nullptr;
    zip_t* m_archive = nullptr;
};

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

base::Result<std::string> Package::zipped() const {
    const std::string types = contentTypes();
    ZipInMemory zip;
    bool isComplete = zip.add("[Content_Types].xml", types, false);
    for (const Part& part : m_parts)
        isComplete = isComplete && zip.add(part.path, part.bytes, part.isCompressed);
    if (!isComplete)
        return base::fail(base::ErrorCode::Internal, {.detail = "a part of the file could not be packed"});
    return zip.close();
}

} // namespace entente::slides
