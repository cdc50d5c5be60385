#pragma once

#include "app/cli/verb.h"
#include "core/chart/chart_data.h"
#include "core/model/ids.h"

#include <filesystem>
#include <functional>
#include <string>

namespace entente::cli {

struct ChartToWrite {
    model::ChartId id;
    chart::ChartData data;
};

using ChartWriter =
    std::function<base::Result<void>(const ChartToWrite&, const std::filesystem::path&, const Context&)>;

/// By the ending of the file's name; empty for one that is not known.
[[nodiscard]] ChartWriter chartWriter(const std::filesystem::path& file);
/// ".png, .svg, …"
[[nodiscard]] std::string chartEndings();

} // namespace entente::cli
