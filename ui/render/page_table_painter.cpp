#include "core/slides/table_measure.h"
#include "ui/render/page_pen.h"

#include <QPainter>

#include <numeric>

namespace entente::ui::page {
namespace {

using slides::kCellPadX;
using slides::kCellPadY;

void paintRow(QPainter& painter, const slides::TableFrame& frame, std::size_t row, double top) {
    const bool isHeader = row == 0;
    double left = frame.box.x;
    for (std::size_t column = 0; column < frame.rows[row].size(); ++column) {
        const QRectF cell(left, top, frame.columnWidths[column], frame.rowHeights[row]);
        const TextLook look{.size = frame.size,
                            .isBold = isHeader,
                            .align = frame.aligns[column],
                            .anchor = isHeader ? slides::TextAnchor::Bottom : slides::TextAnchor::Top};
        drawText(painter, cell.adjusted(kCellPadX, kCellPadY, -kCellPadX, -kCellPadY),
                 frame.rows[row][column], look);
        left += frame.columnWidths[column];
    }
}

} // namespace

void paintTable(QPainter& painter, const slides::TableFrame& frame) {
    const double width = std::accumulate(frame.columnWidths.begin(), frame.columnWidths.end(), 0.0);
    double top = frame.box.y;
    for (std::size_t row = 0; row < frame.rows.size(); ++row) {
        paintRow(painter, frame, row, top);
        top += frame.rowHeights[row];
        painter.setPen(QPen(QColor::fromRgba(row == 0 ? kText : kHairline), row == 0 ? 1.0 : 0.75));
        painter.drawLine(QPointF(frame.box.x, top), QPointF(frame.box.x + width, top));
    }
}

} // namespace entente::ui::page
