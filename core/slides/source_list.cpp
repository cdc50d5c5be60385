#include "core/slides/source_list.h"

#include "core/slides/deck_words.h"
#include "core/store/source_table.h"

namespace entente::slides {
namespace {

std::string lineOf(const model::Source& source, std::string_view language) {
    std::string line = source.publisher.empty() ? source.title : source.publisher + ": " + source.title;
    if (!source.published.empty())
        line += ", " + source.published;
    if (source.reliability == model::Reliability::Weak)
        line += word(DeckWord::WeakSource, language);
    for (const std::string& part : {source.licence, source.url}) {
        if (!part.empty())
            line += ". " + part;
    }
    return line;
}

} // namespace

void SourceList::add(const model::Source& source) {
    if (m_known.insert(source.id).second)
        m_sources.push_back(source);
}

void SourceList::addCited(const store::Connection& connection, std::int64_t subject) {
    for (const store::CitedSource& cited : store::citationsOf(connection, subject))
        add(cited.source);
}

std::vector<std::string> SourceList::lines(std::string_view language) const {
    std::vector<std::string> lines;
    for (const model::Source& source : m_sources)
        lines.push_back(lineOf(source, language));
    return lines;
}

} // namespace entente::slides
