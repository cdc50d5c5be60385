#pragma once

#include "core/model/validation.h"
#include "ui/records/form_world.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace entente::ui {

class DateField;
class NameField;
class RowTools;
class TextLabel;

/// One office of a person: for whom, of which kind, what it is called, from when until when.
class OfficeRow : public QWidget {
    Q_OBJECT

  public:
    explicit OfficeRow(QWidget* parent);

    void setWorld(const std::shared_ptr<const FormWorld>& world);
    void setValue(const model::Office& office);
    [[nodiscard]] model::Office value() const;
    /// An office of which nothing was said yet.
    [[nodiscard]] bool isEmpty() const;
    /// What cannot be read, with `field` as the place.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// What is wrong with this office, below its dates.
    void setError(const QString& error);
    void markIncomplete(bool marked);
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void setNumber(int number);
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void build();
    void connectFields();
    [[nodiscard]] std::optional<base::EdtfDate> held() const;
    [[nodiscard]] bool endsBeforeItBegins() const;

    model::Office m_office;
    int m_number = 0;
    NameField* m_actor;
    QComboBox* m_kind;
    QLineEdit* m_title;
    QLineEdit* m_titleJa;
    TextLabel* m_fromLabel;
    TextLabel* m_untilLabel;
    DateField* m_from;
    DateField* m_until;
    RowTools* m_tools;
    TextLabel* m_error;
};

} // namespace entente::ui
