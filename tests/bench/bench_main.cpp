#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <CLI/CLI.hpp>

#include <iostream>

#include "bench_report.h"
#include "bench_startup.h"

namespace {

using entente::bench::Figure;

constexpr int kNoLimit = -1;

std::vector<Figure> runProgram(const QString& path) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(path, {});
    process.waitForFinished(kNoLimit);
    return entente::bench::figuresFrom(process.readAllStandardOutput().toStdString());
}

void print(const std::vector<Figure>& figures, std::vector<Figure>& all) {
    for (const Figure& figure : figures)
        std::cout << entente::bench::textLine(figure) << std::endl;
    all.insert(all.end(), figures.begin(), figures.end());
}

} // namespace

int main(int argc, char** argv) {
    // Pictures are drawn in memory, so that figures do not depend on a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication app(argc, argv);
    CLI::App arguments(
        "Measures Entente; one line a figure, with a baseline run beside it where there is one");
    std::string wanted;
    std::string jsonFile;
    arguments.add_option("NAME", wanted,
                         "Only benchmarks whose name holds this: startup, store, timeline, deck …");
    arguments.add_option("--json", jsonFile, "Write the figures to this file");
    CLI11_PARSE(arguments, argc, argv);

    const QString folder = QCoreApplication::applicationDirPath();
    std::vector<Figure> all;
    std::cout << entente::bench::headerLine() << std::endl;
    const auto isWanted = [&](const std::string& name) { return name.find(wanted) != std::string::npos; };
    if (isWanted("startup"))
        print(entente::bench::measureStartup(folder), all);
    const QStringList programs = QDir(folder + QStringLiteral("/bench"))
                                     .entryList({QStringLiteral("bench_*")}, QDir::Files | QDir::Executable);
    for (const QString& program : programs) {
        if (isWanted(program.toStdString()))
            print(runProgram(folder + QStringLiteral("/bench/") + program), all);
    }
    if (jsonFile.empty())
        return 0;
    QFile file(QString::fromStdString(jsonFile));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray::fromStdString(entente::bench::toJson(all))) < 0) {
        std::cerr << jsonFile << " cannot be written: " << file.errorString().toStdString() << '\n';
        return 1;
    }
    return 0;
}
