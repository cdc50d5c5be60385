#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::model {

/// A name in a language (BCP 47: "en", "ja").
struct Name {
    std::string language = "en";
    std::string text;
    NameKind kind = NameKind::Name;
    bool operator==(const Name&) const = default;
};

/// A state, organisation or company that acts. `code` is the ISO 3166-1 alpha-3 code of a state, else a short
/// slug.
struct Actor {
    ActorId id;
    ActorKind kind = ActorKind::State;
    std::string code;
    std::vector<Name> names;
    bool unverified = false;
    bool operator==(const Actor&) const = default;
};

struct Person {
    PersonId id;
    std::vector<Name> names;
    bool unverified = false;
    bool operator==(const Person&) const = default;
};

/// An office held by a person for an actor over a span of days (an EDTF interval; `..` while still held).
struct Office {
    OfficeId id;
    PersonId person;
    ActorId actor;
    OfficeKind kind = OfficeKind::Other;
    std::vector<Name> titles;
    std::optional<base::EdtfDate> held;
    bool unverified = false;
    bool operator==(const Office&) const = default;
};

/// The name to show in a language: that language's name, else English, else the first; empty when there is
/// none.
[[nodiscard]] std::string nameIn(const std::vector<Name>& names, const std::string& language);
/// Like nameIn, but a short form ("Korea") where there is one.
[[nodiscard]] std::string shortNameIn(const std::vector<Name>& names, const std::string& language);

} // namespace entente::model
