#include "core/slides/key_figures.h"
#include "core/slides/page_frame.h"

#include <algorithm>

namespace entente::slides {
namespace {

/// Of one slide's drawings, which may be several.
struct Turn {
    int page = 1;
    int pages = 1;
};

/// A drawing lower than its place keeps its proportions; a higher one is pressed together.
Box placeOf(const Drawing& drawing, Box box) {
    if (drawing.width <= 0 || drawing.height <= 0)
        return box;
    box.height = std::min(box.height, box.width * drawing.height / drawing.width);
    return box;
}

Page drawingPage(const PageFrame& frame, const SlideSpec& slide, Drawing drawing, const std::string& identity,
                 const Turn& turn) {
    PageFrame::Parts parts{
        .layout = LayoutKind::TitleOnly, .title = frame.titleOr({}), .footnote = slide.footnote};
    parts.page = turn.page;
    parts.pages = turn.pages;
    if (drawing.altText.empty())
        drawing.altText = parts.title;
    const Box box = placeOf(drawing, frame.content());
    parts.content.emplace_back(
        DrawingFrame{.box = box, .drawing = std::move(drawing), .title = parts.title, .identity = identity});
    return frame.page(std::move(parts));
}

std::vector<Page> pagesOf(const PageFrame& frame, const SlideSpec& slide, std::vector<Drawing> drawings,
                          const std::string& identity) {
    std::vector<Page> pages;
    for (Drawing& drawing : drawings) {
        const Turn turn{static_cast<int>(pages.size()) + 1, static_cast<int>(drawings.size())};
        pages.push_back(drawingPage(frame, slide, std::move(drawing), identity, turn));
    }
    return pages;
}

} // namespace

std::vector<Page> drawingPages(const PageFrame& frame, const SlideSpec& slide) {
    if (const auto* timeline = std::get_if<TimelineContent>(&slide.content))
        return pagesOf(frame, slide, {timeline->drawing}, timeline->identity);
    std::vector<Drawing> drawings;
    const auto& content = std::get<KeyFiguresContent>(slide.content);
    for (std::vector<KeyFigure>& figures : keyFigurePages(content.figures, frame.content()))
        drawings.push_back(keyFigureDrawing(std::move(figures), frame.content()));
    return pagesOf(frame, slide, std::move(drawings), content.identity);
}

} // namespace entente::slides
