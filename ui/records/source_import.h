#pragma once

#include "core/base/date.h"
#include "core/citation/bibliography.h"
#include "core/ingest/import_report.h"
#include "ui/records/dropped_sources.h"
#include "ui/session/read_slot.h"

#include <QObject>

#include <list>
#include <memory>

class QWidget;

namespace entente::ui {

class ViewContext;

/// A page on the web as a source of today, called by its address until somebody gives it a title. Nothing is
/// asked of the net.
[[nodiscard]] model::Source sourceOfAddress(const QUrl& url, base::Day today);

/// Makes sources of bibliographies and of addresses, each time in one edit, and says what came of it.
class SourceImport : public QObject {
    Q_OBJECT

  public:
    /// Dialogs belong to the window.
    SourceImport(ViewContext& context, QWidget* window);

    void askFiles();
    void importFile(const QString& path);
    /// Shows the source in its form: the one that has this address already, or a new one.
    void addAddress(const QUrl& url);
    void take(const DroppedSources& dropped);

  private:
    void write(const QString& name, const std::shared_ptr<const citation::Bibliography>& bibliography);
    void tell(const QString& name, const ingest::ImportReport& report);

    ViewContext& m_context;
    QWidget* m_window;
    QString m_folder;
    /// One a file that is being read.
    std::list<ReadSlot> m_slots;
};

} // namespace entente::ui
