#pragma once

#include "core/base/error.h"
#include "core/chart/chart_data.h"

#include <QImage>
#include <QSizeF>
#include <QString>

namespace entente::ui {

enum class PictureFormat { Png, Svg, Pdf };

/// 16:9 with type that is 11 points and more where the picture fills a slide.
inline constexpr QSizeF kPictureSize{960, 540};

/// The chart as it is printed: light, without margins of the screen. PNGs are twice the logical size. Needs a
/// QApplication (offscreen will do). Writes aside and renames. Errors: FileUnwritable.
[[nodiscard]] base::Result<void> exportChart(const chart::ChartData& data, const QString& path,
                                             PictureFormat format, QSizeF size = kPictureSize);
[[nodiscard]] QImage chartImage(const chart::ChartData& data, QSizeF size = kPictureSize, double scale = 2);
void copyChart(const chart::ChartData& data);

} // namespace entente::ui
