#pragma once

#include "core/model/vocabulary.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace entente::ingest {

/// How a table writes its figures, beyond what is always understood.
struct FigureStyle {
    /// ',' or '.'; 0: told from the figure itself, and “1,234” is a thousand.
    char decimal = 0;
    /// The value is 10^shift times what is written: 2 makes a per cent of a fraction. Done on the text, so
    /// that no digit changes.
    int shift = 0;
    /// A cell that is exactly this has no value, and why. Comes before what is always understood.
    std::map<std::string, model::ObservationStatus> missing;
    /// What letters behind a figure say: "e" in “1,234e”.
    std::map<std::string, model::ObservationStatus> marks;
};

/// A cell as a figure.
struct Figure {
    std::optional<double> value;
    model::ObservationStatus status = model::ObservationStatus::Actual;
    /// As published, where the shortest text of the double is another.
    std::string literal;
    /// Footnote marks that stood at the figure; “revised”.
    std::string note;
    bool breakBefore = false;
    bool isPercent = false;
};

/// Reads 1,234.5 · 1.234,5 · 1 234 · (123) · −5 · 12.3% · 1.2e+9 · 123* · 123r · 123 (e) · n/a · .. · … · – ·
/// (D) · xxx. Empty when the text is none of these. An empty cell is no figure and not asked about.
[[nodiscard]] std::optional<Figure> readFigure(std::string_view text, const FigureStyle& style);

/// The status that a word or letter of a file stands for: E and e, "estimate", "provisional", SDMX's letters.
[[nodiscard]] std::optional<model::ObservationStatus> statusOf(std::string_view word);

} // namespace entente::ingest
