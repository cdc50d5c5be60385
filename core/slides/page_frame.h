#pragma once

#include "core/slides/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::slides {

/// Puts pages together: title, subtitle, source line, footer and notes around what a slide shows. What does
/// not fit its place is set smaller, then shortened with a mark, and then stands in full in the notes.
class PageFrame {
  public:
    PageFrame(const SlideSpec& slide, const DeckSpec& deck) : m_slide(slide), m_deck(deck) {}

    [[nodiscard]] const std::string& language() const { return m_deck.language; }
    [[nodiscard]] bool hasSubtitle() const { return !m_slide.subtitle.empty(); }
    [[nodiscard]] Box content() const { return contentBox(hasSubtitle()); }

    /// The slide's title, else another that says what it shows.
    [[nodiscard]] std::string titleOr(const std::string& other) const;

    struct Parts {
        LayoutKind layout = LayoutKind::TitleOnly;
        std::string title;
        std::string footnote;
        /// Paragraphs after the slide's own notes.
        std::vector<std::string> notes = {};
        /// Between subtitle and source, in reading order.
        std::vector<PageElement> content = {};
        int page = 1;
        int pages = 1;
    };
    [[nodiscard]] Page page(Parts parts) const;

  private:
    void addText(Page& page, Slot slot, const std::string& text, Phrase full,
                 std::vector<std::string>& notes) const;

    const SlideSpec& m_slide;
    const DeckSpec& m_deck;
};

[[nodiscard]] std::vector<Page> chartPages(const PageFrame& frame, const SlideSpec& slide);
[[nodiscard]] std::vector<Page> tablePages(const PageFrame& frame, const SlideSpec& slide);
[[nodiscard]] std::vector<Page> textPages(const PageFrame& frame, const SlideSpec& slide);
[[nodiscard]] std::vector<Page> drawingPages(const PageFrame& frame, const SlideSpec& slide);

} // namespace entente::slides
