#include "ui/records/columns.h"

#include "ui/records/common_columns.h"
#include "ui/text.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(RecordColumn)
};

QString madeText(const ListedRecord& record, const Words& words) {
    const QString by = rolesText(record, model::Role::MadeBy, words);
    const QString to = rolesText(record, model::Role::MadeTo, words);
    return to.isEmpty() ? orDash(by) : QStringLiteral("%1 → %2").arg(by, to);
}

QString actualText(const ListedRecord& record, const Words& words) {
    if (!record.progress || !record.progress->judgement.progress)
        return dash();
    const model::Observation& latest = record.progress->judgement.progress->latest;
    return QStringLiteral("%1 (%2)").arg(words.number(*latest.value), toQt(latest.period.text()));
}

QString actualTip(const ListedRecord& record, const Words&) {
    if (!record.progress || !record.progress->target)
        return ColumnWords::tr("There is no target to measure.");
    if (!record.progress->isMeasured)
        return ColumnWords::tr("No series of this workspace measures it.");
    if (!record.progress->judgement.progress)
        return ColumnWords::tr("The series has no figure since the promise.");
    return ColumnWords::tr("Latest figure of the series, of %1")
        .arg(toQt(record.progress->judgement.progress->latest.period.text()));
}

QString standingText(const ListedRecord& record, const Words&) {
    return record.progress ? word(record.progress->judgement.standing) : dash();
}

QString standingTip(const ListedRecord& record, const Words& words) {
    return record.progress ? toQt(insight::ruleInWords(record.progress->judgement.rule, words.language))
                           : QString();
}

std::string agreementStatusCode(const ListedRecord& record) {
    constexpr const char* kCodes[] = {"not_signed", "signed", "in_force", "ended", "withdrawn"};
    return record.agreementStatus ? kCodes[static_cast<std::size_t>(*record.agreementStatus)] : "";
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
             .text = typeWord<model::MeetingFormat>,
             .code = typeCode},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 84,
             .rank = 1,
             .text = statusWord<model::MeetingStatus>,
             .code = statusCode},
            sourcesColumn()};
}

std::vector<RecordColumn> eventColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Date")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Category"),
             .width = 100,
             .rank = 1,
             .text = typeWord<model::EventCategory>,
             .code = typeCode},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Who"),
             .width = 140,
             .rank = 2,
             .most = 240,
             .text = whoText,
             .tip = whoText},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Place"),
             .width = 112,
             .rank = 3,
             .text = [](const ListedRecord& r, const Words&) { return orDash(toQt(r.row.place)); }},
            sourcesColumn()};
}

std::vector<RecordColumn> agreementColumns() {
    return {dateColumn(QT_TRANSLATE_NOOP("RecordColumn", "Signed")),
            titleColumn(),
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind"),
             .width = 164,
             .rank = 3,
             .text = typeWord<model::AgreementKind>,
             .code = typeCode},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "In force"),
             .width = 180,
             .rank = 2,
             .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.span)); },
             .order = [](const ListedRecord& r) { return firstDay(r.row.span); },
             .days = [](const ListedRecord& r) { return daysOf(r.row.span); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 84,
             .rank = 1,
             .text = [](const ListedRecord& r,
                        const Words&) { return r.agreementStatus ? word(*r.agreementStatus) : QString(); },
             .code = agreementStatusCode},
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
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Standing"),
             .width = 92,
             .rank = 2,
             .text = standingText,
             .tip = standingTip},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Due"),
             .width = 112,
             .rank = 2,
             .text = [](const ListedRecord& r, const Words& words) { return orDash(words.date(r.row.span)); },
             .order = [](const ListedRecord& r) { return firstDay(r.row.span); },
             .days = [](const ListedRecord& r) { return daysOf(r.row.span); }},
            {.title = QT_TRANSLATE_NOOP("RecordColumn", "Status"),
             .width = 92,
             .rank = 1,
             .text = statusWord<model::CommitmentStatus>,
             .code = statusCode},
            sourcesColumn()};
}

} // namespace entente::ui
