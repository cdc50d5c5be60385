#pragma once

// Any plain struct of the model as JSON and back, member by member in their order: what a draft is kept as.

#include "core/base/date.h"
#include "core/base/id.h"
#include "ui/text.h"

#include <QJsonArray>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace entente::ui {

/// How many members an aggregate has, up to sixteen.
template <class T>
[[nodiscard]] consteval int memberCount() {
    // clang-format off
    if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 16;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 15;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 14;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 13;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 12;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 11;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 10;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}, {}}; }) return 9;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}, {}}; }) return 8;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}, {}}; }) return 7;
    else if constexpr (requires { T{{}, {}, {}, {}, {}, {}}; }) return 6;
    else if constexpr (requires { T{{}, {}, {}, {}, {}}; }) return 5;
    else if constexpr (requires { T{{}, {}, {}, {}}; }) return 4;
    else if constexpr (requires { T{{}, {}, {}}; }) return 3;
    else return 2;
    // clang-format on
}

/// References to all members.
template <class T>
[[nodiscard]] auto membersOf(T& value) {
    constexpr int kCount = memberCount<std::remove_const_t<T>>();
    // clang-format off
    if constexpr (kCount == 16) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
    else if constexpr (kCount == 15) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o); }
    else if constexpr (kCount == 14) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n); }
    else if constexpr (kCount == 13) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (kCount == 12) { auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (kCount == 11) { auto& [a, b, c, d, e, f, g, h, i, j, k] = value; return std::tie(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (kCount == 10) { auto& [a, b, c, d, e, f, g, h, i, j] = value; return std::tie(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (kCount == 9) { auto& [a, b, c, d, e, f, g, h, i] = value; return std::tie(a, b, c, d, e, f, g, h, i); }
    else if constexpr (kCount == 8) { auto& [a, b, c, d, e, f, g, h] = value; return std::tie(a, b, c, d, e, f, g, h); }
    else if constexpr (kCount == 7) { auto& [a, b, c, d, e, f, g] = value; return std::tie(a, b, c, d, e, f, g); }
    else if constexpr (kCount == 6) { auto& [a, b, c, d, e, f] = value; return std::tie(a, b, c, d, e, f); }
    else if constexpr (kCount == 5) { auto& [a, b, c, d, e] = value; return std::tie(a, b, c, d, e); }
    else if constexpr (kCount == 4) { auto& [a, b, c, d] = value; return std::tie(a, b, c, d); }
    else if constexpr (kCount == 3) { auto& [a, b, c] = value; return std::tie(a, b, c); }
    else { auto& [a, b] = value; return std::tie(a, b); }
    // clang-format on
}

template <class T>
inline constexpr bool kIsIdType = false;
template <class Tag>
inline constexpr bool kIsIdType<base::Id<Tag>> = true;
template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;

/// What a document shares with others, such as the figures of a series, is read and not typed: it is not kept.
template <class T>
inline constexpr bool kIsShared = false;
template <class T>
inline constexpr bool kIsShared<std::shared_ptr<T>> = true;

/// Whole numbers as text: JSON's would lose the last digits of an id. None of an optional is null.
template <class T>
[[nodiscard]] QJsonValue toJson(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, double>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<int>(value);
    } else if constexpr (std::is_integral_v<T>) {
        return QString::number(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return toQt(value);
    } else if constexpr (std::is_same_v<T, base::EdtfDate>) {
        return toQt(value.text());
    } else if constexpr (kIsShared<T>) {
        return QJsonValue(QJsonValue::Null);
    } else if constexpr (kIsIdType<T>) {
        return toJson(value.value);
    } else if constexpr (kIsOptional<T>) {
        return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (kIsVector<T>) {
        QJsonArray all;
        for (const auto& one : value)
            all.append(toJson(one));
        return all;
    } else {
        QJsonArray all;
        std::apply([&](const auto&... member) { (all.append(toJson(member)), ...); }, membersOf(value));
        return all;
    }
}

/// False when the JSON does not fit; the value may be filled in part then.
template <class T>
[[nodiscard]] bool fromJson(const QJsonValue& json, T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<T, double>) {
        value = json.toDouble();
        return json.isDouble();
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(json.toInt());
        return json.isDouble() && json.toInt(-1) >= 0;
    } else if constexpr (std::is_integral_v<T>) {
        bool isNumber = false;
        value = static_cast<T>(json.toString().toLongLong(&isNumber));
        return isNumber;
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = toStd(json.toString());
        return json.isString();
    } else if constexpr (std::is_same_v<T, base::EdtfDate>) {
        const auto date = base::parseEdtf(toStd(json.toString()));
        value = date.value_or(base::EdtfDate());
        return date.has_value();
    } else if constexpr (kIsShared<T>) {
        value.reset();
        return json.isNull();
    } else if constexpr (kIsIdType<T>) {
        return fromJson(json, value.value);
    } else if constexpr (kIsOptional<T>) {
        if (json.isNull()) {
            value.reset();
            return true;
        }
        return fromJson(json, value.emplace());
    } else if constexpr (kIsVector<T>) {
        const QJsonArray all = json.toArray();
        value.clear();
        for (const QJsonValue& one : all) {
            if (!fromJson(one, value.emplace_back()))
                return false;
        }
        return json.isArray();
    } else {
        const QJsonArray all = json.toArray();
        int place = 0;
        return all.size() == memberCount<T>() &&
               std::apply([&](auto&... member) { return (fromJson(all.at(place++), member) && ...); },
                          membersOf(value));
    }
}

} // namespace entente::ui
