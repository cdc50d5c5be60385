#pragma once

// For the *_draft.cpp files: how fields are made.

#include "ui/records/draft.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace entente::ui {

/// A field from a function that gives a reference to it in a document, and one that puts it into words.
template <class T, class Access, class Text>
[[nodiscard]] DocumentField<T> makeField(std::string_view path, const char* name, Access access, Text text) {
    return {path, name,
            [access](const Document<T>& a, const Document<T>& b) { return access(a) == access(b); },
            [access](const Document<T>& from, Document<T>& to) { access(to) = access(from); },
            [access, text](const Document<T>& document, const Words& words) {
                return text(access(document), words);
            }};
}

/// "yes", "no".
[[nodiscard]] QString yesOrNo(bool value);

/// The fields that every kind has, by what they stand before in a form.
template <class T>
[[nodiscard]] std::vector<DocumentField<T>> headFields();
template <class T>
[[nodiscard]] std::vector<DocumentField<T>> tailFields();

template <class T>
[[nodiscard]] DocumentField<T> sourcesField();
/// A field that says whether a source stands behind the whole.
template <class T, class Access>
[[nodiscard]] DocumentField<T> verificationField(std::string_view path, Access access) {
    return makeField<T>(path, QT_TRANSLATE_NOOP("RecordField", "verification"), access,
                        [](bool isUnverified, const Words&) { return yesOrNo(isUnverified); });
}

[[nodiscard]] QString namesText(const std::vector<model::Name>& names, const Words& words);
[[nodiscard]] QString participantsText(const std::vector<model::Participation>& rows, const Words& words);

} // namespace entente::ui
