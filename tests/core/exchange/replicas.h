#pragma once

#include "core/exchange/apply_changes.h"
#include "core/exchange/export_changes.h"
#include "tests/core/store/edits.h"

#include <memory>
#include <string>
#include <vector>

namespace entente::test {

/// A colleague's copy of a workspace.
class Replica {
  public:
    Replica(const std::filesystem::path& file, const std::string& author);

    [[nodiscard]] store::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] store::Connection& connection() { return m_workspace->connection(); }
    [[nodiscard]] const std::string& author() const { return m_author; }
    /// Fails the test's process when the edit is refused.
    store::Changed edit(const std::string& label, const std::function<void(store::Edit&)>& change);
    /// Edits a meeting through the store's own functions.
    void changeMeeting(model::RecordId id, const std::function<void(model::Meeting&)>& change);

    /// Everything, or what came after a change; through the bytes of a file.
    [[nodiscard]] exchange::ChangeFile exported(const exchange::ExportRange& range = {});
    [[nodiscard]] exchange::MergePreview preview(const exchange::ChangeFile& file);
    base::Result<store::Changed> apply(const exchange::ChangeFile& file,
                                       const exchange::Choices& choices = {});
    /// Applies with one choice for all that clashes.
    store::Changed applyAll(const exchange::ChangeFile& file, exchange::Choice choice);
    [[nodiscard]] std::string contents() { return dump(connection()); }

  private:
    std::string m_author;
    std::unique_ptr<store::Workspace> m_workspace;
};

/// Copies of one furnished workspace: Aya's, Ben's and Chika's.
class Desk {
  public:
    explicit Desk(int copies = 2);

    Replica& operator[](std::size_t i) { return *m_replicas.at(i); }
    [[nodiscard]] std::size_t size() const { return m_replicas.size(); }
    [[nodiscard]] const Stage& stage() const { return m_stage; }
    [[nodiscard]] std::filesystem::path folder() const { return m_world.folder(); }

  private:
    World m_world;
    Stage m_stage;
    std::vector<std::unique_ptr<Replica>> m_replicas;
};

} // namespace entente::test
