#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::base {

/// What went wrong, independent of any language. The sentences are in error.cpp (English) and in ui
/// (translated).
enum class ErrorCode {
    FileNotFound,
    FileExists,
    FileUnreadable,
    FileUnwritable,
    NotAWorkspace,
    WorkspaceCorrupt,
    WorkspaceNewer,
    WorkspaceUntrusted,
    WorkspaceLocked,
    WorkspaceReadOnly,
    DiskFull,
    DatabaseFailure,
    QueryInterrupted,
    InvalidDate,
    InvalidNumber,
    InvalidValue,
    MissingValue,
    UnknownReference,
    DuplicateKey,
    NotFound,
    Ambiguous,
    StaleDraft,
    InUse,
    NothingToUndo,
    NothingToRedo,
    UndoConflict,
    InvalidSpec,
    SeriesEmpty,
    ImportRefused,
    UnsupportedFormat,
    NotAChangeFile,
    ChangeFileCorrupt,
    ChangeFileNewer,
    ChangesForeign,
    ChangesIncomplete,
    ChangesClash,
    NothingToExport,
    Internal,
};

/// The facts an error sentence names; those that do not apply stay empty.
struct ErrorFacts {
    std::string file = {};
    std::string field = {};
    std::string value = {};
    std::string detail = {};
    std::int64_t row = 0;
    std::int64_t column = 0;
    bool operator==(const ErrorFacts&) const = default;
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    ErrorFacts facts = {};
    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::NotFound, {.value = "…"})` in a function that returns a Result.
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, ErrorFacts facts = {});

/// The stable name of a code, e.g. "InvalidDate"; used by scripts and logs.
[[nodiscard]] std::string_view errorName(ErrorCode code);

/// The English pattern with placeholders {file} {field} {value} {detail} {row} {column}.
[[nodiscard]] std::string_view errorPattern(ErrorCode code);

/// The English sentence: what happened, where, and what to do.
[[nodiscard]] std::string englishSentence(const Error& error);

/// Fills the placeholders of a pattern, in whatever language it is.
[[nodiscard]] std::string fillPattern(std::string_view pattern, const ErrorFacts& facts);

} // namespace entente::base
