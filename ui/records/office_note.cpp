#include "ui/records/office_note.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

struct OfficeWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeNote)
};

bool isHeld(const model::Office& office, base::DayRange days) {
    return office.held && office.held->days().overlaps(days);
}

} // namespace

OfficeNote officeNote(const std::vector<model::Office>& offices, std::optional<model::PersonId> person,
                      std::optional<model::ActorId> actor, const std::optional<base::EdtfDate>& date,
                      const Words& words) {
    if (!person || !date)
        return {};
    OfficeNote note;
    QStringList titles;
    for (const model::Office& office : offices) {
        const bool fits =
            office.person == *person && (!actor || office.actor == *actor) && isHeld(office, date->days());
        if (!fits)
            continue;
        if (!note.actor)
            note.actor = office.actor;
        titles << OfficeWords::tr("%1, %2", "1 office, 2 country")
                      .arg(toQt(model::nameIn(office.titles, words.language)),
                           words.actorShort(office.actor));
    }
    titles.removeDuplicates();
    note.isWarning = titles.isEmpty();
    note.text = note.isWarning ? OfficeWords::tr("No office is known on that date.")
                               : titles.join(QStringLiteral("; "));
    return note;
}

} // namespace entente::ui
