#pragma once

#include "core/model/validation.h"
#include "core/store/source_table.h"
#include "ui/records/form_world.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace entente::ui {

class DateField;
class GrowingText;
class RowTools;
class PartDocuments;
class TextLabel;

/// One step of a deal: when, of which kind, what happened, and the documents behind it.
class StepRow : public QWidget {
    Q_OBJECT

  public:
    explicit StepRow(QWidget* parent);

    void setWorld(const std::shared_ptr<const FormWorld>& world);
    void setValue(const model::DealStep& step, const std::vector<store::CitedSource>& sources);
    [[nodiscard]] model::DealStep value() const;
    [[nodiscard]] std::vector<store::CitedSource> sources() const;
    /// A step of which nothing was said yet.
    [[nodiscard]] bool isEmpty() const;
    /// What cannot be read, with `field` as the place.
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// What is wrong with this step, below its texts.
    void setError(const QString& error);
    void markIncomplete(bool marked);
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void setNumber(int number);
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void connectFields();

    model::ItemId m_id;
    int m_number = 0;
    DateField* m_date;
    QComboBox* m_kind;
    QLineEdit* m_title;
    GrowingText* m_summary;
    PartDocuments* m_documents;
    RowTools* m_tools;
    TextLabel* m_error;
};

} // namespace entente::ui
