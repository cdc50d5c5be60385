#pragma once

#include "core/model/actor.h"

#include <QString>

#include <string_view>
#include <vector>

class QLineEdit;

namespace entente::ui {

// The names of a person or an actor as their forms show them: one in English and one in Japanese in lines of
// their own, all others in a list.

[[nodiscard]] QString mainText(const std::vector<model::Name>& names, std::string_view language);
[[nodiscard]] std::vector<model::Name> otherNames(const std::vector<model::Name>& names);
/// Put together again: English, Japanese, the others.
[[nodiscard]] std::vector<model::Name> namesFrom(const QLineEdit& english, const QLineEdit& japanese,
                                                 const std::vector<model::Name>& others);

} // namespace entente::ui
