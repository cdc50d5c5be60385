#include "ui/timeline/timeline_export.h"

#include "tests/core/timeline/make_many.h"

#include <QImage>
#include <QtTest>

using namespace entente;

namespace {

ui::TimelinePicture picture(std::size_t count = 200) {
    const auto items = timeline::makeItems(make::manyRows(count), make::manyNames(), make::today());
    return {.timeline = timeline::prepare(items, {}),
            .title = QStringLiteral("Eighty years"),
            .footnote = QStringLiteral("Sources: made up. As of 30 June 2025.")};
}

} // namespace

class TimelineExportTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void keepsTextAsTextInSvg();
    void growsUntilAllLanesFit();
    void saysWhatItCannotWrite_data();
    void saysWhatItCannotWrite();

  private:
    QTemporaryDir m_dir;
};

void TimelineExportTest::writesEachFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("PNG") << "t.png" << QByteArray("\x89PNG");
    QTest::newRow("SVG") << "t.svg" << QByteArray("<?xml");
    QTest::newRow("PDF, ending in capitals") << "t.PDF" << QByteArray("%PDF");
}

void TimelineExportTest::writesEachFormat() {
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    const QString path = m_dir.filePath(name);
    QVERIFY(ui::exportTimeline(picture(), path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(head));
    QVERIFY(bytes.size() > 4000);
}

void TimelineExportTest::keepsTextAsTextInSvg() {
    const QString path = m_dir.filePath(QStringLiteral("text.svg"));
    QVERIFY(ui::exportTimeline(picture(), path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Eighty years"));
    QVERIFY(bytes.contains("Meetings"));
    QVERIFY(bytes.contains("made up"));
}

void TimelineExportTest::growsUntilAllLanesFit() {
    ui::TimelinePicture small = picture();
    small.size = {900, 200};
    const QImage image = ui::timelineImage(small, 1);
    QCOMPARE(image.width(), 900);
    QVERIFY(image.height() > 400);
}

void TimelineExportTest::saysWhatItCannotWrite_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown ending") << m_dir.filePath(QStringLiteral("t.doc"))
                                    << int(base::ErrorCode::UnsupportedFormat);
    QTest::newRow("no such folder") << m_dir.filePath(QStringLiteral("no/t.png"))
                                    << int(base::ErrorCode::FileUnwritable);
}

void TimelineExportTest::saysWhatItCannotWrite() {
    QFETCH(QString, path);
    const auto result = ui::exportTimeline(picture(), path);
    QVERIFY(!result.has_value());
    QTEST(int(result.error().code), "code");
    QCOMPARE(QString::fromStdString(result.error().facts.file), path);
}

QTEST_MAIN(TimelineExportTest)
#include "timeline_export_test.moc"
