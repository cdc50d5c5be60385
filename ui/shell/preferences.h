#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace entente::ui {

/// What the window remembers of itself between two starts. Nothing that a user made lives here.
class Preferences {
  public:
    enum class Brightness { System, Light, Dark };

    /// Without a file: where the system keeps this program's settings.
    explicit Preferences(const QString& file = {});

    /// Newest first; files that are gone stay until they are forgotten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecent(const QString& file);
    void forgetRecent(const QString& file);

    [[nodiscard]] Brightness brightness() const;
    void setBrightness(Brightness brightness);
    /// "en" or "ja"; the system's when none was chosen.
    [[nodiscard]] std::string language() const;
    void setLanguage(const std::string& language);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] bool isInspectorShown() const;
    void setInspectorShown(bool shown);
    /// Where files were last chosen.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

  private:
    QSettings m_settings;
};

} // namespace entente::ui
