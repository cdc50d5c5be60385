#include "ui/deck/outline_text.h"

#include <QTest>

using namespace entente;
using namespace entente::ui;

class OutlineTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsLevels_data();
    void readsLevels();
    void givesBackWhatItRead();
};

void OutlineTextTest::readsLevels_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::vector<slides::Bullet>>("bullets");
    using Bullets = std::vector<slides::Bullet>;
    QTest::newRow("one line") << QStringLiteral("Point") << Bullets{{"Point", 0}};
    QTest::newRow("a tab") << QStringLiteral("A\n\tB") << Bullets{{"A", 0}, {"B", 1}};
    QTest::newRow("two spaces") << QStringLiteral("A\n  B") << Bullets{{"A", 0}, {"B", 1}};
    QTest::newRow("no deeper than three") << QStringLiteral("\t\t\t\tA") << Bullets{{"A", 2}};
    QTest::newRow("empty lines") << QStringLiteral("A\n\n  \nB\n") << Bullets{{"A", 0}, {"B", 0}};
    QTest::newRow("nothing") << QString() << Bullets{};
}

void OutlineTextTest::readsLevels() {
    QFETCH(QString, typed);
    QFETCH(std::vector<slides::Bullet>, bullets);
    QCOMPARE(bulletsOf(typed), bullets);
}

void OutlineTextTest::givesBackWhatItRead() {
    const std::vector<slides::Bullet> bullets{{"A", 0}, {"B", 1}, {"C", 2}};
    QCOMPARE(bulletsOf(outlineText(bullets)), bullets);
}

QTEST_MAIN(OutlineTextTest)
#include "outline_text_test.moc"
