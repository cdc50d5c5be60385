#include "core/base/file_text.h"
#include "core/ingest/readers/stored_table.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <map>
#include <string_view>
#include <unordered_map>

namespace entente::ingest {
namespace {

using base::ErrorCode;

constexpr std::size_t kLargestXml = 256U << 20U;
constexpr int kDeepestElement = 200;

bool hasElements(const pugi::xml_node& node) {
    return !node.find_child([](const pugi::xml_node& child) { return child.type() == pugi::node_element; })
                .empty();
}

// White space runs together: texts are wrapped over lines in the file.
std::string flowed(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!isSpace)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

class XmlRow {
  public:
    XmlRow(std::unordered_map<std::string, std::size_t>& places, std::vector<std::string>& names,
           TableRow& row)
        : m_places(places), m_names(names), m_row(row) {}

    void add(const pugi::xml_node& node, const std::string& name) {
        for (const pugi::xml_attribute& attribute : node.attributes())
            put(name + "@" + attribute.name(), attribute.value());
        std::string text;
        for (const pugi::xml_node& child : node.children()) {
            if (child.type() == pugi::node_element)
                add(child, name.empty() ? child.name() : name + "/" + child.name());
            else
                text += child.value();
        }
        if (!name.empty())
            put(name, flowed(text));
    }

  private:
    void put(const std::string& name, const std::string& text) {
        const auto [place, isNew] = m_places.try_emplace(name, m_names.size());
        if (isNew)
            m_names.push_back(name);
        m_row.cells.resize(std::max(m_row.cells.size(), place->second + 1));
        std::string& cell = m_row.cells[place->second];
        if (!text.empty())
            cell += (cell.empty() ? "" : "; ") + text;
    }
    std::unordered_map<std::string, std::size_t>& m_places;
    std::vector<std::string>& m_names;
    TableRow& m_row;
};

StoredTable tableOf(const std::vector<pugi::xml_node>& nodes, std::string name) {
    StoredTable table{.name = std::move(name), .rows = {{}}};
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::string> names;
    std::int64_t number = 1;
    for (const pugi::xml_node& node : nodes) {
        TableRow row{.number = ++number};
        XmlRow(places, names, row).add(node, {});
        table.rows.push_back(std::move(row));
    }
    table.rows.front() = {.number = 1, .cells = std::move(names)};
    return table;
}

/// Rows are the elements that most often stand beside their like: visit in visits. A document that lists
/// nothing is one row.
class RowFinder {
  public:
    void walk(const pugi::xml_node& node, const std::string& path, int depth) {
        std::map<std::string, std::vector<pugi::xml_node>> alike;
        for (const pugi::xml_node& child : node.children()) {
            if (child.type() != pugi::node_element || !hasElements(child))
                continue;
            alike[child.name()].push_back(child);
            if (depth < kDeepestElement)
                walk(child, path + "/" + child.name(), depth + 1);
        }
        for (auto& [name, nodes] : alike) {
            if (nodes.size() > m_rows.size())
                m_rows = std::move(nodes), m_path = path + "/" + name;
        }
    }
    [[nodiscard]] const std::vector<pugi::xml_node>& rows() const { return m_rows; }
    [[nodiscard]] const std::string& path() const { return m_path; }

  private:
    std::vector<pugi::xml_node> m_rows;
    std::string m_path;
};

} // namespace

base::Result<std::unique_ptr<TableFile>> openXmlTable(const std::filesystem::path& path) {
    const std::string file = path.filename().string();
    const auto refuse = [&](std::string detail) {
        return base::fail(ErrorCode::UnsupportedFormat, {.file = file, .detail = std::move(detail)});
    };
    std::error_code error;
    if (std::filesystem::file_size(path, error) > kLargestXml)
        return refuse("XML is read up to 256 MB.");
    const auto text = base::readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    if (text->find("<!ENTITY") != std::string::npos)
        return refuse("Its XML defines entities of its own, which are not read.");
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text->data(), text->size());
    if (!parsed)
        return refuse(
            fmt::format("Its XML cannot be read, at byte {}: {}.", parsed.offset, parsed.description()));
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) == "html")
        return refuse("It is a web page.");
    std::vector<StoredTable> tables;
    if (const pugi::xml_node meta = root.child("meta"); meta)
        tables.push_back(tableOf({meta}, std::string("/") + root.name() + "/meta"));
    RowFinder finder;
    finder.walk(root, std::string("/") + root.name(), 0);
    if (!finder.rows().empty())
        tables.push_back(tableOf(finder.rows(), finder.path()));
    else if (tables.empty())
        tables.push_back(tableOf({root}, std::string("/") + root.name()));
    return std::make_unique<StoredTables>(std::move(tables));
}

} // namespace entente::ingest
