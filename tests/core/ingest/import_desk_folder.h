#pragma once

#include "core/ingest/import_files.h"
#include "core/store/actor_table.h"
#include "core/store/series_table.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

namespace entente::tests {

/// An empty workspace, files beside it, and what came of importing them.
class ImportDesk {
  public:
    ImportDesk() : m_root(m_dir.path().toStdString()) {
        m_workspace = store::Workspace::create(m_root / "test.entente", {}).value();
    }
    [[nodiscard]] store::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const store::Connection& connection() const { return m_workspace->connection(); }
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(m_root / name, std::ios::binary) << bytes;
        return m_root / name;
    }
    [[nodiscard]] static std::filesystem::path fixture(const std::string& name) {
        return std::filesystem::path(TEST_DATA_DIR) / "import" / name;
    }

    base::Result<ingest::ImportReport> import(const std::filesystem::path& file,
                                              const ingest::FileImportOptions& options = {}) {
        return ingest::importFiles(*m_workspace, {file}, options);
    }

    /// The series whose title is this.
    [[nodiscard]] std::optional<model::Series> series(const std::string& title) const {
        for (const store::SeriesRow& row : store::listSeries(connection(), {})) {
            if (row.series.title == title)
                return row.series;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<model::Observation> observation(const std::string& title,
                                                                const std::string& period) const {
        const auto found = series(title);
        if (!found)
            return std::nullopt;
        for (const model::Observation& one : store::observationsOf(connection(), *found)) {
            if (one.period.text() == period)
                return one;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string code(const std::optional<model::ActorId>& id) const {
        const auto actor = id ? store::findActor(connection(), *id) : std::nullopt;
        return actor ? actor->code : std::string();
    }

  private:
    QTemporaryDir m_dir;
    std::filesystem::path m_root;
    std::unique_ptr<store::Workspace> m_workspace;
};

} // namespace entente::tests
