#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/slides/deck_spec.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace entente::ui {

class ViewContext;

/// Writes a deck into a PowerPoint file: reads it in the session's worker, writes it in another thread. One
/// at a time.
class DeckExport : public QObject {
    Q_OBJECT

  public:
    explicit DeckExport(ViewContext& context, QObject* parent = nullptr);
    ~DeckExport() override;

    void start(model::DeckId deck, const QString& path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

  Q_SIGNALS:
    void progressed(int done, int total);
    void exported(const QString& path);
    void cancelled();
    void failed(const entente::base::Error& error);

  private:
    using Stop = std::shared_ptr<std::atomic<bool>>;

    void write(const slides::DeckSpec& deck, const QString& path);
    /// Of an export that was given up meanwhile it says nothing.
    void end(const Stop& stop, const QString& path, const base::Result<void>& result);
    void giveUp();

    ViewContext& m_context;
    ReadSlot m_slot;
    /// Set while it runs; true asks it to stop. Shared with the thread that writes.
    Stop m_stop;
};

} // namespace entente::ui
