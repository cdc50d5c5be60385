#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "tests/ui/shell/shell_world.h"
#include "ui/history/inspector_content.h"
#include "ui/shell/focus_bar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/period_field.h"
#include "ui/shell/pick_popup.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_results.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>

using namespace entente;
using namespace entente::ui;
using namespace entente::ui::test;

namespace {

/// A page with work that is not saved.
class DirtyPage : public Page {
  public:
    using Page::Page;
    [[nodiscard]] QString pageId() const override { return QStringLiteral("dirty"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Dirty"); }
    void confirmLeaving(const std::function<void()>& proceed) override { s_proceed = proceed; }
    static inline std::function<void()> s_proceed;
};

std::vector<PageEntry> withDirtyPage() {
    std::vector<PageEntry> pages = allPages();
    pages.push_back({"dirty", "Dirty", "edit", [](ViewContext& context, QWidget* parent) -> Page* {
                         return new DirtyPage(context, parent);
                     }});
    return pages;
}

std::vector<std::string> labelsOf(const QWidget& widget) {
    std::vector<std::string> texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.push_back(toStd(label->text()));
    return texts;
}

bool says(const QWidget& widget, const std::string& text) {
    const auto texts = labelsOf(widget);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& label) { return label.find(text) != std::string::npos; });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void withoutAWorkspaceItOffersToBegin() {
        ShellWorld world;
        auto* start = world.find<StartPage>();
        QVERIFY(start->isVisible());
        QStringList steps;
        for (const QPushButton* button : start->findChildren<QPushButton*>())
            steps << button->text();
        QVERIFY(steps.contains(QStringLiteral("Open the sample alliance")));
        QVERIFY(steps.contains(QStringLiteral("Open…")));
        QVERIFY(steps.contains(QStringLiteral("New…")));
        QVERIFY(!world.window().action(QStringLiteral("edit.undo"))->isEnabled());
    }

    void openingTheSampleShowsTheOverview() {
        ShellWorld world;
        QVERIFY(world.openSample());
        QCOMPARE(world.window().pages().currentId(), QStringLiteral("overview"));
        QVERIFY(says(world.window().pages(), "Sanae Takaichi"));
        QCOMPARE(world.window().windowTitle(), QStringLiteral("sample – Entente"));
    }

    void theLanguageChangesWhileItRuns() {
        ShellWorld world;
        QVERIFY(world.openSample());
        world.window().action(QStringLiteral("view.japanese"))->trigger();
        QVERIFY(world.calm());
        QCOMPARE(world.window().pages().current()->title(), QStringLiteral("概要"));
        QVERIFY(says(world.window().pages(), "高市早苗"));
        QCOMPARE(world.window().preferences().language(), std::string("ja"));
        world.window().action(QStringLiteral("view.english"))->trigger();
        QVERIFY(world.calm());
        QCOMPARE(world.window().pages().current()->title(), QStringLiteral("Overview"));
    }

    void theThemeChangesWhileItRuns() {
        ShellWorld world;
        QVERIFY(world.openSample());
        world.window().action(QStringLiteral("view.dark"))->trigger();
        QTRY_COMPARE(world.window().palette().color(QPalette::Window), Theme::dark().window);
        QVERIFY(world.window().action(QStringLiteral("view.dark"))->isChecked());
        world.window().action(QStringLiteral("view.dark"))->trigger();
        QTRY_COMPARE(world.window().palette().color(QPalette::Window), Theme::light().window);
    }

