#pragma once

#include "core/chart/chart_data.h"
#include "core/slides/slide_shape.h"
#include "core/slides/xml_writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::slides {

// DrawingML that slides, tables and charts share.

inline constexpr std::int64_t kEmuPerPoint = 12700;

/// English Metric Units are whole numbers.
[[nodiscard]] std::int64_t emu(double points);
/// Type sizes are hundredths of a point.
[[nodiscard]] std::int64_t hundredths(double points);
[[nodiscard]] std::string hexColour(const chart::Rgb& colour);

/// a:schemeClr or a:srgbClr.
void writeColour(XmlWriter& xml, const Ink& ink);
/// a:solidFill.
void writeSolidFill(XmlWriter& xml, const Ink& ink);
/// a:prstDash; nothing for a solid line.
void writeDash(XmlWriter& xml, chart::DashKind dash);
/// a:xfrm, or p:xfrm for a frame.
void writeTransform(XmlWriter& xml, std::string_view element, const Box& box);

/// How a run of text looks; what is 0 or empty is inherited.
struct RunLook {
    double size = 0;
    std::optional<bool> bold = {};
    /// A scheme colour such as "tx2"; empty for the inherited one.
    std::string_view scheme = {};
    const Ink* ink = nullptr;
};
/// a:rPr or a:defRPr with language and look.
void writeRunProperties(XmlWriter& xml, std::string_view element, std::string_view language,
                        const RunLook& look);
/// a:r; line ends become a:br.
void writeRuns(XmlWriter& xml, std::string_view text, std::string_view language, const RunLook& look);

} // namespace entente::slides
