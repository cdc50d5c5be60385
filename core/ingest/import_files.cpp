#include "core/ingest/import_files.h"

#include "core/base/file_text.h"
#include "core/base/text.h"
#include "core/ingest/profile/guess_profile.h"
#include "core/ingest/profile/profile_json.h"
#include "core/ingest/run/actor_rows.h"
#include "core/ingest/run/figure_rows.h"
#include "core/ingest/run/record_rows.h"
#include "core/ingest/run/table_search.h"
#include "core/store/batch_table.h"
#include "core/store/guard.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::ingest {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using store::Failure;

constexpr std::int64_t kRowsBetweenTold = 1024;

template <class T>
T orThrow(base::Result<T> result) {
    if (!result)
        throw Failure(result.error());
    return std::move(*result);
}

/// One file on its way in. All members throw.
class FileImport {
  public:
    FileImport(ImportDesk& desk, const FileImportOptions& options, const fs::path& path)
        : m_desk(desk), m_options(options), m_path(path), m_name(path.filename().string()) {}

    void run(ImportReport& report) {
        m_file = orThrow(openTableFile(m_path, m_options.reading));
        const auto beginnings = orThrow(beginningsOf(*m_file));
        std::optional<ImportProfile> guessed;
        const ImportProfile& profile = profileFor(beginnings, guessed);
        describe(profile, report);
        std::vector<FoundTable> tables;
        for (std::size_t i = 0; i < beginnings.size(); ++i) {
            if (auto found = findTable(beginnings[i], i, profile.tables, m_name))
                tables.push_back(std::move(*found));
            else if (!beginnings[i].rows.empty())
                m_desk.log.remark(
                    fmt::format("{}: the sheet “{}” was passed over; the profile knows no table like it.",
                                m_name, beginnings[i].sheet));
        }
        if (tables.empty())
            throw Failure(
                {ErrorCode::UnsupportedFormat,
                 {.file = m_name, .detail = "It is not as the profile “" + profile.name + "” expects it."}});
        m_desk.source = sourceOf(profile);
        for (FoundTable& table : tables)
            readTable(table);
    }

  private:
    const ImportProfile& profileFor(const std::vector<SheetBeginning>& beginnings,
                                    std::optional<ImportProfile>& guessed) {
        if (m_options.profile)
            return *m_options.profile;
        if (const ImportProfile* known = recognise(beginnings, m_name))
            return *known;
        guessed = orThrow(guessProfile(beginnings, m_name));
        return *guessed;
    }

    void describe(const ImportProfile& profile, ImportReport& report) {
        const std::string how = m_file->description();
        report.profiles.push_back(how.empty() ? fmt::format("{}: {}", m_name, profile.name)
                                              : fmt::format("{}: {} ({})", m_name, profile.name, how));
        for (const std::string& guess : profile.guesses)
            m_desk.log.remark(m_name + ": " + guess);
    }

    // A source of that title and publisher that is there already is the same one.
    model::SourceId sourceOf(const ImportProfile& profile) {
        model::Source source = profile.source;
        if (source.title.empty())
            source.title = m_path.stem().string();
        for (const model::Source& known : store::listSources(m_desk.edit.connection())) {
            if (known.title == source.title && known.publisher == source.publisher)
                return known.id;
        }
        return store::insertSource(m_desk.edit, source);
    }

    void readTable(FoundTable& table) {
        if (table.rule->kind == TableKind::None)
            return m_desk.log.remark(
                fmt::format("{}: {} holds no data of its own and was passed over.", m_name,
                            table.head.sheet.empty() ? "it" : "the sheet “" + table.head.sheet + "”"));
        const auto reader = orThrow(m_file->open(table.sheet));
        m_desk.log.beginTable(m_name, table.head.sheet);
        const std::int64_t headerRow = table.head.row;
        table.head.folder = m_path.parent_path().filename().string();
        m_columns = static_cast<std::size_t>(std::distance(
            table.head.titles.begin(),
            std::find_if(table.head.titles.rbegin(), table.head.titles.rend(), [](const auto& t) {
                return !t.empty();
            }).base()));
        RowScope scope(*table.rule, std::move(table.head));
        const auto rows = rowsFor(*table.rule, scope);
        TableRow row;
        if (rows->looksAhead()) {
            const auto ahead = orThrow(m_file->open(table.sheet));
            while (orThrow(ahead->next(row))) {
                if (row.number > headerRow && !row.damage)
                    rows->look(row);
            }
        }
        while (orThrow(reader->next(row))) {
            m_desk.log.beginRow(row.number);
            if (row.number > headerRow)
                takeRow(*rows, row);
            m_desk.log.endRow();
            if (row.number % kRowsBetweenTold == 0)
                tell(row.number);
        }
        rows->finish();
        m_desk.log.endTable();
    }

    std::unique_ptr<TableRows> rowsFor(const TableRule& rule, RowScope& scope) {
        switch (rule.kind) {
        case TableKind::Figures:
            return std::make_unique<FigureRows>(m_desk, rule, scope);
        case TableKind::Actor:
        case TableKind::Office:
            return std::make_unique<ActorRows>(m_desk, rule, scope);
        default:
            return std::make_unique<RecordRows>(m_desk, rule, scope);
        }
    }

