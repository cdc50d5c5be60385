#include "app/common/environment.h"
#include "app/common/sample.h"
#include "app/gui/options.h"
#include "app/gui/shots.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

using namespace entente;

ui::WindowServices services() {
    return {.environment = app::environment(),
            .today = app::today(),
            .createSample = [](const std::filesystem::path& path) {
                return app::createSample(path, app::environment());
            }};
}

void begin(ui::MainWindow& window, const app::GuiOptions& options) {
    if (!options.language.empty())
        window.useLanguage(options.language);
    if (options.dark)
        window.useDark(*options.dark);
    if (!options.view.isEmpty())
        window.setFirstPage(options.view);
    if (options.sample)
        window.files().openSample();
    else if (!options.file.isEmpty())
        window.files().open(QFileInfo(options.file).absoluteFilePath());
}

// The window is only called painted when what it was asked to show is on it.
void reportFirstPaint(ui::MainWindow& window) {
    QObject::connect(&window, &ui::MainWindow::settled, &window, [] {
        std::fputs("first-paint\n", stdout);
        std::fflush(stdout);
    });
}

// Pictures need no display.
void usePicturePlatform(int argc, char** argv) {
    const bool wantsPictures = std::any_of(
        argv, argv + argc, [](const char* word) { return std::string_view(word).starts_with("--shots"); });
    if (wantsPictures && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv) {
    app::setUpLogging();
    usePicturePlatform(argc, argv);
    QApplication::setStyle(new ui::Style);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("entente"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(ENTENTE_DESKTOP_ID));
    const app::GuiOptions options = app::readOptions(QCoreApplication::arguments());
    if (!options.shots.isEmpty())
        return app::writeShots(services(), options);
    ui::MainWindow window(services(), ui::allPages());
    if (options.reportFirstPaint)
        reportFirstPaint(window);
    window.show();
    begin(window, options);
    return QApplication::exec();
}
