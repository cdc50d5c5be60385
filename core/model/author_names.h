#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::model {

/// Somebody who wrote a source. A body ("Ministry of Foreign Affairs") has only a family name.
struct AuthorName {
    std::string family;
    std::string given;
    bool operator==(const AuthorName&) const = default;
};

/// Of "Family, Given; Family, Given", as Source::author keeps them. A body whose name has a comma stands in
/// braces: "{Ministry of Economy, Trade and Industry}".
[[nodiscard]] std::vector<AuthorName> parseAuthors(std::string_view text);
[[nodiscard]] std::string authorsText(const std::vector<AuthorName>& authors);

} // namespace entente::model
