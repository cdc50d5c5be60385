#pragma once

#include "core/chart/chart_data.h"

#include <QColor>
#include <QFont>

#include <string_view>

namespace entente::ui {

/// Every colour, type size and distance that is drawn, for one surface. A plain value: widgets and painters
/// take it as a parameter. Exports always take light().
struct Theme {
    bool isDark = false;

    QColor window;
    QColor surface;
    /// The one hairline.
    QColor line;
    QColor text;
    QColor secondary;
    /// Focus, selection, links.
    QColor accent;
    /// Text on an accent-filled surface.
    QColor onAccent;
    /// A quiet fill of the accent behind selected rows and today.
    QColor selection;
    /// A quiet fill behind hovered rows and era bands.
    QColor hover;
    QColor danger;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();

    /// The actor's colour on this theme's surface.
    [[nodiscard]] QColor actor(std::string_view actorCode) const;
    [[nodiscard]] QColor of(const chart::ActorColour& colour) const;
};

/// Type sizes in pixels at 1x.
namespace type {
inline constexpr int kSecondary = 11;
inline constexpr int kBody = 13;
inline constexpr int kEmphasis = 15;
inline constexpr int kTitle = 20;
inline constexpr int kKeyFigure = 28;
} // namespace type

/// Distances in pixels at 1x.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kGiant = 32;
inline constexpr int kControl = 28;
inline constexpr int kRow = 28;
inline constexpr int kRadius = 6;
} // namespace space

/// The interface's face at a pixel size; pictures use it too, with Japanese from Noto Sans CJK JP. Concrete
/// family names, since an SVG that says "Sans Serif" looks different on each machine.
[[nodiscard]] QFont uiFont(int pixelSize, bool semibold = false);

} // namespace entente::ui
