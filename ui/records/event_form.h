#pragma once

#include "ui/records/event_draft.h"
#include "ui/records/form_parts.h"
#include "ui/records/typed_form.h"

class QComboBox;

namespace entente::ui {

class ParticipantsEditor;

class EventForm : public TypedForm<model::Event> {
    Q_OBJECT

  public:
    explicit EventForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const EventDocument& document) override;
    void readFields(EventDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;

  private:
    void build();
    void connectFields();

    CommonFields m_common;
    QComboBox* m_category;
    ParticipantsEditor* m_actors;
};

} // namespace entente::ui
