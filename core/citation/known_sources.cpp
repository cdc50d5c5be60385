#include "core/citation/known_sources.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/citation/latex_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace entente::citation {
namespace {

constexpr std::array kTexts{&model::Source::title,     &model::Source::author,    &model::Source::container,
                            &model::Source::publisher, &model::Source::published, &model::Source::url,
                            &model::Source::accessed};

void lower(std::string& text, std::size_t end) {
    for (std::size_t i = 0; i < std::min(end, text.size()); ++i)
        text[i] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
}

/// Without what two spellings of one address differ in; empty where it is only a site, or nothing.
std::string addressKey(const std::string& url) {
    std::string key(base::trimmed(url));
    if (const auto scheme = key.find("://"); scheme != std::string::npos)
        key.erase(0, scheme + 3);
    key.resize(std::min(key.find('#'), key.size()));
    while (key.ends_with('/'))
        key.pop_back();
    const auto path = key.find('/');
    if (path == std::string::npos)
        return {};
    lower(key, path);
    for (const char* beginning : {"www.", "dx."}) {
        if (key.starts_with(beginning))
            key.erase(0, std::string_view(beginning).size());
    }
    // DOIs are the same in capitals.
    if (key.starts_with("doi.org/"))
        lower(key, key.size());
    return key;
}

std::string siteOf(const std::string& address) { return address.substr(0, address.find('/')); }

std::string titleKey(const model::Source& source) {
    const auto date = base::parseEdtf(source.published);
    const bool hasYear = date && date->start().kind == base::DateEnd::Kind::Point;
    return base::folded(oneSpaced(source.title)) + '\n' +
           (hasYear ? std::to_string(date->start().civil.year) : base::folded(source.published));
}

} // namespace

KnownSources::KnownSources(std::vector<model::Source> sources) : m_sources(std::move(sources)) {
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        index(i);
}

void KnownSources::index(std::size_t at) {
    if (std::string address = addressKey(m_sources[at].url); !address.empty())
        m_byAddress.emplace(std::move(address), at);
    m_byTitle.emplace(titleKey(m_sources[at]), at);
    m_byId.emplace(m_sources[at].id, at);
}

const model::Source* KnownSources::find(const model::Source& source) const {
    const std::string address = addressKey(source.url);
    if (const auto found = m_byAddress.find(address); !address.empty() && found != m_byAddress.end())
        return &m_sources[found->second];
    const auto found = m_byTitle.find(titleKey(source));
    if (found == m_byTitle.end())
        return nullptr;
    // Two pages of one site may well have one title: every month has its joint statement.
    const std::string other = addressKey(m_sources[found->second].url);
    const bool isAnotherPage = !address.empty() && !other.empty() && siteOf(address) == siteOf(other);
    return isAnotherPage ? nullptr : &m_sources[found->second];
}

void KnownSources::put(const model::Source& source) {
    const auto known = m_byId.find(source.id);
    const std::size_t at = known == m_byId.end() ? m_sources.size() : known->second;
    if (at == m_sources.size())
        m_sources.push_back(source);
    else
        m_sources[at] = source;
    index(at);
}

model::Source completed(const model::Source& known, const model::Source& newcomer) {
    model::Source filled = known;
    for (const auto member : kTexts) {
        if ((filled.*member).empty())
            filled.*member = newcomer.*member;
    }
    return filled;
}

bool differs(const model::Source& known, const model::Source& newcomer) {
    return std::any_of(kTexts.begin(), kTexts.end(), [&](const auto member) {
        // That somebody read it on another day is no disagreement.
        return member != &model::Source::accessed && !(newcomer.*member).empty() &&
               known.*member != newcomer.*member;
    });
}

} // namespace entente::citation
