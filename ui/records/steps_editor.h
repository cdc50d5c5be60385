#pragma once

#include "core/store/source_table.h"
#include "ui/records/form_world.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class StepRow;

/// The steps of a deal, from its announcement to its close, each with the documents behind it.
class StepsEditor : public ListEditor {
    Q_OBJECT

  public:
    using Sources = std::vector<store::CitedSource>;

    explicit StepsEditor(QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    /// `sources` go with the steps, in their order.
    void setSteps(const std::vector<model::DealStep>& steps, const std::vector<Sources>& sources);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<model::DealStep> steps() const;
    /// In the order of steps().
    [[nodiscard]] std::vector<Sources> sources() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Shows each issue of "steps[2]…" below its step.
    void showIssues(const std::vector<model::FieldIssue>& issues, bool attempted);

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    StepRow* addRow(const model::DealStep& step, const Sources& sources);

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
};

} // namespace entente::ui
