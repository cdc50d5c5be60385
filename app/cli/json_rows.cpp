#include "app/cli/json_rows.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace entente::cli {
namespace {

// "[json.exception.parse_error.101] parse error at line 1, column 7: syntax error while …": what follows the
// place is for people.
std::string reasonIn(const std::string& what) {
    const auto column = what.find("column ");
    const std::string reason = column == std::string::npos ? what : what.substr(column);
    return "it is no JSON object (" + reason.substr(0, 120) + ")";
}

base::Error refusal(const std::string& text, std::int64_t line, std::string reason) {
    return {base::ErrorCode::InvalidValue,
            {.field = "the line", .value = text.substr(0, 40), .detail = std::move(reason), .row = line}};
}

bool isBlank(const std::string& text) { return base::trimmed(text).empty(); }

void addRow(base::Result<JsonRow> row, std::vector<JsonRow>& rows, std::vector<base::Error>& refused) {
    if (row)
        rows.push_back(*std::move(row));
    else
        refused.push_back(std::move(row.error()));
}

/// Cuts a text into its outermost objects. Between them stand white space and what makes an array of them.
class Cutter {
  public:
    Cutter(const std::string& text, std::vector<JsonRow>& rows, std::vector<base::Error>& refused)
        : m_text(text), m_rows(rows), m_refused(refused) {}

    void run() {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            if (c == '{')
                object();
            else if (std::string_view(" \t\r\n[],").find(c) == std::string_view::npos)
                return refuseRest();
        }
    }

  private:
    void object() {
        const std::size_t start = m_at;
        const std::int64_t line = m_line;
        int depth = 0;
        bool isText = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            if (isText && c == '\\')
                ++m_at;
            else if (c == '"')
                isText = !isText;
            else if (!isText && c == '{')
                ++depth;
            else if (!isText && c == '}' && --depth == 0)
                break;
        }
        addRow(jsonRow(m_text.substr(start, m_at - start + 1), line), m_rows, m_refused);
    }

    void refuseRest() {
        m_refused.push_back(
            refusal(m_text.substr(m_at, m_text.find('\n', m_at) - m_at), m_line, "it is no JSON object"));
        m_at = m_text.size();
    }

    const std::string& m_text;
    std::vector<JsonRow>& m_rows;
    std::vector<base::Error>& m_refused;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

} // namespace

base::Result<JsonRow> jsonRow(const std::string& text, std::int64_t line) {
    try {
        JsonRow row{Json::parse(text), line};
        if (row.object.is_object())
            return row;
        return tl::unexpected(refusal(text, line, "it is no JSON object"));
    } catch (const Json::exception& exception) {
        return tl::unexpected(refusal(text, line, reasonIn(exception.what())));
    }
}

std::vector<JsonRow> jsonRows(std::istream& in, std::vector<base::Error>& refused) {
    const std::string text(std::istreambuf_iterator<char>(in), {});
    std::vector<std::string> lines = base::split(text, '\n');
    const auto first = std::find_if_not(lines.begin(), lines.end(), isBlank);
    std::vector<JsonRow> rows;
    // With an object on a line of its own each line stands for itself, so that one broken line spoils no
    // other.
    if (first == lines.end() || !jsonRow(*first, 1)) {
        Cutter(text, rows, refused).run();
        return rows;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isBlank(lines[i]))
            addRow(jsonRow(lines[i], static_cast<std::int64_t>(i) + 1), rows, refused);
    }
    return rows;
}

} // namespace entente::cli
