#pragma once

#include "core/model/actor.h"
#include "core/model/record.h"
#include "core/model/series.h"
#include "core/model/source.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace entente::test {

/// Who and what the tests' records refer to.
struct Cast {
    model::ActorId japan;
    model::ActorId us;
    model::ActorId steel;
    model::PersonId ishiba;
    model::PersonId trump;
    model::SourceId source;
    model::SeriesId share;
    model::Series shareSeries;
};

/// A folder with one workspace in it that already holds the cast.
class World {
  public:
    World();

    [[nodiscard]] store::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] store::Connection& connection() { return m_workspace->connection(); }
    [[nodiscard]] const Cast& cast() const { return m_cast; }
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    /// Closes and opens the file again.
    void reopen();
    void close() { m_workspace.reset(); }
    /// Fails the test's process with the sentence when the edit is refused.
    store::Changed edit(const std::string& label, const std::function<void(store::Edit&)>& change);

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    Cast m_cast;
};

/// A deterministic author and clock, and little patience.
[[nodiscard]] store::Environment environment(const std::string& author = "Aya Sato");

/// The value, or the end of the test with the error's sentence.
template <class T>
T need(base::Result<T> result) {
    if (!result)
        qFatal("%s", base::englishSentence(result.error()).c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Every row of every tracked table and of the search index, as text: two equal dumps are equal contents.
[[nodiscard]] std::string dump(const store::Connection& connection);
[[nodiscard]] std::vector<std::string> trackedTables(const store::Connection& connection);
/// Names of the files in a folder, sorted.
[[nodiscard]] std::vector<std::string> filesIn(const std::filesystem::path& folder);
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

namespace make {

[[nodiscard]] base::EdtfDate date(std::string_view edtf);
[[nodiscard]] model::Actor actor(const std::string& code, const std::string& english,
                                 const std::string& japanese = {});
[[nodiscard]] model::Person person(const std::string& english, const std::string& japanese = {});
[[nodiscard]] model::Meeting meeting(const Cast& cast, const std::string& title = "Ishiba–Trump summit");
[[nodiscard]] model::Agreement agreement(const Cast& cast, const std::string& title = "Security treaty");
[[nodiscard]] model::Event event(const Cast& cast, const std::string& title = "Three documents adopted");
[[nodiscard]] model::Deal deal(const Cast& cast, const std::string& title = "Steel acquisition");
[[nodiscard]] model::Commitment commitment(const Cast& cast,
                                           const std::string& title = "Two per cent of GDP");
[[nodiscard]] model::Series shareOfGdp();
[[nodiscard]] std::vector<model::Observation> shares(int first, int last);

} // namespace make
} // namespace entente::test
