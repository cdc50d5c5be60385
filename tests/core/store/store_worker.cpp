// A second process for the tests of sharing: works on a workspace until it is told to stop, or killed.

#include "core/store/meeting_table.h"
#include "core/store/workspace.h"

#include <cstdio>
#include <iostream>
#include <limits>
#include <string>

using namespace entente;

namespace {

void say(const std::string& line) {
    std::puts(line.c_str());
    std::fflush(stdout);
}

int fail(const base::Error& error) {
    std::fputs((base::englishSentence(error) + "\n").c_str(), stderr);
    return 1;
}

model::Meeting meeting(int number) {
    model::Meeting meeting;
    meeting.record.title = "Worker " + std::to_string(number);
    meeting.record.date = base::EdtfDate::ofYear(2025);
    meeting.record.summary = std::string(2000, 'x');
    meeting.items = {{.text = "Item"}};
    return meeting;
}

int insertMany(store::Workspace& workspace, int count) {
    for (int i = 0; i < count; ++i) {
        const auto changed =
            workspace.edit("Insert", [&](store::Edit& edit) { insertMeeting(edit, meeting(i)); });
        if (!changed)
            return fail(changed.error());
        say("done " + std::to_string(i));
    }
    return 0;
}

int hold(store::Workspace& workspace) {
    const auto changed = workspace.edit("Hold", [](store::Edit& edit) {
        insertMeeting(edit, meeting(0));
        say("holding");
        std::string line;
        std::getline(std::cin, line);
    });
    if (!changed)
        return fail(changed.error());
    say("done");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    const std::string verb = argv[1];
    const auto workspace = store::Workspace::open(argv[2], {.author = "worker"});
    if (!workspace)
        return fail(workspace.error());
    if (verb == "hold")
        return hold(**workspace);
    return insertMany(**workspace, verb == "insert-20" ? 20 : std::numeric_limits<int>::max());
}
