#pragma once

#include "core/model/vocabulary.h"

#include <QIcon>
#include <QString>

class QColor;

namespace entente::ui {

/// One of this program's line icons (resources/icons) by file name, e.g. "meetings". Drawn in the palette's
/// text colour and so right in every theme; the accent where it stands for something switched on.
[[nodiscard]] QIcon themedIcon(const QString& name);
/// The same in one colour, e.g. an actor's.
[[nodiscard]] QIcon themedIcon(const QString& name, const QColor& colour);
/// The shape that stands for the kind everywhere: disc, ring, bar, diamond, flag.
[[nodiscard]] QIcon recordIcon(model::RecordKind kind, const QColor& colour);
/// The program's own.
[[nodiscard]] QIcon applicationIcon();

} // namespace entente::ui
