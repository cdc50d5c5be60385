#pragma once

// For the store's own .cpp files: what a draft must pass before it is written.

#include "core/model/validation.h"
#include "core/store/guard.h"

#include <optional>
#include <string>

namespace entente::store {

/// Leaves the edit with the first issue of a draft that cannot be saved.
template <class Draft>
void requireValid(const Draft& draft) {
    if (const auto issues = model::validate(draft); !issues.empty())
        throw Failure(model::toError(issues.front()));
}

/// Leaves the edit with StaleDraft when what the draft was made from is no longer what is stored.
template <class T>
void requireCurrent(const std::optional<T>& stored, const T& before, const std::string& title,
                    const char* what = "record") {
    if (!stored)
        throw Failure(
            {base::ErrorCode::NotFound, {.field = what, .value = title, .detail = "It was deleted."}});
    if (*stored != before)
        throw Failure({base::ErrorCode::StaleDraft, {.value = title}});
}

} // namespace entente::store
