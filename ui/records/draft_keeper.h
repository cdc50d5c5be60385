#pragma once

#include "ui/records/kept_draft.h"
#include "ui/session/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QLockFile;

namespace entente::ui {

/// Keeps what is typed into one form on the disk, some seconds after it was typed, so that it outlives the
/// program's end. Writes in a worker.
class DraftKeeper : public QObject {
    Q_OBJECT

  public:
    using Content = std::function<KeptDraft()>;

    /// `content` gives kind, title and content as they are now.
    explicit DraftKeeper(Content content, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Something was typed.
    void keepSoon(const QString& workspace);
    void keepNow();
    /// It was saved, or is not wanted any more.
    void drop();
    /// Removes a draft that was kept by an earlier run, after all that was asked for before.
    void remove(const QString& file);
    /// Asks for the drafts of a kind that earlier runs left.
    void find(const QString& workspace, const QString& kind,
              std::function<void(std::vector<KeptDraft>)> found);

    /// The time between typing and writing; for tests.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

  Q_SIGNALS:
    /// A draft is on the disk.
    void kept(const QString& file);

  private:
    Worker& worker();

    Content m_content;
    QTimer m_timer;
    QString m_workspace;
    QString m_file;
    std::shared_ptr<std::unique_ptr<QLockFile>> m_lock;
    /// Made when there is something to do. Last, so that it ends first.
    std::unique_ptr<Worker> m_worker;
};

} // namespace entente::ui
