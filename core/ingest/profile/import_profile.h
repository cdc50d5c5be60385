#pragma once

#include "core/base/error.h"
#include "core/ingest/cells/date_text.h"
#include "core/ingest/cells/figure_text.h"
#include "core/ingest/match/actor_book.h"
#include "core/ingest/profile/template_text.h"
#include "core/model/source.h"

#include <map>
#include <optional>
#include <regex>
#include <string>
#include <utility>
#include <vector>

namespace entente::ingest {

// What a profile says of a file: plain values, read from JSON by parseProfile. profiles/README.md tells what
// each key means.

/// Variables that follow from others: `of` is compared with what each case asks for, the first that fits
/// counts.
struct Derivation {
    using Assignments = std::map<std::string, TemplateText>;
    struct Case {
        std::string exact;
        std::optional<std::regex> pattern;
        Assignments assignments;
    };
    TemplateText of;
    std::vector<Case> cases;
    Assignments otherwise;
    /// What it sets stays from row to row until it is set anew: the region that a list's next rows belong to.
    bool isSticky = false;
};

/// Whom a row names: the first of these that is not empty and known.
using ActorReference = std::vector<std::pair<NameScheme, TemplateText>>;

/// Several actors of one row: in many columns, or in one cell with a separator between them.
struct ActorList {
    std::optional<std::regex> columns;
    TemplateText list;
    std::string separator = ";";
    NameScheme scheme = NameScheme::Any;
};

enum class UnknownActor { Refuse, Organisation, State };
enum class TableKind { Figures, Meeting, Agreement, Event, Actor, Office, None };

struct PartyRule {
    ActorReference actor;
    /// "guest", "host", ... by model::Role.
    std::string role;
};

/// How one table of a file is found and what its rows are.
struct TableRule {
    /// Which sheets; all when there is none.
    std::optional<std::regex> sheet;
    /// Something that stands above the header.
    std::optional<std::regex> caption;
    /// Titles that one row must hold: that row is the header. A title that begins with "~" is a pattern.
    std::vector<std::string> header;
    /// Rows above the header that are part of it.
    int headerRowsAbove = 0;
    /// Of the header's rows above, a title goes on to the right until the next one.
    bool spreadsHeader = false;
    /// Titles for a table that has no header of its own.
    std::vector<std::string> columns;

    TableKind kind = TableKind::None;
    std::vector<Derivation> derivations;
    /// Rows for which one of these holds are passed over.
    std::vector<std::pair<TemplateText, std::regex>> skips;
    UnknownActor unknown = UnknownActor::Refuse;
    DateOrder dates = DateOrder::Any;

    /// The kind's fields by name.
    std::map<std::string, TemplateText> fields;
    std::map<std::string, ActorReference> actors;
    std::vector<PartyRule> parties;
    ActorList partyList;

    /// Figures: the columns that hold them.
    std::vector<std::regex> values;
    FigureStyle style;
    std::map<std::uint32_t, model::ObservationStatus> colours;
    /// A column that is zero in every row that has this text (a year) is not yet published.
    TemplateText allZeroIsMissing;
};

struct ImportProfile {
    /// With a version behind a slash.
    std::string name;
    std::string title;
    model::Source source;
    /// Part of the file's name that it must have; empty: any.
    std::optional<std::regex> file;
    std::vector<TableRule> tables;
    /// What was found out by itself and should be looked at; empty for a profile that somebody wrote.
    std::vector<std::string> guesses;
};

/// Error: InvalidSpec with the key that is wrong.
[[nodiscard]] base::Result<ImportProfile> parseProfile(std::string_view json);

/// All that are compiled in. A fault in one of them is a fault of the program.
[[nodiscard]] const std::vector<ImportProfile>& builtInProfiles();

} // namespace entente::ingest
