#include "core/store/meeting_table.h"
#include "ui/records/ask_bar.h"
#include "ui/records/draft_json.h"
#include "ui/records/draft_keeper.h"
#include "ui/records/meetings_page.h"
#include "ui/records/record_form.h"
#include "ui/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

#include "records_world.h"

using namespace entente;
using namespace entente::ui;

namespace {

/// One run of the program after the other over the same workspace.
class Runs {
  public:
    Runs() { begin(); }

    void begin() {
        page = std::make_unique<MeetingsPage>(world.context);
        page->resize(1100, 760);
        page->show();
        page->form().drafts().setDelay(0);
    }
    /// Nothing is asked and nothing is saved.
    void kill() { page.reset(); }
    void open(model::RecordId id) {
        page->openRecord(id.value);
        QTRY_COMPARE(page->form().recordId().value, id.value);
    }
    void typeAndWaitUntilKept(const char* field, const char* text) {
        QSignalSpy kept(&page->form().drafts(), &DraftKeeper::kept);
        line(field)->selectAll();
        QTest::keyClicks(line(field), QString::fromUtf8(text));
        QTRY_VERIFY(!kept.isEmpty());
        // The last letters too.
        page->form().drafts().keepNow();
        const auto before = kept.size();
        QTRY_VERIFY(kept.size() > before);
    }
    [[nodiscard]] QLineEdit* line(const char* name) {
        for (auto* found : page->form().findChildren<QLineEdit*>()) {
            if (found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString question() { return page->form().askBar().question(); }
    void answer(int button) { page->form().askBar().buttons().at(button)->click(); }
    [[nodiscard]] QString path() { return world.context.session()->path(); }
    [[nodiscard]] QStringList files() {
        return QDir(draftFolder(path())).entryList({QStringLiteral("*.json")}, QDir::Files);
    }

    make::RecordsWorld world;
    std::unique_ptr<MeetingsPage> page;
};

} // namespace

class KeptDraftsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
             QStringLiteral("/drafts"))
            .removeRecursively();
    }

