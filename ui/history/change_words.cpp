#include "ui/history/change_words.h"

#include "core/timeline/date_words.h"
#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente::ui {
namespace {

struct Verb {
    const char* base;
    const char* past;
};

// Labels are written in the imperative; these are the verbs whose past is not "-ed".
constexpr std::array kIrregular{
    Verb{"Set", "Set"},     Verb{"Put", "Put"},           Verb{"Make", "Made"},     Verb{"Bring", "Brought"},
    Verb{"Take", "Took"},   Verb{"Write", "Wrote"},       Verb{"Copy", "Copied"},   Verb{"Tag", "Tagged"},
    Verb{"Split", "Split"}, Verb{"Withdraw", "Withdrew"}, Verb{"Apply", "Applied"},
};

QString pastOf(const QString& verb) {
    for (const Verb& row : kIrregular) {
        if (verb == QLatin1String(row.base))
            return QLatin1String(row.past);
    }
    return verb + (verb.endsWith(QLatin1Char('e')) ? QStringLiteral("d") : QStringLiteral("ed"));
}

bool isLatin(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x250; });
}

struct FieldName {
    const char* column;
    const char* text;
};

constexpr FieldName kFields[] = {
    {"title", QT_TRANSLATE_NOOP("History", "Title")},
    {"date", QT_TRANSLATE_NOOP("History", "Date")},
    {"place", QT_TRANSLATE_NOOP("History", "Place")},
    {"summary", QT_TRANSLATE_NOOP("History", "Summary")},
    {"unverified", QT_TRANSLATE_NOOP("History", "Unverified")},
    {"format", QT_TRANSLATE_NOOP("History", "Format")},
    {"status", QT_TRANSLATE_NOOP("History", "Status")},
    {"host_id", QT_TRANSLATE_NOOP("History", "Host")},
    {"kind", QT_TRANSLATE_NOOP("History", "Kind")},
    {"short_title", QT_TRANSLATE_NOOP("History", "Short title")},
    {"in_force", QT_TRANSLATE_NOOP("History", "In force")},
    {"ended", QT_TRANSLATE_NOOP("History", "Ended")},
    {"category", QT_TRANSLATE_NOOP("History", "Category")},
    {"value", QT_TRANSLATE_NOOP("History", "Value")},
    {"currency", QT_TRANSLATE_NOOP("History", "Currency")},
    {"target", QT_TRANSLATE_NOOP("History", "Target")},
    {"due", QT_TRANSLATE_NOOP("History", "Due")},
    {"role", QT_TRANSLATE_NOOP("History", "Role")},
    {"text", QT_TRANSLATE_NOOP("History", "Text")},
    {"signed_on", QT_TRANSLATE_NOOP("History", "Signed")},
    {"ratified", QT_TRANSLATE_NOOP("History", "Ratified")},
    {"withdrew", QT_TRANSLATE_NOOP("History", "Withdrew")},
    {"locator", QT_TRANSLATE_NOOP("History", "Place in the source")},
    {"quote", QT_TRANSLATE_NOOP("History", "Quote")},
    {"note", QT_TRANSLATE_NOOP("History", "Note")},
    {"relation", QT_TRANSLATE_NOOP("History", "Relation")},
    {"field", QT_TRANSLATE_NOOP("History", "Field")},
    {"made_at", QT_TRANSLATE_NOOP("History", "Occasion")},
    {"series_id", QT_TRANSLATE_NOOP("History", "Measured by")},
    {"currency", QT_TRANSLATE_NOOP("History", "Currency")},
    {"target_unit", QT_TRANSLATE_NOOP("History", "Unit")},
    {"comparison", QT_TRANSLATE_NOOP("History", "Comparison")},
    {"author", QT_TRANSLATE_NOOP("History", "Author")},
    {"container", QT_TRANSLATE_NOOP("History", "Published in")},
    {"rank", QT_TRANSLATE_NOOP("History", "Preference")},
    // Tables of a record's parts.
    {"participation", QT_TRANSLATE_NOOP("History", "Participant")},
    {"meeting_item", QT_TRANSLATE_NOOP("History", "Agenda or outcome")},
    {"agreement_party", QT_TRANSLATE_NOOP("History", "Party")},
    {"deal_step", QT_TRANSLATE_NOOP("History", "Step")},
    {"assessment", QT_TRANSLATE_NOOP("History", "Assessment")},
    {"record_tag", QT_TRANSLATE_NOOP("History", "Topic")},
    {"external_key", QT_TRANSLATE_NOOP("History", "Key elsewhere")},
    {"citation", QT_TRANSLATE_NOOP("History", "Source")},
    {"link", QT_TRANSLATE_NOOP("History", "Link")},
};

