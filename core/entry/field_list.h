#pragma once

#include "core/base/date.h"
#include "core/model/codes.h"
#include "core/model/ids.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace entente::entry {

struct FieldInfo {
    std::string key;
    /// What stands behind the option in the help: "DATE", "held|planned|…".
    std::string hint;
    /// Given again, it adds to the list.
    bool isList = false;
};

/// Lists the fields of a kind instead of reading them (thing_fields.h).
class FieldList {
  public:
    template <class T>
    void field(std::string_view key, T& target) {
        m_fields.push_back({std::string(key), hintOf(target), std::is_same_v<T, std::vector<std::string>>});
    }
    void dateText(std::string_view key, std::string&) { m_fields.push_back({std::string(key), "DATE"}); }
    template <class Row, class... Rest>
    void rows(std::string_view key, std::vector<Row>&, const Row&,
              const std::vector<std::string_view>& columns, const Rest&...) {
        std::string hint;
        for (const std::string_view column : columns)
            hint += (hint.empty() ? "'" : "; ") + std::string(column);
        m_fields.push_back({std::string(key), hint + "'", true});
    }
    void derived(std::initializer_list<std::string_view>) {}
    [[nodiscard]] std::vector<FieldInfo> take() { return std::move(m_fields); }

  private:
    static std::string hintOf(const std::string&) { return "TEXT"; }
    static std::string hintOf(bool) { return "yes|no"; }
    static std::string hintOf(const std::optional<double>&) { return "NUMBER"; }
    static std::string hintOf(const std::optional<base::EdtfDate>&) { return "DATE"; }
    static std::string hintOf(const std::vector<std::string>&) { return "'TEXT; …'"; }
    static std::string hintOf(const std::optional<model::ActorId>&) { return "ACTOR"; }
    static std::string hintOf(const std::optional<model::RecordId>&) { return "RECORD"; }
    static std::string hintOf(const std::optional<model::SeriesId>&) { return "SERIES"; }
    template <class E>
    requires std::is_enum_v<E>
    static std::string hintOf(E) {
        std::string codes;
        for (const auto& one : model::codesOf<E>())
            codes += (codes.empty() ? "" : "|") + std::string(one.code);
        return codes;
    }
    template <class E>
    requires std::is_enum_v<E>
    static std::string hintOf(const std::optional<E>&) { return hintOf(E{}); }

    std::vector<FieldInfo> m_fields;
};

} // namespace entente::entry
