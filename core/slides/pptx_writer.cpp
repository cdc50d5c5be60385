#include "core/slides/pptx_writer.h"

#include "core/base/file_text.h"
#include "core/slides/chart_part.h"
#include "core/slides/chart_workbook.h"
#include "core/slides/package.h"
#include "core/slides/page.h"
#include "core/slides/slide_part.h"
#include "core/slides/template_parts.h"

#include <fmt/format.h>

namespace entente::slides {
namespace {

constexpr std::string_view kPresentationType = "officedocument.presentationml.";
constexpr std::string_view kChartType = "officedocument.drawingml.chart+xml";
constexpr std::string_view kThemeType = "officedocument.theme+xml";
constexpr std::string_view kMasterPath = "ppt/slideMasters/slideMaster1.xml";
constexpr std::string_view kNotesMasterPath = "ppt/notesMasters/notesMaster1.xml";

std::string presentationType(std::string_view name) {
    return fmt::format("{}{}+xml", kPresentationType, name);
}

std::string numbered(std::string_view pattern, int number) {
    return fmt::format(fmt::runtime(pattern), number);
}

std::string layoutPath(LayoutKind layout) {
    return numbered("ppt/slideLayouts/slideLayout{}.xml", static_cast<int>(layout) + 1);
}

/// Assembles one file, part by part, in the order in which they are first named.
class DeckAssembly {
  public:
    DeckAssembly(const DeckSpec& deck, const WriterContext& context) : m_deck(deck), m_context(context) {}

    base::Result<std::string> bytes() {
        addTemplate();
        int done = 0;
        for (const SlideSpec& slide : m_deck.slides) {
            if (!goesOn(done++))
                return base::fail(base::ErrorCode::QueryInterrupted);
            for (const Page& page : pagesOf(slide, m_deck))
                addPage(page);
        }
        if (!goesOn(done))
            return base::fail(base::ErrorCode::QueryInterrupted);
        finish();
        return m_package.zipped(m_deflater);
    }

  private:
    bool goesOn(int done) const {
        return !m_context.progress || m_context.progress(done, static_cast<int>(m_deck.slides.size()));
    }

    void addTemplate() {
        const std::string& language = m_deck.language;
        Relationships master{kMasterPath};
        std::vector<std::string> layouts;
        for (const LayoutKind layout : kLayouts) {
            const std::string path = layoutPath(layout);
            layouts.push_back(master.add("slideLayout", path));
            Relationships back{path};
            back.add("slideMaster", kMasterPath);
            m_package.add(path, presentationType("slideLayout"), layoutPart(layout, language));
            m_package.add(back);
        }
        master.add("theme", "ppt/theme/theme1.xml");
        m_package.add("ppt/theme/theme1.xml", kThemeType, themePart("Entente"));
        m_package.add(std::string(kMasterPath), presentationType("slideMaster"),
                      masterPart(layouts, language));
        m_package.add(master);
        Relationships notes{kNotesMasterPath};
        notes.add("theme", "ppt/theme/theme2.xml");
        m_package.add("ppt/theme/theme2.xml", kThemeType, themePart("Entente notes"));
        m_package.add(std::string(kNotesMasterPath), presentationType("notesMaster"),
                      notesMasterPart(language));
        m_package.add(notes);
        m_links.master = m_presentation.add("slideMaster", kMasterPath);
        m_links.notesMaster = m_presentation.add("notesMaster", kNotesMasterPath);
    }

    void addPage(const Page& page) {
        const std::string path = numbered("ppt/slides/slide{}.xml", ++m_slides);
        Relationships relationships{path};
        relationships.add("slideLayout", layoutPath(page.layout));
        std::vector<ElementLinks> links;
        for (const PageElement& element : page.elements) {
            links.push_back(addElement(element, relationships));
        }
        if (!page.notes.empty())
            relationships.add("notesSlide", addNotes(page.notes, path));
        m_package.add(path, presentationType("slide"), slidePart(page, links, m_deck.language));
        m_package.add(relationships);
        m_links.slides.push_back(m_presentation.add("slide", path));
    }

