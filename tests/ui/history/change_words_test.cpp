#include "ui/history/change_words.h"

#include <QtTest>

using namespace entente;
using namespace entente::ui;

class ChangeWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFinishedEditSpeaksInThePast_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("done");
        QTest::newRow("ends in e") << u"Move meeting to Tokyo"_qs << u"Moved meeting to Tokyo"_qs;
        QTest::newRow("regular") << u"Add meeting in Osaka"_qs << u"Added meeting in Osaka"_qs;
        QTest::newRow("irregular") << u"Set the date"_qs << u"Set the date"_qs;
        QTest::newRow("ends in y") << u"Apply changes by Ben"_qs << u"Applied changes by Ben"_qs;
        QTest::newRow("one word") << u"Import"_qs << u"Imported"_qs;
        QTest::newRow("Japanese") << u"会議を追加"_qs << u"Done: 会議を追加"_qs;
    }
    void aFinishedEditSpeaksInThePast() {
        QFETCH(QString, label);
        QFETCH(QString, done);
        QCOMPARE(doneText(label), done);
    }

    void aHistorySaysWhatWasUndone() {
        QCOMPARE(changeText(store::RecordChange{.kind = store::ChangeKind::Undo, .label = "Move meeting"}),
                 QStringLiteral("Undone: Move meeting"));
        QCOMPARE(changeText(store::RecordChange{.label = "meetings.csv", .isImport = true}),
                 QStringLiteral("Imported from meetings.csv"));
    }

    void aDateThatMovedIsSaidInWords() {
        const store::FieldChange moved{"record", "date", "2025-02-06/2025-02-07", "2025-02-06/2025-02-08"};
        QCOMPARE(fieldText(moved, "en"), QStringLiteral("Date: 6–7 Feb 2025 → 6–8 Feb 2025"));
    }

    void whatWasEmptyIsADash() {
        QCOMPARE(fieldText({"record", "place", "", "Tokyo"}, "en"), QStringLiteral("Place: – → Tokyo"));
    }

    void partsAreNamed_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("came") << QString() << QString() << u"Nippon Steel"_qs
                              << u"Participant added: Nippon Steel"_qs;
        QTest::newRow("went") << QString() << u"Nippon Steel"_qs << QString()
                              << u"Participant removed: Nippon Steel"_qs;
        QTest::newRow("a field of one")
            << u"role"_qs << u"guest"_qs << u"chair"_qs << u"Role (Nippon Steel): guest → chair"_qs;
        QTest::newRow("another order")
            << u"position"_qs << u"A; B"_qs << u"B; A"_qs << u"Order (Participant): A; B → B; A"_qs;
    }
    void partsAreNamed() {
        QFETCH(QString, column);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, text);
        const store::FieldChange field{"participation", column.toStdString(), before.toStdString(),
                                       after.toStdString(), "Nippon Steel"};
        QCOMPARE(fieldText(field, "en"), text);
    }
};

QTEST_GUILESS_MAIN(ChangeWordsTest)
#include "change_words_test.moc"
