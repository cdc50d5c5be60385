#include "core/slides/drawing_xml.h"

#include "core/slides/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::slides {

std::int64_t emu(double points) { return std::llround(points * static_cast<double>(kEmuPerPoint)); }

std::int64_t hundredths(double points) { return std::llround(points * 100); }

std::string hexColour(const chart::Rgb& colour) {
    return fmt::format("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

void writeColour(XmlWriter& xml, const Ink& ink) {
    const bool isAccent = ink.accent >= 1 && ink.accent <= 6;
    const auto colour = isAccent
                            ? xml.element("a:schemeClr", {{"val", "accent" + std::to_string(ink.accent)}})
                            : xml.element("a:srgbClr", {{"val", hexColour(ink.rgb)}});
    if (ink.opacity < 1)
        xml.value("a:alpha", std::llround(std::max(0.0, ink.opacity) * 100000));
}

void writeSolidFill(XmlWriter& xml, const Ink& ink) {
    const auto fill = xml.element("a:solidFill");
    writeColour(xml, ink);
}

void writeDash(XmlWriter& xml, chart::DashKind dash) {
    constexpr std::array<std::string_view, 4> kPresets{"", "dash", "sysDot", "dashDot"};
    if (dash != chart::DashKind::Solid)
        xml.value("a:prstDash", kPresets.at(static_cast<std::size_t>(dash)));
}

void writeTransform(XmlWriter& xml, std::string_view element, const Box& box) {
    const auto transform = xml.element(element);
    xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    xml.leaf("a:ext", {{"cx", emu(std::max(0.0, box.width))}, {"cy", emu(std::max(0.0, box.height))}});
}

void writeRunProperties(XmlWriter& xml, std::string_view element, std::string_view language,
                        const RunLook& look) {
    const std::string_view tag = languageTag(language);
    const std::string_view other = language == "ja" ? "en-US" : "ja-JP";
    const auto properties = xml.element(element, {{"lang", tag}, {"altLang", other}});
    if (look.size > 0)
        xml.attribute({"sz", hundredths(look.size)});
    if (look.bold)
        xml.attribute({"b", *look.bold ? 1 : 0});
    if (look.ink)
        writeSolidFill(xml, *look.ink);
    else if (!look.scheme.empty()) {
        const auto fill = xml.element("a:solidFill");
        xml.value("a:schemeClr", look.scheme);
    }
}

void writeRuns(XmlWriter& xml, std::string_view text, std::string_view language, const RunLook& look) {
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (from > 0) {
            const auto lineEnd = xml.element("a:br");
            writeRunProperties(xml, "a:rPr", language, look);
        }
        if (end > from) {
            const auto run = xml.element("a:r");
            writeRunProperties(xml, "a:rPr", language, look);
            xml.textElement("a:t", text.substr(from, end - from));
        }
        from = end + 1;
    }
}

} // namespace entente::slides
