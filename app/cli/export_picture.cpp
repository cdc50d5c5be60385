#include "app/cli/export_picture.h"

#include "core/base/text.h"
#include "ui/charts/chart_export.h"

#include <QApplication>

namespace entente::cli {
namespace {

ui::PictureFormat formatOf(const std::filesystem::path& file) {
    const std::string ending = base::folded(file.extension().string());
    if (ending == ".svg")
        return ui::PictureFormat::Svg;
    return ending == ".pdf" ? ui::PictureFormat::Pdf : ui::PictureFormat::Png;
}

} // namespace

base::Result<void> writePicture(const chart::ChartData& data, const std::filesystem::path& file) {
    // Whatever the desktop: pictures made here look the same on a server.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "entente-cli";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    return ui::exportChart(data, QString::fromStdString(file.string()), formatOf(file));
}

} // namespace entente::cli
