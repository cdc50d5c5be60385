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

DeckExport::DeckExport(ViewContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context, &ViewContext::sessionChanged, this, &DeckExport::giveUp);
}

DeckExport::~DeckExport() { cancel(); }

void DeckExport::start(model::DeckId id, const QString& path) {
    if (isRunning())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_context.session()->read(
        m_slot,
        [id, today = m_context.today(), language = m_context.language()](
            const store::Connection& connection) { return readDeck(connection, id, language, today); },
        [this, path](const base::Result<slides::DeckSpec>& deck) {
            if (deck)
                write(*deck, path);
            else
                end(m_stop, path, tl::unexpected(deck.error()));
        });
}

void DeckExport::write(const slides::DeckSpec& deck, const QString& path) {
    slides::WriterContext writer{.author = toStd(qEnvironmentVariable("USER")), .today = m_context.today()};
    writer.progress = [guard = QPointer(this), stop = m_stop](int done, int total) {
        inGuiThread([guard, stop, done, total] {
            if (guard && guard->m_stop == stop)
                Q_EMIT guard->progressed(done, total);
        });
        return !*stop;
    };
    QThreadPool::globalInstance()->start([guard = QPointer(this), stop = m_stop, path, writer, deck] {
        const auto result = slides::writeDeck(deck, std::filesystem::path(toStd(path)), writer);
        inGuiThread([guard, stop, path, result] {
            if (guard)
                guard->end(stop, path, result);
        });
    });
}

void DeckExport::cancel() {
    if (m_stop)
        *m_stop = true;
}

void DeckExport::giveUp() {
    if (!m_stop)
        return;
    cancel();
    m_slot.renew();
    m_stop.reset();
    Q_EMIT cancelled();
}

void DeckExport::end(const Stop& stop, const QString& path, const base::Result<void>& result) {
    if (stop != m_stop)
        return;
    const bool wasStopped = *stop;
    m_stop.reset();
    if (result)
        Q_EMIT exported(path);
    else if (wasStopped || result.error().code == base::ErrorCode::QueryInterrupted)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error());
}

} // namespace entente::ui
