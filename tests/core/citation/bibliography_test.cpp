#include "core/citation/bibliography.h"

#include "core/citation/entry_fields.h"
#include "core/model/codes.h"

#include <QtTest>

using namespace entente;
using namespace entente::citation;
using model::SourceKind;

namespace {

Bibliography parsed(const std::string& text) {
    auto read = parseBibliography(text);
    if (!read)
        qFatal("%s", base::englishSentence(read.error()).c_str());
    return *std::move(read);
}

model::Source only(const std::string& text) {
    const Bibliography bibliography = parsed(text);
    if (bibliography.entries.size() != 1)
        qFatal("%zu entries, %zu refused", bibliography.entries.size(), bibliography.refused.size());
    return bibliography.entries.front().source;
}

QString said(const model::Source& source) {
    const std::string parts[] = {std::string(model::codeOf(source.kind)),
                                 source.author,
                                 source.title,
                                 source.container,
                                 source.publisher,
                                 source.published,
                                 source.url,
                                 source.accessed};
    QStringList texts;
    for (const std::string& part : parts)
        texts << QString::fromStdString(part);
    return texts.join(QStringLiteral(" | "));
}

QStringList refusals(const Bibliography& bibliography) {
    QStringList lines;
    for (const base::Error& error : bibliography.refused)
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(error.facts.row)
                     .arg(QString::fromStdString(error.facts.detail),
                          QString::fromStdString(error.facts.value));
    return lines;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class BibliographyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEntryBecomesASource_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* name, const char* text, const char* source) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(source);
        };
        row("BibTeX: an article with macros and months",
            "@string{is = {International Security}}\n"
            "@Article{lind2024, author = \"Lind, Jennifer and Daryl G. Press\",\n"
            "  title = {The {US}--Japan Alliance}, journal = is, volume = 49, number = 2,\n"
            "  pages = {7--48}, year = 2024, month = oct, doi = {10.1162/isec.1}, abstract = {Long.}}",
            "journal | Lind, Jennifer; Press, Daryl G. | The US–Japan Alliance | "
            "International Security 49, no. 2: 7–48 |  | 2024-10 | https://doi.org/10.1162/isec.1 | ");
        row("BibLaTeX: a page of a body",
            "@online{mofa, author = {{Ministry of Foreign Affairs of Japan}}, title = {Joint Statement},\n"
            "  date = {2025-02-07}, url = {https://www.mofa.go.jp/~a/b_c.html}, urldate = {2025-03-01}}",
            "website | Ministry of Foreign Affairs of Japan | Joint Statement |  |  | 2025-02-07 | "
            "https://www.mofa.go.jp/~a/b_c.html | 2025-03-01");
        row("BibTeX: a body with a comma",
            "@techreport(meti, author = {{Ministry of Economy, Trade and Industry}}, title = {White Paper},\n"
            "  institution = {METI}, year = {2024})",
            "other | {Ministry of Economy, Trade and Industry} | White Paper |  | METI | 2024 |  | ");
        row("BibTeX: a newspaper",
            "@article{n, title = {Tariffs}, journal = {Japan Times}, entrysubtype = {newspaper},\n"
            "  year = 2025, month = \"7~\" # feb}",
            "press |  | Tariffs | Japan Times |  | 2025-02-07 |  | ");
        row("BibTeX: a chapter has from its book what it lacks",
            "@incollection{c, title = {A Chapter}, author = {von Neumann, John and others}, crossref = {b}}",
            "book | von Neumann, John; et al. | A Chapter |  |  |  |  | ");
        row("BibTeX: names the other way round",
            "@book{b, author = {Ludwig van der Rohe and 石破 茂 and 外務省}, title = {T}, year = {c. 1978}}",
            "book | van der Rohe, Ludwig; 石破, 茂; 外務省 | T |  |  | 1978~ |  | ");
        row("BibTeX: a date that is none stays as it was written",
            "@book{b, title = {T}, year = {forthcoming}}", "book |  | T |  |  | forthcoming |  | ");
        row("BibTeX: an address is a title for want of one",
            "@misc{b, howpublished = {\\url{https://www.nato.int/a/}}}",
            "website |  | nato.int/a |  |  |  | https://www.nato.int/a/ | ");
        row("RIS: an article",
            "TY  - JOUR\r\nAU  - Lind, Jennifer\r\nAU  - Press, Daryl G.\r\nTI  - The Alliance\r\n"
            "T2  - International Security\r\nVL  - 49\r\nIS  - 2\r\nSP  - 7\r\nEP  - 48\r\nPY  - 2024\r\n"
            "DA  - 2024/10//\r\nDO  - 10.1162/isec.1\r\nN2  - Long.\r\nER  - \r\n",
            "journal | Lind, Jennifer; Press, Daryl G. | The Alliance | "
            "International Security 49, no. 2: 7–48 |  | 2024-10 | https://doi.org/10.1162/isec.1 | ");
        row("RIS: a page, its title over two lines",
            "TY  - ELEC\nAU  - The White House\nTI  - Joint\n  Statement\nPY  - 2025/02/07/\n"
            "UR  - https://www.whitehouse.gov/a\nY2  - 2025/03/01\nPB  - The White House\nER  - ",
            "website | The White House | Joint Statement |  | The White House | 2025-02-07 | "
            "https://www.whitehouse.gov/a | 2025-03-01");
        row("CSL: an article",
            "[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"The Alliance\", \"volume\": 49, "
            "\"issue\": \"2\",\n"
            "\"container-title\": \"International Security\", \"page\": \"7-48\", \"DOI\": "
            "\"10.1162/isec.1\",\n"
            "\"author\": [{\"family\": \"Lind\", \"given\": \"Jennifer\"}, {\"literal\": \"NIDS\"}],\n"
            "\"issued\": {\"date-parts\": [[2024, \"10\"]]}}]",
            "journal | Lind, Jennifer; NIDS | The Alliance | International Security 49, no. 2: 7–48 |  | "
            "2024-10 | https://doi.org/10.1162/isec.1 | ");
        row("CSL: one item with a stretch of time",
            "{\"type\": \"webpage\", \"title\": \"T\", \"URL\": \"https://a.jp/b\",\n"
            "\"author\": [{\"family\": \"Beek\", \"non-dropping-particle\": \"van\", \"given\": \"A.\"}],\n"
            "\"issued\": {\"date-parts\": [[2025, 2, 6], [2025, 2, 8]]}, \"accessed\": {\"raw\": \"1 March "
            "2025\"}}",
            "website | van Beek, A. | T |  |  | 2025-02-06/2025-02-08 | https://a.jp/b | 2025-03-01");
        row("CSL: about a year, in a list of items",
            "{\"items\": [{\"type\": \"book\", \"title\": \"T\", \"issued\": {\"date-parts\": [[1978]], "
            "\"circa\": true}}]}",
            "book |  | T |  |  | 1978~ |  | ");
    }
    void anEntryBecomesASource() {
        QFETCH(QByteArray, text);
        QFETCH(QString, source);
        QCOMPARE(said(only(text.toStdString())), source);
    }

    void aChapterHasItsBookAsContainer() {
        const Bibliography read =
            parsed("@incollection{c, title = {A Chapter}, crossref = {b}}\n"
                   "@book{b, title = {The Book}, publisher = {Press}, year = 2020, crossref = {b}}");
        QCOMPARE(read.entries.size(), std::size_t{2});
        QCOMPARE(said(read.entries[0].source),
                 QStringLiteral("book |  | A Chapter | The Book | Press | 2020 |  | "));
    }

    void reliabilityIsNotClaimed() {
        QCOMPARE(only("@online{a, title = {A}}").reliability, model::Reliability::Weak);
        QCOMPARE(only("@article{a, title = {A}}").reliability, model::Reliability::Press);
    }

    void theFormatIsToldByTheContent_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, const QByteArray& text, int format) {
            QTest::newRow(name) << text << format;
        };
        row("BibTeX after a comment", "Made by x@y.jp\n@book{a,\n}", 0);
        row("RIS after a header", "Provider: X\n\nTY  - BOOK\nER  - ", 1);
        row("CSL", " [ ]", 2);
        row("UTF-8 with a mark", "\xEF\xBB\xBF@book{a, title={T}}", 0);
        row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), 2);
        row("prose", "Dear all, write to me@x.jp", -1);
        row("nothing", "", -1);
        row("bytes that are no text", QByteArray("@book{\0a}", 9), -1);
    }
    void theFormatIsToldByTheContent() {
        QFETCH(QByteArray, text);
        QFETCH(int, format);
        const auto found = recogniseBibliography({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(found ? static_cast<int>(*found) : -1, format);
    }

    void oldEncodingsAreRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("Latin-1") << QByteArray("@book{a, title={K\xF6ln \xE9t\xE9}}")
                                 << QStringLiteral("Köln été");
        QTest::newRow("Windows-1252")
            << QByteArray("@book{a, title={\x93Quad\x94}}") << QStringLiteral("“Quad”");
        QTest::newRow("Shift_JIS") << QByteArray("@book{a, title={\x93\xFA\x96{\x82\xCC\x8AO\x8C\xF0}}")
                                   << QStringLiteral("日本の外交");
    }
    void oldEncodingsAreRead() {
        QFETCH(QByteArray, text);
        QFETCH(QString, title);
        QCOMPARE(QString::fromStdString(only(text.toStdString()).title), title);
    }

    void whatCannotBeReadIsNamedWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("entries");
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char* name, const QByteArray& text, int entries,
                            const QStringList& refused) {
            QTest::newRow(name) << text << entries << refused;
        };
        row("a brace is not closed", "@book{a, title={A}}\n\n@book{b, title={B\n@book{c, title={C}}", 2,
            {QStringLiteral("3: a brace is not closed (b)")});
        row("a quotation mark is not closed", "@book{a, title=\"A}\n@book{c, title={C}}", 1,
            {QStringLiteral("1: a brace is closed that was not opened (a)")});
        row("the file breaks off", "@book{a, title={A}", 0, {QStringLiteral("1: it is not closed (a)")});
        row("a comma is missing", "@book{a, title={A} year=2020}", 0,
            {QStringLiteral("1: a comma or its closing brace is missing (a)")});
        row("no equals sign", "@book{a, title {A}}\n@book{c, title={C}}", 1,
            {QStringLiteral("1: a field has no “=” (a)")});
        row("nothing is said", "@book{a, year=2020}", 0,
            {QStringLiteral("1: it has neither a title nor an address (a)")});
        row("RIS without an end", "TY  - BOOK\nTI  - A\n\nTY  - BOOK\nTI  - B\nER  -\n", 1,
            {QStringLiteral("1: it breaks off before its end (ER) (A)")});
        row("CSL: no item", "[{\"title\": \"A\"},\n 7, \n{\"id\": \"x\", \"type\": \"book\"}]", 1,
            {QStringLiteral("1: it is no item of CSL-JSON (7)"),
             QStringLiteral("3: it has neither a title nor an address (x)")});
    }
    void whatCannotBeReadIsNamedWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(int, entries);
        QFETCH(QStringList, refused);
        const Bibliography read = parsed(text.toStdString());
        QCOMPARE(static_cast<int>(read.entries.size()), entries);
        QCOMPARE(refusals(read), refused);
    }

    void aFileThatIsNoneIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prose") << QByteArray("Dear all");
        QTest::newRow("broken JSON") << QByteArray("[{\"title\": ");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("deep JSON") << QByteArray(3'000'000, '[');
        QTest::newRow("deep JSON within an item")
            << QByteArray("[{\"title\": ") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]";
        QTest::newRow("NUL bytes") << QByteArray("@book{a, title={A\0B}}", 21);
        QTest::newRow("random bytes") << QByteArray("\x00\xFF\x81\x8D@b{", 7);
    }
    void aFileThatIsNoneIsRefused() {
        QFETCH(QByteArray, text);
        const auto read = parseBibliography(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::UnsupportedFormat);
    }

    void hostileFilesEndWithAnAnswer_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("two million braces")
            << QByteArray("@book{a, title=") + QByteArray(2'000'000, '{') + QByteArray(2'000'000, '}') + "}";
        QTest::newRow("open braces") << QByteArray("@book{a, title=") + QByteArray(2'000'000, '{');
        QTest::newRow("a line of a megabyte")
            << QByteArray("@book{a, title={") + QByteArray(1'000'000, 'x') + "}}";
        QTest::newRow("a line of a megabyte of RIS")
            << QByteArray("TY  - BOOK\nTI  - ") + QByteArray(1'000'000, 'x') + "\nER  - ";
        QTest::newRow("commands in commands")
            << QByteArray::fromStdString("@book{a, title={" + repeated("\\textbf{", 100'000) + "}}");
        std::string doubling = "@string{s0 = {0123456789}}\n";
        for (int i = 0; i < 60; ++i)
            doubling += "@string{s" + std::to_string(i + 1) + " = s" + std::to_string(i) + " # s" +
                        std::to_string(i) + "}\n";
        QTest::newRow("macros that double") << QByteArray::fromStdString(doubling + "@book{a, title=s60}");
        QTest::newRow("entries that never begin") << QByteArray::fromStdString(repeated("@a{\n", 200'000));
        QTest::newRow("at signs") << QByteArray("@book{a,\n}") + QByteArray(1'000'000, '@');
        QTest::newRow("tags without entries")
            << QByteArray::fromStdString("TY  - \n" + repeated("AU  - x\n", 200'000));
        QTest::newRow("an item of items") << QByteArray::fromStdString("[" + repeated("{},", 50'000) + "{}]");
    }
    void hostileFilesEndWithAnAnswer() {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const Bibliography read = parsed(text.toStdString());
        // The macro that could not be made is a word of its own.
        QVERIFY(read.entries.size() <= 1);
        QVERIFY(!read.refused.empty());
        QVERIFY(read.refused.size() <= kMostRefused);
        QVERIFY2(timer.elapsed() < 20'000, "It takes more than linear time.");
    }

    void everyPrefixOfAFileIsReadOrRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("BibTeX") << QByteArray("@string{a = \"x\" # {y}}\n@article{k, title = {A {\\\"u} b},"
                                              " author = {A and B, C}, year = 2020, month = feb}\n");
        QTest::newRow("RIS") << QByteArray("TY  - JOUR\nAU  - A, B\nTI  - T\nDA  - 2025/02/07\nER  - \n");
        QTest::newRow("CSL") << QByteArray("[{\"title\":\"T\",\"author\":[{\"family\":\"A\"}],"
                                           "\"issued\":{\"date-parts\":[[2025,2]]}}]");
    }
    void everyPrefixOfAFileIsReadOrRefused() {
        QFETCH(QByteArray, text);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const auto read = parseBibliography(text.left(length).toStdString());
            QVERIFY(read || read.error().code == base::ErrorCode::UnsupportedFormat);
            // And with one byte changed.
            QByteArray spoiled = text;
            if (length < text.size())
                spoiled[length] = static_cast<char>(spoiled[length] ^ 0x5D);
            const auto other = parseBibliography(spoiled.toStdString());
            QVERIFY(other || other.error().code == base::ErrorCode::UnsupportedFormat);
        }
    }

    void aContainerIsTakenApartAsItWasPutTogether_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* text, const char* parts) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parts);
        };
        row("International Security 49, no. 2: 7–48", "International Security|49|2|7–48");
        row("Foreign Affairs, no. 2", "Foreign Affairs||2|");
        row("Channel 4", "Channel 4|||");
        row("Japan: A History", "Japan: A History|||");
        row("International Security 49: 7–48", "International Security|49||7–48");
        row("", "|||");
    }
    void aContainerIsTakenApartAsItWasPutTogether() {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        const Container container = parseContainer(text.toStdString());
        QCOMPARE(QString::fromStdString(container.title + '|' + container.volume + '|' + container.number +
                                        '|' + container.pages),
                 parts);
        QCOMPARE(QString::fromStdString(containerText(container)), text);
    }
};

QTEST_GUILESS_MAIN(BibliographyTest)
#include "bibliography_test.moc"
