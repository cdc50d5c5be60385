#pragma once

#include "core/model/validation.h"
#include "ui/records/document.h"
#include "ui/records/form_world.h"

#include <QLineEdit>

#include <functional>

class QCheckBox;

namespace entente::ui {

class DateField;
class GrowingText;
class LinksEditor;
class SourcesEditor;
class ViewContext;

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

[[nodiscard]] CommonFields makeCommonFields(ViewContext& context, model::RecordKind kind);
void setCommonWorld(const CommonFields& fields, const std::shared_ptr<const FormWorld>& world);
/// Calls `touch` whenever the person changes one of them.
void connectCommon(const CommonFields& fields, QObject* context, const std::function<void()>& touch);

void showRecord(const CommonFields& fields, const model::Record& record);
void readRecord(const CommonFields& fields, model::Record& record, std::vector<model::FieldIssue>& unread);
void showParts(const CommonFields& fields, model::RecordId id, const std::vector<store::LinkedRecord>& links,
               const std::vector<store::CitedSource>& sources);
void readParts(const CommonFields& fields, std::vector<store::LinkedRecord>& links,
               std::vector<store::CitedSource>& sources, std::vector<model::FieldIssue>& unread);

template <class T>
void showCommon(const CommonFields& fields, const Document<T>& document) {
    showRecord(fields, document.body.record);
    showParts(fields, document.body.record.id, document.links, document.sources);
}

template <class T>
void readCommon(const CommonFields& fields, Document<T>& document, std::vector<model::FieldIssue>& unread) {
    readRecord(fields, document.body.record, unread);
    readParts(fields, document.links, document.sources, unread);
}

/// The date, or the issue that it is none.
[[nodiscard]] std::optional<base::EdtfDate> readDate(const DateField& field, const std::string& path,
                                                     std::vector<model::FieldIssue>& unread);

} // namespace entente::ui
