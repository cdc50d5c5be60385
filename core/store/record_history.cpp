#include "core/store/record_history.h"

#include "core/store/batch_table.h"
#include "core/store/record_state.h"
#include "core/store/reference_names.h"
#include "core/store/rows.h"

#include <algorithm>

namespace entente::store {
namespace {

constexpr auto kImport = "SELECT file FROM batch WHERE id = ?1";

using Values = std::vector<Value>;

Value valueAt(const Values& values, std::size_t column) {
    return column < values.size() ? values[column] : Value();
}

bool isIn(const auto& list, std::string_view column) {
    return std::find(list.begin(), list.end(), column) != list.end();
}

/// What differs between two states of a record, in the order of its tables.
class Differences {
  public:
    Differences(const RecordWalk& walk, const ReferenceNames& names) : m_walk(walk), m_names(names) {}

    std::vector<FieldChange> all() {
        const RecordRows& before = m_walk.before().rows();
        const RecordRows& after = m_walk.after().rows();
        for (const auto& [key, values] : before) {
            const auto now = after.find(key);
            if (now == after.end())
                wholePart(key.first, values, true);
            else
                compare(key.first, values, now->second);
        }
        for (const auto& [key, values] : after) {
            if (!before.contains(key))
                wholePart(key.first, values, false);
        }
        for (std::size_t table = 0; table < kRecordTables.size(); ++table)
            compareOrder(table);
        std::stable_sort(m_fields.begin(), m_fields.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<FieldChange> fields;
        for (auto& [table, field] : m_fields)
            fields.push_back(std::move(field));
        return fields;
    }

  private:
    [[nodiscard]] const TableShape& shape(std::size_t table) const { return m_walk.shapes()[table]; }

    // Day numbers stand beside the text of their date and would tell the same twice.
    [[nodiscard]] bool isTold(std::size_t table, std::size_t column) const {
        const std::string& name = shape(table).columns[column];
        return !shape(table).isKey[column] && !isIn(kRecordTables[table].owners, name) &&
               !name.ends_with("_first") && !name.ends_with("_last") && name != "position" &&
               name != "batch_id" && name != "subject_kind";
    }

    [[nodiscard]] std::string partName(std::size_t table, const Values& values) const {
        std::string name;
        for (const std::string_view column : kRecordTables[table].naming) {
            const auto place = shape(table).find(column);
            // The record itself is one end of each of its links.
            if (!place || integerOf(valueAt(values, *place)) == m_walk.id().value)
                continue;
            const std::string text = m_names.text(column, valueAt(values, *place));
            if (!text.empty())
                name += (name.empty() ? "" : ", ") + text;
        }
        return name;
    }

    void add(std::size_t table, FieldChange field) {
        field.table = kRecordTables[table].name;
        m_fields.emplace_back(table, std::move(field));
    }

    void wholePart(std::size_t table, const Values& values, bool isGone) {
        const std::string name = partName(table, values);
        add(table, {.before = isGone ? name : "", .after = isGone ? "" : name, .part = name});
        if (!isGone)
            compare(table, {}, values);
    }

    void compare(std::size_t table, const Values& before, const Values& after) {
        const RecordTable& kind = kRecordTables[table];
        for (std::size_t i = 0; i < after.size(); ++i) {
            const bool isNew = before.empty();
            if (valueAt(before, i) == after[i] || !isTold(table, i) ||
                (isNew && isIn(kind.naming, shape(table).columns[i])))
                continue;
            const std::string& column = shape(table).columns[i];
            FieldChange field{.column = column,
                              .before = m_names.text(column, valueAt(before, i)),
                              .after = m_names.text(column, after[i]),
                              .part = kind.isPart() ? partName(table, after) : std::string()};
            if (field.before != field.after)
                add(table, std::move(field));
        }
    }

    /// Names of the parts that both states have, in the order of one of them.
    [[nodiscard]] std::vector<std::string> ordered(std::size_t table, const RecordRows& rows,
                                                   const RecordRows& other, std::vector<Values>& keys) const {
        const auto position = shape(table).find("position");
        std::vector<std::pair<Value, const RecordRows::value_type*>> found;
        for (const auto& row : rows) {
            if (row.first.first == table && other.contains(row.first))
                found.emplace_back(valueAt(row.second, *position), &row);
        }
        std::sort(found.begin(), found.end());
        std::vector<std::string> names;
        for (const auto& [place, row] : found) {
            names.push_back(partName(table, row->second));
            keys.push_back(row->first.second);
        }
        return names;
    }

    void compareOrder(std::size_t table) {
        if (!shape(table).find("position"))
            return;
        std::vector<Values> oldKeys;
        std::vector<Values> newKeys;
        const RecordRows& before = m_walk.before().rows();
        const RecordRows& after = m_walk.after().rows();
        const auto oldNames = ordered(table, before, after, oldKeys);
        const auto newNames = ordered(table, after, before, newKeys);
        if (oldKeys != newKeys)
            add(table, {.column = "position", .before = joined(oldNames), .after = joined(newNames)});
    }

    static std::string joined(const std::vector<std::string>& names) {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : "; ") + name;
        return text;
    }

    const RecordWalk& m_walk;
    const ReferenceNames& m_names;
    std::vector<std::pair<std::size_t, FieldChange>> m_fields;
};

RecordFate fateOf(const RecordWalk& walk) {
    if (walk.before().exists() && !walk.after().exists())
        return RecordFate::Deleted;
    return walk.isImport() || !walk.before().exists() ? RecordFate::Made : RecordFate::Changed;
}

} // namespace

std::vector<RecordChange> historyOf(const Connection& connection, model::RecordId id, int limit,
                                    const std::string& language) {
    std::vector<RecordChange> history;
    RecordWalk walk(connection, id);
    const ReferenceNames names(connection, language, walk.names());
    while (static_cast<int>(history.size()) < limit && walk.next()) {
        const ChangeEntry& change = walk.change();
        RecordChange told{.id = change.id,
                          .kind = change.kind,
                          .author = change.author,
                          .madeAt = change.madeAt,
                          .label = change.label,
                          .isImport = walk.isImport() && change.kind == ChangeKind::Edit,
                          .fate = fateOf(walk)};
        if (told.isImport)
            told.label = readFirst(
                             connection, kImport, [](Row& row) { return row.text(); }, *change.batch)
                             .value_or(change.label);
        if (told.fate == RecordFate::Changed)
            told.fields = Differences(walk, names).all();
        history.push_back(std::move(told));
    }
    return history;
}

} // namespace entente::store
