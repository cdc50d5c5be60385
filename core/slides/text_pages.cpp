#include "core/slides/page_frame.h"
#include "core/slides/text_measure.h"

#include <algorithm>

namespace entente::slides {
namespace {

constexpr double kParagraphGap = 6;
constexpr double kIndent = 20;

double heightOf(const Bullet& bullet, double size, double width) {
    const double own = std::max(10.0, size - 2 * bullet.level);
    return wrappedHeight(bullet.text, own, width - kIndent * (bullet.level + 1)) + kParagraphGap;
}

double heightOf(const std::vector<Bullet>& bullets, double size, double width) {
    double height = 0;
    for (const Bullet& bullet : bullets)
        height += heightOf(bullet, size, width);
    return height;
}

/// A paragraph that is higher than a page becomes several.
std::vector<Bullet> cut(const Bullet& bullet, double size, const Box& box) {
    if (heightOf(bullet, size, box.width) <= box.height)
        return {bullet};
    std::vector<Bullet> pieces{{.level = bullet.level}};
    for (const std::string& line :
         wrappedLines(bullet.text, size, box.width - kIndent * (bullet.level + 1))) {
        Bullet longer = pieces.back();
        longer.text += line;
        if (heightOf(longer, size, box.width) > box.height && !pieces.back().text.empty())
            pieces.push_back({.text = line, .level = bullet.level});
        else
            pieces.back() = longer;
    }
    return pieces;
}

std::vector<std::vector<Bullet>> split(const std::vector<Bullet>& bullets, double size, const Box& box) {
    std::vector<std::vector<Bullet>> pages(1);
    double height = 0;
    for (const Bullet& bullet : bullets) {
        for (const Bullet& piece : cut(bullet, size, box)) {
            const double own = heightOf(piece, size, box.width);
            if (height + own > box.height && !pages.back().empty()) {
                pages.emplace_back();
                height = 0;
            }
            pages.back().push_back(piece);
            height += own;
        }
    }
    return pages;
}

struct TextSizes {
    /// Tried in order for a single page.
    std::vector<double> sizes;
    /// Used when the text goes over several.
    double whenSplit = 14;
};

std::vector<Page> bodyPages(const PageFrame& frame, const SlideSpec& slide,
                            const std::vector<Bullet>& bullets, const std::string& title,
                            const TextSizes& choice) {
    const Box box = frame.content();
    double size = choice.whenSplit;
    for (const double candidate : choice.sizes) {
        if (heightOf(bullets, candidate, box.width) <= box.height) {
            size = candidate;
            break;
        }
    }
    const auto parts = split(bullets, size, box);
    std::vector<Page> pages;
    for (const auto& part : parts) {
        PageFrame::Parts page{.layout = LayoutKind::Text, .title = title, .footnote = slide.footnote};
        if (!part.empty())
            page.content.emplace_back(
                SlotText{.slot = Slot::Body, .paragraphs = part, .size = size, .box = box});
        page.page = static_cast<int>(pages.size()) + 1;
        page.pages = static_cast<int>(parts.size());
        pages.push_back(frame.page(std::move(page)));
    }
    return pages;
}

Page coverPage(const PageFrame& frame, LayoutKind layout, const std::string& byline) {
    PageFrame::Parts parts{.layout = layout, .title = frame.titleOr({})};
    if (!byline.empty())
        parts.content.emplace_back(SlotText{.slot = Slot::Byline, .paragraphs = {{.text = byline}}});
    return frame.page(std::move(parts));
}

} // namespace

std::vector<Page> textPages(const PageFrame& frame, const SlideSpec& slide) {
    if (const auto* title = std::get_if<TitleContent>(&slide.content))
        return {coverPage(frame, LayoutKind::Title, title->byline)};
    if (std::holds_alternative<SectionContent>(slide.content))
        return {coverPage(frame, LayoutKind::Section, {})};
    if (const auto* text = std::get_if<TextContent>(&slide.content))
        return bodyPages(frame, slide, text->bullets, frame.titleOr({}), {{20, 18, 16, 14}, 16});
    std::vector<Bullet> lines;
    for (const std::string& source : std::get<SourcesContent>(slide.content).sources)
        lines.push_back({.text = source});
    const std::string title = frame.titleOr(std::string(phrase(Phrase::Sources, frame.language())));
    return bodyPages(frame, slide, lines, title, {{14, 12, 11}, 11});
}

} // namespace entente::slides
