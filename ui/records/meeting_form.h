#pragma once

#include "ui/records/form_parts.h"
#include "ui/records/meeting_draft.h"
#include "ui/records/typed_form.h"

class QComboBox;

namespace entente::ui {

class ItemsEditor;
class NameField;
class ParticipantsEditor;

class MeetingForm : public TypedForm<model::Meeting> {
    Q_OBJECT

  public:
    explicit MeetingForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const MeetingDocument& document) override;
    void readFields(MeetingDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;

  private:
    void build();
    void connectFields();

    CommonFields m_common;
    QComboBox* m_format;
    QComboBox* m_status;
    NameField* m_host;
    ParticipantsEditor* m_participants;
    ItemsEditor* m_agenda;
    ItemsEditor* m_outcomes;
};

} // namespace entente::ui
