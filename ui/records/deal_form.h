#pragma once

#include "ui/records/deal_draft.h"
#include "ui/records/form_parts.h"
#include "ui/records/typed_form.h"

class QComboBox;

namespace entente::ui {

class MoneyField;
class ParticipantsEditor;
class StepsEditor;

class DealForm : public TypedForm<model::Deal> {
    Q_OBJECT

  public:
    explicit DealForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const DealDocument& document) override;
    void readFields(DealDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;
    /// What stands behind a step is recorded by the step.
    [[nodiscard]] bool isTouchedBy(const store::Changed& changed) const override;

  private:
    void build();
    void connectFields();

    CommonFields m_common;
    QComboBox* m_kind;
    MoneyField* m_value;
    ParticipantsEditor* m_parties;
    StepsEditor* m_steps;
};

} // namespace entente::ui
