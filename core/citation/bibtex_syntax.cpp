#include "core/citation/bibtex_syntax.h"

#include "core/base/text.h"
#include "core/citation/entry_fields.h"

#include <cctype>
#include <optional>

namespace entente::citation {
namespace {

constexpr std::size_t kLongestValue = 1U << 20U;
// Macros that are made of macros could grow without end.
constexpr std::size_t kMostReplaced = 16U << 20U;

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = lower(c);
    return out;
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// What BibTeX lets stand in a name.
bool isNameLetter(char c) {
    return !isBlank(c) && std::string_view("\"#%'(),={}@").find(c) == std::string_view::npos;
}

using Macros = std::map<std::string, std::string>;

Macros monthMacros() {
    Macros macros;
    // Words, since a day may stand before or after them: "7~" # feb.
    for (const char* month : {"January", "February", "March", "April", "May", "June", "July", "August",
                              "September", "October", "November", "December"})
        macros[lowered(std::string_view(month).substr(0, 3))] = month;
    return macros;
}

/// Why an entry cannot be read.
struct Fault {
    const char* reason;
};

class BibtexParser {
  public:
    explicit BibtexParser(std::string_view text) : m_text(text), m_macros(monthMacros()) {}

    BibtexFile file() {
        while (m_file.refused.size() < kMostRefused && findEntry()) {
            m_key.clear();
            const std::size_t start = m_at;
            const std::int64_t line = m_line;
            try {
                command(line);
            } catch (const Fault& fault) {
                m_file.refused.push_back({base::ErrorCode::InvalidValue,
                                          {.field = "entry",
                                           .value = m_key.empty() ? firstLineFrom(start) : m_key,
                                           .detail = fault.reason,
                                           .row = line}});
                skipToNextEntry();
            }
        }
        return std::move(m_file);
    }

  private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void advance() {
        if (m_text[m_at] == '\n')
            ++m_line;
        ++m_at;
    }

    void skipBlanks() {
        while (!atEnd() && isBlank(peek()))
            advance();
    }

    [[nodiscard]] std::string firstLineFrom(std::size_t start) const {
        const std::string_view rest = m_text.substr(start, 40);
        return std::string(rest.substr(0, rest.find('\n')));
    }

    /// Whether "@word{" stands here.
    [[nodiscard]] bool isEntryHere() const {
        if (peek() != '@')
            return false;
        std::size_t at = m_at + 1;
        while (at < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[at])) != 0)
            ++at;
        const bool hasName = at > m_at + 1;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return hasName && at < m_text.size() && (m_text[at] == '{' || m_text[at] == '(');
    }

    bool findEntry() {
        while (!atEnd() && !isEntryHere())
            advance();
        return !atEnd();
    }

    /// Where a line begins with an entry, whatever stood before was left open.
    [[nodiscard]] bool isNextEntryHere() const {
        return m_at > 0 && m_text[m_at - 1] == '\n' && isEntryHere();
    }

    void skipToNextEntry() {
        while (!atEnd() && !isNextEntryHere())
            advance();
    }

    std::string name() {
        const std::size_t start = m_at;
        while (!atEnd() && isNameLetter(peek()))
            advance();
        return std::string(m_text.substr(start, m_at - start));
    }

    void command(std::int64_t line) {
        advance();
        const std::string type = lowered(name());
        skipBlanks();
        if (type == "comment" || type == "preamble") {
            static_cast<void>(enclosed());
            return;
        }
        const char close = peek() == '{' ? '}' : ')';
        advance();
        if (type == "string") {
            auto [macro, value] = field();
            m_macros[macro] = std::move(value);
            skipBlanks();
            return end(close);
        }
        entry(type, close, line);
    }

    void entry(const std::string& type, char close, std::int64_t line) {
        BibtexEntry entry{.type = type, .line = line};
        skipBlanks();
        const std::size_t start = m_at;
        while (!atEnd() && peek() != ',' && peek() != close && peek() != '\n' && peek() != '=')
            advance();
        m_key = base::trimmed(m_text.substr(start, m_at - start));
        entry.key = m_key;
        skipBlanks();
        while (peek() == ',') {
            advance();
            skipBlanks();
            if (peek() == close)
                break;
            // A comma too much is no harm.
            if (peek() == ',')
                continue;
            entry.fields.insert(field());
            skipBlanks();
        }
        end(close);
        m_file.entries.push_back(std::move(entry));
    }

    void end(char close) {
        if (peek() != close)
            throw Fault{atEnd() ? "it is not closed" : "a comma or its closing brace is missing"};
        advance();
    }

    std::pair<std::string, std::string> field() {
        skipBlanks();
        const std::string fieldName = lowered(name());
        skipBlanks();
        if (fieldName.empty() || peek() != '=')
            throw Fault{isNextEntryHere() || atEnd() ? "it is not closed" : "a field has no “=”"};
        advance();
        std::string value = part();
        skipBlanks();
        while (peek() == '#') {
            advance();
            value += part();
            if (value.size() > kLongestValue)
                throw Fault{"a value is too long"};
            skipBlanks();
        }
        return {fieldName, std::move(value)};
    }

    std::string part() {
        skipBlanks();
        if (peek() == '{')
            return enclosed();
        if (peek() == '"')
            return quoted();
        const std::string word = name();
        if (word.empty())
            throw Fault{"a field has no value"};
        const auto macro = m_macros.find(lowered(word));
        if (macro == m_macros.end())
            return word;
        m_replaced += macro->second.size();
        if (m_replaced > kMostReplaced)
            throw Fault{"its macros are too long"};
        return macro->second;
    }

    /// From an opening brace or parenthesis to the one that closes it, without the two.
    std::string enclosed() {
        const char open = peek();
        const char close = open == '{' ? '}' : ')';
        advance();
        const std::size_t start = m_at;
        for (std::size_t depth = 1; !atEnd() && !isNextEntryHere(); advance()) {
            depth += peek() == open ? 1 : 0;
            depth -= peek() == close ? 1 : 0;
            if (depth == 0)
                return closedAt(start);
        }
        throw Fault{"a brace is not closed"};
    }

    std::string quoted() {
        advance();
        const std::size_t start = m_at;
        std::int64_t depth = 0;
        for (; !atEnd() && !isNextEntryHere(); advance()) {
            depth += peek() == '{' ? 1 : 0;
            depth -= peek() == '}' ? 1 : 0;
            if (depth < 0)
                throw Fault{"a brace is closed that was not opened"};
            if (peek() == '"' && depth == 0)
                return closedAt(start);
        }
        throw Fault{"a quotation mark is not closed"};
    }

    std::string closedAt(std::size_t start) {
        std::string value(m_text.substr(start, m_at - start));
        advance();
        if (value.size() > kLongestValue)
            throw Fault{"a value is too long"};
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    Macros m_macros;
    std::size_t m_replaced = 0;
    std::string m_key;
    BibtexFile m_file;
};

} // namespace

const std::string& BibtexEntry::at(const std::string& name) const {
    static const std::string kNone;
    const auto found = fields.find(name);
    return found == fields.end() ? kNone : found->second;
}

BibtexFile parseBibtex(std::string_view text) { return BibtexParser(text).file(); }

} // namespace entente::citation
