#include "core/ingest/match/country_table.h"

#include "core/base/text.h"
#include "core/ingest/resources.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace entente::ingest {
namespace {

std::vector<std::string> partsOf(const std::string& text, char separator) {
    std::vector<std::string> parts;
    for (const std::string& part : base::split(text, separator)) {
        if (const auto one = base::trimmed(part); !one.empty())
            parts.emplace_back(one);
    }
    return parts;
}

// kind, code, alpha2, numeric, cow, cow_code, name_en, name_ja, also
Country countryOf(const std::string& line) {
    std::vector<std::string> cells = base::split(line, '\t');
    cells.resize(9);
    return {.kind = cells[0] == "state" ? model::ActorKind::State : model::ActorKind::Organisation,
            .code = cells[1],
            .alpha2 = cells[2],
            .numbers = partsOf(cells[3], ' '),
            .cowNumbers = partsOf(cells[4], ' '),
            .cowCode = cells[5],
            .english = cells[6],
            .japanese = cells[7],
            .aliases = partsOf(cells[8], ';')};
}

std::vector<Country> readTable() {
    std::vector<Country> countries;
    bool isHeader = true;
    for (const std::string& line : base::split(countriesText(), '\n')) {
        if (!isHeader && !line.empty())
            countries.push_back(countryOf(line));
        isHeader = false;
    }
    return countries;
}

bool isLittleWord(std::string_view word) {
    static constexpr std::array<std::string_view, 8> kLittle{"the", "of", "and", "de", "la", "le", "s", "l"};
    return std::find(kLittle.begin(), kLittle.end(), word) != kLittle.end();
}

std::string writtenOut(const std::string& word) {
    static const std::unordered_map<std::string, std::string> kWords{
        {"rep", "republic"}, {"dem", "democratic"}, {"st", "saint"},       {"is", "islands"},
        {"isds", "islands"}, {"isl", "islands"},    {"fed", "federation"}, {"federated", "federation"},
        {"sts", "states"},   {"fmr", "former"},     {"peoples", "people"}, {"terr", "territory"},
        {"n", "north"},      {"w", "west"}};
    const auto found = kWords.find(word);
    return found == kWords.end() ? word : found->second;
}

} // namespace

const std::vector<Country>& countryTable() {
    static const std::vector<Country> kCountries = readTable();
    return kCountries;
}

std::string comparableName(std::string_view name) {
    std::string letters = base::folded(name);
    for (char& c : letters) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        if (isAscii && std::isalnum(static_cast<unsigned char>(c)) == 0)
            c = ' ';
    }
    // The curly apostrophe of “Côte d’Ivoire”.
    for (std::size_t at = letters.find("\u2019"); at != std::string::npos; at = letters.find("\u2019"))
        letters.replace(at, 3, " ");
    std::vector<std::string> words;
    for (const std::string& word : base::split(letters, ' ')) {
        if (!word.empty() && !isLittleWord(word))
            words.push_back(writtenOut(word));
    }
    std::sort(words.begin(), words.end());
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

} // namespace entente::ingest
