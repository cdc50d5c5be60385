#include "core/ingest/readers/table_file.h"
#include "core/ingest/readers/xlsx_sheet.h"
#include "core/ingest/readers/xml_events.h"

#include <map>

namespace entente::ingest {
namespace {

using base::ErrorCode;

struct SheetName {
    std::string name;
    std::string relation;
};

class WorkbookPart : public XmlEvents {
  public:
    std::vector<SheetName> sheets;
    bool from1904 = false;

  protected:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet")
            sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("r:id"))});
        else if (name == "workbookPr")
            from1904 = attributes.value("date1904") == "1" || attributes.value("date1904") == "true";
    }
    void end(std::string_view /*name*/) override {}
};

class Relations : public XmlEvents {
  public:
    std::map<std::string, std::string> targets;

  protected:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "Relationship")
            targets.emplace(attributes.value("Id"), attributes.value("Target"));
    }
    void end(std::string_view /*name*/) override {}
};

// Targets are written from the workbook's folder or from the package's root.
std::string partOf(const std::string& target) {
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

class XlsxFile : public TableFile {
  public:
    explicit XlsxFile(std::shared_ptr<XlsxBook> book) : m_book(std::move(book)) {}

    base::Result<void> read() {
        WorkbookPart workbook;
        Relations relations;
        if (auto done = feed("xl/workbook.xml", workbook); !done)
            return done;
        if (auto done = feed("xl/_rels/workbook.xml.rels", relations); !done)
            return done;
        m_book->from1904 = workbook.from1904;
        for (const SheetName& sheet : workbook.sheets) {
            const auto target = relations.targets.find(sheet.relation);
            if (target == relations.targets.end() || !m_book->archive->has(partOf(target->second)))
                continue;
            m_names.push_back(sheet.name);
            m_parts.push_back(partOf(target->second));
        }
        return readShared();
    }

    [[nodiscard]] const std::vector<std::string>& sheets() const override { return m_names; }
    [[nodiscard]] base::Result<std::unique_ptr<TableReader>> open(std::size_t sheet) override {
        return openXlsxSheet(m_book, m_parts[sheet]);
    }

  private:
    base::Result<void> feed(const std::string& part, XmlEvents& events) {
        const auto xml = m_book->archive->read(part);
        if (!xml)
            return tl::unexpected(xml.error());
        return named(events.feed(*xml, true));
    }
    template <class T>
    base::Result<T> named(base::Result<T> result) const {
        if (!result)
            result.error().facts.file = m_book->file;
        return result;
    }
    base::Result<void> readShared() {
        for (const char* part : {"xl/sharedStrings.xml", "xl/styles.xml"}) {
            if (!m_book->archive->has(part))
                continue;
            const auto xml = m_book->archive->read(part);
            if (!xml)
                return tl::unexpected(xml.error());
            if (auto taken = part == std::string_view("xl/styles.xml") ? takeStyles(*xml) : takeStrings(*xml);
                !taken)
                return taken;
        }
        return {};
    }
    base::Result<void> takeStrings(const std::string& xml) {
        auto strings = named(readSharedStrings(xml));
        if (!strings)
            return tl::unexpected(strings.error());
        m_book->strings = std::move(*strings);
        return {};
    }
    base::Result<void> takeStyles(const std::string& xml) {
        auto styles = named(readXlsxStyles(xml));
        if (!styles)
            return tl::unexpected(styles.error());
        m_book->styles = std::move(*styles);
        return {};
    }

    std::shared_ptr<XlsxBook> m_book;
    std::vector<std::string> m_names;
    std::vector<std::string> m_parts;
};

} // namespace

base::Result<std::unique_ptr<TableFile>> openXlsx(const std::filesystem::path& path) {
    auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    auto book = std::make_shared<XlsxBook>();
    book->archive = std::move(*archive);
    book->file = path.filename().string();
    auto file = std::make_unique<XlsxFile>(std::move(book));
    if (const auto read = file->read(); !read)
        return tl::unexpected(read.error());
    return file;
}

} // namespace entente::ingest
