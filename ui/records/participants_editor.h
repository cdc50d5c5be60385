#pragma once

#include "ui/records/form_world.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class ParticipantRow;

/// Who takes part: a line a participant with name, for whom, role, and below it the office of that day.
class ParticipantsEditor : public ListEditor {
    Q_OBJECT

  public:
    /// The roles to choose from; the first is what a new line has.
    explicit ParticipantsEditor(std::vector<model::Role> roles, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    void setDate(const std::optional<base::EdtfDate>& date);
    void setRows(const std::vector<model::Participation>& rows);
    /// Without the lines that are empty or name nobody.
    [[nodiscard]] std::vector<model::Participation> participants() const;
    /// Lines that name nobody, as issues of this field.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    void markUnknown(bool marked);

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    ParticipantRow* addRow(const model::Participation& value);

    std::vector<model::Role> m_roles;
    std::shared_ptr<const FormWorld> m_world;
    std::optional<base::EdtfDate> m_date;
};

} // namespace entente::ui
