// The timeline's way into files and decks.
#include "core/slides/pptx_writer.h"
#include "core/slides/resolve_deck.h"
#include "core/slides/slide_json.h"
#include "core/store/guard.h"
#include "core/timeline/date_words.h"
#include "ui/text.h"
#include "ui/timeline/timeline_export.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/view_context.h"

#include <QDir>
#include <QFileDialog>

namespace entente::ui {

QString TimelinePage::pictureTitle() const {
    const base::DayRange days = m_view->visibleDays();
    const std::string& language = context().language();
    const base::EdtfDate span(base::EdtfDate::ofYear(base::toCivil(days.first).year).start(),
                              base::EdtfDate::ofYear(base::toCivil(days.last).year).start());
    return tr("Timeline, %1").arg(toQt(timeline::dateInWords(span, language)));
}

model::SlideDocument TimelinePage::slide() const {
    slides::TimelineChoice choice;
    for (const model::ActorId actor : context().focus().actors)
        choice.filter.actors.push_back(context().names().actorCode(actor));
    for (const model::TagId topic : context().focus().topics)
        choice.filter.topics.push_back(context().names().tag(topic));
    choice.filter.period = m_view->visibleDays();
    const slides::SlideChoice whole{.content = choice};
    return {.kind = std::string(slides::slideKindCode(whole.kind())),
            .title = toStd(pictureTitle()),
            .specVersion = slides::kSlideSpecVersion,
            .spec = slides::toJson(whole)};
}

void TimelinePage::chooseFile() {
    const QString name = pictureTitle().replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".png");
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export timeline"), QDir(m_folder).filePath(name),
        tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;PowerPoint slide (*.pptx)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TimelinePage::exportTo(const QString& path) {
    if (context().session() == nullptr)
        return;
    m_folder = QFileInfo(path).absolutePath();
    if (path.endsWith(QLatin1String(".pptx"), Qt::CaseInsensitive))
        exportSlide(path);
    else
        exportPicture(path);
}

std::vector<model::RecordId> TimelinePage::drawnRecords() const {
    std::vector<model::RecordId> records;
    for (const auto& box : m_view->currentLayout().boxes)
        records.push_back(m_view->timeline()->items->id(box.item));
    return records;
}

// What is on the screen, with the sources of what is drawn.
void TimelinePage::exportPicture(const QString& path) {
    const TimelinePicture picture{.timeline = m_view->timeline(),
                                  .eras = m_view->eras(),
                                  .days = m_view->visibleDays(),
                                  .title = pictureTitle()};
    const auto query = [records = drawnRecords(), language = context().language(),
                        today = context().today()](const store::Connection& connection) {
        return readSourceNote(connection, records, language, today);
    };
    context().session()->read(m_exportSlot, query,
                              [this, picture, path](const base::Result<std::string>& note) {
                                  if (!note)
                                      return tellExported(tl::unexpected(note.error()), path);
                                  TimelinePicture whole = picture;
                                  whole.footnote = toQt(*note);
                                  tellExported(exportTimeline(whole, path), path);
                              });
}

void TimelinePage::exportSlide(const QString& path) {
    const auto query = [document = slide(), language = context().language(), today = context().today(),
                        file = std::filesystem::path(toStd(path))](const store::Connection& connection) {
        auto spec = slides::resolveSlide(connection, document, language, today);
        if (!spec)
            throw store::Failure(spec.error());
        const slides::DeckSpec deck{
            .title = document.title, .language = language, .slides = {std::move(*spec)}};
        const slides::WriterContext writer{.author = toStd(qEnvironmentVariable("USER")), .today = today};
        if (const auto written = slides::writeDeck(deck, file, writer); !written)
            throw store::Failure(written.error());
        return true;
    };
    context().session()->read(m_exportSlot, query, [this, path](const base::Result<bool>& result) {
        tellExported(result ? base::Result<void>() : tl::unexpected(result.error()), path);
    });
}

void TimelinePage::tellExported(const base::Result<void>& result, const QString& path) {
    if (result)
        Q_EMIT context().messageRequested(tr("Exported %1").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT context().errorRequested(result.error());
}

} // namespace entente::ui
