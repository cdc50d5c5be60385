#pragma once

#include "ui/render/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace entente::ui::paint {

// The shapes that the style draws with.

/// A rounded surface with a hairline around it; either may be transparent.
void panel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal lineWidth = 1,
           qreal radius = space::kRadius);
void focusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius = space::kRadius);

enum class Direction { Up, Down, Left, Right };
void chevron(QPainter& painter, const QRectF& rect, const QColor& colour, Direction direction);
void checkMark(QPainter& painter, const QRectF& rect, const QColor& colour);

/// Over the one colour, the other at this opacity.
[[nodiscard]] QColor mixed(const QColor& below, const QColor& above, qreal opacity);

} // namespace entente::ui::paint