    void tickingAnActorRestrictsEveryView() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* bar = world.find<FocusBar>();
        QTest::mouseClick(bar->actorsButton(), Qt::LeftButton);
        QListWidget* list = bar->actorsPopup()->list();
        const auto found = list->findItems(QStringLiteral("Australia"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.front()->setCheckState(Qt::Checked);
        QVERIFY(world.calm());
        QCOMPARE(world.context().focus().actors.size(), std::size_t{1});
        QVERIFY(says(world.window().pages(), "Anthony Albanese"));
        QVERIFY(!says(world.window().pages(), "Sanae Takaichi"));
    }

    void aTypedPeriodRestrictsEveryView() {
        ShellWorld world;
        QVERIFY(world.openSample());
        PeriodField* field = world.find<FocusBar>()->periodField();
        field->setText(QStringLiteral("2012..2020"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(world.calm());
        const base::DayRange expected{base::toDay(2012, 1, 1), base::toDay(2020, 12, 31)};
        QVERIFY(world.context().focus().period == expected);
        QCOMPARE(field->text(), QStringLiteral("2012–2020"));
    }

    void whatIsNoPeriodIsSaidAndChangesNothing() {
        ShellWorld world;
        QVERIFY(world.openSample());
        PeriodField* field = world.find<FocusBar>()->periodField();
        field->setText(QStringLiteral("some time ago"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!world.context().focus().period);
        QVERIFY(world.find<ErrorBar>()->text().contains(QStringLiteral("“some time ago”")));
    }

    void undoAndRedoSayWhatTheyWouldDo() {
        ShellWorld world;
        QVERIFY(world.openSample());
        QAction* undo = world.window().action(QStringLiteral("edit.undo"));
        QAction* redo = world.window().action(QStringLiteral("edit.redo"));
        world.session().edit(this, QStringLiteral("Add meeting in Osaka"), [](store::Edit& edit) {
            store::insertMeeting(edit, {.record = {.kind = model::RecordKind::Meeting,
                                                   .title = "Osaka",
                                                   .date = base::parseEdtf("2019-06-28").value()}});
        });
        QVERIFY(world.calm());
        QCOMPARE(undo->text(), QStringLiteral("Undo Add meeting in Osaka"));
        QCOMPARE(world.find<MessageLine>()->text(), QStringLiteral("Added meeting in Osaka."));
        undo->trigger();
        QVERIFY(world.calm());
        QCOMPARE(redo->text(), QStringLiteral("Redo Add meeting in Osaka"));
        QVERIFY(redo->isEnabled());
        QCOMPARE(world.find<MessageLine>()->text(), QStringLiteral("Undone: Add meeting in Osaka."));
    }

    void searchOpensARecordByKeyboardAlone() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        QTest::keyClick(&world.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("akasaka palace"));
        QVERIFY(world.calm());
        QVERIFY(box->results()->isVisible());
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(world.calm());
        QVERIFY(world.context().selection().isValid());
        QVERIFY(!box->results()->isVisible());
        QCOMPARE(world.window().pages().currentId(), QStringLiteral("meetings"));
    }

    void searchFindsAndRunsCommandsWithAndWithoutAWorkspace_data() {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("at the start") << false;
        QTest::newRow("with the sample") << true;
    }
    void searchFindsAndRunsCommandsWithAndWithoutAWorkspace() {
        QFETCH(bool, isOpen);
        ShellWorld world;
        if (isOpen)
            QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        QTest::keyClick(&world.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("dark"));
        if (isOpen)
            QVERIFY(world.calm());
        QVERIFY(std::holds_alternative<FoundCommand>(*box->results()->current()));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(world.context().isDark());
        QVERIFY(box->text().isEmpty());
    }

    void tabTakesTheFilterThatIsOffered() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        box->begin();
        QTest::keyClicks(box, QStringLiteral("ki"));
        QVERIFY(world.calm());
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(box->text(), QStringLiteral("kind:"));
        QTest::keyClicks(box, QStringLiteral("me"));
        QVERIFY(world.calm());
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(box->text(), QStringLiteral("kind:meeting "));
        QVERIFY(world.calm());
        QVERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(world.calm());
        QCOMPARE(world.window().pages().currentId(), QStringLiteral("meetings"));
    }

    void searchSaysWhatFiltersThereAreAndWhatIsWrong() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        box->begin();
        QVERIFY(world.calm());
        QVERIFY(box->results()->isVisible());
        QVERIFY(box->results()->note().contains(QStringLiteral("kind:meeting")));
        QTest::keyClicks(box, QStringLiteral("steel after:foo"));
        QVERIFY(world.calm());
        QVERIFY(box->results()->note().contains(QStringLiteral("“foo”")));
        QVERIFY(!box->results()->rows().empty());
        box->clear();
        QTest::keyClicks(box, QStringLiteral("qqqqqq"));
        QVERIFY(world.calm());
        QVERIFY(box->results()->rows().empty());
        QVERIFY(box->results()->note().startsWith(QStringLiteral("Nothing has all of these words")));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->results()->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
    }

    void theArrowsPassOverHeadings() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        box->begin();
        QTest::keyClicks(box, QStringLiteral("japan"));
        QVERIFY(world.calm());
        for (int i = 0; i < 40; ++i) {
            QVERIFY(box->results()->current() != nullptr);
            QTest::keyClick(box, Qt::Key_Down);
        }
        QTest::keyClick(box, Qt::Key_PageUp);
        QVERIFY(box->results()->current() != nullptr);
    }

    void theDetailsOfAPersonAreShown() {
        ShellWorld world;
        QVERIFY(world.openSample());
        auto* box = world.find<SearchBox>();
        box->begin();
        QTest::keyClicks(box, QStringLiteral("albanese"));
        QVERIFY(world.calm());
        const auto* person = std::get_if<store::FoundItem>(box->results()->current());
        QVERIFY(person != nullptr && person->kind == store::FoundKind::Person);
        QVERIFY(box->accessibleDescription().startsWith(QStringLiteral("Anthony Albanese · person")));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(world.calm());
        QVERIFY(says(*world.find<Inspector>(), "Anthony Albanese"));
    }

