#include "ui/deck/deck_export.h"

#include "core/slides/pptx_writer.h"
#include "core/slides/resolve_deck.h"
#include "core/store/document_table.h"
#include "core/store/guard.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace entente::ui {
namespace {

/// Throws what keeps the deck from being written.
slides::DeckSpec readDeck(const store::Connection& connection, model::DeckId id, const std::string& language,
                          base::Day today) {
    const auto document = store::findDeck(connection, id);
    if (!document)
        throw store::Failure({base::ErrorCode::NotFound, {.value = "deck"}});
    auto deck = slides::resolveDeck(connection, *document, language, today);
    if (!deck)
        throw store::Failure(deck.error());
    return std::move(*deck);
}

void inGuiThread(std::function<void()> run) {
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(run), Qt::QueuedConnection);
}

} // namespace

DeckExport::DeckExport(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {}

DeckExport::~DeckExport() { cancel(); }

void DeckExport::start(model::DeckId id, const QString& path) {
    if (isRunning())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const base::Day today = m_context.today();
    const auto write = [this, path, today, stop = m_stop](base::Result<slides::DeckSpec> deck) {
        if (!deck)
            return end(path, tl::unexpected(deck.error()));
        const QPointer<DeckExport> guard(this);
        const auto progress = [guard, stop](int done, int total) {
            inGuiThread([guard, done, total] {
                if (guard && guard->isRunning())
                    Q_EMIT guard->progressed(done, total);
            });
            return !*stop;
        };
        const slides::WriterContext writer{
            .author = toStd(qEnvironmentVariable("USER")), .today = today, .progress = progress};
        QThreadPool::globalInstance()->start([guard, path, writer, deck = std::move(*deck)] {
            const auto result = slides::writeDeck(deck, std::filesystem::path(toStd(path)), writer);
            inGuiThread([guard, path, result] {
                if (guard)
                    guard->end(path, result);
            });
        });
    };
    m_context.session()->read(
        m_slot,
        [id, today, language = m_context.language()](const store::Connection& connection) {
            return readDeck(connection, id, language, today);
        },
        write);
}

void DeckExport::cancel() {
    if (m_stop)
        *m_stop = true;
}

void DeckExport::end(const QString& path, const base::Result<void>& result) {
    const bool wasStopped = m_stop && *m_stop;
    m_stop.reset();
    if (result)
        Q_EMIT exported(path);
    else if (wasStopped || result.error().code == base::ErrorCode::QueryInterrupted)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error());
}

} // namespace entente::ui
