#include "ui/records/form_parts.h"

#include "ui/records/date_field.h"
#include "ui/records/growing_text.h"
#include "ui/records/links_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QCompleter>

namespace entente::ui {
namespace {

void offerPlaces(QLineEdit& place, const QStringList& places) {
    auto* completer = new QCompleter(places, &place);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete place.completer();
    place.setCompleter(completer);
}

} // namespace

CommonFields makeCommonFields(ViewContext& context, model::RecordKind kind) {
    return {.title = new QLineEdit,
            .date = new DateField,
            .place = new QLineEdit,
            .summary = new GrowingText(3),
            .links = new LinksEditor(context, kind),
            .sources = new SourcesEditor,
            .unverified = new QCheckBox};
}

void setCommonWorld(const CommonFields& fields, const std::shared_ptr<const FormWorld>& world) {
    fields.date->setLanguage(world->words.language);
    fields.sources->setWorld(world);
    offerPlaces(*fields.place, world->places);
}

void connectCommon(const CommonFields& fields, QObject* context, const std::function<void()>& touch) {
    QObject::connect(fields.title, &QLineEdit::textEdited, context, touch);
    QObject::connect(fields.date, &DateField::dateChanged, context, touch);
    // Not textEdited: a place may come from the list of those that are known.
    QObject::connect(fields.place, &QLineEdit::textChanged, context, touch);
    QObject::connect(fields.summary, &QPlainTextEdit::textChanged, context, touch);
    QObject::connect(fields.links, &LinksEditor::changed, context, touch);
    QObject::connect(fields.sources, &SourcesEditor::changed, context, touch);
    QObject::connect(fields.unverified, &QCheckBox::toggled, context, touch);
}

void showParts(const CommonFields& fields, model::RecordId id, const std::vector<store::LinkedRecord>& links,
               const std::vector<store::CitedSource>& sources) {
    fields.links->setLinks(id, links);
    fields.sources->setSources(sources);
}

void readParts(const CommonFields& fields, std::vector<store::LinkedRecord>& links,
               std::vector<store::CitedSource>& sources, std::vector<model::FieldIssue>& unread) {
    links = fields.links->links();
    sources = fields.sources->sources();
    const auto issues = fields.sources->unread("sources");
    unread.insert(unread.end(), issues.begin(), issues.end());
}

void setTextIfOther(QLineEdit& line, const QString& text) {
    if (line.text() == text)
        return;
    line.setText(text);
    line.setCursorPosition(0);
}

void showRecord(const CommonFields& fields, const model::Record& record) {
    setTextIfOther(*fields.title, toQt(record.title));
    fields.date->setDate(record.date);
    setTextIfOther(*fields.place, toQt(record.place));
    if (fields.summary->toPlainText() != toQt(record.summary))
        fields.summary->setPlainText(toQt(record.summary));
    fields.unverified->setChecked(record.unverified);
}

void readRecord(const CommonFields& fields, model::Record& record, std::vector<model::FieldIssue>& unread) {
    record.title = toStd(fields.title->text().trimmed());
    record.date = readDate(*fields.date, "record.date", unread);
    record.place = toStd(fields.place->text().trimmed());
    record.summary = toStd(fields.summary->toPlainText().trimmed());
    record.unverified = fields.unverified->isChecked();
}

std::optional<base::EdtfDate> readDate(const DateField& field, const std::string& path,
                                       std::vector<model::FieldIssue>& unread) {
    if (!field.isUnderstood())
        unread.push_back({path, base::ErrorCode::InvalidDate, toStd(field.problem())});
    return field.date();
}

} // namespace entente::ui
