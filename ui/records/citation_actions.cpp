#include "ui/records/citation_actions.h"

#include "core/base/file_text.h"
#include "core/citation/bibliography_writer.h"
#include "core/citation/citation_style.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

#include <array>
#include <filesystem>

namespace entente::ui {
namespace {

using citation::BibliographyFormat;
using Sources = std::vector<model::Source>;

template <BibliographyFormat format>
std::string fileOf(const Sources& sources) {
    return citation::writeBibliography(sources, format);
}

std::string textOf(const Sources& sources) {
    std::string text;
    for (const model::Source& source : sources)
        text += citation::plainText(citation::bibliographyEntry(source, citation::Style::Chicago)) + '\n';
    return text;
}

struct CitationFormat {
    const char* suffix;
    const char* name;
    std::string (*write)(const Sources&);
};

constexpr std::array kCitationFormats{
    CitationFormat{"bib", QT_TRANSLATE_NOOP("CitationActions", "BibTeX"), fileOf<BibliographyFormat::BibTeX>},
    CitationFormat{"ris", QT_TRANSLATE_NOOP("CitationActions", "RIS"), fileOf<BibliographyFormat::Ris>},
    CitationFormat{"json", QT_TRANSLATE_NOOP("CitationActions", "CSL-JSON"), fileOf<BibliographyFormat::Csl>},
    CitationFormat{"txt", QT_TRANSLATE_NOOP("CitationActions", "Bibliography as text, Chicago"), textOf},
};

const CitationFormat* citationFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    for (const CitationFormat& format : kCitationFormats) {
        if (suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0)
            return &format;
    }
    return nullptr;
}

QString citationFilters() {
    QStringList filters;
    for (const CitationFormat& format : kCitationFormats)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("CitationActions", format.name),
                            QLatin1String(format.suffix));
    return filters.join(QStringLiteral(";;"));
}

} // namespace

CitationActions::CitationActions(ViewContext& context, Chosen chosen, Shown shown, QWidget* window)
    : QObject(window),
      m_context(context),
      m_chosen(std::move(chosen)),
      m_shown(std::move(shown)),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_menu(std::make_unique<QMenu>()),
      m_chicago(m_menu->addAction(QString())),
      m_note(m_menu->addAction(QString())),
      m_plain(m_menu->addAction(QString())),
      m_export(new QAction(themedIcon(QStringLiteral("export")), {}, this)) {
    m_menu->setIcon(themedIcon(QStringLiteral("copy")));
    connect(m_chicago, &QAction::triggered, this, [this] { copy(Form::Chicago); });
    connect(m_note, &QAction::triggered, this, [this] { copy(Form::ChicagoNote); });
    connect(m_plain, &QAction::triggered, this, [this] { copy(Form::Plain); });
    connect(m_export, &QAction::triggered, this, &CitationActions::chooseFile);
    retranslate();
}

CitationActions::~CitationActions() = default;

QAction* CitationActions::copyAction() const { return m_menu->menuAction(); }

void CitationActions::setEnabled(bool hasChosen, bool hasShown) {
    m_menu->menuAction()->setEnabled(hasChosen);
    m_export->setEnabled(hasShown);
}

void CitationActions::retranslate() {
    m_menu->setTitle(tr("Copy citation"));
    m_chicago->setText(tr("Chicago, bibliography"));
    m_note->setText(tr("Chicago, note"));
    m_plain->setText(tr("Plain"));
    m_export->setText(tr("Export sources…"));
    m_export->setToolTip(tr("Write the sources that are shown as BibTeX, RIS, CSL-JSON or text"));
}

void CitationActions::copy(Form form) {
    const std::optional<model::Source> source = m_chosen();
    if (!source)
        return;
    const citation::Citation cited =
        form == Form::ChicagoNote
            ? citation::noteEntry(*source, {}, citation::Style::Chicago)
            : citation::bibliographyEntry(*source, form == Form::Plain ? citation::Style::Plain
                                                                       : citation::Style::Chicago);
    auto* mime = new QMimeData;
    mime->setText(toQt(citation::plainText(cited)));
    mime->setHtml(toQt(citation::html(cited)));
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT m_context.messageRequested(tr("Copied the citation"));
}

void CitationActions::chooseFile() {
    const QString suggested = QDir(m_folder).filePath(tr("Sources") + QStringLiteral(".bib"));
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export sources"), suggested, citationFilters());
    if (!path.isEmpty())
        exportTo(path);
}

void CitationActions::exportTo(const QString& path) {
    const CitationFormat* format = citationFormatOf(path);
    if (m_context.session() == nullptr)
        return;
    if (format == nullptr)
        return Q_EMIT m_context.errorRequested({base::ErrorCode::UnsupportedFormat, {.file = toStd(path)}});
    m_folder = QFileInfo(path).absolutePath();
    m_context.session()->read(
        m_slot,
        [sources = m_shown(), write = format->write, file = std::filesystem::path(toStd(path))](
            const store::Connection&) { return base::writeFile(file, write(sources)); },
        [this, path](const base::Result<base::Result<void>>& done) {
            const base::Result<void> written = done ? *done : tl::unexpected(done.error());
            if (written)
                Q_EMIT m_context.messageRequested(tr("Exported %1").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT m_context.errorRequested(written.error());
        });
}

} // namespace entente::ui
