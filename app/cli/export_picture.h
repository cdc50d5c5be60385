#pragma once

#include "core/base/error.h"
#include "core/chart/chart_data.h"

#include <filesystem>

namespace entente::cli {

/// A picture by the ending of the file's name: .png, .svg or .pdf. The only part of the command line that
/// needs Qt; it paints without a display. Errors: FileUnwritable.
[[nodiscard]] base::Result<void> writePicture(const chart::ChartData& data,
                                              const std::filesystem::path& file);

} // namespace entente::cli
