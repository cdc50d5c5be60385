#include "core/base/file_text.h"
#include "core/citation/bibliography.h"
#include "ui/records/citation_actions.h"
#include "ui/records/dropped_sources.h"
#include "ui/records/meetings_page.h"
#include "ui/records/sources_editor.h"
#include "ui/records/sources_page.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

#include "desk.h"

using namespace entente;
using namespace entente::ui;

namespace {

constexpr auto kLibrary =
    "@article{n, author = {Sato, Aya}, title = {Tariffs}, journaltitle = {Japan Times},\n"
    "  date = {2025-02-07}, url = {https://jt.jp/a}}\n"
    "@book{b, title = {A Book}}\n";

QMimeData* link(const char* url) {
    auto* mime = new QMimeData;
    mime->setUrls({QUrl(QString::fromLatin1(url))});
    return mime;
}

QMimeData* words(const char* text) {
    auto* mime = new QMimeData;
    mime->setText(QString::fromUtf8(text));
    return mime;
}

/// As a drag and drop of the desktop does it; says whether it was let in.
bool drop(QWidget& target, QMimeData* mime) {
    const std::unique_ptr<QMimeData> owner(mime);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &dropped);
    return true;
}

using SourceDesk = make::Desk<SourcesPage>;
using MeetingDesk = make::Desk<MeetingsPage>;

/// A file beside the workspace.
QString written(const make::RecordsWorld& world, const char* name, const std::string& text) {
    const auto file = world.path().parent_path() / name;
    const auto done = base::writeFile(file, text);
    Q_ASSERT(done.has_value());
    return toQt(file.string());
}

QMimeData* fileDrop(const QString& path) {
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

std::vector<model::Source> stored(const make::RecordsWorld& world) {
    const store::Connection connection(world.path(), store::Connection::Mode::ReadOnly);
    return store::listSources(connection);
}

model::Source storedAs(const make::RecordsWorld& world, const char* title) {
    for (const model::Source& source : stored(world)) {
        if (source.title == title)
            return source;
    }
    return {};
}

} // namespace

class SourceIntakeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsDroppedIsToldApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPage");
        const auto row = [](const char* name, const char* text, bool isPage) {
            QTest::newRow(name) << QString::fromUtf8(text) << isPage;
        };
        row("an address", " https://www.mofa.go.jp/a?b=c \n", true);
        row("an address with Japanese letters", "https://ja.wikipedia.org/wiki/日米", true);
        row("words", "Dear all", false);
        row("words with an address", "see https://a.jp", false);
        row("another scheme", "javascript:alert(1)", false);
        row("an address without a host", "https:///x", false);
        row("nothing", "", false);
    }
    void whatIsDroppedIsToldApart() {
        QFETCH(QString, text);
        QFETCH(bool, isPage);
        const std::unique_ptr<QMimeData> mime(words(text.toUtf8().constData()));
        QCOMPARE(droppedSources(*mime).addresses.size(), isPage ? 1 : 0);
    }

    void aLinkThatIsDroppedBecomesASourceOnce() {
        SourceDesk desk;
        desk.world.context.setToday(base::toDay(2025, 2, 10));
        const QSignalSpy opened(&desk.world.context, &ViewContext::openSourceRequested);
        QVERIFY(drop(desk.page, link("https://www.mofa.go.jp/a/b.html?x=1")));
        QTRY_COMPARE(opened.size(), 1);
        const model::Source source = storedAs(desk.world, "mofa.go.jp/a/b.html");
        QCOMPARE(source.url, std::string("https://www.mofa.go.jp/a/b.html?x=1"));
        QCOMPARE(source.kind, model::SourceKind::Website);
        QCOMPARE(source.accessed, std::string("2025-02-10"));
        QVERIFY(opened.at(0).at(0).value<model::SourceId>() == source.id);
        QCOMPARE(desk.undoLabel(), QStringLiteral("Add source “mofa.go.jp/a/b.html”"));
        QVERIFY(drop(desk.page, words("https://mofa.go.jp/a/b.html?x=1")));
        QTRY_COMPARE(opened.size(), 2);
        QVERIFY(opened.at(1).at(0).value<model::SourceId>() == source.id);
        QCOMPARE(stored(desk.world).size(), std::size_t{2});
        QVERIFY(!drop(desk.page, words("Dear all")));
    }

    void aBibliographyThatIsDroppedIsOneEdit() {
        SourceDesk desk;
        QVERIFY(drop(desk.page, fileDrop(written(desk.world, "library.bib", kLibrary))));
        QTRY_COMPARE(stored(desk.world).size(), std::size_t{3});
        QCOMPARE(storedAs(desk.world, "Tariffs").author, std::string("Sato, Aya"));
        QTRY_COMPARE(desk.undoLabel(), QStringLiteral("Import sources from library.bib"));
        QTRY_COMPARE(desk.page.tableModel().rowCount(), 3);
        desk.world.context.session()->undo(&desk.page);
        QTRY_COMPARE(stored(desk.world).size(), std::size_t{1});
    }

    void whatCannotBeReadIsSaid_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("sources");
        QTest::addColumn<QString>("says");
        QTest::newRow("one entry of three")
            << QByteArray(kLibrary) + "@book{c, title = {Open" << 3 << QStringLiteral("the first in line 4");
        QTest::newRow("an empty list") << QByteArray("[]") << 1 << QStringLiteral("no sources");
    }
    void whatCannotBeReadIsSaid() {
        QFETCH(QByteArray, text);
        QFETCH(int, sources);
        QFETCH(QString, says);
        SourceDesk desk;
        const QSignalSpy told(&desk.world.context, &ViewContext::messageRequested);
        QVERIFY(drop(desk.page, fileDrop(written(desk.world, "library.bib", text.toStdString()))));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told.at(0).at(0).toString().contains(says), qPrintable(told.at(0).at(0).toString()));
        QCOMPARE(static_cast<int>(stored(desk.world).size()), sources);
    }

    void aFileThatIsNoBibliographyIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prose") << QByteArray("Dear all");
        QTest::newRow("nothing but broken entries") << QByteArray("@book{c, title = {Open");
    }
    void aFileThatIsNoBibliographyIsRefused() {
        QFETCH(QByteArray, text);
        SourceDesk desk;
        const QSignalSpy failed(&desk.world.context, &ViewContext::errorRequested);
        QVERIFY(drop(desk.page, fileDrop(written(desk.world, "notes.txt", text.toStdString()))));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(stored(desk.world).size(), std::size_t{1});
    }

    void aLinkThatIsDroppedOnAFormIsCitedWhenItIsSaved() {
        MeetingDesk desk;
        desk.world.context.setToday(base::toDay(2025, 2, 10));
        desk.open(desk.world.summit);
        auto* editor = desk.page.form().findChild<SourcesEditor*>();
        QVERIFY(drop(*editor, link("https://www.mofa.go.jp/a")));
        QVERIFY(desk.page.form().isDirty());
        QCOMPARE(stored(desk.world).size(), std::size_t{1});
        desk.saveAndWait();
        QCOMPARE(storedAs(desk.world, "mofa.go.jp/a").kind, model::SourceKind::Website);
        const store::Connection connection(desk.world.path(), store::Connection::Mode::ReadOnly);
        QCOMPARE(store::citationsOf(connection, desk.world.summit.value).size(), std::size_t{1});
        desk.world.context.session()->undo(&desk.page);
        QTRY_COMPARE(stored(desk.world).size(), std::size_t{1});
    }

    void aBibliographyThatIsDroppedOnAFormIsCited() {
        MeetingDesk desk;
        desk.open(desk.world.summit);
        auto* editor = desk.page.form().findChild<SourcesEditor*>();
        QVERIFY(drop(*editor, fileDrop(written(desk.world, "library.bib", kLibrary))));
        QTRY_COMPARE(editor->sources().size(), std::size_t{2});
        desk.saveAndWait();
        QCOMPARE(storedAs(desk.world, "Tariffs").container, std::string("Japan Times"));
    }

    void aCitationIsCopiedInAStyle() {
        SourceDesk desk;
        QVERIFY(!desk.page.citationActions().copyAction()->isEnabled());
        desk.open(desk.world.source);
        QTRY_VERIFY(desk.page.citationActions().copyAction()->isEnabled());
        const QList<QAction*> styles = desk.page.citationActions().copyAction()->menu()->actions();
        QCOMPARE(styles.size(), 3);
        styles.at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Office of the Historian. “Visits by Foreign Leaders.”"));
        styles.at(2)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Visits by Foreign Leaders, Office of the Historian"));
    }

    void theSourcesThatAreShownAreExported_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"out.bib", "out.ris", "out.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void theSourcesThatAreShownAreExported() {
        QFETCH(QString, file);
        SourceDesk desk;
        const QString path = written(desk.world, toStd(file).c_str(), "");
        const QSignalSpy told(&desk.world.context, &ViewContext::messageRequested);
        desk.page.citationActions().exportTo(path);
        QTRY_COMPARE(told.size(), 1);
        const auto read = citation::readBibliography(toStd(path));
        QVERIFY(read && read->entries.size() == 1);
        QCOMPARE(read->entries[0].source.title, std::string("Visits by Foreign Leaders"));
    }
};

QTEST_MAIN(SourceIntakeTest)
#include "source_intake_test.moc"
