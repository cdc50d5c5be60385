#include "ui/render/theme.h"

#include "core/chart/palette.h"

#include <QFontDatabase>
#include <QStringList>

namespace entente::ui {
namespace {

QColor toColour(chart::Rgb c) { return QColor(c.red, c.green, c.blue); }

QStringList firstInstalled(const QStringList& wanted) {
    const QStringList families = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted) {
        if (families.contains(family))
            found << family;
    }
    return found;
}

QStringList faces() {
    // Latin first: a Japanese face alone would give its own Latin letters to English text. Japanese before
    // the last resort, which has a few of its signs and would mix two hands in one line.
    static const QStringList kFaces = firstInstalled(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
         QStringLiteral("Noto Sans JP"), QStringLiteral("IPAexGothic"), QStringLiteral("DejaVu Sans")});
    return kFaces;
}

} // namespace

const Theme& Theme::light() {
    static const Theme kTheme{
        .isDark = false,
        .window = QColor(0xF7, 0xF6, 0xF3),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .line = QColor(0xE2, 0xE0, 0xDA),
        .text = QColor(0x1D, 0x1D, 0x1B),
        .secondary = QColor(0x5E, 0x5C, 0x57),
        .accent = QColor(0x24, 0x57, 0xA6),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .selection = QColor(0xE3, 0xEB, 0xF7),
        .hover = QColor(0xF1, 0xEF, 0xEA),
        .danger = QColor(0xB3, 0x26, 0x1E),
    };
    return kTheme;
}

const Theme& Theme::dark() {
    static const Theme kTheme{
        .isDark = true,
        .window = QColor(0x17, 0x18, 0x1A),
        .surface = QColor(0x1F, 0x21, 0x24),
        .line = QColor(0x35, 0x38, 0x3D),
        .text = QColor(0xEC, 0xEB, 0xE8),
        .secondary = QColor(0xA9, 0xA7, 0xA1),
        .accent = QColor(0x8F, 0xB4, 0xF0),
        .onAccent = QColor(0x17, 0x18, 0x1A),
        .selection = QColor(0x2B, 0x38, 0x4D),
        .hover = QColor(0x29, 0x2B, 0x2F),
        .danger = QColor(0xF2, 0x8B, 0x82),
    };
    return kTheme;
}

QColor Theme::actor(std::string_view actorCode) const { return of(chart::actorColour(actorCode)); }

QColor Theme::of(const chart::ActorColour& colour) const {
    return toColour(isDark ? colour.dark : colour.light);
}

QFont uiFont(int pixelSize, bool semibold) {
    QFont font;
    if (!faces().isEmpty())
        font.setFamilies(faces());
    font.setPixelSize(pixelSize);
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace entente::ui
