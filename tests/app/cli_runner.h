#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace entente::tests {

struct CliResult {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the real entente-cli in a folder of its own that holds the sample as "sample.entente".
class Cli {
  public:
    /// The terminal's width and today stand still, so that the output does.
    [[nodiscard]] CliResult run(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ENTENTE_TODAY"), QStringLiteral("2025-11-24"));
        environment.remove(QStringLiteral("COLUMNS"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral(CLI_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {.err = process.errorString()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] CliResult makeSample() const {
        return run({QStringLiteral("new"), QStringLiteral("sample.entente"), QStringLiteral("--sample")});
    }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    [[nodiscard]] QByteArray bytes(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

  private:
    QTemporaryDir m_dir;
};

[[nodiscard]] inline QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace entente::tests
