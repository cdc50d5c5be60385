#pragma once

#include "core/model/actor.h"
#include "ui/records/words.h"

#include <QString>

#include <optional>
#include <vector>

namespace entente::ui {

/// What a participant was on the day of the record.
struct OfficeNote {
    /// "Prime Minister, Japan"; what is missing in words when no office is known.
    QString text = {};
    /// No office is known for that date.
    bool isWarning = false;
    /// For whom the person then acted; proposed where the form has none yet.
    std::optional<model::ActorId> actor = {};
};

/// Empty text when there is nothing to say: no person or no date yet.
[[nodiscard]] OfficeNote officeNote(const std::vector<model::Office>& offices,
                                    std::optional<model::PersonId> person,
                                    std::optional<model::ActorId> actor,
                                    const std::optional<base::EdtfDate>& date, const Words& words);

} // namespace entente::ui
