#pragma once

#include "ui/records/person_draft.h"
#include "ui/records/typed_form.h"

class QCheckBox;
class QLineEdit;

namespace entente::ui {

class NamesEditor;
class OfficesEditor;
class SourcesEditor;

class PersonForm : public TypedForm<PersonFile> {
    Q_OBJECT

  public:
    explicit PersonForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const PersonDocument& document) override;
    void readFields(PersonDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;
    /// An office is recorded by an id of its own.
    [[nodiscard]] bool isTouchedBy(const store::Changed& changed) const override;

  private:
    void build();
    void connectFields();

    QLineEdit* m_english;
    QLineEdit* m_japanese;
    NamesEditor* m_others;
    OfficesEditor* m_offices;
    SourcesEditor* m_sources;
    QCheckBox* m_unverified;
};

} // namespace entente::ui
