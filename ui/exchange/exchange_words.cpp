#include "ui/exchange/exchange_words.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace entente::ui {
namespace {

constexpr auto kContext = "Exchange";

struct Word {
    const char* code;
    const char* text;
};

constexpr Word kTables[] = {
    {"actor", QT_TRANSLATE_NOOP("Exchange", "Actor")},
    {"actor_name", QT_TRANSLATE_NOOP("Exchange", "Names")},
    {"agreement", QT_TRANSLATE_NOOP("Exchange", "Agreement")},
    {"agreement_party", QT_TRANSLATE_NOOP("Exchange", "Party")},
    {"assessment", QT_TRANSLATE_NOOP("Exchange", "Assessment")},
    {"batch", QT_TRANSLATE_NOOP("Exchange", "Import")},
    {"chart", QT_TRANSLATE_NOOP("Exchange", "Chart")},
    {"citation", QT_TRANSLATE_NOOP("Exchange", "Citation")},
    {"commitment", QT_TRANSLATE_NOOP("Exchange", "Commitment")},
    {"deal", QT_TRANSLATE_NOOP("Exchange", "Deal")},
    {"deal_step", QT_TRANSLATE_NOOP("Exchange", "Step")},
    {"deck", QT_TRANSLATE_NOOP("Exchange", "Deck")},
    {"event", QT_TRANSLATE_NOOP("Exchange", "Event")},
    {"link", QT_TRANSLATE_NOOP("Exchange", "Link")},
    {"meeting", QT_TRANSLATE_NOOP("Exchange", "Meeting")},
    {"meeting_item", QT_TRANSLATE_NOOP("Exchange", "Item")},
    {"observation", QT_TRANSLATE_NOOP("Exchange", "Figure")},
    {"office", QT_TRANSLATE_NOOP("Exchange", "Office")},
    {"participation", QT_TRANSLATE_NOOP("Exchange", "Participant")},
    {"person", QT_TRANSLATE_NOOP("Exchange", "Person")},
    {"person_name", QT_TRANSLATE_NOOP("Exchange", "Names")},
    {"record", QT_TRANSLATE_NOOP("Exchange", "Record")},
    {"record_tag", QT_TRANSLATE_NOOP("Exchange", "Topic")},
    {"series", QT_TRANSLATE_NOOP("Exchange", "Series")},
    {"slide", QT_TRANSLATE_NOOP("Exchange", "Slide")},
    {"source", QT_TRANSLATE_NOOP("Exchange", "Source")},
    {"table_view", QT_TRANSLATE_NOOP("Exchange", "Table view")},
    {"tag", QT_TRANSLATE_NOOP("Exchange", "Topic")},
    {"timeline_view", QT_TRANSLATE_NOOP("Exchange", "Timeline")},
};

// Fields that are not here are called what their table is: they are rarely changed one by one.
constexpr Word kFields[] = {
    {"author", QT_TRANSLATE_NOOP("Exchange", "Author")},
    {"category", QT_TRANSLATE_NOOP("Exchange", "Category")},
    {"code", QT_TRANSLATE_NOOP("Exchange", "Code")},
    {"container", QT_TRANSLATE_NOOP("Exchange", "Published in")},
    {"date", QT_TRANSLATE_NOOP("Exchange", "Date")},
    {"due", QT_TRANSLATE_NOOP("Exchange", "Due")},
    {"ended", QT_TRANSLATE_NOOP("Exchange", "Ended")},
    {"format", QT_TRANSLATE_NOOP("Exchange", "Format")},
    {"held", QT_TRANSLATE_NOOP("Exchange", "In office")},
    {"host_id", QT_TRANSLATE_NOOP("Exchange", "Host")},
    {"in_force", QT_TRANSLATE_NOOP("Exchange", "In force")},
    {"kind", QT_TRANSLATE_NOOP("Exchange", "Kind")},
    {"note", QT_TRANSLATE_NOOP("Exchange", "Note")},
    {"notes", QT_TRANSLATE_NOOP("Exchange", "Notes")},
    {"place", QT_TRANSLATE_NOOP("Exchange", "Place")},
    {"position", QT_TRANSLATE_NOOP("Exchange", "Order")},
    {"publisher", QT_TRANSLATE_NOOP("Exchange", "Publisher")},
    {"quote", QT_TRANSLATE_NOOP("Exchange", "Quote")},
    {"rank", QT_TRANSLATE_NOOP("Exchange", "Preference")},
    {"ratified", QT_TRANSLATE_NOOP("Exchange", "Ratified")},
    {"short_title", QT_TRANSLATE_NOOP("Exchange", "Short title")},
    {"signed_on", QT_TRANSLATE_NOOP("Exchange", "Signed")},
    {"spec", QT_TRANSLATE_NOOP("Exchange", "Design")},
    {"status", QT_TRANSLATE_NOOP("Exchange", "Status")},
    {"summary", QT_TRANSLATE_NOOP("Exchange", "Summary")},
    {"text", QT_TRANSLATE_NOOP("Exchange", "Text")},
    {"title", QT_TRANSLATE_NOOP("Exchange", "Title")},
    {"title_ja", QT_TRANSLATE_NOOP("Exchange", "Japanese title")},
    {"unverified", QT_TRANSLATE_NOOP("Exchange", "Unverified")},
    {"url", QT_TRANSLATE_NOOP("Exchange", "Address")},
    {"value", QT_TRANSLATE_NOOP("Exchange", "Value")},
    {"withdrew", QT_TRANSLATE_NOOP("Exchange", "Withdrew")},
};

const char* wordOf(const Word* begin, const Word* end, const std::string& code) {
    const auto* at = std::find_if(begin, end, [&](const Word& word) { return code == word.code; });
    return at == end ? nullptr : at->text;
}

QString said(const char* text) { return QCoreApplication::translate(kContext, text); }

} // namespace

QString tableText(const std::string& table) {
    const char* word = wordOf(std::begin(kTables), std::end(kTables), table);
    return word == nullptr ? toQt(table) : said(word);
}

QString columnText(const std::string& table, const std::string& field) {
    const char* word = wordOf(std::begin(kFields), std::end(kFields), field);
    return word == nullptr ? tableText(table) : said(word);
}

QString clashText(const exchange::Clash& clash) {
    switch (clash.kind) {
    case exchange::ClashKind::Deleted:
        return QCoreApplication::translate(kContext, "%1: kept or deleted").arg(tableText(clash.table));
    case exchange::ClashKind::Order:
        return QCoreApplication::translate(kContext, "%1: order").arg(tableText(clash.table));
    case exchange::ClashKind::Twin:
        return QCoreApplication::translate(kContext, "%1: made by both").arg(tableText(clash.table));
    case exchange::ClashKind::List:
        return tableText(clash.table);
    case exchange::ClashKind::Field:
        break;
    }
    return columnText(clash.table, clash.field);
}

QString sideText(const exchange::ClashSide& side) {
    if (!side.isThere)
        return QCoreApplication::translate(kContext, "(not there)");
    return side.text.empty() ? QCoreApplication::translate(kContext, "(empty)") : toQt(side.text);
}

QString kindText(exchange::AppliedChange::Kind kind) {
    switch (kind) {
    case exchange::AppliedChange::Kind::Added:
        return QCoreApplication::translate(kContext, "Added");
    case exchange::AppliedChange::Kind::Deleted:
        return QCoreApplication::translate(kContext, "Deleted");
    case exchange::AppliedChange::Kind::Changed:
        break;
    }
    return QCoreApplication::translate(kContext, "Changed");
}

} // namespace entente::ui
