#pragma once

#include "core/slides/page.h"
#include "ui/render/page_painter.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <string_view>

class QPainter;

namespace entente::ui::page {

// What the painters of a page's parts share. Lengths are points on a slide of 960 by 540.

inline constexpr QRgb kText = 0xFF1D1D1B;
inline constexpr QRgb kSecondary = 0xFF5E5C57;
inline constexpr QRgb kHairline = 0xFFE2E0DA;
inline constexpr QRgb kAccent = 0xFF2457A6;
inline constexpr QRgb kQuietGround = 0xFFF7F6F3;

struct TextLook {
    double size = 12;
    bool isBold = false;
    QColor colour = QColor::fromRgba(kText);
    slides::TextAlign align = slides::TextAlign::Left;
    slides::TextAnchor anchor = slides::TextAnchor::Top;
    bool wraps = true;
};

[[nodiscard]] QRectF rectOf(const slides::Box& box);
[[nodiscard]] QColor colourOf(const chart::Rgb& colour, double opacity = 1);
[[nodiscard]] Qt::PenStyle penStyleOf(chart::DashKind dash);
/// The slide theme's face, or what stands in for it here.
[[nodiscard]] QFont slideFont(double size, bool isBold);
/// Gives the height that the text took.
double drawText(QPainter& painter, const QRectF& rect, std::string_view text, const TextLook& look);
[[nodiscard]] double widthOf(std::string_view text, double size, bool isBold = false);

void paintChart(QPainter& painter, const slides::ChartFrame& frame);
void paintTable(QPainter& painter, const slides::TableFrame& frame);
void paintDrawing(QPainter& painter, const slides::DrawingFrame& frame);

} // namespace entente::ui::page
