#include "ui/widgets/theme_palette.h"

#include "ui/widgets/style_paint.h"

#include <QWidget>

namespace entente::ui {

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const QColor faint = paint::mixed(theme.surface, theme.secondary, 0.55);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, theme.window, theme.window);
    set(QPalette::Base, theme.surface, theme.window);
    set(QPalette::AlternateBase, theme.window, theme.window);
    set(QPalette::Button, theme.surface, theme.window);
    set(QPalette::WindowText, theme.text, faint);
    set(QPalette::Text, theme.text, faint);
    set(QPalette::ButtonText, theme.text, faint);
    set(QPalette::PlaceholderText, theme.secondary, faint);
    set(QPalette::BrightText, theme.danger, theme.danger);
    set(QPalette::Highlight, theme.selection, theme.hover);
    set(QPalette::HighlightedText, theme.text, faint);
    set(QPalette::Link, theme.accent, faint);
    set(QPalette::LinkVisited, theme.accent, faint);
    set(QPalette::ToolTipBase, theme.surface, theme.surface);
    set(QPalette::ToolTipText, theme.text, theme.text);
    set(QPalette::Light, theme.surface, theme.surface);
    set(QPalette::Midlight, theme.hover, theme.hover);
    set(QPalette::Mid, theme.line, theme.line);
    set(QPalette::Dark, theme.line, theme.line);
    set(QPalette::Shadow, theme.line, theme.line);
    return palette;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Theme::dark()
                                                                               : Theme::light();
}

const Theme& themeOf(const QWidget& widget) { return themeOf(widget.palette()); }

} // namespace entente::ui
