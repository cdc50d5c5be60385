#pragma once

#include "ui/records/form_world.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class OfficeRow;

/// The offices of a person, each with its dates.
class OfficesEditor : public ListEditor {
    Q_OBJECT

  public:
    explicit OfficesEditor(QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    void setOffices(const std::vector<model::Office>& offices);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<model::Office> offices() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Shows each issue of "offices[2]…" below its office.
    void showIssues(const std::vector<model::FieldIssue>& issues, bool attempted);

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    OfficeRow* addRow(const model::Office& office);

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
};

} // namespace entente::ui
