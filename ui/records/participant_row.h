#pragma once

#include "core/model/record.h"
#include "ui/records/form_world.h"

#include <QWidget>

class QComboBox;

namespace entente::ui {

class NameField;
class RowTools;
class TextLabel;

/// One line of ParticipantsEditor.
class ParticipantRow : public QWidget {
    Q_OBJECT

  public:
    ParticipantRow(const std::vector<model::Role>& roles, QWidget* parent);

    void setWorld(std::shared_ptr<const FormWorld> world);
    void setDate(const std::optional<base::EdtfDate>& date);
    void setValue(const model::Participation& value);
    [[nodiscard]] model::Participation value() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isUnknown() const;
    /// The text that names nobody.
    [[nodiscard]] QString unknownText() const;
    void markUnknown(bool marked);
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void setNumber(int number);
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void personChanged();
    void showOffice();

    std::vector<model::Role> m_roles;
    std::shared_ptr<const FormWorld> m_world;
    std::optional<base::EdtfDate> m_date;
    model::ItemId m_id;
    int m_number = 0;
    NameField* m_name;
    NameField* m_actor;
    QComboBox* m_role;
    RowTools* m_tools;
    TextLabel* m_note;
};

} // namespace entente::ui