    void takeRow(TableRows& rows, const TableRow& row) {
        if (row.damage) {
            const base::ErrorFacts& facts = row.damage->facts;
            m_desk.log.refuse(row.damage->code, "the row", facts.value, facts.detail, facts.column);
        } else if (isTorn(row)) {
            m_desk.log.refuse(ErrorCode::InvalidValue, "the row", fmt::format("{} cells", row.cells.size()),
                              fmt::format("the header has {} columns", m_columns), 0);
        } else {
            rows.take(row);
        }
    }

    // Rows of notes are short; empty cells at the end are often left out, or one too many.
    bool isTorn(const TableRow& row) const {
        if (!m_file->hasEvenRows())
            return false;
        const auto last =
            std::find_if(row.cells.rbegin(), row.cells.rend(), [](const auto& c) { return !c.empty(); });
        const auto filled = static_cast<std::size_t>(std::distance(row.cells.begin(), last.base()));
        return filled > m_columns || (row.cells.size() < m_columns && filled > 2);
    }

    void tell(std::int64_t rows) const {
        if (m_options.progress && !m_options.progress(m_name, rows))
            throw Failure({ErrorCode::QueryInterrupted, {}});
    }

    ImportDesk& m_desk;
    const FileImportOptions& m_options;
    fs::path m_path;
    std::string m_name;
    std::unique_ptr<TableFile> m_file;
    /// Up to the last that has a title.
    std::size_t m_columns = 0;
};

std::string namesOf(const std::vector<fs::path>& files) {
    std::string names;
    for (const fs::path& file : files)
        names += (names.empty() ? "" : ", ") + file.filename().string();
    return names;
}

std::string labelOf(const std::vector<fs::path>& files, const FileImportOptions& options) {
    if (!options.label.empty())
        return options.label;
    return files.size() <= 3 ? "Import " + namesOf(files) : fmt::format("Import {} files", files.size());
}

void importInto(store::Edit& edit, const std::vector<fs::path>& files, const FileImportOptions& options,
                ImportReport& report) {
    const model::BatchId batch = store::beginBatch(edit);
    RowLog log(report);
    ImportDesk desk{
        .edit = edit, .log = log, .actors = ActorBook(edit), .series = SeriesBook(edit, log), .source = {}};
    for (const fs::path& file : files) {
        try {
            FileImport(desk, options, file).run(report);
        } catch (const ProfileFault& fault) {
            throw Failure({ErrorCode::InvalidSpec, {.field = "the profile", .detail = fault.reason}});
        }
    }
    const TableCount total = report.total();
    // Thrown so that the edit takes all back; importFiles tells it from a failure by the code. What brings
    // nothing new leaves no trace either.
    if (options.isDryRun || total.added + total.changed == 0)
        throw Failure({ErrorCode::ImportRefused, {}});
    report.batch = batch;
    std::string profiles;
    for (const std::string& profile : report.profiles)
        profiles += (profiles.empty() ? "" : "; ") + profile;
    store::insertBatch(edit, {.id = batch,
                              .file = namesOf(files),
                              .profile = profiles,
                              .importedAt = options.importedAt,
                              .report = reportJson(report)});
}

} // namespace

base::Result<ImportReport> importFiles(store::Workspace& workspace, const std::vector<fs::path>& files,
                                       const FileImportOptions& options) {
    ImportReport report{.isDryRun = options.isDryRun};
    const auto changed = workspace.edit(labelOf(files, options),
                                        [&](store::Edit& edit) { importInto(edit, files, options, report); });
    if (!changed && changed.error().code != ErrorCode::ImportRefused)
        return tl::unexpected(changed.error());
    const TableCount total = report.total();
    if (total.read > 0 && total.read == total.refused)
        return tl::unexpected(base::Error{ErrorCode::UnsupportedFormat,
                                          {.file = namesOf(files),
                                           .detail = "Nothing in it was understood; the first reason: " +
                                                     refusalLine(report.refused.front())}});
    return report;
}

base::Result<ImportProfile> findProfile(const std::string& nameOrFile) {
    for (const ImportProfile& profile : builtInProfiles()) {
        if (profile.name == nameOrFile || profile.name.substr(0, profile.name.find('/')) == nameOrFile)
            return profile;
    }
    std::error_code error;
    if (!fs::exists(nameOrFile, error)) {
        std::string names;
        for (const ImportProfile& profile : builtInProfiles())
            names += (names.empty() ? "" : ", ") + profile.name.substr(0, profile.name.find('/'));
        return base::fail(ErrorCode::NotFound,
                          {.field = "profile", .value = nameOrFile, .detail = "There are: " + names + "."});
    }
    const auto text = base::readFile(nameOrFile);
    if (!text)
        return tl::unexpected(text.error());
    return parseProfile(*text);
}

} // namespace entente::ingest
