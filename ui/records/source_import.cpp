#include "ui/records/source_import.h"

#include "core/citation/bibliography_import.h"
#include "core/citation/entry_fields.h"
#include "core/citation/known_sources.h"
#include "core/store/source_table.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace entente::ui {
namespace {

/// What core/citation says of a file or an entry that it cannot read.
constexpr const char* kReasons[] = {
    QT_TRANSLATE_NOOP("BibliographyReason", "It is neither BibTeX nor RIS nor CSL-JSON."),
    QT_TRANSLATE_NOOP("BibliographyReason", "Its JSON is not CSL-JSON."),
    QT_TRANSLATE_NOOP("BibliographyReason", "Its JSON is nested too deeply to be CSL-JSON."),
    QT_TRANSLATE_NOOP("BibliographyReason", "It holds bytes that are no text."),
    QT_TRANSLATE_NOOP("BibliographyReason", "It is larger than 64 MB."),
    QT_TRANSLATE_NOOP("BibliographyReason", "a brace is not closed"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a brace is closed that was not opened"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a quotation mark is not closed"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a comma or its closing brace is missing"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a field has no “=”"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a field has no value"),
    QT_TRANSLATE_NOOP("BibliographyReason", "a value is too long"),
    QT_TRANSLATE_NOOP("BibliographyReason", "its macros are too long"),
    QT_TRANSLATE_NOOP("BibliographyReason", "it is not closed"),
    QT_TRANSLATE_NOOP("BibliographyReason", "it breaks off before its end (ER)"),
    QT_TRANSLATE_NOOP("BibliographyReason", "it is no item of CSL-JSON"),
    QT_TRANSLATE_NOOP("BibliographyReason", "it has neither a title nor an address"),
    QT_TRANSLATE_NOOP("BibliographyReason", "it is too long to be one"),
};

/// In the language of the window where it is one of these.
std::string reasonText(const std::string& reason) {
    const auto* at = std::find_if(std::begin(kReasons), std::end(kReasons),
                                  [&](const char* one) { return reason == one; });
    return at == std::end(kReasons) ? reason : toStd(QCoreApplication::translate("BibliographyReason", *at));
}

base::Error inWords(base::Error error) {
    error.facts.detail = reasonText(error.facts.detail);
    return error;
}

} // namespace

model::Source sourceOfAddress(const QUrl& url, base::Day today) {
    const std::string address = toStd(url.toString(QUrl::FullyEncoded));
    return {.title = citation::titleOfAddress(address),
            .url = address,
            .accessed = base::toIso(today),
            .kind = model::SourceKind::Website,
            .reliability = citation::usualReliability(model::SourceKind::Website)};
}

SourceImport::SourceImport(ViewContext& context, QWidget* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

void SourceImport::askFiles() {
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Import sources"), m_folder,
                                                            tr("Bibliographies (*.bib *.ris *.json)") +
                                                                QStringLiteral(";;") + tr("All files (*)"));
    for (const QString& file : files)
        importFile(file);
}

void SourceImport::take(const DroppedSources& dropped) {
    for (const QString& file : dropped.files)
        importFile(file);
    for (const QUrl& address : dropped.addresses)
        addAddress(address);
}

void SourceImport::importFile(const QString& path) {
    if (m_context.session() == nullptr)
        return;
    m_folder = QFileInfo(path).absolutePath();
    // With one slot for all, a second file would drop the first.
    ReadSlot& slot = m_slots.emplace_back();
    m_context.session()->read(
        slot,
        [file = toStd(path)](const store::Connection&) {
            return std::make_shared<const base::Result<citation::Bibliography>>(
                citation::readBibliography(file));
        },
        [this, asked = &slot,
         path](const base::Result<std::shared_ptr<const base::Result<citation::Bibliography>>>& read) {
            m_slots.remove_if([asked](const ReadSlot& one) { return &one == asked; });
            if (!read)
                return Q_EMIT m_context.errorRequested(read.error());
            if (!**read)
                return Q_EMIT m_context.errorRequested(inWords((*read)->error()));
            write(QFileInfo(path).fileName(), std::make_shared<const citation::Bibliography>(***read));
        });
}

void SourceImport::write(const QString& name,
                         const std::shared_ptr<const citation::Bibliography>& bibliography) {
    if (m_context.session() == nullptr)
        return;
    auto report = std::make_shared<ingest::ImportReport>();
    const auto change = [bibliography, report, file = toStd(name),
                         today = base::toIso(m_context.today())](store::Edit& edit) {
        citation::importBibliography(edit, file, *bibliography, {.importedAt = today, .skipsRefused = true},
                                     *report);
    };
    m_context.session()->edit(this, tr("Import sources from %1").arg(name), change,
                              [this, report, name](const base::Result<store::Changed>& changed) {
                                  if (!changed && changed.error().code != base::ErrorCode::ImportRefused)
                                      return Q_EMIT m_context.errorRequested(changed.error());
                                  // After what the window says of every edit.
                                  QMetaObject::invokeMethod(
                                      this, [this, report, name] { tell(name, *report); },
                                      Qt::QueuedConnection);
                              });
}

void SourceImport::tell(const QString& name, const ingest::ImportReport& report) {
    const ingest::TableCount count = report.total();
    if (!report.isImported() && count.read == count.refused && !report.refused.empty()) {
        base::Error error = report.refused.front();
        error.code = base::ErrorCode::ImportRefused;
        return Q_EMIT m_context.errorRequested(inWords(error));
    }
    QStringList parts;
    if (count.added > 0)
        parts << tr("%n new source(s)", nullptr, static_cast<int>(count.added));
    if (count.changed > 0)
        parts << tr("%n completed", nullptr, static_cast<int>(count.changed));
    if (count.same + count.kept > 0)
        parts << tr("%n here already", nullptr, static_cast<int>(count.same + count.kept));
    if (!report.refused.empty()) {
        const base::ErrorFacts& first = report.refused.front().facts;
        parts << tr("%n not readable, the first in line %1 (%2)", nullptr, static_cast<int>(count.refused))
                     .arg(first.row)
                     .arg(toQt(first.detail.empty() ? first.field : reasonText(first.detail)));
    } else if (report.isImported() && parts.size() == 1) {
        // The window has said so, with the way back.
        return;
    }
    Q_EMIT m_context.messageRequested(
        tr("%1: %2").arg(name, parts.isEmpty() ? tr("no sources in it") : parts.join(tr(", "))));
}

void SourceImport::addAddress(const QUrl& url) {
    if (m_context.session() == nullptr)
        return;
    auto id = std::make_shared<model::SourceId>();
    const model::Source source = sourceOfAddress(url, m_context.today());
    const auto change = [source, id](store::Edit& edit) {
        const citation::KnownSources known(store::listSources(edit.connection()));
        const model::Source* found = known.find(source);
        *id = found != nullptr ? found->id : store::insertSource(edit, source);
    };
    m_context.session()->edit(this, tr("Add source “%1”").arg(toQt(source.title)), change,
                              [this, id](const base::Result<store::Changed>& changed) {
                                  if (!changed)
                                      return Q_EMIT m_context.errorRequested(changed.error());
                                  Q_EMIT m_context.openSourceRequested(*id);
                              });
}

} // namespace entente::ui
