#pragma once

#include "ui/records/form_world.h"
#include "ui/records/list_editor.h"

namespace entente::ui {

class PartyRow;

/// The parties of an agreement, each with its own dates.
class PartiesEditor : public ListEditor {
    Q_OBJECT

  public:
    explicit PartiesEditor(QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world);
    void setParties(const std::vector<model::AgreementParty>& parties);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<model::AgreementParty> parties() const;
    [[nodiscard]] std::vector<model::FieldIssue> unread(const std::string& field) const;
    /// Shows each issue of "parties[2]…" below its party.
    void showIssues(const std::vector<model::FieldIssue>& issues, bool attempted);

  protected:
    QWidget* appendEmpty() override;
    void retranslate() override;

  private:
    PartyRow* addRow(const model::AgreementParty& value);

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
};

} // namespace entente::ui
