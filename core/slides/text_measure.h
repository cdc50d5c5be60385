#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

// Estimates of how much room text takes. The reader's fonts are not known when a deck is written, so the
// widths are those of a wide sans serif; what fits here fits in Arial, Calibri and the usual Japanese faces.

/// In points, on one line.
[[nodiscard]] double textWidth(std::string_view text, double size, bool isBold = false);

/// The lines that it breaks into within a width: at spaces, between Han and kana characters, at its own line
/// ends, and inside a word only where the word is wider than a line.
[[nodiscard]] std::vector<std::string> wrappedLines(std::string_view text, double size, double width,
                                                    bool isBold = false);

/// Distance of two lines of this text, in points. Japanese faces need more.
[[nodiscard]] double lineHeight(std::string_view text, double size);

[[nodiscard]] double wrappedHeight(std::string_view text, double size, double width, bool isBold = false);

/// The first of the sizes at which the text fits into width and height; the last one if none does.
struct Fit {
    double size = 0;
    bool fits = false;
};
[[nodiscard]] Fit fitText(std::string_view text, double width, double height, bool isBold,
                          std::initializer_list<double> sizes);

/// The longest beginning of whole words that fits with an ellipsis; the text itself when all of it does.
[[nodiscard]] std::string shortened(std::string_view text, double size, double width, double height,
                                    bool isBold);

/// True when it holds Han, kana or hangul characters.
[[nodiscard]] bool isEastAsian(std::string_view text);

} // namespace entente::slides
