#include "core/citation/bibliography_writer.h"

#include "core/model/codes.h"

#include <QtTest>

using namespace entente;
using namespace entente::citation;
using model::SourceKind;

Q_DECLARE_METATYPE(entente::citation::BibliographyFormat)

namespace {

std::vector<model::Source> shelf() {
    return {{.title = "The US–Japan Alliance: 100% {of} R&D_x #1",
             .author = "Lind, Jennifer; NIDS; et al.",
             .container = "International Security 49, no. 2: 7–48",
             .published = "2024-10",
             .url = "https://doi.org/10.1162/isec.1",
             .kind = SourceKind::Journal},
            {.title = "Tariffs",
             .container = "Japan Times",
             .published = "2025-02-07",
             .url = "https://www.japantimes.co.jp/~a/b_c?d=1&e=%20",
             .accessed = "2025-03-01",
             .kind = SourceKind::Press},
            {.title = "日米首脳会談",
             .author = "外務省",
             .published = "2025-02-06/2025-02-08",
             .kind = SourceKind::Official},
            {.title = "A Chapter",
             .author = "Satō, Eisaku",
             .container = "The Book",
             .publisher = "Press & Sons",
             .published = "1978~",
             .kind = SourceKind::Book},
            {.title = "Bare", .kind = SourceKind::Other},
            {.title = "Military Expenditure Database", .publisher = "SIPRI", .kind = SourceKind::Dataset}};
}

} // namespace

class BibliographyWriterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsWrittenIsReadAgainAsItWas_data() {
        QTest::addColumn<BibliographyFormat>("format");
        QTest::newRow("BibTeX") << BibliographyFormat::BibTeX;
        QTest::newRow("RIS") << BibliographyFormat::Ris;
        QTest::newRow("CSL-JSON") << BibliographyFormat::Csl;
    }
    void whatIsWrittenIsReadAgainAsItWas() {
        QFETCH(BibliographyFormat, format);
        const auto sources = shelf();
        const std::string text = writeBibliography(sources, format);
        QVERIFY(recogniseBibliography(text) == format);
        const auto read = parseBibliography(text);
        QVERIFY(read.has_value());
        QVERIFY(read->refused.empty());
        QCOMPARE(read->entries.size(), sources.size());
        for (std::size_t i = 0; i < sources.size(); ++i) {
            model::Source back = read->entries[i].source;
            // What a bibliography cannot say of a source.
            back.reliability = sources[i].reliability;
            QCOMPARE(QString::fromStdString(back.title), QString::fromStdString(sources[i].title));
            QCOMPARE(QString::fromStdString(back.author), QString::fromStdString(sources[i].author));
            QCOMPARE(QString::fromStdString(back.container), QString::fromStdString(sources[i].container));
            QCOMPARE(QString::fromStdString(back.published), QString::fromStdString(sources[i].published));
            QVERIFY2(back == sources[i], text.c_str());
        }
    }

    void bibtexReadsAsPeopleWriteIt() {
        const std::vector<model::Source> one{shelf()[1]};
        QCOMPARE(
            QString::fromStdString(writeBibliography(one, BibliographyFormat::BibTeX)),
            QStringLiteral("@article{2025tariffs,\n  title = {Tariffs},\n  journaltitle = {Japan Times},\n"
                           "  entrysubtype = {newspaper},\n  date = {2025-02-07},\n"
                           "  url = {https://www.japantimes.co.jp/~a/b_c?d=1&e=%20},\n"
                           "  urldate = {2025-03-01}\n}\n"));
    }

    void everyEntryHasAKeyOfItsOwn() {
        const std::vector<model::Source> twins{{.title = "Same"}, {.title = "Same"}, {.title = "日本"}};
        const QString text = QString::fromStdString(writeBibliography(twins, BibliographyFormat::BibTeX));
        QVERIFY(text.contains(QStringLiteral("{same,")));
        QVERIFY(text.contains(QStringLiteral("{same-2,")));
        QVERIFY(text.contains(QStringLiteral("{source,")));
    }
};

QTEST_GUILESS_MAIN(BibliographyWriterTest)
#include "bibliography_writer_test.moc"
