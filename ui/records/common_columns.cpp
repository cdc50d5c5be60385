#include "ui/records/common_columns.h"

#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace entente::ui {
namespace {

constexpr auto kUndated = std::numeric_limits<std::int64_t>::min();

} // namespace

QString dash() { return QStringLiteral("–"); }

QString orDash(const QString& text) { return text.isEmpty() ? dash() : text; }

std::int64_t firstDay(const std::optional<base::EdtfDate>& date) {
    return date ? date->days().first.value : kUndated;
}

std::optional<base::DayRange> daysOf(const std::optional<base::EdtfDate>& date) {
    return date ? std::optional(date->days()) : std::nullopt;
}

RecordColumn dateColumn(const char* title) {
    return {.title = title,
            .width = 128,
            .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.date)); },
            .order = [](const ListedRecord& r) { return firstDay(r.row.date); },
            .tip =
                [](const ListedRecord& r, const Words& words) {
                    return r.row.date ? words.date(*r.row.date, timeline::WordLength::Full)
                                      : QCoreApplication::translate("RecordColumn", "No date");
                },
            .days = [](const ListedRecord& r) { return daysOf(r.row.date); }};
}

RecordColumn titleColumn() {
    return {.title = QT_TRANSLATE_NOOP("RecordColumn", "Title"),
            .width = 200,
            .isWide = true,
            .text = [](const ListedRecord& r,
                       const Words&) { return toQt(r.shortTitle.empty() ? r.row.title : r.shortTitle); },
            .tip = [](const ListedRecord& r, const Words&) { return toQt(r.row.title); }};
}

QString evidenceText(bool isUnverified, int sources) {
    if (isUnverified)
        return QCoreApplication::translate("RecordColumn", "unverified");
    return sources == 0 ? dash() : QString::number(sources);
}

QString evidenceTip(bool isUnverified, int sources) {
    if (isUnverified)
        return QCoreApplication::translate("RecordColumn",
                                           "Unverified: no source, or only memory, stands behind it.");
    return QCoreApplication::translate("RecordColumn", "%n source(s)", nullptr, sources);
}

RecordColumn sourcesColumn() {
    return {
        .title = QT_TRANSLATE_NOOP("RecordColumn", "Sources"),
        .width = 92,
        .rank = 4,
        .text = [](const ListedRecord& r,
                   const Words&) { return evidenceText(r.row.unverified, r.row.citations); },
        .order = [](const ListedRecord& r) { return r.row.unverified ? -1 : std::int64_t{r.row.citations}; },
        .tip = [](const ListedRecord& r,
                  const Words&) { return evidenceTip(r.row.unverified, r.row.citations); },
        .isQuiet = [](const ListedRecord&) { return true; }};
}

QString rolesText(const ListedRecord& record, model::Role role, const Words& words) {
    QStringList names;
    for (const model::Participation& party : record.parties) {
        if (party.role != role)
            continue;
        const QString person = party.person ? words.person(*party.person) : QString();
        names << (party.actor ? words.actorShort(*party.actor) : person);
    }
    return joined(names, words.language);
}

} // namespace entente::ui
