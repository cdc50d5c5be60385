#pragma once

#include "core/base/date.h"
#include "core/entry/json.h"
#include "core/entry/name_book.h"
#include "core/entry/row_text.h"
#include "core/model/codes.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::entry {

/// Reads the fields of one thing from an object such as `show` prints; values may also be the texts that
/// people type. A field that is not there leaves its target as it was, null or an empty text empties it. What
/// cannot be read is kept as a refusal with its line and field, and reading goes on, so that a line's faults
/// come out together.
class FieldReader {
  public:
    FieldReader(const Json& object, NameBook& names, std::int64_t line, std::vector<base::Error>& refused,
                std::string prefix = {})
        : m_object(object), m_names(names), m_line(line), m_refused(refused), m_prefix(std::move(prefix)) {}

    [[nodiscard]] bool has(std::string_view key);
    [[nodiscard]] NameBook& names() { return m_names; }

    void field(std::string_view key, std::string& target);
    void field(std::string_view key, bool& target);
    void field(std::string_view key, std::optional<double>& target);
    void field(std::string_view key, std::optional<base::EdtfDate>& target);
    void field(std::string_view key, std::vector<std::string>& target);
    void field(std::string_view key, std::optional<model::ActorId>& target);
    void field(std::string_view key, std::optional<model::PersonId>& target);
    void field(std::string_view key, std::optional<model::RecordId>& target);
    void field(std::string_view key, std::optional<model::SeriesId>& target);
    void field(std::string_view key, model::ActorId& target);
    template <class E>
    requires std::is_enum_v<E>
    void field(std::string_view key, E& target) {
        std::optional<E> read = target;
        field(key, read);
        target = read.value_or(target);
    }
    template <class E>
    requires std::is_enum_v<E>
    void field(std::string_view key, std::optional<E>& target) {
        const auto typed = given(key);
        if (!typed)
            return;
        std::string words;
        for (const auto& one : model::codesOf<E>()) {
            if (one.code == asCode(*typed)) {
                target = one.value;
                return;
            }
            words += (words.empty() ? "" : ", ") + std::string(one.code);
        }
        target.reset();
        if (!typed->empty())
            refuse(base::ErrorCode::InvalidValue, key, *typed, "it is one of " + words);
    }
    /// A source by id or title, with what describes it should it have to be made.
    void source(std::optional<model::SourceId>& target);
    /// A date kept as the text of its EDTF.
    void dateText(std::string_view key, std::string& target);

    /// The parts of a list: objects, or texts as rowOfText() reads them. `read(FieldReader&, Row&)` fills a
    /// copy of `blank`. A part that `isSame` as one that was there keeps that one's id, so that the history
    /// tells only what changed.
    template <class Row, class Read, class Same>
    void rows(std::string_view key, std::vector<Row>& target, const Row& blank,
              const std::vector<std::string_view>& columns, Read read, Same isSame) {
        const auto given = rowObjects(key, columns);
        if (!given)
            return;
        std::vector<Row> before = std::exchange(target, {});
        for (std::size_t i = 0; i < given->size(); ++i) {
            FieldReader reader((*given)[i], m_names, m_line, m_refused,
                               path(key) + '[' + std::to_string(i) + "].");
            Row row = blank;
            read(reader, row);
            reader.finish(columns);
            if constexpr (requires { row.id; })
                takeId(row, before, isSame);
            target.push_back(std::move(row));
        }
    }

    /// Fields that `show` prints and that follow from others: they are passed over.
    void derived(std::initializer_list<std::string_view> keys) { m_known.insert(keys.begin(), keys.end()); }
    /// Refuses the fields that nobody asked for.
    void finish(const std::vector<std::string_view>& known);
    void refuse(base::ErrorCode code, std::string_view key, const std::string& value,
                std::string detail = {});

  private:
    /// The field's text; nothing when the field is not there or refused, empty when it is to be emptied.
    [[nodiscard]] std::optional<std::string> given(std::string_view key);
    [[nodiscard]] std::optional<std::vector<Json>> rowObjects(std::string_view key,
                                                              const std::vector<std::string_view>& columns);
    [[nodiscard]] std::string path(std::string_view key) const { return m_prefix + std::string(key); }
    [[nodiscard]] Json participantOfText(const std::string& text);
    [[nodiscard]] static std::string asCode(const std::string& typed);
    template <class IdType, class Find>
    void reference(std::string_view key, std::optional<IdType>& target, Find find);

    template <class Row, class Same>
    static void takeId(Row& row, std::vector<Row>& before, Same isSame) {
        auto at = std::find_if(before.begin(), before.end(), [&](Row one) {
            row.id = one.id;
            return one == row;
        });
        if (at == before.end())
            at = std::find_if(before.begin(), before.end(), [&](const Row& one) { return isSame(one, row); });
        row.id = at == before.end() ? decltype(row.id){} : at->id;
        if (at != before.end())
            before.erase(at);
    }

    const Json& m_object;
    NameBook& m_names;
    std::int64_t m_line;
    std::vector<base::Error>& m_refused;
    std::string m_prefix;
    std::set<std::string, std::less<>> m_known;
};

} // namespace entente::entry
