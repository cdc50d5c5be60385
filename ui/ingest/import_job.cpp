#include "ui/ingest/import_job.h"

#include "ui/text.h"
#include "ui/widgets/view_context.h"

namespace entente::ui {
namespace {

constexpr int kTellEvery = 150;

} // namespace

ImportJob::ImportJob(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {
    m_clock.setInterval(kTellEvery);
    connect(&m_clock, &QTimer::timeout, this, &ImportJob::tellProgress);
}

ImportJob::~ImportJob() { stop(); }

void ImportJob::start(const std::vector<std::filesystem::path>& files, ingest::FileImportOptions options) {
    stop();
    if (m_context.session() == nullptr)
        return;
    m_state = std::make_shared<State>();
    options.progress = [state = m_state](std::string_view file, std::int64_t rows) {
        state->rows = rows;
        const std::lock_guard lock(state->mutex);
        state->file = file;
        return !state->isStopped;
    };
    m_clock.start();
    m_context.session()->run(
        this,
        [files, options, state = m_state](store::Workspace& workspace) -> base::Result<ingest::ImportReport> {
            if (state->isStopped)
                return base::fail(base::ErrorCode::QueryInterrupted);
            return ingest::importFiles(workspace, files, options);
        },
        [this, state = m_state](const base::Result<ingest::ImportReport>& report) {
            if (state != m_state)
                return;
            m_state.reset();
            m_clock.stop();
            Q_EMIT ended(report);
        });
}

void ImportJob::stop() {
    if (m_state)
        m_state->isStopped = true;
    m_state.reset();
    m_clock.stop();
}

void ImportJob::tellProgress() {
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    Q_EMIT progressed(toQt(m_state->file), m_state->rows);
}

} // namespace entente::ui
