#include "ui/render/page_painter.h"

#include "ui/render/page_pen.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui {
namespace {

using slides::Bullet;
using slides::Slot;
using slides::SlotSpec;
using slides::SlotText;

constexpr double kIndent = 20;
constexpr double kParagraphGap = 6;

page::TextLook lookOf(const SlotSpec& slot, const SlotText& text) {
    return {.size = text.size > 0 ? text.size : slot.size,
            .isBold = slot.isBold,
            .colour = QColor::fromRgba(slot.ink == "tx2" ? page::kSecondary : page::kText),
            .align = slot.align,
            .anchor = slot.anchor};
}

QRectF placeOf(const SlotSpec& slot, const SlotText& text) {
    return page::rectOf(text.box.height > 0 ? text.box : slot.box);
}

/// Paragraphs with their bullets, hanging.
void paintBody(QPainter& painter, QRectF rect, const SlotText& text, const page::TextLook& look) {
    for (const Bullet& bullet : text.paragraphs) {
        page::TextLook own = look;
        own.size = std::max(10.0, look.size - 2 * bullet.level);
        const double left = rect.left() + kIndent * bullet.level;
        if (!bullet.text.empty())
            page::drawText(painter, {left, rect.top(), kIndent, rect.height()}, "•", own);
        const QRectF room(left + kIndent, rect.top(), rect.right() - left - kIndent, rect.height());
        rect.setTop(rect.top() + page::drawText(painter, room, bullet.text, own) + kParagraphGap);
    }
}

struct ElementPainter {
    QPainter& painter;
    const slides::Page& page;
    int number;

    void operator()(const SlotText& text) const {
        const SlotSpec& slot = slides::slotIn(page.layout, text.slot);
        const page::TextLook look = lookOf(slot, text);
        const QRectF rect = placeOf(slot, text);
        if (text.slot == Slot::Body)
            return paintBody(painter, rect, text, look);
        std::string whole = text.slot == Slot::SlideNumber ? std::to_string(number) : std::string();
        for (const Bullet& paragraph : text.paragraphs)
            whole += (whole.empty() ? "" : "\n") + paragraph.text;
        page::drawText(painter, rect, whole, look);
    }
    void operator()(const slides::ChartFrame& frame) const { page::paintChart(painter, frame); }
    void operator()(const slides::TableFrame& frame) const { page::paintTable(painter, frame); }
    void operator()(const slides::DrawingFrame& frame) const { page::paintDrawing(painter, frame); }
};

/// What stands on the template behind every slide of a layout.
void paintGround(QPainter& painter, slides::LayoutKind layout) {
    const QRectF slide(0, 0, slides::kSlideWidth, slides::kSlideHeight);
    if (!slides::isCover(layout)) {
        painter.fillRect(slide, Qt::white);
        painter.fillRect(QRectF(48, 481, slides::kSlideWidth - 96, 0.75), QColor::fromRgba(page::kHairline));
        return;
    }
    painter.fillRect(slide, QColor::fromRgba(page::kQuietGround));
    painter.fillRect(QRectF(0, 0, 12, slides::kSlideHeight), QColor::fromRgba(page::kAccent));
    painter.fillRect(QRectF(96, 294, 64, 3), QColor::fromRgba(page::kAccent));
}

} // namespace

void paintPage(QPainter& painter, const QRectF& target, const slides::Page& page, int number) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / slides::kSlideWidth, target.height() / slides::kSlideHeight);
    painter.setClipRect(QRectF(0, 0, slides::kSlideWidth, slides::kSlideHeight));
    paintGround(painter, page.layout);
    for (const slides::PageElement& element : page.elements)
        std::visit(ElementPainter{painter, page, number}, element);
    painter.restore();
}

QImage pageImage(const slides::Page& page, int number, QSize pixels) {
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, QRectF(QPointF(0, 0), QSizeF(pixels)), page, number);
    return image;
}

} // namespace entente::ui
