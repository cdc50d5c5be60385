#pragma once

namespace entente::timeline {

enum class TextRole { Label, Detail, Head, Axis };

/// How wide a character is drawn; whoever paints knows it. Layout sums these widths, so it needs no font
/// engine.
class TextMeasure {
  public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual double advance(char32_t character, TextRole role) const = 0;
};

} // namespace entente::timeline