    ElementLinks addElement(const PageElement& element, Relationships& slide) {
        ElementLinks links;
        const auto identify = [&](const std::string& identity) {
            if (!identity.empty())
                links.tags = slide.add("tags", addTags(identity));
        };
        if (const auto* chart = std::get_if<ChartFrame>(&element)) {
            links.chart = slide.add("chart", addChart(*chart));
            identify(chart->identity);
        } else if (const auto* table = std::get_if<TableFrame>(&element)) {
            identify(table->identity);
        } else if (const auto* drawing = std::get_if<DrawingFrame>(&element)) {
            if (!drawing->drawing.shapes.empty())
                identify(drawing->identity);
        }
        return links;
    }

    std::string addTags(const std::string& identity) {
        const std::string path = numbered("ppt/tags/tag{}.xml", ++m_tags);
        m_package.add(path, presentationType("tags"), tagsPart(identity));
        return path;
    }

    std::string addChart(const ChartFrame& frame) {
        const std::string path = numbered("ppt/charts/chart{}.xml", ++m_charts);
        const std::string workbookPath = numbered("ppt/embeddings/workbook{}.xlsx", m_charts);
        Relationships relationships{path};
        const std::string link = relationships.add("package", workbookPath);
        m_package.add(path, kChartType, chartPart(frame.plan, frame.geometry, m_deck.language, link));
        m_package.add(relationships);
        m_package.addWorkbook(workbookPath, embeddedWorkbook(frame.plan.data, frame.identity, m_deflater));
        return path;
    }

    std::string addNotes(const std::string& notes, const std::string& slidePath) {
        const std::string path = numbered("ppt/notesSlides/notesSlide{}.xml", ++m_notes);
        Relationships relationships{path};
        relationships.add("notesMaster", kNotesMasterPath);
        relationships.add("slide", slidePath);
        m_package.add(path, presentationType("notesSlide"), notesPart(notes, m_deck.language));
        m_package.add(relationships);
        return path;
    }

    void finish() {
        const auto addProperties = [&](std::string_view type, std::string_view name, std::string bytes) {
            const std::string path = fmt::format("ppt/{}.xml", type);
            m_presentation.add(type, path);
            m_package.add(path, presentationType(name), std::move(bytes));
        };
        addProperties("presProps", "presProps", presentationPropertiesPart());
        addProperties("viewProps", "viewProps", viewPropertiesPart());
        m_presentation.add("theme", "ppt/theme/theme1.xml");
        addProperties("tableStyles", "tableStyles", tableStylesPart());
        m_package.add("ppt/presentation.xml", presentationType("presentation.main"),
                      presentationPart(m_links, m_deck.language));
        m_package.add(m_presentation);
        addDocumentProperties();
    }

    void addDocumentProperties() {
        const DocumentProperties properties{.title = m_deck.title,
                                            .author = m_context.author,
                                            .language = m_deck.language,
                                            .made = m_context.today,
                                            .slides = m_slides,
                                            .notes = m_notes};
        Relationships root{""};
        root.add("officeDocument", "ppt/presentation.xml");
        root.add("core-properties", "docProps/core.xml");
        root.add("extended-properties", "docProps/app.xml");
        m_package.add("docProps/core.xml", "package.core-properties+xml", corePropertiesPart(properties));
        m_package.add("docProps/app.xml", "officedocument.extended-properties+xml",
                      appPropertiesPart(properties));
        m_package.add(root);
    }

    const DeckSpec& m_deck;
    const WriterContext& m_context;
    Deflater m_deflater;
    Package m_package;
    Relationships m_presentation{"ppt/presentation.xml"};
    PresentationLinks m_links;
    int m_slides = 0;
    int m_charts = 0;
    int m_tags = 0;
    int m_notes = 0;
};

} // namespace

base::Result<std::string> deckBytes(const DeckSpec& deck, const WriterContext& context) {
    if (deck.slides.empty())
        return base::fail(base::ErrorCode::InvalidSpec,
                          {.field = deck.title, .detail = "the deck has no slides"});
    return DeckAssembly(deck, context).bytes();
}

base::Result<void> writeDeck(const DeckSpec& deck, const std::filesystem::path& file,
                             const WriterContext& context) {
    const auto bytes = deckBytes(deck, context);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeFile(file, *bytes);
}

} // namespace entente::slides
