#include "ui/widgets/error_text.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace entente::ui {
namespace {

constexpr auto kContext = "entente::ui::Error";

struct Row {
    base::ErrorCode code;
    const char* pattern;
};

// The same patterns as in core/base/error.cpp, here so that lupdate finds them; a test compares the two.
constexpr Row kRows[] = {
    {base::ErrorCode::FileNotFound,
     QT_TRANSLATE_NOOP("entente::ui::Error", "There is no file {file}. Check the path.")},
    {base::ErrorCode::FileExists,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} exists already. Choose another name or remove it first.")},
    {base::ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{file} cannot be read: {detail}. Check its permissions.")},
    {base::ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "{file} cannot be written: {detail}. Choose another folder or check its permissions.")},
    {base::ErrorCode::NotAWorkspace,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{file} is not an Entente workspace. Open a file that Entente "
                                             "made (*.entente), or import this one.")},
    {base::ErrorCode::WorkspaceCorrupt,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} is damaged ({detail}). It was left as it is; restore it from a backup.")},
    {base::ErrorCode::WorkspaceNewer,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} was made by a newer Entente (file version {value}; this program knows "
                       "{detail}). Update Entente to open it; the file was left as it is.")},
    {base::ErrorCode::WorkspaceUntrusted,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "{file} holds database code that Entente did not write ({detail}). It was not opened.")},
    {base::ErrorCode::WorkspaceLocked,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "{file} is being written by {detail}. Nothing was changed; try again when they have finished.")},
    {base::ErrorCode::WorkspaceReadOnly,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} is read-only. Nothing was changed; save a copy elsewhere to edit it.")},
    {base::ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "The disk that holds {file} is full. Nothing was changed; free some space and try again.")},
    {base::ErrorCode::DatabaseFailure,
     QT_TRANSLATE_NOOP("entente::ui::Error", "The database of {file} reported: {detail}.")},
    {base::ErrorCode::QueryInterrupted, QT_TRANSLATE_NOOP("entente::ui::Error", "The query was cancelled.")},
    {base::ErrorCode::InvalidDate,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "“{value}” in {field} is not a date. Write for example 2025-02-07, 2025-02, 2025, "
                       "2025-02~ (about) or 2025-02-06/2025-02-08.")},
    {base::ErrorCode::InvalidNumber,
     QT_TRANSLATE_NOOP("entente::ui::Error", "“{value}” in {field} is not a number.")},
    {base::ErrorCode::InvalidValue,
     QT_TRANSLATE_NOOP("entente::ui::Error", "“{value}” is not possible for {field}: {detail}.")},
    {base::ErrorCode::MissingValue, QT_TRANSLATE_NOOP("entente::ui::Error", "{field} is empty. Fill it in.")},
    {base::ErrorCode::UnknownReference,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{field} names “{value}”, which is not in this workspace. {detail}")},
    {base::ErrorCode::DuplicateKey,
     QT_TRANSLATE_NOOP("entente::ui::Error", "“{value}” is there already as {field}.")},
    {base::ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("entente::ui::Error", "There is no {field} “{value}” in this workspace. {detail}")},
    {base::ErrorCode::Ambiguous,
     QT_TRANSLATE_NOOP("entente::ui::Error", "“{value}” names more than one {field}: {detail}. Use the id.")},
    {base::ErrorCode::StaleDraft,
     QT_TRANSLATE_NOOP("entente::ui::Error", "“{value}” was changed elsewhere since you began to edit it. "
                                             "Nothing was overwritten: compare and choose.")},
    {base::ErrorCode::InUse,
     QT_TRANSLATE_NOOP("entente::ui::Error", "The {field} “{value}” cannot be deleted: named by {detail}. "
                                             "Take it out of them first.")},
    {base::ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("entente::ui::Error", "There is nothing to undo.")},
    {base::ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("entente::ui::Error", "There is nothing to redo.")},
    {base::ErrorCode::UndoConflict,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "“{value}” cannot be undone, because what it changed was changed again since ({detail}).")},
    {base::ErrorCode::InvalidSpec,
     QT_TRANSLATE_NOOP("entente::ui::Error", "The description of {field} cannot be used: {detail}.")},
    {base::ErrorCode::SeriesEmpty,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{field} has no figures to draw. {detail}")},
    {base::ErrorCode::ImportRefused,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file}, row {row}, {field}: “{value}” was refused: {detail}. Nothing was imported.")},
    {base::ErrorCode::UnsupportedFormat,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{file}: this kind of file is not supported. {detail}")},
    {base::ErrorCode::NotAChangeFile,
     QT_TRANSLATE_NOOP(
         "entente::ui::Error",
         "{file} is not a file of changes. Choose one that Entente exported (*.entente-changes).")},
    {base::ErrorCode::ChangeFileCorrupt,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} is damaged ({detail}). Nothing was changed; ask for the file again.")},
    {base::ErrorCode::ChangeFileNewer,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} was written by a newer Entente (version {value}; this program knows "
                       "{detail}). Update Entente to apply it; nothing was changed.")},
    {base::ErrorCode::ChangesForeign,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "{file} comes from another workspace: the two share no change. Apply it to a copy of "
                       "the workspace that it was exported from.")},
    {base::ErrorCode::ChangesIncomplete,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{file} continues from changes that are not in this workspace. "
                                             "Nothing was changed; ask for an export that begins earlier.")},
    {base::ErrorCode::ChangesClash,
     QT_TRANSLATE_NOOP("entente::ui::Error", "{file} clashes with changes of yours in {value} places. "
                                             "Nothing was changed; choose for each which one stays.")},
    {base::ErrorCode::NothingToExport,
     QT_TRANSLATE_NOOP("entente::ui::Error",
                       "There are no changes to export since then. Name an earlier day or change.")},
    {base::ErrorCode::Internal,
     QT_TRANSLATE_NOOP("entente::ui::Error", "Something unexpected happened: {detail}. Please report it.")},
};

} // namespace

QString errorPatternText(base::ErrorCode code) {
    const auto* row =
        std::find_if(std::begin(kRows), std::end(kRows), [code](const Row& r) { return r.code == code; });
    return row == std::end(kRows) ? QString() : QCoreApplication::translate(kContext, row->pattern);
}

QString errorText(const base::Error& error) {
    return toQt(base::fillPattern(toStd(errorPatternText(error.code)), error.facts));
}

} // namespace entente::ui
