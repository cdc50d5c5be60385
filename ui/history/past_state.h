#pragma once

#include "core/base/error.h"
#include "core/store/record_past.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QObject;

namespace entente::ui {

class ViewContext;

/// A record as it was after a change.
struct PastState {
    model::RecordId record;
    model::ChangeId change;
    /// When that change was made: ISO 8601, UTC.
    std::string madeAt;
};

using Restored = std::function<void(const base::Result<std::vector<store::LeftOut>>&)>;

/// Makes the record what it was, as one edit; `answer` is called in the GUI thread while `guard` lives, with
/// what could not be brought back.
void restorePast(ViewContext& context, const PastState& past, const QString& title, QObject* guard,
                 Restored answer);

/// Tells what could not be brought back; empty for nothing.
[[nodiscard]] QString leftOutText(const std::vector<store::LeftOut>& leftOut);

} // namespace entente::ui
