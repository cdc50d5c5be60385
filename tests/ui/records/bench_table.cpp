// What a table of very many meetings costs: how long until it shows what was asked for, and how long the
// window stood still meanwhile.

#include "core/store/actor_table.h"
#include "core/store/meeting_table.h"
#include "core/store/record_table.h"
#include "ui/records/listing_model.h"
#include "ui/records/meetings_page.h"
#include "ui/records/records_table.h"
#include "ui/widgets/view_context.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace entente;
using namespace entente::ui;

constexpr int kChunk = 20'000;

template <class T>
T needed(base::Result<T> result) {
    if (!result) {
        std::fputs((base::englishSentence(result.error()) + "\n").c_str(), stderr);
        std::exit(1);
    }
    return std::move(*result);
}

model::Meeting meetingOf(int number, const std::vector<model::ActorId>& actors) {
    model::Meeting out;
    out.record.title = "Meeting " + std::to_string(number) + (number % 2 == 0 ? " on steel" : " on defence");
    out.record.date = base::EdtfDate::ofDay(base::toDay(1951, 1, 1) + number * 7919 % 27'000);
    out.record.place = number % 3 == 0 ? "Tokyo" : "Washington";
    out.status = number % 5 == 0 ? model::MeetingStatus::Planned : model::MeetingStatus::Held;
    out.participants = {{.actor = actors[static_cast<std::size_t>(number) % actors.size()]}};
    return out;
}

void fillWith(store::Workspace& workspace, int size) {
    std::vector<model::ActorId> actors;
    needed(workspace.edit("Cast", [&](store::Edit& edit) {
        for (const char* code : {"JPN", "USA", "KOR", "AUS", "PHL"})
            actors.push_back(store::insertActor(edit, {.code = code, .names = {{.text = code}}}));
    }));
    for (int done = 0; done < size; done += kChunk) {
        needed(workspace.edit("Meetings", [&](store::Edit& edit) {
            for (int i = done; i < std::min(size, done + kChunk); ++i)
                static_cast<void>(store::insertMeeting(edit, meetingOf(i, actors)));
        }));
    }
}

/// Runs the event loop until something is so, and notes the longest time that it did not get to run.
class Watch {
  public:
    void measure(const char* name, int size, const std::function<void()>& begin,
                 const std::function<bool()>& isDone) {
        QElapsedTimer all;
        QElapsedTimer turn;
        all.start();
        turn.start();
        begin();
        qint64 longest = turn.nsecsElapsed();
        while (!isDone()) {
            turn.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
            longest = std::max(longest, turn.nsecsElapsed());
        }
        // What was asked for is painted too.
        turn.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.nsecsElapsed());
        const double ms = static_cast<double>(all.nsecsElapsed()) / 1e6;
        std::printf("{\"name\":\"table: %s\",\"size\":\"%d\",\"p50_ms\":%.1f,\"p99_ms\":%.1f,\"max_ms\":%.1f,"
                    "\"longest_stall_ms\":%.1f}\n",
                    name, size, ms, ms, ms, static_cast<double>(longest) / 1e6);
        std::fflush(stdout);
    }
};

void benchPage(const std::filesystem::path& file, int size) {
    ViewContext context;
    context.setSession(std::make_unique<WorkspaceSession>(needed(store::Workspace::open(file))));
    MeetingsPage page(context);
    page.resize(1280, 800);
    ListingModel& model = page.tableModel();
    Watch watch;
    watch.measure(
        "open", size, [&] { page.show(); }, [&] { return model.rowCount() > 0; });
    const int all = model.rowCount();
    const auto isSettled = [&] { return context.session()->isIdle(); };
    watch.measure(
        "settle", all, [] {}, isSettled);
    watch.measure(
        "filter by a word", all, [&] { page.filterLine().setText(QStringLiteral("steel")); },
        [&] { return model.rowCount() != all; });
    watch.measure(
        "clear the filter", all, [&] { page.filterLine().clear(); }, [&] { return model.rowCount() == all; });
    watch.measure(
        "filter by two columns", all,
        [&] {
            page.setSpec(
                {.sort = "date",
                 .isDescending = true,
                 .filters = {{.key = "status", .values = {"planned"}}, {.key = "place", .contains = "tok"}}});
        },
        [&] { return model.rowCount() != all; });
    watch.measure(
        "without filters", all, [&] { page.setSpec(page.usualSpec()); },
        [&] { return model.rowCount() == all; });
    watch.measure(
        "sort by title", all, [&] { page.table().sortByColumn(1, Qt::AscendingOrder); }, isSettled);
    watch.measure(
        "group by place", all, [&] { page.setSpec({.sort = "date", .group = "place"}); },
        [&] { return model.isGrouped(); });
    watch.measure(
        "fold all groups", all, [&] { model.setAllFolded(true); }, [] { return true; });
    watch.measure(
        "usual again", all, [&] { page.setSpec(page.usualSpec()); }, [&] { return !model.isGrouped(); });
    watch.measure(
        "scroll to the end", all, [&] { page.table().scrollToBottom(); }, [] { return true; });
    const auto id = model.idAt(all / 2).as<model::RecordId>();
    const auto before = model.listing();
    watch.measure(
        "edit one and see it", all,
        [&] {
            context.session()->edit(&page, QStringLiteral("Edit"), [id](store::Edit& edit) {
                const auto stored = store::findMeeting(edit.connection(), id).value();
                auto after = stored;
                after.record.title = "Changed";
                store::updateMeeting(edit, stored, after);
            });
        },
        [&] { return model.listing() != before; });
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    // A file asks for itself, a number for a file with so many meetings, such as 1000000.
    const QString asked = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("100000");
    const int size = asked.toInt();
    const std::filesystem::path file =
        size == 0 ? asked.toStdString() : folder.filePath(QStringLiteral("table.entente")).toStdString();
    if (size > 0)
        fillWith(*needed(store::Workspace::create(file)), size);
    benchPage(file, size);
    return 0;
}
