#include "ui/records/agreement_draft.h"
#include "ui/records/date_understanding.h"
#include "ui/records/meeting_draft.h"
#include "ui/records/name_choices.h"
#include "ui/records/office_note.h"
#include "ui/text.h"

#include <QTest>

using namespace entente;
using namespace entente::ui;

namespace {

base::EdtfDate date(const char* text) { return *base::parseEdtf(text); }

MeetingDraft storedDraft() {
    MeetingDocument document;
    document.body.record.id = model::RecordId{7};
    document.body.record.title = "Ishiba – Trump";
    document.body.record.date = date("2025-02-06/2025-02-07");
    document.body.record.place = "Washington";
    return {document, document, {}};
}

store::Names names() {
    model::Actor japan{.id = model::ActorId{1}, .code = "JPN", .names = {{"en", "Japan"}, {"ja", "日本"}}};
    model::Actor usa{.id = model::ActorId{2}, .code = "USA", .names = {{"en", "United States"}}};
    model::Person ishiba{.id = model::PersonId{3}, .names = {{"en", "Shigeru Ishiba"}, {"ja", "石破茂"}}};
    model::Person abe{
        .id = model::PersonId{4},
        .names = {{"en", "Shinzō Abe"}, {"ja", "安倍晋三"}, {"en", "Abe Shinzo", model::NameKind::Alias}}};
    return store::Names({japan, usa}, {ishiba, abe}, {});
}

} // namespace

class RecordDraftsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anUntouchedDraftIsClean();
    void theLabelSaysWhatChanges_data();
    void theLabelSaysWhatChanges();
    void aNewMeetingIsAddedByItsTitle();
    void whatCannotBeReadIsAnIssueOnce();
    void myChangesGoOntoWhatIsStoredNow();
    void onlyFieldsThatDifferAreCompared();
    void agendaAndOutcomesAreChangedApart();
    void aCopyForgetsWhatItWas();
    void whatADateFieldUnderstoodIsSaidInWords_data();
    void whatADateFieldUnderstoodIsSaidInWords();
    void datesAreEditedByWordsThatReadBack_data();
    void datesAreEditedByWordsThatReadBack();
    void peopleAreFoundByAnyName_data();
    void peopleAreFoundByAnyName();
    void anAliasNamesItsPerson();
    void theOfficeOfTheDayIsShown();
};

void RecordDraftsTest::anUntouchedDraftIsClean() {
    const MeetingDraft draft = storedDraft();
    QVERIFY(!draft.isDirty());
    QVERIFY(draft.issues().empty());
}

void RecordDraftsTest::theLabelSaysWhatChanges_data() {
    QTest::addColumn<int>("fields");
    QTest::addColumn<QString>("label");
    QTest::newRow("one") << 1 << QStringLiteral("Change date of “Ishiba – Trump”");
    QTest::newRow("two") << 2 << QStringLiteral("Change date and place of “Ishiba – Trump”");
    QTest::newRow("three") << 3 << QStringLiteral("Change “Ishiba – Trump”");
}

void RecordDraftsTest::theLabelSaysWhatChanges() {
    QFETCH(int, fields);
    QFETCH(QString, label);
    MeetingDraft draft = storedDraft();
    draft.mine.body.record.date = date("2025-02-06/2025-02-08");
    if (fields > 1)
        draft.mine.body.record.place = "Tokyo";
    if (fields > 2)
        draft.mine.body.record.title = "Another title";
    QVERIFY(draft.isDirty());
    QCOMPARE(draft.label(), label);
}

void RecordDraftsTest::aNewMeetingIsAddedByItsTitle() {
    MeetingDraft draft;
    draft.mine.body.record.title =
        "A title that is so long that no menu would ever have the room to show it all";
    QCOMPARE(draft.label(), QStringLiteral("Add meeting “A title that is so long that no menu would…”"));
    QCOMPARE(deleteLabel(model::RecordKind::Agreement, "Security Treaty"),
             QStringLiteral("Delete agreement “Security Treaty”"));
}

