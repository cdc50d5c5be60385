#include "ui/records/name_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace entente::ui {
namespace {

constexpr int kPersonRole = Qt::UserRole + 1;
constexpr int kActorRole = Qt::UserRole + 2;
constexpr std::size_t kMostOffered = 10;

QStandardItem* itemOf(const NameChoice& choice) {
    auto* item = new QStandardItem;
    const QString line =
        choice.detail.isEmpty() ? choice.name : QStringLiteral("%1  ·  %2").arg(choice.name, choice.detail);
    item->setData(line, Qt::DisplayRole);
    // What the completer puts into the line.
    item->setData(choice.name, Qt::UserRole);
    item->setData(qint64(choice.party.person.value_or(model::PersonId{}).value), kPersonRole);
    item->setData(qint64(choice.party.actor.value_or(model::ActorId{}).value), kActorRole);
    return item;
}

Party partyOf(const QModelIndex& index) {
    Party party;
    if (const qint64 id = index.data(kPersonRole).toLongLong(); id != 0)
        party.person = model::PersonId{id};
    if (const qint64 id = index.data(kActorRole).toLongLong(); id != 0)
        party.actor = model::ActorId{id};
    return party;
}

} // namespace

NameField::NameField(NameChoices::Offer offer, QWidget* parent)
    : QLineEdit(parent),
      m_offer(offer),
      m_choices(std::make_shared<const NameChoices>()),
      m_list(new QStandardItemModel(this)) {
    auto* completer = new QCompleter(m_list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::UserRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(static_cast<int>(kMostOffered));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &NameField::offer);
    // Not to this: a line edit that loses the focus disconnects its completer from itself.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), completer,
            [this](const QModelIndex& index) { choose(partyOf(index)); });
    connect(this, &QLineEdit::editingFinished, this, &NameField::chooseOnly);
}

void NameField::setChoices(std::shared_ptr<const NameChoices> choices) {
    m_choices = std::move(choices);
    if (!m_party.isNobody())
        setText(m_choices->nameOf(m_party));
}

void NameField::setParty(const Party& party) {
    m_party = party;
    setText(m_choices->nameOf(party));
    // A long name is read from its beginning; who types goes on where they are.
    if (!hasFocus())
        setCursorPosition(0);
}

void NameField::offer() {
    m_list->clear();
    for (const NameChoice* choice : m_choices->matching(text(), m_offer, kMostOffered))
        m_list->appendRow(itemOf(*choice));
    choose(m_choices->named(text(), m_offer).value_or(Party{}));
}

// "Ishi", then Tab: when only one fits there is nothing to choose from.
void NameField::chooseOnly() {
    if (!isUnknown())
        return;
    const auto fitting = m_choices->matching(text(), m_offer, 2);
    if (fitting.size() != 1)
        return;
    setText(fitting.front()->name);
    choose(fitting.front()->party);
}

void NameField::choose(const Party& party) {
    if (party == m_party)
        return;
    m_party = party;
    Q_EMIT partyChanged();
}

} // namespace entente::ui
