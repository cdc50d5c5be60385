#include "ui/records/draft_keeper.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QUuid>

#include <utility>

namespace entente::ui {
namespace {

constexpr int kDelay = 2000;

} // namespace

DraftKeeper::DraftKeeper(Content content, QObject* parent)
    : QObject(parent), m_content(std::move(content)), m_lock(std::make_shared<std::unique_ptr<QLockFile>>()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper() = default;

Worker& DraftKeeper::worker() {
    if (!m_worker)
        m_worker = std::make_unique<Worker>(Worker::AtEnd::FinishWaiting);
    return *m_worker;
}

void DraftKeeper::keepSoon(const QString& workspace) {
    m_workspace = workspace;
    // Not put off by each letter: who types without a pause is kept too.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keepNow() {
    m_timer.stop();
    KeptDraft draft = m_content();
    draft.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    draft.file = m_file;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    if (m_file.isEmpty())
        m_file = draft.file = QDir(draftFolder(m_workspace)).filePath(name);
    worker().post([draft, lock = m_lock, this] {
        if (!*lock) {
            QDir().mkpath(QFileInfo(draft.file).path());
            *lock = std::make_unique<QLockFile>(draftLock(draft.file));
            (*lock)->setStaleLockTime(0);
            (*lock)->tryLock(0);
        }
        writeDraft(draft);
        // The worker ends before this does.
        QMetaObject::invokeMethod(
            this, [this, file = draft.file] { Q_EMIT kept(file); }, Qt::QueuedConnection);
    });
}

void DraftKeeper::drop() {
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    worker().post([file = std::exchange(m_file, QString()), lock = m_lock] {
        removeDraft(file);
        lock->reset();
    });
}

void DraftKeeper::remove(const QString& file) {
    worker().post([file] { removeDraft(file); });
}

void DraftKeeper::find(const QString& workspace, const QString& kind,
                       std::function<void(std::vector<KeptDraft>)> found) {
    worker().post([workspace, kind, found = std::move(found), this] {
        std::vector<KeptDraft> drafts = keptDrafts(workspace);
        std::erase_if(drafts, [&](const KeptDraft& draft) { return draft.kind != kind; });
        QMetaObject::invokeMethod(
            this, [found, drafts = std::move(drafts)] { found(drafts); }, Qt::QueuedConnection);
    });
}

} // namespace entente::ui
