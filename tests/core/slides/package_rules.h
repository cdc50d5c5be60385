#pragma once

#include <map>
#include <string>
#include <vector>

namespace rules {

/// The parts of a ZIP by path, in any order. Empty when it does not open.
std::map<std::string, std::string> partsOf(const std::string& zip);
std::string zipOf(const std::map<std::string, std::string>& parts);

/// What PowerPoint asks of a deck, and what we ask of ours (PITFALLS of OOXML): one line a fault, "part:
/// fault". Package: content types, relationships, no orphans, well-formed XML. Slides: titles, unique ids,
/// whole numbers, placeholders that the layout has, nothing off the slide, alternative text, type not too
/// small. Charts: axes, order of elements, references, cells and caches that agree, a fill for each series.
std::vector<std::string> brokenRules(const std::string& deck);

} // namespace rules
