#include "core/citation/citation_style.h"

#include <QtTest>

using namespace entente;
using namespace entente::citation;
using model::SourceKind;

namespace {

const model::Source kJournal{.title = "The Alliance",
                             .author = "Lind, Jennifer; Press, Daryl G.",
                             .container = "International Security 49, no. 2: 7–48",
                             .published = "2024",
                             .url = "https://doi.org/10.1162/isec.1",
                             .kind = SourceKind::Journal};
const model::Source kNews{.title = "Will tariffs come?",
                          .author = "Sato, Aya",
                          .container = "Japan Times",
                          .publisher = "Japan Times",
                          .published = "2025-02-07",
                          .url = "https://jt.jp/a",
                          .kind = SourceKind::Press};
const model::Source kBook{.title = "The Alliance",
                          .author = "Green, Michael J.; Sato, Aya; Lee, B.; et al.",
                          .publisher = "Columbia University Press",
                          .published = "2022",
                          .kind = SourceKind::Book};
const model::Source kChapter{.title = "A Chapter",
                             .author = "Sato, Aya",
                             .container = "The Book: 12–40",
                             .publisher = "Press",
                             .published = "2020",
                             .kind = SourceKind::Book};
const model::Source kPage{.title = "Joint Statement",
                          .publisher = "Ministry of Foreign Affairs of Japan",
                          .published = "2025-02",
                          .url = "https://mofa.go.jp/a",
                          .accessed = "2025-03-01",
                          .kind = SourceKind::Website};
const model::Source kUndated{.title = "SIPRI Database",
                             .publisher = "SIPRI",
                             .url = "https://sipri.org/db",
                             .accessed = "2025-03-01",
                             .kind = SourceKind::Dataset};
const model::Source kJapanese{.title = "日米首脳会談",
                              .author = "佐藤, 彩; 外務省",
                              .container = "国際問題 740, no. 2",
                              .published = "2025-02-07",
                              .url = "https://mofa.go.jp/b",
                              .accessed = "2025-03-01",
                              .kind = SourceKind::Journal};

} // namespace

class CitationStyleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sourcesAreCited_data() {
        QTest::addColumn<const void*>("source");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* name, const model::Source& source, const char* entry,
                            const char* note, const char* plain) {
            QTest::newRow(name) << static_cast<const void*>(&source) << QString::fromUtf8(entry)
                                << QString::fromUtf8(note) << QString::fromUtf8(plain);
        };
        row("a journal", kJournal,
            "Lind, Jennifer, and Daryl G. Press. “The Alliance.” International Security 49, no. 2 (2024): "
            "7–48. "
            "https://doi.org/10.1162/isec.1.",
            "Jennifer Lind and Daryl G. Press, “The Alliance,” International Security 49, no. 2 (2024): "
            "12–13, "
            "https://doi.org/10.1162/isec.1.",
            "Jennifer Lind, Daryl G. Press: The Alliance, International Security 49, no. 2: 7–48, 2024, "
            "https://doi.org/10.1162/isec.1");
        row("a newspaper", kNews,
            "Sato, Aya. “Will tariffs come?” Japan Times, February 7, 2025. https://jt.jp/a.",
            "Aya Sato, “Will tariffs come?” Japan Times, February 7, 2025, 12–13, https://jt.jp/a.",
            "Aya Sato: Will tariffs come?, Japan Times, 7 February 2025, https://jt.jp/a");
        row("a book", kBook,
            "Green, Michael J., Aya Sato, B. Lee, et al. The Alliance. Columbia University Press, 2022.",
            "Michael J. Green et al., The Alliance (Columbia University Press, 2022), 12–13.",
            "Michael J. Green, Aya Sato, B. Lee, et al.: The Alliance, Columbia University Press, 2022");
        row("a chapter", kChapter, "Sato, Aya. “A Chapter.” In The Book, 12–40. Press, 2020.",
            "Aya Sato, “A Chapter,” in The Book (Press, 2020), 12–13.",
            "Aya Sato: A Chapter, The Book: 12–40, Press, 2020");
        row("a page of a body", kPage,
            "Ministry of Foreign Affairs of Japan. “Joint Statement.” February 2025. https://mofa.go.jp/a.",
            "Ministry of Foreign Affairs of Japan, “Joint Statement,” February 2025, 12–13, "
            "https://mofa.go.jp/a.",
            "Joint Statement, Ministry of Foreign Affairs of Japan, February 2025, https://mofa.go.jp/a "
            "(accessed 1 March 2025)");
        row("without a date", kUndated,
            "SIPRI. “SIPRI Database.” Accessed March 1, 2025. https://sipri.org/db.",
            "SIPRI, “SIPRI Database,” 12–13, accessed March 1, 2025, https://sipri.org/db.",
            "SIPRI Database, SIPRI, https://sipri.org/db (accessed 1 March 2025)");
        row("in Japanese", kJapanese,
            "佐藤彩・外務省「日米首脳会談」『国際問題』740巻2号、2025年2月7日、https://mofa.go.jp/b"
            "（2025年3月1日閲覧）。",
            "佐藤彩・外務省「日米首脳会談」『国際問題』740巻2号、2025年2月7日、12–13頁、https://mofa.go.jp/b"
            "（2025年3月1日閲覧）。",
            "佐藤彩・外務省「日米首脳会談」『国際問題』740巻2号、2025年2月7日、https://mofa.go.jp/b"
            "（2025年3月1日閲覧）。");
    }
    void sourcesAreCited() {
        QFETCH(const void*, source);
        QFETCH(QString, entry);
        QFETCH(QString, note);
        QFETCH(QString, plain);
        const auto& cited = *static_cast<const model::Source*>(source);
        QCOMPARE(QString::fromStdString(plainText(bibliographyEntry(cited, Style::Chicago))), entry);
        QCOMPARE(QString::fromStdString(plainText(noteEntry(cited, "pp. 12-13", Style::Chicago))), note);
        QCOMPARE(QString::fromStdString(plainText(bibliographyEntry(cited, Style::Plain))), plain);
    }

    void titlesOfWholeWorksAreInItalics() {
        QCOMPARE(QString::fromStdString(html(bibliographyEntry(kNews, Style::Chicago))),
                 QStringLiteral("Sato, Aya. “Will tariffs come?” <i>Japan Times</i>, February 7, 2025. "
                                "https://jt.jp/a."));
        QVERIFY(html(bibliographyEntry(kBook, Style::Chicago)).find("<i>The Alliance</i>") !=
                std::string::npos);
        QCOMPARE(html(bibliographyEntry({.title = "A <b> & c"}, Style::Plain)),
                 std::string("A &lt;b&gt; &amp; c"));
    }

    void placesInASourceAreSaidAsTheyWereWritten() {
        const auto noted = [](const char* locator) {
            return QString::fromStdString(plainText(noteEntry({.title = "T"}, locator, Style::Chicago)));
        };
        QCOMPARE(noted("p. 7"), QStringLiteral("“T,” 7."));
        QCOMPARE(noted("§ 3"), QStringLiteral("“T,” § 3."));
        QCOMPARE(noted("Prime ministers"), QStringLiteral("“T,” Prime ministers."));
    }
};

QTEST_GUILESS_MAIN(CitationStyleTest)
#include "citation_style_test.moc"
