#pragma once

#include "ui/records/source_draft.h"
#include "ui/records/typed_form.h"

class QComboBox;
class QLineEdit;

namespace entente::ui {

class CitedList;
class DateField;
class GrowingText;
class LinkButton;

class SourceForm : public TypedForm<model::Source> {
    Q_OBJECT

  public:
    explicit SourceForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const SourceDocument& document) override;
    void readFields(SourceDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void retranslate() override;

  private:
    void build();
    void connectFields();
    void openAddress() const;

    QLineEdit* m_title;
    QLineEdit* m_author;
    QLineEdit* m_container;
    QComboBox* m_kind;
    QComboBox* m_reliability;
    QLineEdit* m_publisher;
    DateField* m_published;
    QLineEdit* m_url;
    LinkButton* m_open;
    DateField* m_accessed;
    QLineEdit* m_licence;
    GrowingText* m_note;
    CitedList* m_cited;
};

} // namespace entente::ui
