#pragma once

#include <QImage>
#include <QSize>

class QPainter;
class QRectF;

namespace entente::slides {
struct Page;
}

namespace entente::ui {

/// Paints a page of a deck as PowerPoint will show it: the same places, sizes and colours, since the page has
/// been measured already. For previews and thumbnails; works in any thread that owns the painter.
void paintPage(QPainter& painter, const QRectF& target, const slides::Page& page, int number);

/// On paper of this many pixels.
[[nodiscard]] QImage pageImage(const slides::Page& page, int number, QSize pixels);

} // namespace entente::ui
