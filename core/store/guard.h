#pragma once

#include "core/base/error.h"

#include <exception>
#include <filesystem>
#include <functional>
#include <type_traits>

namespace entente::store {

/// Thrown below the store's door to leave an edit or a query with an error that has a meaning of its own.
class Failure : public std::exception {
  public:
    explicit Failure(base::Error error);
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

  private:
    base::Error m_error;
    std::string m_what;
};

/// What a caught exception means to the caller; `file` is named in it.
[[nodiscard]] base::Error toError(const std::exception& exception, const std::filesystem::path& file);

/// Whether a table refused a value that none of its columns or checks allows.
[[nodiscard]] bool isImpossibleValue(const std::exception& exception);

/// The door of the store: runs code that throws and gives a Result.
template <class F>
[[nodiscard]] auto guarded(const std::filesystem::path& file, F&& run)
    -> base::Result<std::invoke_result_t<F>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::invoke(std::forward<F>(run));
            return {};
        } else {
            return std::invoke(std::forward<F>(run));
        }
    } catch (const std::exception& exception) {
        return tl::unexpected(toError(exception, file));
    }
}

} // namespace entente::store
