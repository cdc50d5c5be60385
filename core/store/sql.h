#pragma once

// For the store's own .cpp files: how our values meet SQLite's.

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/model/codes.h"
#include "core/store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>

namespace entente::store {

/// Binds values in order, so that no column number stands beside a value.
class Binder {
  public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    Binder& operator<<(std::int64_t value) { return m_statement.bind(m_next++, value), *this; }
    Binder& operator<<(int value) { return m_statement.bind(m_next++, value), *this; }
    Binder& operator<<(bool value) { return m_statement.bind(m_next++, value ? 1 : 0), *this; }
    Binder& operator<<(double value) { return m_statement.bind(m_next++, value), *this; }
    Binder& operator<<(const std::string& value) { return m_statement.bind(m_next++, value), *this; }
    Binder& operator<<(std::string_view value) { return *this << std::string(value); }
    Binder& operator<<(const char* value) { return *this << std::string(value); }
    template <class Tag>
    Binder& operator<<(base::Id<Tag> id) {
        return *this << id.value;
    }
    template <class T>
    Binder& operator<<(const std::optional<T>& value) {
        if (value)
            return *this << *value;
        return m_statement.bind(m_next++), *this;
    }
    /// One column: a blob.
    Binder& bytes(const std::string& value) {
        return m_statement.bind(m_next++, value.data(), static_cast<int>(value.size())), *this;
    }
    /// Three columns: EDTF text, first and last day.
    Binder& days(const std::optional<base::EdtfDate>& date) {
        if (!date) {
            *this << std::optional<int>() << std::optional<int>();
            return *this << std::optional<int>();
        }
        return *this << date->text() << date->days().first.value << date->days().last.value;
    }
    /// One column: EDTF text.
    Binder& text(const std::optional<base::EdtfDate>& date) {
        return *this << (date ? std::optional(date->text()) : std::nullopt);
    }

  private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

/// Reads columns in order.
class Row {
  public:
    explicit Row(SQLite::Statement& statement) : m_statement(statement) {}

    void skip() { ++m_next; }
    [[nodiscard]] std::string text() { return next().getString(); }
    [[nodiscard]] std::int64_t integer() { return next().getInt64(); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger() {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional(column.getInt64());
    }
    [[nodiscard]] bool flag() { return next().getInt() != 0; }
    [[nodiscard]] std::optional<double> number() {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional(column.getDouble());
    }
    template <class IdType>
    [[nodiscard]] IdType id() {
        return IdType{integer()};
    }
    template <class IdType>
    [[nodiscard]] std::optional<IdType> optionalId() {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional(IdType{column.getInt64()});
    }
    /// From its EDTF text; a text that is none in a damaged file counts as no date (`check` names it).
    [[nodiscard]] std::optional<base::EdtfDate> date() {
        const auto column = next();
        if (column.isNull())
            return std::nullopt;
        const auto parsed = base::parseEdtf(column.getString());
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    template <class E>
    [[nodiscard]] E code(E otherwise) {
        return model::fromCode<E>(text()).value_or(otherwise);
    }
    template <class E>
    [[nodiscard]] std::optional<E> optionalCode() {
        return model::fromCode<E>(text());
    }

  private:
    SQLite::Column next() { return m_statement.getColumn(m_next++); }

    SQLite::Statement& m_statement;
    int m_next = 0;
};

template <class... Values>
void bindAll(SQLite::Statement& statement, const Values&... values) {
    [[maybe_unused]] Binder binder(statement);
    static_cast<void>((binder << ... << values));
}

/// Runs a statement that gives no rows with the values bound in order.
template <class... Values>
void execute(const Connection& connection, const char* sql, const Values&... values) {
    SQLite::Statement statement(connection.database(), sql);
    bindAll(statement, values...);
    statement.exec();
}

} // namespace entente::store
