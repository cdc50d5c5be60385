#pragma once

#include "core/chart/chart_data.h"

#include <string>
#include <vector>

namespace entente::slides {

/// Points from the upper left corner of whatever holds it.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Box&) const = default;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};

/// A colour of the theme where accent is 1–6 (it then follows the user's own template), else the sRGB one.
struct Ink {
    chart::Rgb rgb;
    int accent = 0;
    /// 0 clear to 1 opaque.
    double opacity = 1;
    bool operator==(const Ink&) const = default;
};

/// ArrowBar is a bar whose right end points onward (an agreement in force); Flag is a pennant on its staff.
enum class ShapeKind { Rectangle, RoundRectangle, Ellipse, Diamond, ArrowBar, Flag, Line, Text };

/// Soft ends show vague dates; hatching shows "about".
enum class FillKind { None, Solid, FadeLeft, FadeRight, FadeBoth, Hatched };

enum class TextAlign { Left, Centre, Right };
enum class TextAnchor { Top, Middle, Bottom };

/// One native shape of a drawing such as the timeline. Shapes are painted and read aloud in their order.
struct SlideShape {
    ShapeKind kind = ShapeKind::Rectangle;
    /// For a Line: from the upper left to the lower right corner; width or height may be zero.
    Box box;
    FillKind fillKind = FillKind::None;
    Ink fill;
    /// Points; 0 is no outline.
    double lineWidth = 0;
    Ink line;
    chart::DashKind dash = chart::DashKind::Solid;

    std::string text;
    double textSize = 10;
    Ink textInk;
    bool isBold = false;
    /// Goes on after the text in this size: the unit after a large figure.
    std::string tail;
    double tailSize = 0;
    TextAlign align = TextAlign::Left;
    TextAnchor anchor = TextAnchor::Middle;
    /// Off: the text stays on one line and may run past the box.
    bool wraps = false;

    /// Shown in the selection pane; made from the kind when empty.
    std::string name;
    /// Empty: marked as decoration (text shapes speak for themselves).
    std::string altText;
    /// Neighbours with the same group name become one native group of that name.
    std::string group;
    bool operator==(const SlideShape&) const = default;
};

/// Shapes on a canvas of their own; the writer scales it to the slide, text excepted.
struct Drawing {
    double width = 864;
    double height = 360;
    std::vector<SlideShape> shapes;
    /// What the whole drawing shows.
    std::string altText;
    bool operator==(const Drawing&) const = default;
};

} // namespace entente::slides
