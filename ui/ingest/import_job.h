#pragma once

#include "core/ingest/import_files.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>

namespace entente::ui {

class ViewContext;

/// One import, or its rehearsal, while it runs off the GUI thread. It can be stopped; what was written is
/// then taken back.
class ImportJob : public QObject {
    Q_OBJECT

  public:
    explicit ImportJob(ViewContext& context, QObject* parent = nullptr);
    /// Stops what still runs.
    ~ImportJob() override;

    /// A job that still runs is stopped first; only the last one's end is told.
    void start(const std::vector<std::filesystem::path>& files, ingest::FileImportOptions options);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

  Q_SIGNALS:
    /// Some times a second: the file at hand, and its rows so far.
    void progressed(const QString& file, qint64 rows);
    void ended(const entente::base::Result<entente::ingest::ImportReport>& report);

  private:
    /// Shared with the worker.
    struct State {
        std::atomic<bool> isStopped = false;
        std::atomic<std::int64_t> rows = 0;
        std::mutex mutex;
        std::string file;
    };

    void tellProgress();

    ViewContext& m_context;
    std::shared_ptr<State> m_state;
    QTimer m_clock;
};

} // namespace entente::ui
