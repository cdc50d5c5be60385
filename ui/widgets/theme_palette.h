#pragma once

#include "ui/render/theme.h"

#include <QPalette>

class QWidget;

namespace entente::ui {

/// The palette that carries a theme to every widget of the application.
[[nodiscard]] QPalette paletteOf(const Theme& theme);
/// The theme whose palette the widget has.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

} // namespace entente::ui
