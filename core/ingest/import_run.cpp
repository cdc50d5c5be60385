#include "core/ingest/import_run.h"

#include "core/base/text.h"
#include "core/ingest/entente_tables.h"
#include "core/store/actor_table.h"
#include "core/store/guard.h"
#include "core/store/record_table.h"
#include "core/store/source_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::ingest {
namespace {

using base::ErrorCode;

constexpr std::int64_t kRowsBetweenLooks = 256;

std::string dateText(const model::Record& record) {
    return record.date ? record.date->text() : std::string();
}

} // namespace

ImportRun::ImportRun(store::Edit& edit, std::filesystem::path folder, const ImportOptions& options,
                     ImportReport& report)
    : m_edit(edit), m_folder(std::move(folder)), m_options(options), m_report(report) {
    for (const model::RecordRow& row : store::listRecords(edit.connection(), {}, {}))
        m_known.emplace(row.kind, row.title, row.date ? row.date->text() : std::string());
    for (const model::Actor& actor : store::listActors(edit.connection()))
        m_keys.actors.add(actor.code, actor.id);
}

void ImportRun::each(std::string_view file, const std::function<void(RowView&)>& use) {
    const auto path = m_folder / file;
    if (!std::filesystem::exists(path))
        return;
    TableCount count{.file = std::string(file)};
    if (auto reader = openCsv(path))
        eachRow(**reader, use, count);
    else
        m_report.refused.push_back(reader.error());
    tell(count);
    m_report.tables.push_back(std::move(count));
}

void ImportRun::eachRow(TableReader& reader, const std::function<void(RowView&)>& use, TableCount& count) {
    const auto columns = header(reader, count);
    if (!columns)
        return;
    TableRow cells;
    auto more = reader.next(cells);
    for (; more && *more; more = reader.next(cells)) {
        if (++count.read % kRowsBetweenLooks == 0)
            tell(count);
        if (cells.damage) {
            refuseRow(*cells.damage, count);
        } else if (cells.cells.size() != columns->columns().size()) {
            refuseRow({ErrorCode::InvalidValue,
                       {.field = "the row",
                        .value = fmt::format("{} cells", cells.cells.size()),
                        .detail = fmt::format("the header has {} columns", columns->columns().size()),
                        .row = cells.number}},
                      count);
        } else {
            RowView row(*columns, cells, m_report.refused);
            useRow(row, use, count);
        }
    }
    if (!more) {
        ++count.read;
        refuseRow(more.error(), count);
    }
}

void ImportRun::useRow(RowView& row, const std::function<void(RowView&)>& use, TableCount& count) {
    m_isSame = false;
    try {
        use(row);
    } catch (const store::Failure& failure) {
        // The store has checks of its own; what it says of a row belongs to that row.
        const base::Error& error = failure.error();
        row.refuse(error.code, error.facts.field, error.facts.value, error.facts.detail);
    }
    std::int64_t& counter = row.isRefused() ? count.refused : m_isSame ? count.same : count.added;
    ++counter;
}

void ImportRun::refuseRow(base::Error error, TableCount& count) {
    error.facts.file = count.file;
    m_report.refused.push_back(std::move(error));
    ++count.refused;
}

std::optional<TableHeader> ImportRun::header(TableReader& reader, TableCount& count) {
    const std::size_t before = m_report.refused.size();
    const auto refuse = [&](ErrorCode code, base::ErrorFacts facts) {
        facts.file = count.file;
        m_report.refused.push_back({code, std::move(facts)});
    };
    TableRow row;
    const auto read = reader.next(row);
    if (!read || row.damage)
        refuse(read ? row.damage->code : read.error().code, read ? row.damage->facts : read.error().facts);
    else if (!*read)
        refuse(ErrorCode::MissingValue, {.field = "The file", .row = 1});
    if (m_report.refused.size() != before)
        return std::nullopt;
    const TableHeader header(count.file, row.cells);
    const TableProfile& profile = ententeTable(count.file);
    for (const std::string_view column : profile.required) {
        if (!header.find(column))
            refuse(ErrorCode::MissingValue, {.field = fmt::format("The column “{}”", column), .row = 1});
    }
    for (const std::string& column : row.cells) {
        const auto isIn = [&](const auto& list) {
            return std::find(list.begin(), list.end(), column) != list.end();
        };
        if (std::count(row.cells.begin(), row.cells.end(), column) > 1)
            refuse(ErrorCode::DuplicateKey, {.field = "a column of the header", .value = column, .row = 1});
        else if (!isIn(profile.required) && !isIn(profile.optional))
            count.unknownColumns.push_back(column);
    }
    return m_report.refused.size() == before ? std::optional(header) : std::nullopt;
}

void ImportRun::tell(const TableCount& count) const {
    if (m_options.progress && !m_options.progress(count.file, count.read))
        throw store::Failure({ErrorCode::QueryInterrupted, {}});
}

Backing ImportRun::backing(RowView& row) const {
    Backing out{.source = row.reference("source", m_keys.sources), .locator = row.text("locator")};
    out.unverified = row.flag("unverified") || !out.source;
    return out;
}

void ImportRun::cite(model::SubjectKind kind, std::int64_t subject, const Backing& backing) {
    if (!backing.source || !backing.source->isValid())
        return;
    store::insertCitation(
        m_edit,
        {.subjectKind = kind, .subject = subject, .source = *backing.source, .locator = backing.locator});
}

model::Record ImportRun::record(RowView& row, model::RecordKind kind, std::string_view dateColumn) {
    return {.kind = kind,
            .title = row.requiredText("title"),
            .date = row.date(dateColumn),
            .place = row.text("place"),
            .summary = row.text("summary")};
}

void ImportRun::addRoles(RowView& row, std::string_view column, model::Role role,
                         std::vector<model::Participation>& roles) const {
    for (const std::string& key : row.list(column))
        roles.push_back({.actor = row.resolve(column, key, m_keys.actors), .role = role});
}

bool ImportRun::isKnown(const model::Record& record) const {
    return m_known.contains({record.kind, record.title, dateText(record)});
}

void ImportRun::refuseLater(std::string_view file, std::int64_t row, std::vector<base::Error> errors) {
    if (errors.empty())
        return;
    for (base::Error& error : errors) {
        error.facts.file = file;
        error.facts.row = row;
        m_report.refused.push_back(std::move(error));
    }
    for (TableCount& table : m_report.tables) {
        if (table.file == file) {
            --table.added;
            ++table.refused;
        }
    }
}

} // namespace entente::ingest
