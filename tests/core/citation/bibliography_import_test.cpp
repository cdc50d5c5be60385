#include "core/citation/bibliography_import.h"

#include "core/store/batch_table.h"
#include "core/store/source_table.h"
#include "tests/core/store/world.h"

#include <QtTest>

using namespace entente;
using namespace entente::citation;
using namespace entente::test;

namespace {

/// A desk with a bibliography beside it.
class Desk : public World {
  public:
    base::Result<ingest::ImportReport> import(const std::string& text, bool skips = false, bool dry = false) {
        writeBytes(folder() / "sources.bib", text);
        return importBibliographyFile(
            workspace(), folder() / "sources.bib",
            {.importedAt = "2025-03-01T00:00:00Z", .isDryRun = dry, .skipsRefused = skips});
    }
    ingest::TableCount imported(const std::string& text) { return need(import(text)).total(); }
    model::Source named(const std::string& title) {
        for (const model::Source& source : store::listSources(connection())) {
            if (source.title == title)
                return source;
        }
        return {};
    }
    void keep(const model::Source& before, const model::Source& after) {
        edit("Correct", [&](store::Edit& e) { store::updateSource(e, before, after); });
    }
};

constexpr auto kArticle = "@article{a, title = {Tariffs}, journal = {Japan Times}, year = 2025,\n"
                          "  url = {https://www.japantimes.co.jp/a/}}\n";

} // namespace

class BibliographyImportTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void entriesBecomeSourcesThatOneUndoTakesBack() {
        Desk desk;
        const std::string before = dump(desk.connection());
        const auto report = need(desk.import(std::string(kArticle) + "@book{b, title = {B}}"));
        QVERIFY(report.isImported());
        QCOMPARE(report.total().added, 2);
        QCOMPARE(desk.named("Tariffs").container, std::string("Japan Times"));
        QCOMPARE(store::listBatches(desk.connection()).size(), std::size_t{1});
        QVERIFY(desk.workspace().undo());
        QCOMPARE(dump(desk.connection()), before);
        QVERIFY(desk.workspace().redo());
        QCOMPARE(desk.named("Tariffs").published, std::string("2025"));
    }

    void anEntryThatIsKnownIsNoSecondSource_data() {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QByteArray>("counts");
        const auto row = [](const char* name, const char* again, const char* counts) {
            QTest::newRow(name) << QByteArray(again) << QByteArray(counts);
        };
        row("the same file", kArticle, "0 added, 0 changed, 1 same, 0 kept");
        row("the same address in another spelling",
            "@misc{x, title={Tariffs}, url={http://japantimes.co.jp/a#top}}",
            "0 added, 0 changed, 0 same, 1 kept");
        row("the same title and year, with an author",
            "@article{x, title={{TARIFFS}}, author={Sato, Aya}, year=2025}",
            "0 added, 1 changed, 0 same, 0 kept");
        row("another title at the same address",
            "@misc{x, title={New}, url={https://www.japantimes.co.jp/a}}",
            "0 added, 0 changed, 0 same, 1 kept");
        row("the same title of another year", "@article{x, title={Tariffs}, year=2019}",
            "1 added, 0 changed, 0 same, 0 kept");
        row("another page of the site with the same title",
            "@article{x, title={Tariffs}, year=2025, url={https://www.japantimes.co.jp/b}}",
            "1 added, 0 changed, 0 same, 0 kept");
        row("twice in one file", "@book{x, title={X}}\n@book{y, title={X}}",
            "1 added, 0 changed, 1 same, 0 kept");
    }
    void anEntryThatIsKnownIsNoSecondSource() {
        QFETCH(QByteArray, again);
        QFETCH(QByteArray, counts);
        Desk desk;
        QCOMPARE(desk.imported(kArticle).added, 1);
        const auto count = desk.imported(again.toStdString());
        QCOMPARE(QStringLiteral("%1 added, %2 changed, %3 same, %4 kept")
                     .arg(count.added)
                     .arg(count.changed)
                     .arg(count.same)
                     .arg(count.kept),
                 QString::fromLatin1(counts));
    }

    void whatSomebodyCorrectedStays() {
        Desk desk;
        QCOMPARE(desk.imported(kArticle).added, 1);
        const model::Source before = desk.named("Tariffs");
        model::Source after = before;
        after.title = "Tariffs: a correction";
        after.kind = model::SourceKind::Press;
        desk.keep(before, after);
        QCOMPARE(desk.imported(kArticle).kept, 1);
        QVERIFY(desk.named("Tariffs: a correction") == after);
    }

    void aRefusedEntryKeepsAllOutUnlessItIsSkipped() {
        Desk desk;
        const std::string before = dump(desk.connection());
        const std::string text = std::string(kArticle) + "@book{b, title = {B\n";
        const auto refused = need(desk.import(text));
        QVERIFY(!refused.isImported());
        QCOMPARE(refused.total().refused, 1);
        QCOMPARE(refused.refused.at(0).facts.row, 3);
        QCOMPARE(refused.refused.at(0).facts.file, std::string("sources.bib"));
        QCOMPARE(dump(desk.connection()), before);
        const auto skipped = need(desk.import(text, true));
        QVERIFY(skipped.isImported());
        QCOMPARE(skipped.total().added, 1);
        QCOMPARE(skipped.total().read, 2);
    }

    void aDryRunChangesNothing() {
        Desk desk;
        const std::string before = dump(desk.connection());
        QCOMPARE(need(desk.import(kArticle, false, true)).total().added, 1);
        QCOMPARE(dump(desk.connection()), before);
    }

    void aFileThatIsNoneOrNotThereIsNamed() {
        Desk desk;
        const auto prose = desk.import("Dear all");
        QVERIFY(!prose);
        QCOMPARE(prose.error().code, base::ErrorCode::UnsupportedFormat);
        QVERIFY(prose.error().facts.file.ends_with("sources.bib"));
        const auto none = importBibliographyFile(desk.workspace(), desk.folder() / "none.bib", {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, base::ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(BibliographyImportTest)
#include "bibliography_import_test.moc"
