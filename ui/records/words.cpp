#include "ui/records/words.h"

#include "ui/text.h"

#include <QLocale>
#include <QStringList>

namespace entente::ui {

QString Words::actor(model::ActorId id) const { return toQt(names->actor(id, language)); }

QString Words::actorShort(model::ActorId id) const { return toQt(names->actorShort(id, language)); }

QString Words::person(model::PersonId id) const { return toQt(names->person(id, language)); }

QString Words::date(const base::EdtfDate& date, timeline::WordLength length) const {
    return toQt(timeline::dateInWords(date, language, length));
}

QString Words::date(const std::optional<base::EdtfDate>& date) const {
    return date ? this->date(*date) : QString();
}

QString Words::number(double value) const {
    return QLocale(toQt(language)).toString(value, 'g', QLocale::FloatingPointShortest);
}

QString joined(const QStringList& parts, const std::string& language) {
    return parts.join(language == "ja" ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace entente::ui
