#include "ui/render/page_pen.h"

#include "ui/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace entente::ui::page {
namespace {

constexpr double kLeastSize = 1;

int flagsOf(const TextLook& look) {
    constexpr std::array<int, 3> kAligns{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    constexpr std::array<int, 3> kAnchors{Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom};
    return kAligns.at(static_cast<std::size_t>(look.align)) |
           kAnchors.at(static_cast<std::size_t>(look.anchor)) |
           (look.wraps ? Qt::TextWordWrap : Qt::TextDontClip);
}

} // namespace

QRectF rectOf(const slides::Box& box) { return {box.x, box.y, box.width, box.height}; }

QColor colourOf(const chart::Rgb& colour, double opacity) {
    return {colour.red, colour.green, colour.blue, static_cast<int>(opacity * 255)};
}

Qt::PenStyle penStyleOf(chart::DashKind dash) {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return kStyles.at(static_cast<std::size_t>(dash));
}

QFont slideFont(double size, bool isBold) {
    QFont font;
    font.setFamilies({QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("Yu Gothic"),
                      QStringLiteral("Noto Sans CJK JP")});
    font.setPixelSize(static_cast<int>(std::max(kLeastSize, size) + 0.5));
    font.setBold(isBold);
    // The same page is painted at many scales; hinted widths would break its lines differently at each.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double drawText(QPainter& painter, const QRectF& rect, std::string_view text, const TextLook& look) {
    const QString shown = toQt(text);
    painter.setFont(slideFont(look.size, look.isBold));
    painter.setPen(look.colour);
    QRectF taken;
    painter.drawText(rect, flagsOf(look) | Qt::TextDontClip, shown, &taken);
    return taken.height();
}

double widthOf(std::string_view text, double size, bool isBold) {
    return QFontMetricsF(slideFont(size, isBold)).horizontalAdvance(toQt(text));
}

} // namespace entente::ui::page
