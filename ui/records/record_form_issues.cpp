// The part of RecordForm that shows what is wrong, beside the field that it is wrong in.

#include "ui/records/record_form.h"
#include "ui/widgets/form_row.h"

#include <algorithm>

namespace entente::ui {
namespace {

// Half a form is always incomplete: what is missing is only told after an attempt to save.
bool isToldWhileTyping(const model::FieldIssue& issue) { return issue.code == base::ErrorCode::InvalidValue; }

} // namespace

bool RecordForm::isToldIn(const std::string& path, const std::string& field) const {
    if (const auto at = m_toldIn.find(field); at != m_toldIn.end())
        return at->second == path;
    return field == path ||
           (field.starts_with(path) && (field[path.size()] == '[' || field[path.size()] == '.'));
}

void RecordForm::setFieldError(const std::string& path, const QString& error) {
    if (const auto at = m_rows.find(path); at != m_rows.end())
        at->second.row->setError(error);
}

void RecordForm::showIssues() {
    const std::vector<model::FieldIssue> found = issues();
    for (const std::string& path : m_order) {
        const auto issue = std::find_if(found.begin(), found.end(), [&](const model::FieldIssue& one) {
            return isToldIn(path, one.field) && (m_attempted || isToldWhileTyping(one));
        });
        setFieldError(path, issue != found.end() ? issueText(*issue) : QString());
    }
    markParts(m_attempted);
    showDissent();
}

void RecordForm::focusFirstIssue() {
    const std::vector<model::FieldIssue> found = issues();
    for (const std::string& path : m_order) {
        const bool wrong = std::any_of(found.begin(), found.end(), [&](const model::FieldIssue& issue) {
            return isToldIn(path, issue.field);
        });
        if (wrong)
            return m_rows.at(path).row->field()->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::focusFirstField() {
    if (m_hasRecord && !m_order.empty())
        m_rows.at(m_order.front()).row->field()->setFocus(Qt::TabFocusReason);
}

} // namespace entente::ui
