#pragma once

#include "core/model/validation.h"
#include "ui/records/form_world.h"

#include <QWidget>

namespace entente::ui {

class LinkButton;
class ParticipantRow;
class RowStack;

/// Who takes part: a line a participant with name, for whom, role, and below it the office of that day.
class ParticipantsEditor : public QWidget {
    Q_OBJECT

  public:
    /// The roles to choose from; the first is what a new line has.
    explicit ParticipantsEditor(std::vector<model::Role> roles, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    void setDate(const std::optional<base::EdtfDate>& date);
    void setRows(const std::vector<model::Participation>& rows);
    /// Without the lines that are empty or name nobody.
    [[nodiscard]] std::vector<model::Participation> rows() const;
    /// Lines that name nobody, as issues of this field.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    void markUnknown(bool marked);

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    ParticipantRow* addRow(const model::Participation& value);
    [[nodiscard]] ParticipantRow* rowAt(int at) const;
    void retranslate();

    std::vector<model::Role> m_roles;
    std::shared_ptr<const FormWorld> m_world;
    std::optional<base::EdtfDate> m_date;
    RowStack* m_stack;
    LinkButton* m_add;
};

} // namespace entente::ui