    void everyKindOfRecordOpensInItsPage_data() {
        QTest::addColumn<model::RecordKind>("kind");
        QTest::addColumn<QString>("page");
        QTest::newRow("meeting") << model::RecordKind::Meeting << QStringLiteral("meetings");
        QTest::newRow("agreement") << model::RecordKind::Agreement << QStringLiteral("agreements");
        QTest::newRow("commitment") << model::RecordKind::Commitment << QStringLiteral("commitments");
        QTest::newRow("deal") << model::RecordKind::Deal << QStringLiteral("deals");
        QTest::newRow("event") << model::RecordKind::Event << QStringLiteral("events");
    }

    void everyKindOfRecordOpensInItsPage() {
        QFETCH(model::RecordKind, kind);
        QFETCH(QString, page);
        ShellWorld world;
        QVERIFY(world.openSample());
        ReadSlot slot;
        model::RecordId first;
        world.session().read(
            slot,
            [kind](const store::Connection& connection) {
                return store::listRecords(connection, {kind}, {}).front().id;
            },
            [&first](base::Result<model::RecordId> id) { first = id.value(); });
        QTRY_VERIFY(first.isValid());
        Q_EMIT world.context().openRecordRequested(first, kind);
        QVERIFY(world.calm());
        QCOMPARE(world.window().pages().currentId(), page);
        QCOMPARE(world.context().selection().value, first.value);
    }

    void theDetailsOfAPersonLeadToTheirPage() {
        ShellWorld world;
        QVERIFY(world.openSample());
        world.find<Inspector>()->show();
        world.find<Inspector>()->showPerson(world.context().names().people().front().id);
        QVERIFY(world.calm());
        for (auto* button : world.find<Inspector>()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Edit"))
                button->click();
        }
        QVERIFY(world.calm());
        QCOMPARE(world.window().pages().currentId(), QStringLiteral("people"));
    }

    void aBadFileIsRefusedInASentence() {
        ShellWorld world;
        QVERIFY(world.openSample());
        QFile file(world.path("holiday.entente"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("These are not the records you are looking for.");
        file.close();
        QSignalSpy settled(&world.window(), &MainWindow::settled);
        world.window().openFile(file.fileName());
        QVERIFY(settled.wait());
        const QString text = world.find<ErrorBar>()->text();
        QVERIFY2(text.contains(QStringLiteral("is not an Entente workspace")), qPrintable(text));
        // What was open stays open.
        QCOMPARE(world.window().windowTitle(), QStringLiteral("sample – Entente"));
    }

    void openedFilesAreRemembered() {
        ShellWorld world;
        QVERIFY(world.openSample());
        QSignalSpy settled(&world.window(), &MainWindow::settled);
        world.window().files().create(world.path("mine.entente"));
        QVERIFY(settled.wait());
        const QStringList expected{world.path("mine.entente"), world.path("sample.entente")};
        QCOMPARE(world.window().preferences().recentFiles(), expected);
        world.window().files().close();
        QVERIFY(world.find<StartPage>()->isVisible());
    }

    void aCopyIsAWorkspaceOfItsOwn() {
        ShellWorld world;
        QVERIFY(world.openSample());
        world.window().files().saveCopy(world.path("copy.entente"), false);
        QVERIFY(world.calm());
        QCOMPARE(world.find<ErrorBar>()->text(), QString());
        QVERIFY(world.open(world.path("copy.entente")));
        QCOMPARE(world.window().windowTitle(), QStringLiteral("copy – Entente"));
    }

    void closingWaitsForUnsavedWork() {
        const QTemporaryDir folder;
        MainWindow window(services(), withDirtyPage(), folder.filePath(QStringLiteral("settings.ini")));
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openFile(copyOfSample(folder.filePath(QStringLiteral("sample.entente"))));
        QVERIFY(settled.wait(20'000));
        window.showPage(QStringLiteral("dirty"));
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(DirtyPage::s_proceed);
        DirtyPage::s_proceed();
        QTRY_VERIFY(!window.isVisible());
    }

    void everyControlHasAName() {
        ShellWorld world;
        QVERIFY(world.openSample());
        for (const PageEntry& page : allPages()) {
            world.window().showPage(QString::fromLatin1(page.id));
            QVERIFY(world.calm());
            for (const QAbstractButton* button : world.window().findChildren<QAbstractButton*>()) {
                const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                                     !button->toolTip().isEmpty();
                const bool isOwn =
                    button->isVisible() && button->metaObject()->className() != QByteArray("QToolButton");
                QVERIFY2(isNamed || !isOwn,
                         qPrintable(QStringLiteral("%1 on %2")
                                        .arg(QString::fromLatin1(button->metaObject()->className()),
                                             QString::fromLatin1(page.id))));
            }
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
