#include "core/slides/page_frame.h"

#include "core/slides/text_measure.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::slides {
namespace {

std::string joinedNotes(const std::vector<std::string>& paragraphs) {
    std::string out;
    for (const std::string& paragraph : paragraphs) {
        if (paragraph.empty())
            continue;
        out += out.empty() ? "" : "\n";
        out += paragraph;
    }
    return out;
}

Fit fitSlot(const SlotSpec& slot, const std::string& text) {
    const double size = slot.size;
    const double least = std::min(size, 10.0);
    return fitText(text, slot.box.width, slot.box.height, slot.isBold,
                   {size, std::max(size * 0.85, least), std::max(size * 0.7, least),
                    std::max(size * 0.6, least), std::max(size * 0.5, least), least});
}

std::string pageSuffix(int page, int pages, std::string_view language) {
    if (pages <= 1)
        return {};
    return fmt::format(fmt::runtime(phrase(Phrase::Continued, language)), fmt::arg("page", page),
                       fmt::arg("pages", pages));
}

} // namespace

std::string PageFrame::titleOr(const std::string& other) const {
    for (const std::string* text : {&m_slide.title, &other, &m_deck.title}) {
        if (!text->empty())
            return *text;
    }
    return std::string(phrase(Phrase::LayoutTitle, language()));
}

void PageFrame::addText(Page& page, Slot slot, const std::string& text, Phrase full,
                        std::vector<std::string>& notes) const {
    if (text.empty())
        return;
    const SlotSpec& place = slotIn(page.layout, slot);
    const Fit fit = fitSlot(place, text);
    std::string shown = text;
    if (!fit.fits) {
        const std::string mark(phrase(Phrase::RestInNotes, language()));
        const double room = textWidth(mark, fit.size) / place.box.width;
        const double lines = std::max(1.0, place.box.height / lineHeight(text, fit.size) - room - 0.1);
        shown = shortened(text, fit.size, place.box.width, lines * lineHeight(text, fit.size), place.isBold) +
                mark;
        notes.push_back(fmt::format("{}: {}", phrase(full, language()), text));
    }
    page.elements.emplace_back(SlotText{
        .slot = slot, .paragraphs = {{.text = shown}}, .size = fit.size == place.size ? 0 : fit.size});
}

Page PageFrame::page(Parts parts) const {
    Page page{.layout = parts.layout, .title = parts.title + pageSuffix(parts.page, parts.pages, language())};
    std::vector<std::string> notes{m_slide.notes};
    const bool isCoverPage = isCover(parts.layout);
    addText(page, Slot::Title, page.title, Phrase::FullTitle, notes);
    addText(page, Slot::Subtitle, m_slide.subtitle, Phrase::PromptSubtitle, notes);
    for (PageElement& element : parts.content)
        page.elements.push_back(std::move(element));
    if (!isCoverPage) {
        addText(page, Slot::Source, parts.footnote, Phrase::FullSources, notes);
        if (!m_deck.title.empty()) {
            const SlotSpec& place = slotIn(page.layout, Slot::Footer);
            page.elements.emplace_back(
                SlotText{.slot = Slot::Footer,
                         .paragraphs = {{.text = shortened(m_deck.title, place.size, place.box.width,
                                                           place.box.height, false)}}});
        }
    }
    if (parts.layout != LayoutKind::Title)
        page.elements.emplace_back(SlotText{.slot = Slot::SlideNumber});
    notes.insert(notes.end(), parts.notes.begin(), parts.notes.end());
    page.notes = joinedNotes(notes);
    return page;
}

std::vector<Page> pagesOf(const SlideSpec& slide, const DeckSpec& deck) {
    const PageFrame frame(slide, deck);
    if (std::holds_alternative<ChartContent>(slide.content) ||
        std::holds_alternative<TwoChartsContent>(slide.content))
        return chartPages(frame, slide);
    if (std::holds_alternative<TableContent>(slide.content))
        return tablePages(frame, slide);
    if (std::holds_alternative<TimelineContent>(slide.content) ||
        std::holds_alternative<KeyFiguresContent>(slide.content))
        return drawingPages(frame, slide);
    return textPages(frame, slide);
}

} // namespace entente::slides
