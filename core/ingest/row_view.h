#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/ingest/table_reader.h"
#include "core/model/codes.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente::ingest {

/// Where the rows that others name by a key went. A refused row keeps its key, so that those who name it are
/// told so.
template <class IdType>
class Keys {
  public:
    explicit Keys(std::string what) : m_what(std::move(what)) {}

    [[nodiscard]] const std::string& what() const { return m_what; }
    /// False when the key is there already.
    bool add(const std::string& key, IdType id) { return m_ids.try_emplace(key, id).second; }
    void settle(const std::string& key, IdType id) { m_ids[key] = id; }
    /// Empty when there is no such key; an invalid id when its row was refused.
    [[nodiscard]] std::optional<IdType> find(const std::string& key) const {
        const auto found = m_ids.find(key);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    std::string m_what;
    std::unordered_map<std::string, IdType> m_ids;
};

/// Which column stands where.
class TableHeader {
  public:
    TableHeader(std::string file, std::vector<std::string> columns);
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view column) const;

  private:
    std::string m_file;
    std::vector<std::string> m_columns;
};

/// One row, its cells read by column name as what they mean. What cannot be read is kept as a refusal with
/// its place, and reading goes on, so that a row's faults come out together.
class RowView {
  public:
    RowView(const TableHeader& header, const TableRow& row, std::vector<base::Error>& refused);

    /// Without white space around it; empty too when the table has no such column.
    [[nodiscard]] std::string text(std::string_view column) const;
    std::string requiredText(std::string_view column);
    std::optional<base::EdtfDate> date(std::string_view column);
    std::optional<double> number(std::string_view column);
    int integer(std::string_view column);
    /// yes, true, 1 / no, false, 0, empty.
    bool flag(std::string_view column);
    /// Parts between semicolons.
    [[nodiscard]] std::vector<std::string> list(std::string_view column) const;

    template <class E>
    E code(std::string_view column) {
        const std::string value = text(column);
        if (const auto found = model::fromCode<E>(value))
            return *found;
        refuseCode(column, value, codeWords<E>());
        return E{};
    }
    template <class E>
    std::optional<E> optionalCode(std::string_view column) {
        return text(column).empty() ? std::nullopt : std::optional(code<E>(column));
    }

    template <class IdType>
    std::optional<IdType> reference(std::string_view column, const Keys<IdType>& keys) {
        return resolve(column, text(column), keys);
    }
    template <class IdType>
    IdType requiredReference(std::string_view column, const Keys<IdType>& keys) {
        return resolve(column, requiredText(column), keys).value_or(IdType{});
    }
    template <class IdType>
    std::optional<IdType> resolve(std::string_view column, const std::string& key, const Keys<IdType>& keys) {
        if (key.empty())
            return std::nullopt;
        const auto id = keys.find(key);
        if (!id || !id->isValid())
            refuseReference(column, key, keys.what(), id.has_value());
        return id;
    }

    void refuse(base::ErrorCode code, std::string_view column, const std::string& value,
                std::string detail = {});
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] std::int64_t number() const { return m_row.number; }

  private:
    template <class E>
    static std::string codeWords() {
        std::string words;
        for (const auto& one : model::codesOf<E>())
            words += (words.empty() ? "" : ", ") + std::string(one.code);
        return words;
    }
    void refuseCode(std::string_view column, const std::string& value, const std::string& words);
    void refuseReference(std::string_view column, const std::string& key, const std::string& what,
                         bool wasRefused);

    const TableHeader& m_header;
    const TableRow& m_row;
    std::vector<base::Error>& m_refused;
    bool m_isRefused = false;
};

} // namespace entente::ingest
