#include "core/model/author_names.h"

#include <QtTest>

using namespace entente::model;

class AuthorNamesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesAreTakenApartAndPutTogether_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("again");
        const auto row = [](const char* name, const char* text, const char* parts, const char* again) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(parts)
                                << QString::fromUtf8(again);
        };
        row("one", "Sato, Aya", "Sato|Aya", "Sato, Aya");
        row("several, carelessly", " Sato,Aya ;; Lee , B.;", "Sato|Aya/Lee|B.", "Sato, Aya; Lee, B.");
        row("a body", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs|",
            "Ministry of Foreign Affairs");
        row("a body with a comma", "{METI, Japan}; Sato, Aya", "METI, Japan|/Sato|Aya",
            "{METI, Japan}; Sato, Aya");
        row("a body with a semicolon", "{A; B}", "A; B|", "{A; B}");
        row("a brace that is not closed", "{A; B", "{A|/B|", "{A; B");
        row("nobody", "  ", "", "");
        row("no family name", ", Aya", "|Aya", ", Aya");
    }
    void namesAreTakenApartAndPutTogether() {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        QFETCH(QString, again);
        QStringList found;
        const auto authors = parseAuthors(text.toStdString());
        for (const AuthorName& author : authors)
            found << QString::fromStdString(author.family + '|' + author.given);
        QCOMPARE(found.join(QLatin1Char('/')), parts);
        QCOMPARE(QString::fromStdString(authorsText(authors)), again);
    }
};

QTEST_GUILESS_MAIN(AuthorNamesTest)
#include "author_names_test.moc"
