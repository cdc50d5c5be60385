#pragma once

#include "core/store/found_item.h"
#include "core/store/search_hint.h"

#include <QPointer>
#include <QString>

#include <variant>
#include <vector>

class QAction;

namespace entente::ui {

/// A command of the window that fits what was typed.
struct FoundCommand {
    QPointer<QAction> action;
    store::SearchTier tier = store::SearchTier::Title;
    store::MarkedText text;
};

/// The heading of a section.
struct SearchHeading {
    QString text;
};

/// A line of the list below the search field.
using SearchRow = std::variant<SearchHeading, store::FoundItem, FoundCommand, store::SearchHint>;

/// Enabled actions all of whose words the query has, in the window's language; best first.
[[nodiscard]] std::vector<FoundCommand> findCommands(const store::SearchQuery& query,
                                                     const std::vector<QAction*>& actions);

/// What was found in sections, each under its heading, the section with the best hit first; filters that what
/// is typed may become come first while one is being typed, else last.
[[nodiscard]] std::vector<SearchRow> searchRows(const std::vector<store::FoundItem>& items,
                                                const std::vector<FoundCommand>& commands,
                                                const std::vector<store::SearchHint>& hints, bool hintsFirst);

/// What a screen reader says of a row, and the second line of a thing that was found.
[[nodiscard]] QString spokenRow(const SearchRow& row, const std::string& language);
[[nodiscard]] QString detailOf(const store::FoundItem& item, const std::string& language);

} // namespace entente::ui
