#pragma once

#include "ui/records/name_choices.h"

#include <QLineEdit>

#include <memory>

class QStandardItemModel;

namespace entente::ui {

/// A line that chooses a person or an actor by any of its names, with a list of those that fit as one types.
class NameField : public QLineEdit {
    Q_OBJECT

  public:
    explicit NameField(NameChoices::Offer offer, QWidget* parent = nullptr);

    void setChoices(std::shared_ptr<const NameChoices> choices);
    void setParty(const Party& party);
    /// Nobody when the text is empty or names none (or more than one).
    [[nodiscard]] const Party& party() const { return m_party; }
    /// Something is typed that names nobody.
    [[nodiscard]] bool isUnknown() const { return m_party.isNobody() && !text().trimmed().isEmpty(); }

  Q_SIGNALS:
    void partyChanged();

  private:
    void offer();
    void chooseOnly();
    void choose(const Party& party);

    NameChoices::Offer m_offer;
    std::shared_ptr<const NameChoices> m_choices;
    QStandardItemModel* m_list;
    Party m_party;
};

} // namespace entente::ui
