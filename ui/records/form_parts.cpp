#include "ui/records/form_parts.h"

#include "ui/records/date_field.h"
#include "ui/records/growing_text.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QCompleter>

namespace entente::ui {

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

void offerPlaces(QLineEdit& place, const QStringList& places) {
    auto* completer = new QCompleter(places, &place);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete place.completer();
    place.setCompleter(completer);
}

} // namespace entente::ui
