#include "tests/core/exchange/replicas.h"

#include "core/store/guard.h"
#include "core/store/meeting_table.h"

#include <array>

namespace entente::test {

Replica::Replica(const std::filesystem::path& file, const std::string& author)
    : m_author(author), m_workspace(need(store::Workspace::open(file, environment(author)))) {}

store::Changed Replica::edit(const std::string& label, const std::function<void(store::Edit&)>& change) {
    return need(m_workspace->edit(label, change));
}

void Replica::changeMeeting(model::RecordId id, const std::function<void(model::Meeting&)>& change) {
    edit("Change meeting", [&](store::Edit& e) {
        const auto before = store::findMeeting(e.connection(), id).value();
        model::Meeting after = before;
        change(after);
        store::updateMeeting(e, before, after);
    });
}

exchange::ChangeFile Replica::exported(const exchange::ExportRange& range) {
    const exchange::ChangeFile file =
        exchange::exportChanges(connection(), range, m_author, "2025-02-07T10:00:00Z");
    return need(exchange::decode(exchange::encode(file)));
}

exchange::MergePreview Replica::preview(const exchange::ChangeFile& file) {
    return need(store::guarded({}, [&] { return exchange::previewChanges(connection(), file); }));
}

base::Result<store::Changed> Replica::apply(const exchange::ChangeFile& file,
                                            const exchange::Choices& choices) {
    return exchange::applyChanges(*m_workspace, file, "file", choices);
}

store::Changed Replica::applyAll(const exchange::ChangeFile& file, exchange::Choice choice) {
    exchange::Choices choices;
    for (const exchange::Clash& clash : preview(file).clashes)
        choices[clash.id] = choice;
    return need(apply(file, choices));
}

Desk::Desk(int copies) {
    m_stage = furnish(m_world);
    m_world.close();
    constexpr std::array kAuthors{"Aya", "Ben", "Chika"};
    for (int i = 0; i < copies; ++i) {
        const std::string author = kAuthors.at(static_cast<std::size_t>(i));
        const auto file = m_world.folder() / (author + ".entente");
        std::filesystem::copy_file(m_world.file(), file);
        m_replicas.push_back(std::make_unique<Replica>(file, author));
    }
}

} // namespace entente::test
