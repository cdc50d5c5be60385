#include "ui/shell/preferences.h"

#include <QtTest>

using namespace entente::ui;

class PreferencesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNewestFileStandsFirstAndOnce() {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
        for (const char* name : {"/a", "/b", "/a"})
            preferences.addRecent(QString::fromLatin1(name));
        const QStringList expected{QStringLiteral("/a"), QStringLiteral("/b")};
        QCOMPARE(preferences.recentFiles(), expected);
        preferences.forgetRecent(QStringLiteral("/a"));
        QCOMPARE(preferences.recentFiles(), QStringList{QStringLiteral("/b")});
    }

    void onlySoManyAreKept() {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
        for (int i = 0; i < 20; ++i)
            preferences.addRecent(QString::number(i));
        QCOMPARE(preferences.recentFiles().size(), 8);
        QCOMPARE(preferences.recentFiles().front(), QStringLiteral("19"));
    }

    void aChoiceLastsUntilTheNextStart() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Preferences preferences(file);
            preferences.setLanguage("ja");
            preferences.setBrightness(Preferences::Brightness::Dark);
            preferences.setInspectorShown(false);
        }
        const Preferences preferences(file);
        QCOMPARE(preferences.language(), std::string("ja"));
        QCOMPARE(preferences.brightness(), Preferences::Brightness::Dark);
        QVERIFY(!preferences.isInspectorShown());
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
