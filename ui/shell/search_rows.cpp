#include "ui/shell/search_rows.h"

#include "core/timeline/date_words.h"
#include "ui/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>

namespace entente::ui {
namespace {

struct Section {
    const char* heading;
    store::SearchTier tier;
    std::vector<SearchRow> rows;
};

QString translated(const char* text) { return QCoreApplication::translate("SearchRows", text); }

// Untranslated, in the order of FoundKind.
constexpr std::array kHeadings{
    QT_TRANSLATE_NOOP("SearchRows", "Actors"), QT_TRANSLATE_NOOP("SearchRows", "People"),
    QT_TRANSLATE_NOOP("SearchRows", "Records"), QT_TRANSLATE_NOOP("SearchRows", "Series")};
constexpr auto kCommands = QT_TRANSLATE_NOOP("SearchRows", "Commands");
constexpr auto kFilters = QT_TRANSLATE_NOOP("SearchRows", "Narrow down");

const char* kindWord(model::RecordKind kind) {
    switch (kind) {
    case model::RecordKind::Meeting:
        return QT_TRANSLATE_NOOP("SearchRows", "meeting");
    case model::RecordKind::Agreement:
        return QT_TRANSLATE_NOOP("SearchRows", "agreement");
    case model::RecordKind::Event:
        return QT_TRANSLATE_NOOP("SearchRows", "event");
    case model::RecordKind::Deal:
        return QT_TRANSLATE_NOOP("SearchRows", "deal");
    case model::RecordKind::Commitment:
        break;
    }
    return QT_TRANSLATE_NOOP("SearchRows", "commitment");
}

const char* kindWord(const store::FoundItem& item) {
    switch (item.kind) {
    case store::FoundKind::Actor:
        return QT_TRANSLATE_NOOP("SearchRows", "actor");
    case store::FoundKind::Person:
        return QT_TRANSLATE_NOOP("SearchRows", "person");
    case store::FoundKind::Series:
        return QT_TRANSLATE_NOOP("SearchRows", "series");
    case store::FoundKind::Record:
        break;
    }
    return kindWord(item.record.value_or(model::RecordKind::Event));
}

/// A menu's text without its mnemonic and the dots that promise a question.
std::string plainText(const QAction& action) {
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return toStd(text);
}

store::SearchTier tierOf(const store::MarkedText& text) {
    const bool begins = !text.marks.empty() && text.marks.front().begin == 0;
    const bool isWhole = begins && text.marks.size() == 1 && text.marks.front().end == text.text.size();
    if (isWhole)
        return store::SearchTier::Exact;
    return begins ? store::SearchTier::Beginning : store::SearchTier::Title;
}

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

void append(std::vector<SearchRow>& rows, Section section) {
    if (section.rows.empty())
        return;
    rows.emplace_back(SearchHeading{translated(section.heading)});
    std::move(section.rows.begin(), section.rows.end(), std::back_inserter(rows));
}

} // namespace

std::vector<FoundCommand> findCommands(const store::SearchQuery& query,
                                       const std::vector<QAction*>& actions) {
    std::vector<FoundCommand> found;
    if (query.phrases.empty() || query.hasFilters())
        return found;
    for (QAction* action : actions) {
        // What opens a further menu does nothing by itself.
        if (!action->isEnabled() || action->menu() != nullptr)
            continue;
        store::MarkedText text = store::marked(query, plainText(*action));
        if (store::phrasesIn(query, text.text) < query.phrases.size())
            continue;
        const store::SearchTier tier = tierOf(text);
        found.push_back({action, tier, std::move(text)});
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundCommand& one, const FoundCommand& other) {
        return one.tier < other.tier;
    });
    return found;
}

std::vector<SearchRow> searchRows(const std::vector<store::FoundItem>& items,
                                  const std::vector<FoundCommand>& commands,
                                  const std::vector<store::SearchHint>& hints, bool hintsFirst) {
    std::vector<Section> sections;
    for (const char* heading : kHeadings)
        sections.push_back({heading, store::SearchTier::Text, {}});
    for (const store::FoundItem& item : items) {
        Section& section = sections[static_cast<std::size_t>(item.kind)];
        if (section.rows.empty())
            section.tier = item.tier;
        section.rows.emplace_back(item);
    }
    sections.push_back({kCommands, commands.empty() ? store::SearchTier::Text : commands.front().tier, {}});
    sections.back().rows.assign(commands.begin(), commands.end());
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section& one, const Section& other) { return one.tier < other.tier; });
    Section filters{kFilters, store::SearchTier::Text, {hints.begin(), hints.end()}};
    std::vector<SearchRow> rows;
    if (hintsFirst)
        append(rows, std::exchange(filters, {}));
    for (Section& section : sections)
        append(rows, std::move(section));
    append(rows, std::move(filters));
    return rows;
}

QString detailOf(const store::FoundItem& item, const std::string& language) {
    const QString date = item.date
                             ? toQt(timeline::dateInWords(*item.date, language, timeline::WordLength::Short))
                             : QString();
    return joined({date, toQt(item.detail)});
}

QString spokenRow(const SearchRow& row, const std::string& language) {
    if (const auto* heading = std::get_if<SearchHeading>(&row))
        return heading->text;
    if (const auto* item = std::get_if<store::FoundItem>(&row))
        return joined({toQt(item->title.text), translated(kindWord(*item)), detailOf(*item, language),
                       toQt(item->excerpt.text)});
    if (const auto* command = std::get_if<FoundCommand>(&row))
        return joined(
            {toQt(command->text.text), QCoreApplication::translate("SearchRows", "command"),
             command->action ? command->action->shortcut().toString(QKeySequence::NativeText) : QString()});
    const auto& hint = std::get<store::SearchHint>(row);
    return joined({toQt(hint.filter).trimmed(), toQt(hint.meaning)});
}

} // namespace entente::ui
