#include "core/ingest/match/actor_book.h"

#include "tests/core/ingest/import_desk_folder.h"

#include <QtTest>

using namespace entente;
using ingest::NameScheme;

Q_DECLARE_METATYPE(entente::ingest::NameScheme)

class ActorBookTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aStateIsFoundByAnyOfItsCodesAndNames_data() {
        QTest::addColumn<NameScheme>("scheme");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](NameScheme scheme, const char* text, const char* code) {
            QTest::addRow("%s (%d)", text, static_cast<int>(scheme))
                << scheme << QString::fromUtf8(text) << QString::fromUtf8(code);
        };
        row(NameScheme::Alpha3, "jpn", "JPN");
        row(NameScheme::Alpha2, "NA", "NAM");
        row(NameScheme::Numeric, "036", "AUS");
        row(NameScheme::Numeric, "36", "AUS");
        row(NameScheme::Numeric, "392.0", "JPN");
        row(NameScheme::Numeric, "842", "USA");
        row(NameScheme::CowNumber, "740", "JPN");
        row(NameScheme::CowNumber, "260", "DEU");
        row(NameScheme::CowNumber, "300", "AUH");
        row(NameScheme::CowCode, "ROK", "KOR");
        row(NameScheme::Name, "U.S.A.", "USA");
        row(NameScheme::Name, "Korea, Rep. of", "KOR");
        row(NameScheme::Name, "Republic of Korea", "KOR");
        row(NameScheme::Name, "korea-south", "KOR");
        row(NameScheme::Name, "Korea, Dem. People's Rep.", "PRK");
        row(NameScheme::Name, "Congo, Dem. Rep.", "COD");
        row(NameScheme::Name, "Côte d’Ivoire", "CIV");
        row(NameScheme::Name, "Cote d'Ivoire", "CIV");
        row(NameScheme::Name, "Türkiye", "TUR");
        row(NameScheme::Name, "Czechia*", "CZE");
        row(NameScheme::Name, "大韓民国", "KOR");
        row(NameScheme::Name, "USSR", "SUN");
        row(NameScheme::Name, "Mylaysia", "MYS");
        row(NameScheme::Name, "Australia", "AUS");
        row(NameScheme::Name, "Austria", "AUT");
        row(NameScheme::Any, "KOR", "KOR");
        row(NameScheme::Name, "Atlantis", "");
        row(NameScheme::Name, "Korea", "");
        row(NameScheme::Name, "", "");
    }
    void aStateIsFoundByAnyOfItsCodesAndNames() {
        QFETCH(NameScheme, scheme);
        QFETCH(QString, text);
        QFETCH(QString, code);
        tests::ImportDesk desk;
        QString found;
        const auto changed = desk.workspace().edit("Look", [&](store::Edit& edit) {
            ingest::ActorBook book(edit);
            if (const auto match = book.find(scheme, text.toStdString()))
                found = QString::fromStdString(desk.code(match->actor));
        });
        QVERIFY(changed.has_value());
        QCOMPARE(found, code);
    }
    void anActorOfTheWorkspaceIsNotWrittenTwice() {
        tests::ImportDesk desk;
        const auto changed = desk.workspace().edit("Look", [&](store::Edit& edit) {
            const auto mine = store::insertActor(edit, {.code = "JPN", .names = {{.text = "Nippon"}}});
            ingest::ActorBook book(edit);
            QCOMPARE(book.find(NameScheme::Name, "Japan")->actor, mine);
            QCOMPARE(book.find(NameScheme::Name, "Nippon")->actor, mine);
            QVERIFY(book.find(NameScheme::Name, "Mylaysia")->likeness < 1);
        });
        QVERIFY(changed.has_value());
        QCOMPARE(store::listActors(desk.connection()).size(), 2U);
    }
};

QTEST_GUILESS_MAIN(ActorBookTest)
#include "actor_book_test.moc"
