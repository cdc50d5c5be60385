#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <string>

namespace entente::ui {

struct LanguageChoice {
    /// "en", "ja".
    std::string code;
    /// In the language itself.
    QString name;
};

[[nodiscard]] QList<LanguageChoice> languageChoices();

/// Makes the application speak a language: our own texts and Qt's. Every widget hears of it (LanguageChange).
class Languages {
  public:
    void apply(const std::string& code);

  private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace entente::ui
