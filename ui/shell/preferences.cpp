#include "ui/shell/preferences.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

namespace entente::ui {
namespace {

constexpr int kMostRecent = 8;
const QString kRecent = QStringLiteral("recent");
const QString kBrightness = QStringLiteral("brightness");
const QString kLanguage = QStringLiteral("language");
const QString kGeometry = QStringLiteral("geometry");
const QString kInspector = QStringLiteral("inspector");
const QString kFolder = QStringLiteral("folder");

QString fileOr(const QString& file) {
    if (!file.isEmpty())
        return file;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("entente"),
                     QStringLiteral("entente"))
        .fileName();
}

} // namespace

Preferences::Preferences(const QString& file) : m_settings(fileOr(file), QSettings::IniFormat) {}

QStringList Preferences::recentFiles() const { return m_settings.value(kRecent).toStringList(); }

void Preferences::addRecent(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    while (files.size() > kMostRecent)
        files.removeLast();
    m_settings.setValue(kRecent, files);
}

void Preferences::forgetRecent(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    m_settings.setValue(kRecent, files);
}

Preferences::Brightness Preferences::brightness() const {
    const QString stored = m_settings.value(kBrightness).toString();
    if (stored == QLatin1String("dark"))
        return Brightness::Dark;
    return stored == QLatin1String("light") ? Brightness::Light : Brightness::System;
}

void Preferences::setBrightness(Brightness brightness) {
    if (brightness == Brightness::System)
        m_settings.remove(kBrightness);
    else
        m_settings.setValue(kBrightness, brightness == Brightness::Dark ? QStringLiteral("dark")
                                                                        : QStringLiteral("light"));
}

std::string Preferences::language() const {
    const QString stored = m_settings.value(kLanguage).toString();
    if (!stored.isEmpty())
        return toStd(stored);
    return QLocale::system().language() == QLocale::Japanese ? "ja" : "en";
}

void Preferences::setLanguage(const std::string& language) { m_settings.setValue(kLanguage, toQt(language)); }

QByteArray Preferences::geometry() const { return m_settings.value(kGeometry).toByteArray(); }

void Preferences::setGeometry(const QByteArray& geometry) { m_settings.setValue(kGeometry, geometry); }

bool Preferences::isInspectorShown() const { return m_settings.value(kInspector, true).toBool(); }

void Preferences::setInspectorShown(bool shown) { m_settings.setValue(kInspector, shown); }

QString Preferences::folder() const {
    return m_settings.value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Preferences::setFolder(const QString& folder) { m_settings.setValue(kFolder, folder); }

} // namespace entente::ui
