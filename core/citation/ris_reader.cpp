#include "core/citation/ris_reader.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/citation/bibtex_names.h"
#include "core/citation/entry_fields.h"
#include "core/citation/latex_text.h"

#include <cctype>
#include <map>

namespace entente::citation {
namespace {

using model::SourceKind;

constexpr std::array kKinds{
    KindName{"JOUR", SourceKind::Journal},       KindName{"EJOUR", SourceKind::Journal},
    KindName{"JFULL", SourceKind::Journal},      KindName{"NEWS", SourceKind::Press},
    KindName{"MGZN", SourceKind::Press},         KindName{"BOOK", SourceKind::Book},
    KindName{"EBOOK", SourceKind::Book},         KindName{"EDBOOK", SourceKind::Book},
    KindName{"CHAP", SourceKind::Book},          KindName{"ECHAP", SourceKind::Book},
    KindName{"CONF", SourceKind::Book},          KindName{"CPAPER", SourceKind::Book},
    KindName{"ELEC", SourceKind::Website},       KindName{"WEB", SourceKind::Website},
    KindName{"BLOG", SourceKind::Website},       KindName{"DATA", SourceKind::Dataset},
    KindName{"AGGR", SourceKind::Dataset},       KindName{"GOVDOC", SourceKind::Official},
    KindName{"BILL", SourceKind::Official},      KindName{"CASE", SourceKind::Official},
    KindName{"HEAR", SourceKind::Official},      KindName{"LEGAL", SourceKind::Official},
    KindName{"STAT", SourceKind::Official},      KindName{"MANSCPT", SourceKind::Archive},
    KindName{"PCOMM", SourceKind::Archive},      KindName{"UNPB", SourceKind::Archive},
    KindName{"ENCYC", SourceKind::Encyclopedia}, KindName{"DICT", SourceKind::Encyclopedia},
};

struct RisEntry {
    std::string type;
    std::int64_t line = 0;
    std::map<std::string, std::vector<std::string>, std::less<>> fields;

    [[nodiscard]] std::string first(std::initializer_list<std::string_view> tags) const {
        for (const std::string_view tag : tags) {
            const auto found = fields.find(tag);
            if (found != fields.end() && !found->second.front().empty())
                return found->second.front();
        }
        return {};
    }
};

std::string authorsOf(const RisEntry& entry) {
    std::vector<model::AuthorName> authors;
    // Editors stand for the authors where there are none.
    for (const auto& tags : {std::array{"AU", "A1"}, std::array{"ED", "A2"}}) {
        for (const char* tag : tags) {
            const auto found = entry.fields.find(tag);
            for (const std::string& name :
                 found == entry.fields.end() ? std::vector<std::string>() : found->second) {
                const auto comma = name.find(',');
                // A name without a comma is a body, as RIS has it.
                model::AuthorName author{oneSpaced(name.substr(0, comma)), {}};
                if (comma != std::string::npos)
                    author.given = oneSpaced(std::string_view(name).substr(comma + 1));
                if (!author.family.empty())
                    authors.push_back(std::move(author));
            }
        }
        if (!authors.empty())
            break;
    }
    return model::authorsText(authors);
}

/// "2025/02/07/": year, month, day and words, any of which may be empty.
std::string risDate(const std::string& written) {
    const std::vector<std::string> parts = base::split(written, '/');
    if (parts.size() < 2 || base::parseEdtf(base::trimmed(written)))
        return dateText(written);
    return dateText(base::trimmed(parts[0]), base::trimmed(parts[1]),
                    parts.size() > 2 ? base::trimmed(parts[2]) : std::string_view());
}

std::string pagesOf(const RisEntry& entry) {
    const std::string first = entry.first({"SP"});
    const std::string last = entry.first({"EP"});
    return first.empty() || last.empty() || first == last ? first : first + "–" + last;
}

model::Source sourceOf(const RisEntry& entry) {
    model::Source source;
    source.kind = kindOfType(kKinds, entry.type);
    source.title = oneSpaced(entry.first({"TI", "T1", "CT", "BT"}));
    source.author = authorsOf(entry);
    source.container = containerText({.title = oneSpaced(entry.first({"T2", "JO", "JF", "JA", "J2"})),
                                      .volume = entry.first({"VL"}),
                                      .number = entry.first({"IS"}),
                                      .pages = pagesOf(entry)});
    source.publisher = oneSpaced(entry.first({"PB"}));
    source.published = risDate(entry.first({"DA", "PY", "Y1"}));
    source.url = doiAddress(entry.first({"DO", "DOI"}));
    if (source.url.empty())
        source.url = entry.first({"UR", "L2"});
    source.accessed = risDate(entry.first({"Y2"}));
    return source;
}

class RisReader {
  public:
    Bibliography read(std::string_view text) {
        m_bibliography.format = BibliographyFormat::Ris;
        while (!text.empty() && m_bibliography.refused.size() < kMostRefused) {
            const auto end = text.find('\n');
            line(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (m_isOpen)
            refuse("it breaks off before its end (ER)");
        return std::move(m_bibliography);
    }

  private:
    void line(std::string_view text) {
        ++m_line;
        const bool isTagged = text.size() >= 5 && std::isupper(static_cast<unsigned char>(text[0])) != 0 &&
                              std::isalnum(static_cast<unsigned char>(text[1])) != 0 &&
                              text.substr(2, 3) == "  -";
        if (!isTagged)
            return goOn(base::trimmed(text));
        const std::string tag(text.substr(0, 2));
        const std::string value(base::trimmed(text.substr(5)));
        if (tag == "TY")
            begin(value);
        else if (tag == "ER")
            finish();
        else if (m_isOpen)
            (m_last = &m_entry.fields[tag])->push_back(value);
    }

    /// A value may go on in the next line.
    void goOn(std::string_view text) {
        if (m_isOpen && m_last != nullptr && !text.empty())
            m_last->back() += ' ' + std::string(text);
    }

    void begin(const std::string& type) {
        if (m_isOpen)
            refuse("it breaks off before its end (ER)");
        m_entry = {.type = type, .line = m_line};
        m_last = nullptr;
        m_isOpen = true;
    }

    void finish() {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        keepEntry({.line = m_entry.line, .source = sourceOf(m_entry)}, m_entry.first({"ID"}), m_bibliography);
    }

    void refuse(const char* reason) {
        m_isOpen = false;
        m_bibliography.refused.push_back({base::ErrorCode::InvalidValue,
                                          {.field = "entry",
                                           .value = m_entry.first({"ID", "TI", "T1"}).substr(0, 60),
                                           .detail = reason,
                                           .row = m_entry.line}});
    }

    Bibliography m_bibliography;
    RisEntry m_entry;
    std::vector<std::string>* m_last = nullptr;
    std::int64_t m_line = 0;
    bool m_isOpen = false;
};

} // namespace

Bibliography readRis(std::string_view text) { return RisReader().read(text); }

} // namespace entente::citation
