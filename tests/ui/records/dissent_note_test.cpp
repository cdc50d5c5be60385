#include "ui/records/dissent_note.h"

#include "core/store/source_table.h"
#include "ui/records/citable_field.h"
#include "ui/records/meetings_page.h"

#include <QComboBox>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

/// The summit's date is given differently by two newspapers, the first of which is preferred.
class DissentWorld : public make::RecordsWorld {
  public:
    DissentWorld() {
        editElsewhere([this](store::Edit& edit) {
            const auto cite = [&](const char* paper, const char* says, int rank) {
                store::insertCitation(
                    edit, {.subject = summit.value,
                           .field = "date",
                           .source = store::insertSource(edit, {.title = "Report", .container = paper}),
                           .value = says,
                           .rank = rank});
            };
            cite("Japan Times", "7 Feb 2025", 0);
            cite("The Post", "2025-02-08", 1);
        });
    }

    [[nodiscard]] std::vector<store::CitedSource> cited() const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::citationsOf(connection, summit.value);
    }
};

using DissentDesk = make::Desk<MeetingsPage, DissentWorld>;

QString noteText(DissentDesk& desk) {
    for (auto* note : desk.page.form().findChildren<DissentNote*>()) {
        if (!note->isHidden())
            return note->text();
    }
    return {};
}

QComboBox* fieldBox(DissentDesk& desk, int at) {
    QList<QComboBox*> boxes;
    for (auto* box : desk.page.form().findChildren<QComboBox*>()) {
        if (box->accessibleName() == QLatin1String("What it stands behind"))
            boxes << box;
    }
    return boxes.value(at);
}

} // namespace

class DissentNoteTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFormShowsWhereSourcesDisagree() {
        DissentDesk desk;
        desk.open(desk.world.summit);
        QTRY_COMPARE(noteText(desk),
                     QStringLiteral("Japan Times: 7 Feb 2025 (preferred) · The Post: 8 Feb 2025"));
        QVERIFY(!desk.page.form().isDirty());
        desk.open(desk.world.visit);
        QTRY_COMPARE(noteText(desk), QString());
    }

    void anotherSourceIsPreferredWithTheKeyboardAndBothAreKept() {
        DissentDesk desk;
        desk.open(desk.world.summit);
        QTRY_VERIFY(!noteText(desk).isEmpty());
        desk.field("Title")->setFocus();
        desk.tabTo("Prefer The Post");
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(noteText(desk),
                     QStringLiteral("The Post: 8 Feb 2025 (preferred) · Japan Times: 7 Feb 2025"));
        desk.saveAndWait();
        const auto cited = desk.world.cited();
        QCOMPARE(cited.size(), std::size_t{2});
        QCOMPARE(cited[0].source.container, std::string("The Post"));
        QCOMPARE(cited[1].citation.value, std::string("7 Feb 2025"));
        QVERIFY(cited[0].citation.rank < cited[1].citation.rank);
        QCOMPARE(desk.undoLabel(), QStringLiteral("Change sources of “Ishiba – Trump: meeting, Washington”"));
        desk.world.context.session()->undo(&desk.page);
        QTRY_COMPARE(desk.world.cited()[0].source.container, std::string("Japan Times"));
    }

    void whatASourceSaysOfAFieldIsTypedBesideIt() {
        DissentDesk desk;
        desk.open(desk.world.summit);
        QTRY_VERIFY(fieldBox(desk, 1) != nullptr);
        QCOMPARE(fieldBox(desk, 0)->currentData().toString(), QStringLiteral("date"));
        fieldBox(desk, 1)->setCurrentIndex(fieldBox(desk, 1)->findData(QStringLiteral("place")));
        QTRY_COMPARE(noteText(desk), QString());
        QTRY_VERIFY(desk.field("What this source says") != nullptr);
        desk.saveAndWait();
        QStringList fields;
        for (const store::CitedSource& cited : desk.world.cited())
            fields << toQt(cited.citation.field);
        QVERIFY(fields.contains(QStringLiteral("place")) && fields.contains(QStringLiteral("date")));
    }

    void fieldsAreCalledAsTheCommandLineCallsThem_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* path, const char* field) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(field);
        };
        row("record.date", "date");
        row("inForce", "in_force");
        row("targetUnit", "unit");
        row("english", "name");
        row("participants", "");
        row("sources", "");
    }
    void fieldsAreCalledAsTheCommandLineCallsThem() {
        QFETCH(QString, path);
        QFETCH(QString, field);
        QCOMPARE(toQt(citedFieldOf(toStd(path))), field);
    }
};

QTEST_MAIN(DissentNoteTest)
#include "dissent_note_test.moc"