void RecordDraftsTest::whatCannotBeReadIsAnIssueOnce() {
    MeetingDraft draft = storedDraft();
    draft.mine.body.record.date.reset();
    draft.unread.push_back({"record.date", base::ErrorCode::InvalidDate, "There is no such day."});
    const auto issues = draft.issues();
    QCOMPARE(issues.size(), std::size_t{1});
    QCOMPARE(issueText(issues.front()), QStringLiteral("There is no such day."));
    QVERIFY(draft.isDirty());
}

void RecordDraftsTest::myChangesGoOntoWhatIsStoredNow() {
    MeetingDraft draft = storedDraft();
    draft.mine.body.record.date = date("2025-02-08");
    MeetingDocument theirs = draft.before;
    theirs.body.record.place = "Tokyo";
    theirs.body.record.date = date("2025-02-09");
    const MeetingDocument merged = draft.onto(theirs);
    QCOMPARE(merged.body.record.date->text(), std::string("2025-02-08"));
    QCOMPARE(merged.body.record.place, std::string("Tokyo"));
}

void RecordDraftsTest::onlyFieldsThatDifferAreCompared() {
    MeetingDraft draft = storedDraft();
    draft.mine.body.record.date = date("2025-02-08");
    const std::vector<Difference> expected{
        {QStringLiteral("date"), QStringLiteral("8 Feb 2025"), QStringLiteral("6–7 Feb 2025")}};
    QVERIFY(draft.differences(draft.before, {}) == expected);
}

void RecordDraftsTest::agendaAndOutcomesAreChangedApart() {
    MeetingDraft draft = storedDraft();
    draft.mine.body.items = {{{}, model::ItemKind::Outcome, "A joint statement"}};
    QCOMPARE(draft.label(), QStringLiteral("Change outcomes of “Ishiba – Trump”"));
    MeetingDocument theirs = draft.before;
    theirs.body.items = {{{}, model::ItemKind::Agenda, "Tariffs"}};
    const auto merged = draft.onto(theirs).body.items;
    QCOMPARE(merged.size(), std::size_t{2});
    QCOMPARE(merged[0].text, std::string("Tariffs"));
    QCOMPARE(merged[1].text, std::string("A joint statement"));
}

void RecordDraftsTest::aCopyForgetsWhatItWas() {
    MeetingDraft draft = storedDraft();
    draft.mine.body.participants = {
        {model::ItemId{9}, model::PersonId{3}, model::ActorId{1}, model::Role::Guest}};
    draft.mine.sources.push_back({{.locator = "p. 3"}, {.title = "A source"}});
    const MeetingDocument copy = copyOf(draft.mine);
    QVERIFY(!copy.body.record.id);
    QVERIFY(!copy.body.participants.front().id);
    QCOMPARE(copy.body.participants.front().role, model::Role::Guest);
    QVERIFY(copy.sources.empty());
}

void RecordDraftsTest::whatADateFieldUnderstoodIsSaidInWords_data() {
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* edtf, const char* language, const char* words) {
        QTest::addRow("%s in %s", edtf, language)
            << QString::fromUtf8(edtf) << QString::fromUtf8(language) << QString::fromUtf8(words);
    };
    row("2025-02-07", "en", "Friday 7 February 2025");
    row("1970-01-01", "en", "Thursday 1 January 1970");
    row("1951-09-08", "en", "Saturday 8 September 1951");
    row("2025-02-07", "ja", "金曜日 2025年2月7日");
    row("2025-02", "en", "February 2025, the month only");
    row("2025", "en", "2025, the year only");
    row("2025-02-06/2025-02-08", "en", "6–8 Feb 2025, 3 day(s)");
    row("2012-12-26/..", "en", "since 26 Dec 2012");
    row("2027-04-01/2028-03-31", "en", "FY2027, 1 Apr 2027 – 31 Mar 2028");
    row("2027-04-01/2028-03-31", "ja", "2027年度, 2027年4月1日～2028年3月31日");
}

