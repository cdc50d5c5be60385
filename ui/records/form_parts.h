#pragma once

#include "core/model/validation.h"
#include "ui/records/document.h"
#include "ui/records/form_world.h"

#include <QLineEdit>

class QCheckBox;

namespace entente::ui {

class DateField;
class GrowingText;
class LinksEditor;
class SourcesEditor;

/// The fields that every kind of record has; each form lays them out among its own.
struct CommonFields {
    QLineEdit* title = nullptr;
    DateField* date = nullptr;
    QLineEdit* place = nullptr;
    GrowingText* summary = nullptr;
    LinksEditor* links = nullptr;
    SourcesEditor* sources = nullptr;
    QCheckBox* unverified = nullptr;
};

/// Sets the text only where it differs, so that the cursor stays.
void setTextIfOther(QLineEdit& line, const QString& text);

void showRecord(const CommonFields& fields, const model::Record& record);
void readRecord(const CommonFields& fields, model::Record& record, std::vector<model::FieldIssue>& unread);
/// The date, or the issue that it is none.
[[nodiscard]] std::optional<base::EdtfDate> readDate(const DateField& field, const std::string& path,
                                                     std::vector<model::FieldIssue>& unread);
void offerPlaces(QLineEdit& place, const QStringList& places);

} // namespace entente::ui
