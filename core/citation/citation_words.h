#pragma once

// For citation_style.cpp: names, dates and places in a source as the styles write them.

#include "core/model/author_names.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::citation {

/// Whether kana or Chinese characters stand in it.
[[nodiscard]] bool isJapanese(std::string_view text);

/// "Ishiba, Shigeru, and Donald Trump": the first one to be sorted by. Of more than six, three.
[[nodiscard]] std::string entryNames(const std::vector<model::AuthorName>& authors);
/// "Shigeru Ishiba and Donald Trump"; of more than two, the first.
[[nodiscard]] std::string noteNames(const std::vector<model::AuthorName>& authors);
/// "Shigeru Ishiba, Donald Trump".
[[nodiscard]] std::string plainNames(const std::vector<model::AuthorName>& authors);
/// "石破茂・外務省".
[[nodiscard]] std::string japaneseNames(const std::vector<model::AuthorName>& authors);

/// "February 7, 2025"; what is no date as it was written.
[[nodiscard]] std::string chicagoDate(const std::string& text);
/// "7 February 2025", "2025年2月7日".
[[nodiscard]] std::string plainDate(const std::string& text, std::string_view language);

/// "2–3" of "pp. 2-3": a note names pages by their number alone. Other places stay as they are.
[[nodiscard]] std::string noteLocator(std::string_view locator);
/// "2–3頁" of "pp. 2-3".
[[nodiscard]] std::string japaneseLocator(std::string_view locator);

} // namespace entente::citation
