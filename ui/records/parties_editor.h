#pragma once

#include "core/model/validation.h"
#include "ui/records/form_world.h"

#include <QWidget>

namespace entente::ui {

class LinkButton;
class PartyRow;
class RowStack;

/// The parties of an agreement, each with its own dates.
class PartiesEditor : public QWidget {
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

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    PartyRow* addRow(const model::AgreementParty& value);
    /// Those in which something stands, as parties() counts them.
    [[nodiscard]] std::vector<PartyRow*> filledRows() const;
    void retranslate();

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
    RowStack* m_stack;
    LinkButton* m_add;
};

} // namespace entente::ui
