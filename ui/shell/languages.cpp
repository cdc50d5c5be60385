#include "ui/shell/languages.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace entente::ui {

QList<LanguageChoice> languageChoices() {
    return {{"en", QStringLiteral("English")}, {"ja", QStringLiteral("日本語")}};
}

void Languages::apply(const std::string& code) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(toQt(code)));
    const QString language = toQt(code);
    // Qt's first: the one installed last is asked first, and its installation tells the widgets.
    if (m_qt.load(QStringLiteral(":/entente/translations/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/entente/translations/entente_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace entente::ui