QString nameOf(const std::string& column) {
    const auto* row = std::find_if(std::begin(kFields), std::end(kFields),
                                   [&](const FieldName& f) { return column == f.column; });
    return row == std::end(kFields) ? toQt(column) : QCoreApplication::translate("History", row->text);
}

QString valueText(const std::string& column, const std::string& value, const std::string& language) {
    if (value.empty())
        return QStringLiteral("–");
    constexpr std::array kDates{"date", "in_force", "ended", "due", "signed_on", "ratified", "withdrew"};
    const bool isDate = std::find(kDates.begin(), kDates.end(), column) != kDates.end();
    const auto date = isDate ? base::parseEdtf(value) : base::fail(base::ErrorCode::InvalidDate);
    return date ? toQt(timeline::dateInWords(*date, language, timeline::WordLength::Short)) : toQt(value);
}

bool isLong(const std::string& column) {
    return column == "summary" || column == "text" || column == "quote";
}

// Of a part: which field of which one; it as a whole; the order in which they stand.
QString subjectOf(const store::FieldChange& field) {
    if (field.column == "position")
        return QCoreApplication::translate("History", "Order (%1)").arg(nameOf(field.table));
    if (field.part.empty())
        return nameOf(field.column);
    return QCoreApplication::translate("History", "%1 (%2)").arg(nameOf(field.column), toQt(field.part));
}

QString told(store::ChangeKind kind, bool isImport, const QString& label) {
    if (isImport)
        return QCoreApplication::translate("History", "Imported from %1").arg(label);
    if (kind == store::ChangeKind::Undo)
        return QCoreApplication::translate("History", "Undone: %1").arg(label);
    if (kind == store::ChangeKind::Redo)
        return QCoreApplication::translate("History", "Done again: %1").arg(label);
    return doneText(label);
}

} // namespace

QString doneText(const QString& label) {
    const qsizetype space = label.indexOf(QLatin1Char(' '));
    const QString verb = space < 0 ? label : label.left(space);
    if (!verb.isEmpty() && isLatin(verb))
        return pastOf(verb) + label.mid(verb.size());
    return QCoreApplication::translate("History", "Done: %1").arg(label);
}

QString changeText(const store::RecordChange& change) {
    return told(change.kind, change.isImport, toQt(change.label));
}

QString changeText(const store::ListedChange& change) {
    return told(change.kind, change.batch && change.kind == store::ChangeKind::Edit, toQt(change.label));
}

FieldWords fieldWords(const store::FieldChange& field, const std::string& language) {
    const auto part = [](const std::string& name) { return name.empty() ? QStringLiteral("–") : toQt(name); };
    if (field.column.empty())
        return {nameOf(field.table), part(field.before), part(field.after)};
    return {subjectOf(field), valueText(field.column, field.before, language),
            valueText(field.column, field.after, language)};
}

QString partWord(const std::string& table) { return nameOf(table); }

QString kindWord(const store::TouchedThing& thing) {
    if (thing.record) {
        QString kind = word(*thing.record);
        kind[0] = kind[0].toUpper();
        return kind;
    }
    constexpr const char* kKinds[] = {
        QT_TRANSLATE_NOOP("History", "Record"), QT_TRANSLATE_NOOP("History", "Person"),
        QT_TRANSLATE_NOOP("History", "Actor"),  QT_TRANSLATE_NOOP("History", "Source"),
        QT_TRANSLATE_NOOP("History", "Series"), QT_TRANSLATE_NOOP("History", "Topic"),
        QT_TRANSLATE_NOOP("History", "Chart"),  QT_TRANSLATE_NOOP("History", "Timeline view"),
        QT_TRANSLATE_NOOP("History", "Deck"),   QT_TRANSLATE_NOOP("History", "Table view")};
    return QCoreApplication::translate("History", kKinds[static_cast<std::size_t>(thing.kind)]);
}

QString fateWord(store::RecordFate fate) {
    constexpr const char* kFates[] = {QT_TRANSLATE_NOOP("History", "changed"),
                                      QT_TRANSLATE_NOOP("History", "made"),
                                      QT_TRANSLATE_NOOP("History", "deleted")};
    return QCoreApplication::translate("History", kFates[static_cast<std::size_t>(fate)]);
}

QString fieldText(const store::FieldChange& field, const std::string& language) {
    if (field.column.empty() && field.before.empty())
        return QCoreApplication::translate("History", "%1 added: %2")
            .arg(nameOf(field.table), toQt(field.after));
    if (field.column.empty())
        return QCoreApplication::translate("History", "%1 removed: %2")
            .arg(nameOf(field.table), toQt(field.before));
    if (isLong(field.column))
        return QCoreApplication::translate("History", "%1 rewritten").arg(subjectOf(field));
    return QStringLiteral("%1: %2 → %3")
        .arg(subjectOf(field), valueText(field.column, field.before, language),
             valueText(field.column, field.after, language));
}

} // namespace entente::ui
