#include "app/cli/export_chart.h"

#include "app/cli/export_picture.h"
#include "app/common/environment.h"
#include "core/base/text.h"
#include "core/chart/chart_tables.h"
#include "core/slides/identity.h"
#include "core/slides/pptx_writer.h"

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

base::Result<void> writeQtPicture(const ChartToWrite& chart, const fs::path& file, const Context&) {
    return writePicture(chart.data, file);
}

base::Result<void> writePptx(const ChartToWrite& chart, const fs::path& file, const Context& context) {
    const slides::ChartContent content{.data = chart.data, .identity = slides::chartIdentity(chart.id.value)};
    const slides::DeckSpec deck{
        .title = chart.data.title, .language = context.language, .slides = {{.content = content}}};
    return slides::writeDeck(deck, file, {.author = app::environment().author, .today = context.today});
}

constexpr std::array kEndings{Ending{".png", writeQtPicture}, Ending{".svg", writeQtPicture},
                              Ending{".pdf", writeQtPicture}, Ending{".pptx", writePptx},
                              Ending{".csv", writeCsv},       Ending{".xlsx", writeXlsx}};

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
