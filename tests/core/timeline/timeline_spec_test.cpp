#include "core/timeline/timeline_spec.h"

#include <QtTest>

using namespace entente;
using timeline::TimelineSpec;

class TimelineSpecTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void comesBackFromItsText_data();
    void comesBackFromItsText();
    void saysWhichFieldItRefuses_data();
    void saysWhichFieldItRefuses();
};

Q_DECLARE_METATYPE(TimelineSpec)

void TimelineSpecTest::comesBackFromItsText_data() {
    QTest::addColumn<TimelineSpec>("spec");
    QTest::newRow("the default") << TimelineSpec{};
    QTest::newRow("everything set") << TimelineSpec{
        .title = "Alliance, \"in brief\" 同盟",
        .lanes = timeline::LaneBy::Actor,
        .kinds = {model::RecordKind::Meeting, model::RecordKind::Deal},
        .actors = {{7}, {1LL << 60}},
        .period = base::DayRange{base::toDay(-44, 3, 15), base::toDay(2030, 12, 31)},
        .language = "ja",
        .calendar = base::FiscalCalendar::Japan,
        .showEras = false};
}

void TimelineSpecTest::comesBackFromItsText() {
    QFETCH(TimelineSpec, spec);
    const auto back = timeline::timelineSpecFromJson(timeline::toJson(spec));
    QVERIFY(back.has_value());
    QVERIFY(*back == spec);
}

void TimelineSpecTest::saysWhichFieldItRefuses_data() {
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << "{"
                              << ""
                              << "";
    QTest::newRow("newer version") << "\"version\":1"
                                   << "\"version\":2"
                                   << "version";
    QTest::newRow("unknown lanes") << "\"kind\""
                                   << "\"colour\""
                                   << "lanes";
    QTest::newRow("a kind that does not exist") << "\"kinds\":[]"
                                                << "\"kinds\":[\"war\"]"
                                                << "kinds";
    QTest::newRow("a title that is a number") << "\"title\":\"\""
                                              << "\"title\":5"
                                              << "title";
    QTest::newRow("a period that runs backwards") << "\"period\":\"\""
                                                  << "\"period\":\"2025/2024\""
                                                  << "period";
    QTest::newRow("a field missing") << "\"eras\""
                                     << "\"errors\""
                                     << "eras";
}

void TimelineSpecTest::saysWhichFieldItRefuses() {
    QFETCH(QString, find);
    QFETCH(QString, replace);
    const QString text = QString::fromStdString(timeline::toJson({})).replace(find, replace);
    const auto spec = timeline::timelineSpecFromJson(text.toStdString());
    QVERIFY(!spec.has_value());
    QCOMPARE(spec.error().code, base::ErrorCode::InvalidSpec);
    QTEST(QString::fromStdString(spec.error().facts.field), "field");
}

QTEST_GUILESS_MAIN(TimelineSpecTest)
#include "timeline_spec_test.moc"
