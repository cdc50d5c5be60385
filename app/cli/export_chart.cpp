#include "app/cli/export_chart.h"

#include "core/base/text.h"
#include "core/chart/chart_tables.h"

#include <array>

namespace entente::cli {
namespace {

namespace fs = std::filesystem;
using Write = base::Result<void> (*)(const ChartToWrite&, const fs::path&, const Context&);

struct Ending {
    std::string_view text;
    Write write;
};

base::Result<void> writeCsv(const ChartToWrite& chart, const fs::path& file, const Context&) {
    return chart::writeCsv(chart.data, file);
}

base::Result<void> writeXlsx(const ChartToWrite& chart, const fs::path& file, const Context&) {
    return chart::writeWorkbook(chart.data, file);
}

constexpr std::array kEndings{Ending{".csv", writeCsv}, Ending{".xlsx", writeXlsx}};

} // namespace

ChartWriter chartWriter(const fs::path& file) {
    const std::string ending = base::folded(file.extension().string());
    for (const Ending& one : kEndings) {
        if (one.text == ending)
            return one.write;
    }
    return {};
}

std::string chartEndings() {
    std::string text;
    for (const Ending& one : kEndings)
        text += (text.empty() ? "" : ", ") + std::string(one.text);
    return text;
}

} // namespace entente::cli
