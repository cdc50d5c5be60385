#include "core/slides/key_figures.h"
#include "core/slides/page_frame.h"

#include <algorithm>

namespace entente::slides {
namespace {

constexpr std::size_t kMostFigures = 8;

Page drawingPage(const PageFrame& frame, const SlideSpec& slide, Drawing drawing,
                 const std::string& identity) {
    PageFrame::Parts parts{
        .layout = LayoutKind::TitleOnly, .title = frame.titleOr({}), .footnote = slide.footnote};
    if (drawing.altText.empty())
        drawing.altText = parts.title;
    parts.content.emplace_back(DrawingFrame{
        .box = frame.content(), .drawing = std::move(drawing), .title = parts.title, .identity = identity});
    return frame.page(std::move(parts));
}

} // namespace

std::vector<Page> drawingPages(const PageFrame& frame, const SlideSpec& slide) {
    if (const auto* timeline = std::get_if<TimelineContent>(&slide.content))
        return {drawingPage(frame, slide, timeline->drawing, timeline->identity)};
    const auto& content = std::get<KeyFiguresContent>(slide.content);
    std::vector<Page> pages;
    for (std::size_t from = 0; from == 0 || from < content.figures.size(); from += kMostFigures) {
        const auto begin = content.figures.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end =
            begin + static_cast<std::ptrdiff_t>(std::min(kMostFigures, content.figures.size() - from));
        pages.push_back(
            drawingPage(frame, slide, keyFigureDrawing({begin, end}, frame.content()), content.identity));
    }
    return pages;
}

} // namespace entente::slides
