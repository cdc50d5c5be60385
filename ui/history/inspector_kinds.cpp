#include "ui/history/inspector_kinds.h"

#include "core/insight/standing.h"
#include "core/model/agreement_status.h"
#include "ui/history/inspector_content.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace entente::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Inspector", text); }

QString numberText(const InspectorContent& content, double value) {
    return QLocale(toQt(content.context().language())).toString(value, 'g', QLocale::FloatingPointShortest);
}

QString actorText(const InspectorContent& content, model::ActorId id) {
    return toQt(content.context().names().actor(id, content.context().language()));
}

void addParticipants(InspectorContent& content, const QString& heading,
                     const std::vector<model::Participation>& rows) {
    if (rows.empty())
        return;
    content.addSection(heading, static_cast<int>(rows.size()));
    for (const model::Participation& row : rows) {
        const QString actor = row.actor ? actorText(content, *row.actor) : QString();
        const QString person =
            row.person ? toQt(content.context().names().person(*row.person, content.context().language()))
                       : QString();
        // "participant" is what everybody in a list is; only what differs is said.
        const QString role = row.role == model::Role::Participant ? QString() : word(row.role);
        content.addParticipant(row.actor, person.isEmpty() ? actor : person,
                               joinedDetail({person.isEmpty() ? QString() : actor, role}));
    }
}

void addItems(InspectorContent& content, const model::Meeting& meeting, model::ItemKind kind,
              const QString& heading) {
    bool isFirst = true;
    for (const model::MeetingItem& item : meeting.items) {
        if (item.kind != kind)
            continue;
        if (isFirst)
            content.addSection(heading);
        isFirst = false;
        content.addText(QStringLiteral("• ") + toQt(item.text));
    }
}

struct Facts {
    InspectorContent& content;
    const std::optional<model::SeriesData>& measure;

    void operator()(const std::monostate& /*none*/) const {}

    void operator()(const model::Meeting& meeting) const {
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Format")), word(meeting.format));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Status")), word(meeting.status));
        if (meeting.host)
            content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Host")), actorText(content, *meeting.host));
    }

    void operator()(const model::Agreement& agreement) const {
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Kind")), word(agreement.kind));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Today")),
                        word(model::statusOn(agreement, content.context().today())));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "In force")), content.dateText(agreement.inForce));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Ended")), content.dateText(agreement.ended));
    }

    void operator()(const model::Event& event) const {
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Category")), word(event.category));
    }

    void operator()(const model::Deal& deal) const {
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Kind")), word(deal.kind));
        if (deal.value)
            content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Value")),
                            QLocale(toQt(content.context().language())).toString(*deal.value, 'f', 0) +
                                QLatin1Char(' ') + toQt(deal.currency));
    }

    void operator()(const model::Commitment& commitment) const {
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Status")), word(commitment.status));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Due")), content.dateText(commitment.due));
        if (commitment.target)
            content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Target")),
                            QStringList{commitment.comparison ? word(*commitment.comparison) : QString(),
                                        numberText(content, *commitment.target), toQt(commitment.targetUnit)}
                                .join(QLatin1Char(' '))
                                .trimmed());
        addStanding(commitment);
    }

  private:
    void addStanding(const model::Commitment& commitment) const {
        const auto judgement =
            insight::standingOf(commitment, measure ? &*measure : nullptr, content.context().today());
        if (judgement.progress)
            content.addFact(
                say(QT_TRANSLATE_NOOP("Inspector", "Latest figure")),
                QStringLiteral("%1 (%2)").arg(numberText(content, *judgement.progress->latest.value),
                                              toQt(judgement.progress->latest.period.text())));
        content.addFact(say(QT_TRANSLATE_NOOP("Inspector", "Stands")), word(judgement.standing));
        content.addSecondary(toQt(insight::ruleInWords(judgement.rule, content.context().language())));
    }
};

struct Parts {
    InspectorContent& content;

    void operator()(const std::monostate& /*none*/) const {}

    void operator()(const model::Meeting& meeting) const {
        addParticipants(content, say(QT_TRANSLATE_NOOP("Inspector", "Participants")), meeting.participants);
        addItems(content, meeting, model::ItemKind::Agenda, say(QT_TRANSLATE_NOOP("Inspector", "Agenda")));
        addItems(content, meeting, model::ItemKind::Outcome, say(QT_TRANSLATE_NOOP("Inspector", "Outcomes")));
    }

    void operator()(const model::Agreement& agreement) const {
        content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Parties")),
                           static_cast<int>(agreement.parties.size()));
        for (const model::AgreementParty& party : agreement.parties) {
            const model::AgreementStatus status =
                model::statusOn(agreement, party, content.context().today());
            const auto since = party.withdrew ? party.withdrew : party.inForce;
            content.addParticipant(party.actor, actorText(content, party.actor),
                                   joinedDetail({word(status), content.dateText(since)}));
        }
    }

    void operator()(const model::Event& event) const {
        addParticipants(content, say(QT_TRANSLATE_NOOP("Inspector", "Actors")), event.actors);
    }

    void operator()(const model::Deal& deal) const {
        addParticipants(content, say(QT_TRANSLATE_NOOP("Inspector", "Parties")), deal.parties);
        if (deal.steps.empty())
            return;
        content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Steps")), static_cast<int>(deal.steps.size()));
        for (const model::DealStep& step : deal.steps) {
            content.addText(toQt(step.title));
            content.addSecondary(
                joinedDetail({content.dateText(step.date), word(step.kind), toQt(step.summary)}));
        }
    }

    void operator()(const model::Commitment& commitment) const {
        addParticipants(content, say(QT_TRANSLATE_NOOP("Inspector", "Parties")), commitment.parties);
        if (commitment.assessments.empty())
            return;
        content.addSection(say(QT_TRANSLATE_NOOP("Inspector", "Assessments")),
                           static_cast<int>(commitment.assessments.size()));
        for (const model::Assessment& one : commitment.assessments) {
            content.addText(word(one.standing));
            content.addSecondary(joinedDetail({content.dateText(one.date), toQt(one.text)}));
        }
    }
};

} // namespace

void addKindFacts(InspectorContent& content, const RecordDetails& details) {
    std::visit(Facts{content, details.measure}, details.kind);
}

void addKindParts(InspectorContent& content, const RecordDetails& details) {
    std::visit(Parts{content}, details.kind);
}

} // namespace entente::ui
