#pragma once

#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace entente::tests {

/// A folder of small tables and an empty workspace beside it.
class TableFolder {
  public:
    TableFolder() : m_root(m_dir.path().toStdString()) {
        std::filesystem::create_directory(folder());
        m_workspace = store::Workspace::create(m_root / "test.entente", {}).value();
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_root / "tables"; }
    [[nodiscard]] store::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const store::Connection& connection() const { return m_workspace->connection(); }

    TableFolder& write(const std::string& file, const std::string& bytes) {
        std::ofstream(folder() / file, std::ios::binary) << bytes;
        return *this;
    }

  private:
    QTemporaryDir m_dir;
    std::filesystem::path m_root;
    std::unique_ptr<store::Workspace> m_workspace;
};

/// Two actors, two people and the meeting of February 2025.
inline void writeSmallSet(TableFolder& set) {
    set.write("sources.csv", "key,title,kind,reliability\nmofa,Japan-US summit,official,official\n");
    set.write("actors.csv", "key,kind,iso3,name_en,name_ja,source\nJPN,state,JPN,Japan,日本,mofa\n"
                            "USA,state,USA,United States,アメリカ合衆国,mofa\n");
    set.write("people.csv", "key,name_en,source\nishiba,Shigeru Ishiba,mofa\ntrump,Donald Trump,mofa\n");
    set.write("meetings.csv",
              "key,title,date,format,host,source,locator\n"
              "m1,\"Ishiba – Trump, Washington\",2025-02-06/2025-02-08,working_visit,USA,mofa,page 1\n");
    set.write("meeting_participants.csv",
              "meeting,person,actor,role\nm1,ishiba,JPN,guest\nm1,trump,USA,host\n");
}

} // namespace entente::tests
