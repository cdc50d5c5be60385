#include "ui/history/inspector_fill.h"

#include "ui/history/change_words.h"
#include "ui/history/inspector_content.h"
#include "ui/history/inspector_kinds.h"
#include "ui/history/past_dialog.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Inspector", text); }

void addLinks(InspectorContent& content, const RecordDetails& details) {
    if (details.links.empty())
        return;
    content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Links")), static_cast<int>(details.links.size()));
    for (const store::LinkedRecord& linked : details.links) {
        content.addRecord(linked.other.kind, linked.other.id, toQt(linked.other.title),
                          joinedDetail({word(linked.link.relation, linked.outgoing),
                                        content.dateText(linked.other.date), toQt(linked.link.note)}));
    }
    content.addButton(
        say(QT_TRANSLATE_NOOP("Inspector", "Show as a map")),
        [&context = content.context(), id = details.record.id] { Q_EMIT context.linksRequested(id); });
}

void addSources(InspectorContent& content, const std::vector<store::CitedSource>& sources) {
    content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Sources")), static_cast<int>(sources.size()));
    for (const store::CitedSource& cited : sources)
        content.addSource(cited);
    if (sources.empty())
        content.addSecondary(say(QT_TRANSLATE_NOOP("Inspector", "No source stands behind this yet.")));
}

void addHistory(InspectorContent& content, const RecordDetails& details) {
    if (details.history.empty())
        return;
    content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "History")));
    for (const store::RecordChange& change : details.history) {
        content.addText(changeText(change));
        const QString when = localTimeText(change.madeAt, content.context().language());
        content.addSecondary(joinedDetail({toQt(change.author), when}));
        for (const store::FieldChange& field : change.fields)
            content.addSecondary(fieldText(field, content.context().language()));
        if (!change.id)
            continue;
        const auto show = [&content, past = PastState{details.record.id, change.id, change.madeAt}] {
            openPast(content.context(), past, content.window());
        };
        content.addLink(
            say(QT_TRANSLATE_NOOP("Inspector", "Show as it was")),
            say(QT_TRANSLATE_NOOP("Inspector", "Show the record as it was after this, %1")).arg(when), show);
    }
}

QStringList topicsOf(const RecordDetails& details) {
    QStringList topics;
    for (const store::Tag& tag : details.topics)
        topics << toQt(tag.name);
    return topics;
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void addFacts(InspectorContent& content, const RecordDetails& details) {
    const model::Record& record = details.record;
    content.addHeading(recordIcon(record.kind, content.context().theme().secondary),
                       capitalised(word(record.kind)), toQt(record.title));
    content.addChips(topicsOf(details), record.unverified);
    const QString when = record.kind == model::RecordKind::Agreement
                             ? say(QT_TRANSLATE_NOOP("Inspector", "Signed"))
                             : say(QT_TRANSLATE_NOOP("Inspector", "When"));
    content.addFact(when, record.date ? content.dateText(record.date)
                                      : say(QT_TRANSLATE_NOOP("Inspector", "undated")));
    content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Where")), toQt(record.place));
    addKindFacts(content, details);
    content.addText(toQt(record.summary));
}

void addParts(InspectorContent& content, const RecordDetails& details) {
    addKindParts(content, details);
    addLinks(content, details);
    addSources(content, details.sources);
}

} // namespace

void fillInspector(InspectorContent& content, const RecordDetails& details) {
    addFacts(content, details);
    content.addButton(say(QT_TRANSLATE_NOOP("Inspector", "Edit")),
                      [&context = content.context(), record = details.record] {
                          Q_EMIT context.openRecordRequested(record.id, record.kind);
                      });
    addParts(content, details);
    addHistory(content, details);
    content.finish();
}

void fillPast(InspectorContent& content, const RecordDetails& details) {
    addFacts(content, details);
    addParts(content, details);
    content.finish();
}

void fillInspector(InspectorContent& content, const PersonDetails& details) {
    const std::string language = content.context().language();
    content.addHeading(themedIcon(QStringLiteral("person")), say(QT_TRANSLATE_NOOP("Inspector", "Person")),
                       toQt(model::nameIn(details.person.names, language)));
    content.addChips({}, details.person.unverified);
    content.addButton(
        say(QT_TRANSLATE_NOOP("Inspector", "Edit")),
        [&context = content.context(), id = details.person.id] { Q_EMIT context.openPersonRequested(id); });
    if (!details.offices.empty())
        content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Offices")));
    for (const model::Office& office : details.offices) {
        content.addParticipant(office.actor, toQt(content.context().names().actor(office.actor, language)),
                               toQt(model::nameIn(office.titles, language)));
        content.addSecondary(content.dateText(office.held));
    }
    if (!details.meetings.empty())
        content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Latest meetings")));
    for (const store::Headline& meeting : details.meetings) {
        content.addRecord(meeting.kind, meeting.id, toQt(meeting.title),
                          joinedDetail({content.dateText(meeting.date), toQt(meeting.place)}));
    }
    addSources(content, details.sources);
    content.finish();
}

} // namespace entente::ui
