#include "core/entry/paste_rows.h"

#include "core/base/text.h"

#include <algorithm>

namespace entente::entry {
namespace {

bool isNoValue(const std::string& cell) {
    return cell.empty() || cell == "–" || cell == "-" || cell == "—" || cell == "−";
}

/// The parts of a cell between any of these marks.
Json partsOf(const std::string& cell, const std::vector<std::string_view>& marks) {
    std::string even = cell;
    for (const std::string_view mark : marks) {
        for (std::size_t at = even.find(mark); at != std::string::npos; at = even.find(mark, at + 1))
            even.replace(at, mark.size(), "\n");
    }
    Json parts = Json::array();
    for (const std::string& part : base::split(even, '\n')) {
        if (const std::string_view text = base::trimmed(part); !text.empty())
            parts.push_back(std::string(text));
    }
    return parts;
}

const PasteField* fieldOfKey(const std::vector<PasteField>& fields, const std::string& key) {
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.key == key; });
    return at == fields.end() ? nullptr : &*at;
}

bool isListField(const ThingEntry& entry, const std::string& key) {
    return std::any_of(entry.fields.begin(), entry.fields.end(),
                       [&](const FieldInfo& field) { return field.key == key && field.isList; });
}

Json valueOf(const std::string& cell, const PasteField& field, const ThingEntry& entry) {
    const auto code = field.codes.find(base::folded(cell));
    if (code != field.codes.end())
        return code->second;
    if (!isListField(entry, field.key))
        return cell;
    // Parts of a party, a step or a source stand between semicolons themselves.
    const bool isPlain = field.key == "participants" || field.key == "topics" || field.key == "other_names";
    return isPlain ? partsOf(cell, {";", ",", "、", "，", "；"}) : partsOf(cell, {});
}

} // namespace

std::size_t PasteOutcome::added() const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const RowFate& row) { return !row.title.empty(); }));
}

Json pastedObject(const std::vector<std::string>& row, const PasteColumns& columns,
                  const std::vector<PasteField>& fields, const ThingEntry& entry) {
    Json object = Json::object();
    for (std::size_t i = 0; i < std::min(row.size(), columns.keys.size()); ++i) {
        const PasteField* field = fieldOfKey(fields, columns.keys[i]);
        if (field != nullptr && !isNoValue(row[i]))
            object[field->key] = valueOf(row[i], *field, entry);
    }
    return object;
}

PasteOutcome pasteRows(store::Edit& edit, const ThingEntry& entry, const PastedCells& cells,
                       const PasteColumns& columns, const std::vector<PasteField>& fields,
                       const std::vector<bool>& skips) {
    PasteOutcome outcome;
    NameBook names(edit, true);
    for (std::size_t i = columns.hasHeading ? 1 : 0; i < cells.size(); ++i) {
        RowFate& fate = outcome.rows.emplace_back();
        const std::size_t place = outcome.rows.size() - 1;
        if (place < skips.size() && skips[place])
            continue;
        const Json object = pastedObject(cells[i], columns, fields, entry);
        const auto added = entry.add({object, names, static_cast<std::int64_t>(i) + 1, fate.refused});
        if (added && fate.refused.empty())
            fate.title = added->title;
    }
    outcome.created = names.created();
    return outcome;
}

} // namespace entente::entry
