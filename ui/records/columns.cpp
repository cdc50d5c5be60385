#include "ui/records/columns.h"

#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace entente::ui {
namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(RecordColumn)
};

constexpr auto kUndated = std::numeric_limits<std::int64_t>::min();

QString dash() { return QStringLiteral("–"); }

QString orDash(const QString& text) { return text.isEmpty() ? dash() : text; }

std::int64_t firstDay(const std::optional<base::EdtfDate>& date) {
    return date ? date->days().first.value : kUndated;
}

RecordColumn dateColumn(const char* title) {
    return {.title = title,
            .width = 128,
            .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.date)); },
            .order = [](const ListedRecord& r) { return firstDay(r.row.date); },
            .tip =
                [](const ListedRecord& r, const Words& words) {
                    return r.row.date ? words.date(*r.row.date, timeline::WordLength::Full)
                                      : ColumnWords::tr("No date");
                }};
}

RecordColumn titleColumn() {
    return {.title = QT_TRANSLATE_NOOP("RecordColumn", "Title"),
            .width = 200,
            .isWide = true,
            .text = [](const ListedRecord& r,
                       const Words&) { return toQt(r.shortTitle.empty() ? r.row.title : r.shortTitle); },
            .tip = [](const ListedRecord& r, const Words&) { return toQt(r.row.title); }};
}

RecordColumn sourcesColumn() {
    return {
        .title = QT_TRANSLATE_NOOP("RecordColumn", "Sources"),
        .width = 92,
        .rank = 4,
        .text =
            [](const ListedRecord& r, const Words&) {
                if (r.row.unverified)
                    return ColumnWords::tr("unverified");
                return r.row.citations == 0 ? dash() : QString::number(r.row.citations);
            },
        .order = [](const ListedRecord& r) { return r.row.unverified ? -1 : std::int64_t{r.row.citations}; },
        .tip =
            [](const ListedRecord& r, const Words&) {
                if (r.row.unverified)
                    return ColumnWords::tr("Unverified: no source, or only memory, stands behind it.");
                return ColumnWords::tr("%n source(s)", nullptr, r.row.citations);
            },
        .isQuiet = [](const ListedRecord&) { return true; }};
}

template <class E>
QString typeWord(const ListedRecord& record, const Words&) {
    return wordOfCode<E>(record.row.type);
}

template <class E>
QString statusWord(const ListedRecord& record, const Words&) {
    return wordOfCode<E>(record.row.status);
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

QString madeText(const ListedRecord& record, const Words& words) {
    const QString by = rolesText(record, model::Role::MadeBy, words);
    const QString to = rolesText(record, model::Role::MadeTo, words);
    return to.isEmpty() ? orDash(by) : QStringLiteral("%1 → %2").arg(by, to);
}

QString actualText(const ListedRecord& record, const Words& words) {
    if (!record.progress || !record.progress->actual)
        return dash();
    return QStringLiteral("%1 (%2)").arg(words.number(*record.progress->actual),
                                         toQt(record.progress->period));
}

QString actualTip(const ListedRecord& record, const Words&) {
    if (!record.progress)
        return ColumnWords::tr("There is no target to measure.");
    if (!record.progress->actual)
        return ColumnWords::tr("No series of this workspace measures it.");
    return ColumnWords::tr("Latest figure of the series, of %1").arg(toQt(record.progress->period));
}

} // namespace

QString whoText(const ListedRecord& record, const Words& words) {
    QStringList names;
    for (const model::PersonId person : record.row.people)
        names << words.person(person);
    if (names.isEmpty()) {
        for (const model::ActorId actor : record.row.actors)
            names << words.actorShort(actor);
    }
    return orDash(joined(names, words.language));
}

QString targetText(const Progress& progress, const Words& words) {
    if (!progress.target)
        return dash();
    const QString figure =
        QStringLiteral("%1 %2").arg(words.number(*progress.target), toQt(progress.unit)).trimmed();
    if (!progress.comparison)
        return figure;
    return ColumnWords::tr("%1 %2", "1 at least, at most; 2 figure").arg(word(*progress.comparison), figure);
}

std::vector<RecordColumn> meetingColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Date")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Who"),
             .width = 168,
             .rank = 2,
             .text = whoText,
             .tip = whoText},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Place"),
             .width = 112,
             .rank = 3,
             .text = [](const ListedRecord& r, const Words&) { return orDash(toQt(r.row.place)); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Format"),
             .width = 116,
             .rank = 5,
             .text = typeWord<model::MeetingFormat>},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 84,
             .rank = 1,
             .text = statusWord<model::MeetingStatus>},
            sourcesColumn()};
}

std::vector<RecordColumn> agreementColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Signed")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind"),
             .width = 164,
             .rank = 3,
             .text = typeWord<model::AgreementKind>},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "In force"),
             .width = 180,
             .rank = 2,
             .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.span)); },
             .order = [](const ListedRecord& r) { return firstDay(r.row.span); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 84,
             .rank = 1,
             .text = [](const ListedRecord& r,
                        const Words&) { return r.agreementStatus ? word(*r.agreementStatus) : QString(); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Parties"),
             .width = 120,
             .rank = 4,
             .most = 240,
             .text =
                 [](const ListedRecord& r, const Words& words) {
                     QStringList names;
                     for (const model::ActorId actor : r.row.actors)
                         names << words.actorShort(actor);
                     return orDash(joined(names, words.language));
                 }},
            sourcesColumn()};
}

std::vector<RecordColumn> commitmentColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Made")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Who to whom"),
             .width = 120,
             .rank = 3,
             .most = 200,
             .text = madeText},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Target"),
             .width = 150,
             .rank = 2,
             .most = 200,
             .text = [](const ListedRecord& r,
                        const Words& words) { return r.progress ? targetText(*r.progress, words) : dash(); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Actual"),
             .width = 108,
             .rank = 4,
             .text = actualText,
             .tip = actualTip},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Due"),
             .width = 112,
             .rank = 2,
             .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.span)); },
             .order = [](const ListedRecord& r) { return firstDay(r.row.span); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 92,
             .rank = 1,
             .text = statusWord<model::CommitmentStatus>},
            sourcesColumn()};
}

} // namespace entente::ui