    void whatWasTypedOutlivesTheProgram() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Typed before the end");
        runs.kill();
        runs.begin();
        QTRY_VERIFY2(runs.question().contains(QStringLiteral("were kept")), qPrintable(runs.question()));
        QVERIFY(runs.question().contains(QStringLiteral("Typed before the end")));
        QVERIFY(runs.page->form().isVisible());
        runs.answer(0);
        QCOMPARE(runs.line("Title")->text(), QStringLiteral("Typed before the end"));
        QVERIFY(runs.page->form().isDirty());
        QTRY_VERIFY(runs.world.context.session()->isIdle());
        runs.page->form().save();
        QTRY_VERIFY(!runs.page->form().isDirty() && !runs.page->form().isSaving());
        QCOMPARE(runs.world.storedMeeting(runs.world.summit)->record.title,
                 std::string("Typed before the end"));
        QTRY_VERIFY(runs.files().isEmpty());
    }

    void aDateThatIsNoneIsKeptAsItWasTyped() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Date", "7 Febr 20");
        runs.kill();
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(0);
        QCOMPARE(runs.line("Date")->text(), QStringLiteral("7 Febr 20"));
        QVERIFY(runs.page->form().isDirty());
    }

    void aRecordThatWasNeverSavedIsKept() {
        Runs runs;
        QTRY_VERIFY(runs.world.context.session()->isIdle());
        runs.page->form().startNew();
        runs.typeAndWaitUntilKept("Title", "A call");
        runs.kill();
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(0);
        QCOMPARE(runs.line("Title")->text(), QStringLiteral("A call"));
        QVERIFY(!runs.page->form().recordId());
    }

    void discardingRemovesIt() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Not wanted");
        runs.kill();
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(1);
        QTRY_VERIFY(!runs.page->form().isVisible());
        QTRY_VERIFY(runs.files().isEmpty());
    }

    void notNowKeepsItForTheNextRun() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Later");
        runs.kill();
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(2);
        QTRY_VERIFY(!runs.page->form().isVisible());
        runs.kill();
        runs.begin();
        QTRY_VERIFY(runs.question().contains(QStringLiteral("Later")));
    }

    void revertingLeavesNothingBehind() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Never mind");
        QVERIFY(!runs.files().isEmpty());
        runs.page->form().revert();
        QTRY_VERIFY(!runs.page->form().isDirty());
        QTRY_VERIFY(runs.files().isEmpty());
    }

    void whatIsBeingTypedElsewhereIsNotOffered() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Still being typed");
        QVERIFY(keptDrafts(runs.path()).empty());
        MeetingsPage other(runs.world.context);
        QSignalSpy offered(&other.form(), &RecordForm::draftOffered);
        bool found = false;
        other.form().drafts().find(runs.path(), QStringLiteral("meeting"),
                                   [&](const std::vector<KeptDraft>&) { found = true; });
        QTRY_VERIFY(found);
        QVERIFY(offered.isEmpty());
    }

    void aRecordThatMovedOnIsCompared() {
        Runs runs;
        runs.open(runs.world.summit);
        runs.typeAndWaitUntilKept("Title", "Mine");
        runs.kill();
        const auto before = runs.world.storedMeeting(runs.world.summit);
        model::Meeting after = *before;
        after.record.title = "Theirs";
        runs.world.context.session()->edit(
            runs.world.context.session(), QStringLiteral("Rename"),
            [before, after](store::Edit& edit) { store::updateMeeting(edit, *before, after); });
        QTRY_VERIFY(runs.world.context.session()->isIdle());
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(0);
        QTRY_VERIFY2(runs.question().contains(QStringLiteral("changed elsewhere")),
                     qPrintable(runs.question()));
        QCOMPARE(runs.line("Title")->text(), QStringLiteral("Mine"));
    }

    void whatIsNoDraftIsPassedOver_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"version\":1, \"kind\":");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("of another version")
            << QByteArray(R"({"version":9,"kind":"meeting","content":{"before":[]}})");
        QTest::newRow("without content") << QByteArray(R"({"version":1,"kind":"meeting"})");
    }
    void whatIsNoDraftIsPassedOver() {
        QFETCH(QByteArray, bytes);
        Runs runs;
        QDir().mkpath(draftFolder(runs.path()));
        QFile file(draftFolder(runs.path()) + QStringLiteral("/x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(keptDrafts(runs.path()).empty());
    }

    void aDraftWithOtherFieldsIsNotTaken() {
        Runs runs;
        writeDraft({.file = draftFolder(runs.path()) + QStringLiteral("/y.json"),
                    .kind = QStringLiteral("meeting"),
                    .title = QStringLiteral("Odd"),
                    .at = QStringLiteral("2025-02-07T00:00:00Z"),
                    .content = {{QStringLiteral("before"), QStringLiteral("nothing")}}});
        runs.kill();
        runs.begin();
        QTRY_VERIFY(!runs.question().isEmpty());
        runs.answer(0);
        QVERIFY(!runs.page->form().hasRecord());
        QTRY_VERIFY(runs.files().isEmpty());
    }

    void everyMemberComesBack() {
        Runs runs;
        const auto stored = runs.world.storedMeeting(runs.world.summit);
        Document<model::Meeting> document{.body = *stored};
        document.links.push_back({.link = {.note = "why"}, .other = stored->record});
        document.sources.push_back({.citation = {.subject = 7, .quote = "“…”"}, .source = {.title = "T"}});
        document.partSources = {{}, document.sources};
        Document<model::Meeting> back;
        QVERIFY(fromJson(toJson(document), back));
        QVERIFY(back.body == document.body);
        QVERIFY(isSame(back.links, document.links) && isSame(back.sources, document.sources));
        QVERIFY(isSame(back.partSources, document.partSources));
        QVERIFY(!fromJson(QJsonValue(3), back));
    }
};

QTEST_MAIN(KeptDraftsTest)
#include "kept_drafts_test.moc"
