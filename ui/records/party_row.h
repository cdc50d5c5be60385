#pragma once

#include "core/model/validation.h"
#include "ui/records/form_world.h"

#include <QWidget>

#include <array>

namespace entente::ui {

class DateField;
class NameField;
class RowTools;
class TextLabel;

/// One party of an agreement with its four dates.
class PartyRow : public QWidget {
    Q_OBJECT

  public:
    explicit PartyRow(QWidget* parent);

    void setWorld(const std::shared_ptr<const FormWorld>& world);
    void setValue(const model::AgreementParty& value);
    [[nodiscard]] model::AgreementParty value() const;
    /// Neither a name nor a date.
    [[nodiscard]] bool isEmpty() const;
    /// What cannot be read, with `field` as the place.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// What is wrong with this party, below its dates.
    void setError(const QString& error);
    void markUnknown(bool marked);
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void setNumber(int number);
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    model::ItemId m_id;
    int m_number = 0;
    NameField* m_name;
    /// Signed, ratified, in force, withdrew.
    std::array<DateField*, 4> m_dates{};
    std::array<TextLabel*, 4> m_labels{};
    RowTools* m_tools;
    TextLabel* m_error;
};

} // namespace entente::ui
