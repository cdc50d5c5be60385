#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/chart/chart_data.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

class QObject;

namespace entente::ui {

enum class ChartFormat { Png, Svg, Pdf, Pptx, Csv, Xlsx };

/// By the end of the file's name, in any case.
[[nodiscard]] std::optional<ChartFormat> chartFormatOf(const QString& path);
/// The filters of a file dialog, pictures first.
[[nodiscard]] QString chartFileFilters();
/// "Exports to Japan.png" without what file systems refuse.
[[nodiscard]] QString chartFileName(const QString& title);

/// What a file says of its making.
struct ChartFileContext {
    std::string language = "en";
    std::string author;
    base::Day today;
    /// The key of the saved chart on the slide (core/slides/identity.h); empty when it is not saved.
    std::string identity;
};

/// Writes the chart as its name says; PowerPoint gets a deck of one slide with a native chart. Pictures are
/// drawn in the GUI thread, as Qt Charts asks; the rest is written in a worker. `done` is called in the GUI
/// thread while `owner` lives. Errors: UnsupportedFormat, FileUnwritable, DiskFull, Internal.
void writeChartFile(QObject* owner, const chart::ChartData& data, const QString& path,
                    const ChartFileContext& context, std::function<void(const base::Result<void>&)> done);

/// Picture, tab-separated text and an HTML table, so that every program finds what it can take.
void copyChartToClipboard(const chart::ChartData& data, const std::string& language);

} // namespace entente::ui
