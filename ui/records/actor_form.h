#pragma once

#include "ui/records/actor_draft.h"
#include "ui/records/typed_form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace entente::ui {

class NamesEditor;
class SourcesEditor;

class ActorForm : public TypedForm<model::Actor> {
    Q_OBJECT

  public:
    explicit ActorForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    void showDocument(const ActorDocument& document) override;
    void readFields(ActorDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;

  private:
    void build();
    void connectFields();

    QLineEdit* m_english;
    QLineEdit* m_japanese;
    NamesEditor* m_others;
    QComboBox* m_kind;
    QLineEdit* m_code;
    SourcesEditor* m_sources;
    QCheckBox* m_unverified;
};

} // namespace entente::ui
