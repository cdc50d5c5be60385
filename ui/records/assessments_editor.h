#pragma once

#include "core/store/source_table.h"
#include "ui/records/form_world.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class AssessmentRow;

/// What was judged of a commitment over time, each judgement with the documents behind it.
class AssessmentsEditor : public ListEditor {
    Q_OBJECT

  public:
    using Sources = std::vector<store::CitedSource>;

    explicit AssessmentsEditor(QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    /// `sources` go with the assessments, in their order.
    void setAssessments(const std::vector<model::Assessment>& assessments,
                        const std::vector<Sources>& sources);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<model::Assessment> assessments() const;
    /// In the order of assessments().
    [[nodiscard]] std::vector<Sources> sources() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Shows each issue of "assessments[2]…" below its assessment.
    void showIssues(const std::vector<model::FieldIssue>& issues, bool attempted);

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    AssessmentRow* addRow(const model::Assessment& assessment, const Sources& sources);

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
};

} // namespace entente::ui
