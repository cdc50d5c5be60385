#include "ui/records/document_field.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

QString plain(const std::string& text, const Words&) { return toQt(text); }

QString linksText(const std::vector<store::LinkedRecord>& links, const Words& words) {
    QStringList lines;
    for (const auto& link : links)
        lines << word(link.link.relation, link.outgoing) + QStringLiteral(" ") + toQt(link.other.title);
    return joined(lines, words.language);
}

QString sourcesText(const std::vector<store::CitedSource>& sources, const Words& words) {
    QStringList lines;
    for (const auto& source : sources)
        lines << toQt(source.source.title);
    return joined(lines, words.language);
}

} // namespace

QString yesOrNo(bool value) {
    return value ? QCoreApplication::translate("RecordField", "yes")
                 : QCoreApplication::translate("RecordField", "no");
}

QString namesText(const std::vector<model::Name>& names, const Words& words) {
    QStringList texts;
    for (const model::Name& name : names)
        texts << toQt(name.text);
    return joined(texts, words.language);
}

QString participantsText(const std::vector<model::Participation>& rows, const Words& words) {
    QStringList lines;
    for (const auto& row : rows) {
        const QString name =
            row.person ? words.person(*row.person) : words.actor(row.actor.value_or(model::ActorId{}));
        lines << QStringLiteral("%1 (%2)").arg(name, word(row.role));
    }
    return joined(lines, words.language);
}

template <class T>
std::vector<DocumentField<T>> headFields() {
    return {
        makeField<T>(
            "record.title", QT_TRANSLATE_NOOP("RecordField", "title"),
            [](auto& d) -> auto& { return d.body.record.title; }, plain),
        makeField<T>(
            "record.date", QT_TRANSLATE_NOOP("RecordField", "date"),
            [](auto& d) -> auto& { return d.body.record.date; },
            [](const auto& date, const Words& words) { return words.date(date); }),
        makeField<T>(
            "record.place", QT_TRANSLATE_NOOP("RecordField", "place"),
            [](auto& d) -> auto& { return d.body.record.place; }, plain),
    };
}

template <class T>
DocumentField<T> sourcesField() {
    return {"sources", QT_TRANSLATE_NOOP("RecordField", "sources"),
            [](const auto& a, const auto& b) { return isSame(a.sources, b.sources); },
            [](const auto& from, auto& to) { to.sources = from.sources; },
            [](const auto& d, const Words& words) { return sourcesText(d.sources, words); }};
}

template <class T>
std::vector<DocumentField<T>> tailFields() {
    const DocumentField<T> links{"links", QT_TRANSLATE_NOOP("RecordField", "links"),
                                 [](const auto& a, const auto& b) { return isSame(a.links, b.links); },
                                 [](const auto& from, auto& to) { to.links = from.links; },
                                 [](const auto& d, const Words& words) { return linksText(d.links, words); }};
    return {
        makeField<T>(
            "record.summary", QT_TRANSLATE_NOOP("RecordField", "summary"),
            [](auto& d) -> auto& { return d.body.record.summary; }, plain),
        links,
        sourcesField<T>(),
        verificationField<T>(
            "record.unverified", [](auto& d) -> auto& { return d.body.record.unverified; }),
    };
}

template std::vector<DocumentField<model::Meeting>> headFields();
template std::vector<DocumentField<model::Agreement>> headFields();
template std::vector<DocumentField<model::Commitment>> headFields();
template std::vector<DocumentField<model::Deal>> headFields();
template std::vector<DocumentField<model::Event>> headFields();
template DocumentField<PersonFile> sourcesField();
template DocumentField<model::Actor> sourcesField();
template std::vector<DocumentField<model::Meeting>> tailFields();
template std::vector<DocumentField<model::Agreement>> tailFields();
template std::vector<DocumentField<model::Commitment>> tailFields();
template std::vector<DocumentField<model::Deal>> tailFields();
template std::vector<DocumentField<model::Event>> tailFields();

} // namespace entente::ui
