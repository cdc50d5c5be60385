#include "ui/render/timeline_fonts.h"

#include "ui/render/theme.h"
#include "ui/text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

namespace entente::ui {
namespace {

using timeline::TextRole;

constexpr std::size_t kTableSize = 0x3000;
/// More texts than a picture shows; then all are forgotten.
constexpr qsizetype kMostTexts = 4000;

QString characterText(char32_t character) { return QString::fromUcs4(&character, 1); }

} // namespace

TimelineFonts::TimelineFonts(double textSize) {
    const double small = textSize * type::kSecondary / 12;
    face(TextRole::Label) = makeFace(textSize, false);
    face(TextRole::Detail) = makeFace(small, false);
    face(TextRole::Head) = makeFace(textSize * type::kBody / 12, true);
    face(TextRole::Axis) = makeFace(small, false);
}

TimelineFonts::Face TimelineFonts::makeFace(double size, bool semibold) {
    Face face;
    face.font = uiFont(qRound(size), semibold);
    face.middle = QFontMetricsF(face.font).capHeight() / 2;
    face.advances.assign(kTableSize, -1);
    return face;
}

double TimelineFonts::advance(char32_t character, TextRole role) const {
    Face& known = face(role);
    const auto measured = [&] {
        return static_cast<float>(QFontMetricsF(known.font).horizontalAdvance(characterText(character)));
    };
    if (character >= kTableSize) {
        const auto at = known.rare.constFind(character);
        return at != known.rare.constEnd() ? *at : *known.rare.insert(character, measured());
    }
    float& width = known.advances[character];
    if (width < 0)
        width = measured();
    return width;
}

TimelineFonts::Shaped TimelineFonts::shape(const std::string& text, const QFont& font) {
    QTextLayout layout(toQt(text), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    line.setPosition({});
    return {layout.glyphRuns(), line.ascent()};
}

void TimelineFonts::draw(QPainter& painter, double x, double baseline, const std::string& text,
                         TextRole role) const {
    Face& known = face(role);
    // SVG and PDF keep text as text.
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.setFont(known.font);
        painter.drawText(QPointF(x, baseline), toQt(text));
        return;
    }
    auto at = known.texts.find(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (at == known.texts.end()) {
        if (known.texts.size() > kMostTexts)
            known.texts.clear();
        at = known.texts.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                shape(text, known.font));
    }
    for (const QGlyphRun& run : at->runs)
        painter.drawGlyphRun(QPointF(x, baseline - at->ascent), run);
}

} // namespace entente::ui
