#pragma once

#include "core/model/validation.h"
#include "ui/records/document.h"
#include "ui/records/words.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace entente::ui {

/// One field of a document as the person sees it: what it is called in a sentence, whether two documents
/// agree in it, its value in words.
template <class T>
struct DocumentField {
    /// As validation names it: "record.title".
    std::string_view path;
    /// In context "RecordField"; lower case, for "Change date of …".
    const char* name;
    std::function<bool(const Document<T>&, const Document<T>&)> isSame;
    std::function<void(const Document<T>& from, Document<T>& to)> copy;
    std::function<QString(const Document<T>&, const Words&)> text;
};

/// In the order of the form.
template <class T>
[[nodiscard]] const std::vector<DocumentField<T>>& fieldsOf();

/// A field that two people changed differently.
struct Difference {
    QString field;
    QString mine;
    QString theirs;
    bool operator==(const Difference&) const = default;
};

/// What a form edits: the document as it was read and as it is now, and what was typed that cannot be read.
template <class T>
struct Draft {
    Document<T> before;
    Document<T> mine;
    std::vector<model::FieldIssue> unread;

    [[nodiscard]] bool isNew() const { return !idOf(before.body); }
    [[nodiscard]] bool isDirty() const;
    /// What keeps it from being saved, each field once.
    [[nodiscard]] std::vector<model::FieldIssue> issues() const;
    /// The edit's name: "Change date of “…”", "Add meeting “…”".
    [[nodiscard]] QString label() const;
    /// Fields in which the stored document differs from mine.
    [[nodiscard]] std::vector<Difference> differences(const Document<T>& theirs, const Words& words) const;
    /// What I changed, put onto what is stored now.
    [[nodiscard]] Document<T> onto(const Document<T>& theirs) const;
};

/// "Delete meeting “…”".
[[nodiscard]] QString deleteLabel(model::RecordKind kind, const std::string& title);

[[nodiscard]] QString deleteActorLabel(const std::string& name);
[[nodiscard]] QString deletePersonLabel(const std::string& name);
[[nodiscard]] QString deleteSourceLabel(const std::string& title);

/// The refused field in words, for the line below it.
[[nodiscard]] QString issueText(const model::FieldIssue& issue);

} // namespace entente::ui
