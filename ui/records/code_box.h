#pragma once

#include "ui/widgets/vocabulary_words.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace entente::ui {

// A combo box whose entries are values of one of the model's vocabularies.

/// Offers these values in the language of the window; keeps the choice, so it serves a change of language
/// too. `word` may put them otherwise than word() does.
template <class E, class Text>
void offerCodes(QComboBox& box, const std::vector<E>& values, Text text) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const E value : values)
        box.addItem(text(value), static_cast<int>(value));
    box.setCurrentIndex(chosen.isValid() ? box.findData(chosen) : 0);
}

template <class E>
void offerCodes(QComboBox& box, const std::vector<E>& values) {
    offerCodes(box, values, [](E value) { return word(value); });
}

template <class E>
[[nodiscard]] std::vector<E> allCodes() {
    std::vector<E> values;
    for (const auto& code : model::codesOf<E>())
        values.push_back(code.value);
    return values;
}

/// A value that is not offered is added, so that showing a record never changes it.
template <class E>
void chooseCode(QComboBox& box, E value) {
    if (box.findData(static_cast<int>(value)) < 0)
        box.addItem(word(value), static_cast<int>(value));
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class E>
[[nodiscard]] E chosenCode(const QComboBox& box) {
    return static_cast<E>(box.currentData().toInt());
}

} // namespace entente::ui
