#include "bench_startup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace entente::bench {
namespace {

constexpr int kRuns = 9;
constexpr int kPatience = 30'000;

struct Start {
    double milliseconds = 0;
    double pssMegabytes = 0;
};

double pssOf(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024.0;
    }
    return 0;
}

// The program says "first-paint" on its standard output once its window is painted, and stays until it is
// ended.
Start startOnce(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray output;
    while (!output.contains("first-paint") && process.waitForReadyRead(kPatience))
        output += process.readAllStandardOutput();
    const Start start{static_cast<double>(timer.nsecsElapsed()) / 1e6, pssOf(process.processId())};
    process.terminate();
    process.waitForFinished(kPatience);
    return start;
}

struct Starts {
    std::vector<double> times;
    std::vector<double> memory;
};

void addOne(Starts& starts, const Start& start) {
    starts.times.push_back(start.milliseconds);
    starts.memory.push_back(start.pssMegabytes);
}

} // namespace

std::vector<Figure> measureStartup(const QString& folder) {
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(QStringLiteral("sample.entente"));
    QProcess::execute(folder + QStringLiteral("/entente-cli"),
                      {QStringLiteral("new"), file, QStringLiteral("--sample")});
    Starts app;
    Starts bare;
    for (int i = 0; i < kRuns; ++i) {
        addOne(app, startOnce(folder + QStringLiteral("/entente"),
                              {file, QStringLiteral("--report-first-paint")}));
        addOne(bare, startOnce(folder + QStringLiteral("/bench-bare-window"), {}));
    }
    Figure time = summarised("start to first painted window", "sample", app.times);
    Figure memory = summarised("memory (PSS) then", "sample", app.memory);
    memory.unit = "MB";
    time.baselineName = memory.baselineName = "a bare Qt window";
    time.baseline = summarised("", "", bare.times).p50;
    memory.baseline = summarised("", "", bare.memory).p50;
    return {time, memory};
}

} // namespace entente::bench
