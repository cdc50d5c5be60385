#pragma once

#include "ui/records/agreement_draft.h"
#include "ui/records/form_parts.h"
#include "ui/records/typed_form.h"

class QComboBox;

namespace entente::ui {

class BindingPicture;
class PartiesEditor;

class AgreementForm : public TypedForm<model::Agreement> {
    Q_OBJECT

  public:
    explicit AgreementForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const AgreementDocument& document) override;
    void readFields(AgreementDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;

  private:
    void build();
    void connectFields();

    CommonFields m_common;
    QLineEdit* m_shortTitle;
    QComboBox* m_kind;
    DateField* m_inForce;
    DateField* m_ended;
    PartiesEditor* m_parties;
    BindingPicture* m_binding;
    FormRow* m_bindingRow = nullptr;
    Words m_words;
};

} // namespace entente::ui
