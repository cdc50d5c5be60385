#pragma once

#include "core/store/actor_table.h"
#include "core/store/meeting_table.h"
#include "core/store/person_table.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"
#include "ui/widgets/view_context.h"

#include <QTemporaryDir>
#include <QTest>

namespace entente::ui::make {

inline base::EdtfDate date(const char* text) { return *base::parseEdtf(text); }

inline model::Actor actor(const char* code, const char* english, const char* japanese) {
    return {.code = code, .names = {{"en", english}, {"ja", japanese}}};
}

inline model::Person person(const char* english, const char* japanese) {
    return {.names = {{"en", english}, {"ja", japanese}}};
}

/// A workspace file with two countries, two people in office, a source and two meetings, open in a context.
class RecordsWorld {
  public:
    RecordsWorld() {
        auto workspace = store::Workspace::create(path(), environment());
        const auto made = (*workspace)->edit("Make the world", [this](store::Edit& edit) { fill(edit); });
        Q_ASSERT(made.has_value());
        context.setSession(std::make_unique<WorkspaceSession>(std::move(*workspace)));
    }

    [[nodiscard]] std::filesystem::path path() const {
        return m_dir.filePath(QStringLiteral("alliance.entente")).toStdString();
    }

    static store::Environment environment() {
        return {.author = "Test",
                .now = [] { return std::string("2025-02-10T00:00:00Z"); },
                .patience = std::chrono::milliseconds(200)};
    }

    /// As another process sees it.
    [[nodiscard]] std::optional<model::Meeting> storedMeeting(model::RecordId id) const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::findMeeting(connection, id);
    }
    [[nodiscard]] std::vector<model::RecordRow> storedRows() const {
        const store::Connection connection(path(), store::Connection::Mode::ReadOnly);
        return store::listRecords(connection, {model::RecordKind::Meeting}, {});
    }
    /// An edit by another process.
    void editElsewhere(const std::function<void(store::Edit&)>& change) const {
        const auto other = store::Workspace::open(path(), environment());
        QVERIFY((*other)->edit("Edit elsewhere", change));
    }

    ViewContext context;
    model::ActorId japan;
    model::ActorId usa;
    model::PersonId ishiba;
    model::PersonId trump;
    model::SourceId source;
    model::RecordId summit;
    model::RecordId visit;

  private:
    void fill(store::Edit& edit) {
        japan = store::insertActor(edit, actor("JPN", "Japan", "日本"));
        usa = store::insertActor(edit, actor("USA", "United States", "アメリカ合衆国"));
        ishiba = store::insertPerson(edit, person("Shigeru Ishiba", "石破茂"));
        trump = store::insertPerson(edit, person("Donald Trump", "ドナルド・トランプ"));
        store::insertOffice(edit, {.person = ishiba,
                                   .actor = japan,
                                   .kind = model::OfficeKind::HeadOfGovernment,
                                   .titles = {{"en", "Prime Minister"}, {"ja", "内閣総理大臣"}},
                                   .held = date("2024-10-01/2025-10-21")});
        source = store::insertSource(
            edit, {.title = "Visits by Foreign Leaders", .publisher = "Office of the Historian"});
        model::Meeting meeting;
        meeting.record.title = "Ishiba – Trump: meeting, Washington";
        meeting.record.date = date("2025-02-06/2025-02-07");
        meeting.record.place = "Washington";
        meeting.participants = {{.person = ishiba, .actor = japan, .role = model::Role::Guest},
                                {.person = trump, .actor = usa, .role = model::Role::Host}};
        summit = store::insertMeeting(edit, meeting);
        meeting = {};
        meeting.record.title = "Yoshida – Truman: San Francisco";
        meeting.record.date = date("1951-09");
        meeting.record.place = "San Francisco";
        meeting.participants = {{.actor = japan}, {.actor = usa}};
        visit = store::insertMeeting(edit, meeting);
    }

    QTemporaryDir m_dir;
};

} // namespace entente::ui::make