void RecordDraftsTest::whatADateFieldUnderstoodIsSaidInWords() {
    QFETCH(QString, edtf);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(understoodText(*base::parseEdtf(toStd(edtf)), toStd(language)), words);
}

void RecordDraftsTest::datesAreEditedByWordsThatReadBack_data() {
    QTest::addColumn<QString>("edtf");
    for (const char* edtf :
         {"2025-02-07", "2025-02", "2025", "1978~", "1978?", "1978%", "2025-02-06/2025-02-08",
          "2024-12-30/2025-01-02", "2025-02/2025-04", "1951/1960", "2012-12-26/..", "../1960-06-23", "/1960",
          "1960/", "1978~/1980", "-0043-03-15", "2027-04-01/2028-03-31"})
        QTest::newRow(edtf) << QString::fromLatin1(edtf);
}

void RecordDraftsTest::datesAreEditedByWordsThatReadBack() {
    QFETCH(QString, edtf);
    const base::EdtfDate stored = *base::parseEdtf(toStd(edtf));
    for (const char* language : {"en", "ja"})
        QVERIFY2(base::readDate(toStd(editableText(stored, language))) == stored, language);
}

void RecordDraftsTest::peopleAreFoundByAnyName_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("first name") << QStringLiteral("shig") << QStringLiteral("Shigeru Ishiba");
    QTest::newRow("family name") << QStringLiteral("Ishi") << QStringLiteral("Shigeru Ishiba");
    QTest::newRow("without the accent") << QStringLiteral("shinzo") << QStringLiteral("Shinzō Abe");
    QTest::newRow("in Japanese") << QStringLiteral("安倍") << QStringLiteral("Shinzō Abe");
    QTest::newRow("given name in Japanese") << QStringLiteral("晋三") << QStringLiteral("Shinzō Abe");
    QTest::newRow("alias") << QStringLiteral("abe s") << QStringLiteral("Shinzō Abe");
    QTest::newRow("country by code") << QStringLiteral("usa") << QStringLiteral("United States");
    QTest::newRow("nobody") << QStringLiteral("xyz") << QString();
    QTest::newRow("nothing typed") << QString() << QString();
}

void RecordDraftsTest::peopleAreFoundByAnyName() {
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const NameChoices choices(names(), "en");
    const auto found = choices.matching(typed, NameChoices::Offer::All, 5);
    QCOMPARE(found.empty() ? QString() : found.front()->name, first);
}

void RecordDraftsTest::anAliasNamesItsPerson() {
    const NameChoices choices(names(), "ja");
    const auto party = choices.named(QStringLiteral("abe shinzo"), NameChoices::Offer::All);
    QVERIFY(party && party->person == model::PersonId{4});
    QCOMPARE(choices.nameOf(*party), QStringLiteral("安倍晋三"));
    QVERIFY(!choices.named(QStringLiteral("Shinzō Abe"), NameChoices::Offer::ActorsOnly));
}

void RecordDraftsTest::theOfficeOfTheDayIsShown() {
    const Words words{std::make_shared<const store::Names>(names()), "en"};
    const std::vector<model::Office> offices{{.person = model::PersonId{3},
                                              .actor = model::ActorId{1},
                                              .titles = {{"en", "Prime Minister"}, {"ja", "内閣総理大臣"}},
                                              .held = date("2024-10-01/2025-10-21")}};
    const auto note = [&](std::optional<base::EdtfDate> day) {
        return officeNote(offices, model::PersonId{3}, std::nullopt, day, words);
    };
    QCOMPARE(note(date("2025-02")).text, QStringLiteral("Prime Minister, Japan"));
    QVERIFY(note(date("2025-02")).actor == model::ActorId{1});
    QVERIFY(!note(date("2025-02")).isWarning);
    QVERIFY(note(date("1999")).isWarning);
    QVERIFY(note(std::nullopt).text.isEmpty());
}

QTEST_GUILESS_MAIN(RecordDraftsTest)
#include "record_drafts_test.moc"
