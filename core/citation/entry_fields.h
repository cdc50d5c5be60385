#pragma once

// For the readers of bibliographies: how what entries have in common becomes a source.

#include "core/citation/bibliography.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace entente::citation {

/// After so many, a file is not what it seems and reading it further helps nobody.
inline constexpr std::size_t kMostRefused = 1000;

struct Container {
    std::string title;
    std::string volume;
    std::string number;
    std::string pages;
    bool operator==(const Container&) const = default;
};

/// "International Security 49, no. 2: 7–48".
[[nodiscard]] std::string containerText(const Container& container);
/// What containerText() joined.
[[nodiscard]] Container parseContainer(const std::string& text);

/// EDTF where it is understood, otherwise as it was written.
[[nodiscard]] std::string dateText(std::string_view written);
/// Month: a number, or a word in English; month and day may be empty.
[[nodiscard]] std::string dateText(std::string_view year, std::string_view month, std::string_view day);

/// "https://doi.org/10.1000/182" of any way to write a DOI; empty for what is none.
[[nodiscard]] std::string doiAddress(std::string_view doi);

struct KindName {
    std::string_view type;
    model::SourceKind kind;
};
/// In lower case; Other for what is not in the table.
template <std::size_t N>
[[nodiscard]] model::SourceKind kindOfType(const std::array<KindName, N>& kinds, std::string_view type) {
    for (const KindName& one : kinds) {
        if (one.type == type)
            return one.kind;
    }
    return model::SourceKind::Other;
}

/// What can be said of a source before somebody has judged it.
[[nodiscard]] model::Reliability usualReliability(model::SourceKind kind);

/// "mofa.go.jp/press": what an address is called as long as nobody has given it a title.
[[nodiscard]] std::string titleOfAddress(std::string_view url);

/// Puts the entry into the bibliography, or refuses it when it says too little or a field is of no sensible
/// length. `key` names it in the refusal.
void keepEntry(Entry entry, const std::string& key, Bibliography& bibliography);

} // namespace entente::citation
