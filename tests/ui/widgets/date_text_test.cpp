#include "ui/widgets/date_text.h"

#include <QtTest>

using namespace entente::ui;

class DateTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // A zone east of Greenwich, where the evening of one day is the morning of the next.
    void initTestCase() { qputenv("TZ", "Asia/Tokyo"); }

    void momentsAreSaidInTheReadersDay_data() {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("time");
        QTest::newRow("English") << "2026-11-24T09:05:00Z"
                                 << "en"
                                 << "24 Nov 2026"
                                 << "24 Nov 2026, 18:05";
        QTest::newRow("Japanese") << "2026-11-24T09:05:00Z"
                                  << "ja"
                                  << "2026年11月24日"
                                  << "2026年11月24日 18:05";
        QTest::newRow("the next day") << "2026-12-31T15:00:00Z"
                                      << "en"
                                      << "1 Jan 2027"
                                      << "1 Jan 2027, 00:00";
        QTest::newRow("no moment") << "soon"
                                   << "en"
                                   << "soon"
                                   << "soon";
    }

    void momentsAreSaidInTheReadersDay() {
        QFETCH(QString, moment);
        QFETCH(QString, language);
        QTEST(localDayText(moment.toStdString(), language.toStdString()), "day");
        QTEST(localTimeText(moment.toStdString(), language.toStdString()), "time");
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "date_text_test.moc"
