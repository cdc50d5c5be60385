#pragma once

#include "core/base/error.h"
#include "core/timeline/prepared_timeline.h"
#include "core/timeline/timeline_layout.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QImage;
class QPainter;

namespace entente::ui {

/// A timeline as it is printed: light, with title and sources, nothing cut off.
struct TimelinePicture {
    std::shared_ptr<const timeline::PreparedTimeline> timeline;
    std::vector<timeline::Era> eras;
    /// What it shows; the spec's period or everything when empty.
    std::optional<base::DayRange> days;
    QString title;
    QString footnote;
    /// Higher when the lanes need it.
    QSizeF size{1280, 720};
};

/// PNG (twice the size in pixels), SVG or PDF by the file's ending. Writes beside the file and renames. Needs
/// a QGuiApplication (offscreen will do). Errors: UnsupportedFormat, FileUnwritable.
[[nodiscard]] base::Result<void> exportTimeline(const TimelinePicture& picture, const QString& path);
[[nodiscard]] QImage timelineImage(const TimelinePicture& picture, double scale = 2);

} // namespace entente::ui
