#include "core/base/error.h"

#include <array>
#include <utility>

namespace entente::base {
namespace {

struct Row {
    ErrorCode code;
    std::string_view name;
    std::string_view pattern;
};

constexpr std::array kTable{
    Row{ErrorCode::FileNotFound, "FileNotFound", "There is no file {file}. Check the path."},
    Row{ErrorCode::FileExists, "FileExists",
        "{file} exists already. Choose another name or remove it first."},
    Row{ErrorCode::FileUnreadable, "FileUnreadable",
        "{file} cannot be read: {detail}. Check its permissions."},
    Row{ErrorCode::FileUnwritable, "FileUnwritable",
        "{file} cannot be written: {detail}. Choose another folder or check its permissions."},
    Row{ErrorCode::NotAWorkspace, "NotAWorkspace",
        "{file} is not an Entente workspace. Open a file that Entente made (*.entente), or import this one."},
    Row{ErrorCode::WorkspaceCorrupt, "WorkspaceCorrupt",
        "{file} is damaged ({detail}). It was left as it is; restore it from a backup."},
    Row{ErrorCode::WorkspaceNewer, "WorkspaceNewer",
        "{file} was made by a newer Entente (file version {value}; this program knows {detail}). Update "
        "Entente "
        "to open it; the file was left as it is."},
    Row{ErrorCode::WorkspaceUntrusted, "WorkspaceUntrusted",
        "{file} holds database code that Entente did not write ({detail}). It was not opened."},
    Row{ErrorCode::WorkspaceLocked, "WorkspaceLocked",
        "{file} is being written by {detail}. Nothing was changed; try again when they have finished."},
    Row{ErrorCode::WorkspaceReadOnly, "WorkspaceReadOnly",
        "{file} is read-only. Nothing was changed; save a copy elsewhere to edit it."},
    Row{ErrorCode::DiskFull, "DiskFull",
        "The disk that holds {file} is full. Nothing was changed; free some space and try again."},
    Row{ErrorCode::DatabaseFailure, "DatabaseFailure", "The database of {file} reported: {detail}."},
    Row{ErrorCode::QueryInterrupted, "QueryInterrupted", "The query was cancelled."},
    Row{ErrorCode::InvalidDate, "InvalidDate",
        "“{value}” in {field} is not a date. Write for example 2025-02-07, 2025-02, 2025, 2025-02~ (about) "
        "or "
        "2025-02-06/2025-02-08."},
    Row{ErrorCode::InvalidNumber, "InvalidNumber", "“{value}” in {field} is not a number."},
    Row{ErrorCode::InvalidValue, "InvalidValue", "“{value}” is not possible for {field}: {detail}."},
    Row{ErrorCode::MissingValue, "MissingValue", "{field} is empty. Fill it in."},
    Row{ErrorCode::UnknownReference, "UnknownReference",
        "{field} names “{value}”, which is not in this workspace. {detail}"},
    Row{ErrorCode::DuplicateKey, "DuplicateKey", "“{value}” is there already as {field}."},
    Row{ErrorCode::NotFound, "NotFound", "There is no {field} “{value}” in this workspace. {detail}"},
    Row{ErrorCode::Ambiguous, "Ambiguous", "“{value}” names more than one {field}: {detail}. Use the id."},
    Row{ErrorCode::StaleDraft, "StaleDraft",
        "“{value}” was changed elsewhere since you began to edit it. Nothing was overwritten: compare and "
        "choose."},
    Row{ErrorCode::InUse, "InUse",
        "The {field} “{value}” cannot be deleted: named by {detail}. Take it out of them first."},
    Row{ErrorCode::NothingToUndo, "NothingToUndo", "There is nothing to undo."},
    Row{ErrorCode::NothingToRedo, "NothingToRedo", "There is nothing to redo."},
    Row{ErrorCode::UndoConflict, "UndoConflict",
        "“{value}” cannot be undone, because what it changed was changed again since ({detail})."},
    Row{ErrorCode::InvalidSpec, "InvalidSpec", "The description of {field} cannot be used: {detail}."},
    Row{ErrorCode::SeriesEmpty, "SeriesEmpty", "{field} has no figures to draw. {detail}"},
    Row{ErrorCode::ImportRefused, "ImportRefused",
        "{file}, row {row}, {field}: “{value}” was refused: {detail}. Nothing was imported."},
    Row{ErrorCode::UnsupportedFormat, "UnsupportedFormat",
        "{file}: this kind of file is not supported. {detail}"},
    Row{ErrorCode::NotAChangeFile, "NotAChangeFile",
        "{file} is not a file of changes. Choose one that Entente exported (*.entente-changes)."},
    Row{ErrorCode::ChangeFileCorrupt, "ChangeFileCorrupt",
        "{file} is damaged ({detail}). Nothing was changed; ask for the file again."},
    Row{ErrorCode::ChangeFileNewer, "ChangeFileNewer",
        "{file} was written by a newer Entente (version {value}; this program knows {detail}). Update "
        "Entente to apply it; nothing was changed."},
    Row{ErrorCode::ChangesForeign, "ChangesForeign",
        "{file} comes from another workspace: the two share no change. Apply it to a copy of the workspace "
        "that it was exported from."},
    Row{ErrorCode::ChangesIncomplete, "ChangesIncomplete",
        "{file} continues from changes that are not in this workspace. Nothing was changed; ask for an "
        "export that begins earlier."},
    Row{ErrorCode::ChangesClash, "ChangesClash",
        "{file} clashes with changes of yours in {value} places. Nothing was changed; choose for each which "
        "one stays."},
    Row{ErrorCode::NothingToExport, "NothingToExport",
        "There are no changes to export since then. Name an earlier day or change."},
    Row{ErrorCode::Internal, "Internal", "Something unexpected happened: {detail}. Please report it."},
};

const Row& rowOf(ErrorCode code) {
    for (const Row& row : kTable) {
        if (row.code == code)
            return row;
    }
    return kTable.back();
}

std::string valueOf(std::string_view name, const ErrorFacts& facts) {
    if (name == "file")
        return facts.file;
    if (name == "field")
        return facts.field;
    if (name == "value")
        return facts.value;
    if (name == "detail")
        return facts.detail;
    if (name == "row")
        return std::to_string(facts.row);
    if (name == "column")
        return std::to_string(facts.column);
    return {};
}

} // namespace

tl::unexpected<Error> fail(ErrorCode code, ErrorFacts facts) {
    return tl::unexpected(Error{code, std::move(facts)});
}

std::string_view errorName(ErrorCode code) { return rowOf(code).name; }

std::string_view errorPattern(ErrorCode code) { return rowOf(code).pattern; }

std::string englishSentence(const Error& error) { return fillPattern(errorPattern(error.code), error.facts); }

std::string fillPattern(std::string_view pattern, const ErrorFacts& facts) {
    std::string out;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        const auto close = pattern.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            break;
        out += pattern.substr(0, open);
        out += valueOf(pattern.substr(open + 1, close - open - 1), facts);
        pattern.remove_prefix(close + 1);
    }
    out += pattern;
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace entente::base
