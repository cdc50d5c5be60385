#include "ui/records/kept_draft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace entente::ui {
namespace {

constexpr int kDraftVersion = 1;
// More than anybody types; what is larger was not written here.
constexpr qint64 kLargestDraft = 16 << 20;

std::optional<KeptDraft> readDraft(const QFileInfo& info) {
    QFile file(info.filePath());
    if (info.size() > kLargestDraft || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    KeptDraft draft{.file = info.filePath(),
                    .kind = json[QStringLiteral("kind")].toString(),
                    .title = json[QStringLiteral("title")].toString(),
                    .at = json[QStringLiteral("at")].toString(),
                    .content = json[QStringLiteral("content")].toObject()};
    if (json[QStringLiteral("version")].toInt() != kDraftVersion || draft.kind.isEmpty() ||
        draft.content.isEmpty())
        return std::nullopt;
    return draft;
}

bool isHeld(const QString& file) {
    QLockFile probe(draftLock(file));
    // Only the end of its program makes a lock stale.
    probe.setStaleLockTime(0);
    return !probe.tryLock(0);
}

} // namespace

QString draftFolder(const QString& workspace) {
    const QString canonical = QFileInfo(workspace).canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? workspace : canonical).toUtf8();
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("drafts/") + name);
}

std::vector<KeptDraft> keptDrafts(const QString& workspace) {
    std::vector<KeptDraft> drafts;
    const QDir folder(draftFolder(workspace));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        auto draft = readDraft(info);
        if (draft && !isHeld(draft->file))
            drafts.push_back(std::move(*draft));
    }
    return drafts;
}

void writeDraft(const KeptDraft& draft) {
    QDir().mkpath(QFileInfo(draft.file).path());
    const QJsonObject json{{QStringLiteral("version"), kDraftVersion},
                           {QStringLiteral("kind"), draft.kind},
                           {QStringLiteral("title"), draft.title},
                           {QStringLiteral("at"), draft.at},
                           {QStringLiteral("content"), draft.content}};
    QSaveFile file(draft.file);
    // Keeping a draft is a precaution: where the disk refuses, the form itself still has all of it.
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) >= 0)
        file.commit();
}

void removeDraft(const QString& file) { QFile::remove(file); }

QString draftLock(const QString& file) { return file + QStringLiteral(".lock"); }

} // namespace entente::ui
