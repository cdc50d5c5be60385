#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace entente::ui {

/// What was typed into a form and not saved, as it lies on the disk. It stands outside of the workspace: it
/// was never stored.
struct KeptDraft {
    /// Its file.
    QString file;
    /// Which form: "meeting", "person", ….
    QString kind;
    QString title;
    /// ISO 8601, UTC.
    QString at;
    /// As the form gave it.
    QJsonObject content;
};

// These read and write the disk: they belong into a worker.

/// Where the drafts of a workspace lie.
[[nodiscard]] QString draftFolder(const QString& workspace);
/// Drafts that no running program holds, the newest first; files that are none are passed over.
[[nodiscard]] std::vector<KeptDraft> keptDrafts(const QString& workspace);
/// All or nothing.
void writeDraft(const KeptDraft& draft);
void removeDraft(const QString& file);
/// Beside a draft, as long as the program that writes it lives.
[[nodiscard]] QString draftLock(const QString& file);

} // namespace entente::ui
