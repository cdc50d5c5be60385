#include "ui/records/party_row.h"

#include "ui/records/date_field.h"
#include "ui/records/name_field.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace entente::ui {

PartyRow::PartyRow(QWidget* parent)
    : QWidget(parent),
      m_name(new NameField(NameChoices::Offer::ActorsOnly, this)),
      m_tools(new RowTools(RowTools::Tools::MoveAndRemove, this)),
      m_error(new TextLabel(TextLabel::Look::Error, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0, 1, 4);
    layout->addWidget(m_tools, 0, 4);
    for (std::size_t i = 0; i < m_dates.size(); ++i) {
        const auto column = static_cast<int>(i);
        m_labels.at(i) = new TextLabel(TextLabel::Look::Secondary, {}, this);
        m_dates.at(i) = new DateField(this);
        layout->addWidget(m_labels.at(i), 1, column);
        layout->addWidget(m_dates.at(i), 2, column);
        layout->setColumnStretch(column, 1);
        connect(m_dates.at(i), &DateField::dateChanged, this, &PartyRow::changed);
    }
    layout->addWidget(m_error, 3, 0, 1, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_name);
    connect(m_name, &NameField::partyChanged, this, &PartyRow::changed);
    connect(m_name, &QLineEdit::textEdited, this, &PartyRow::changed);
    retranslate();
}

void PartyRow::setWorld(const std::shared_ptr<const FormWorld>& world) {
    m_name->setChoices(world->choices);
    for (DateField* date : m_dates)
        date->setLanguage(world->words.language);
}

void PartyRow::setValue(const model::AgreementParty& value) {
    const QSignalBlocker quiet(this);
    m_id = value.id;
    m_name->setParty(value.actor ? Party{.actor = value.actor} : Party{});
    const std::array dates{value.signedOn, value.ratified, value.inForce, value.withdrew};
    for (std::size_t i = 0; i < dates.size(); ++i)
        m_dates.at(i)->setDate(dates.at(i));
    setError({});
}

model::AgreementParty PartyRow::value() const {
    return {m_id,
            m_name->party().actor.value_or(model::ActorId{}),
            m_dates[0]->date(),
            m_dates[1]->date(),
            m_dates[2]->date(),
            m_dates[3]->date()};
}

bool PartyRow::isEmpty() const {
    const auto isBlank = [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); };
    return isBlank(m_name) && std::all_of(m_dates.begin(), m_dates.end(), isBlank);
}

std::vector<model::FieldIssue> PartyRow::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues;
    if (m_name->isUnknown())
        issues.push_back({field, base::ErrorCode::UnknownReference, toStd(m_name->text())});
    for (const DateField* date : m_dates) {
        if (!date->isUnderstood())
            issues.push_back({field, base::ErrorCode::InvalidDate, toStd(date->problem())});
    }
    return issues;
}

void PartyRow::setError(const QString& error) {
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setAccessibleDescription(error);
}

void PartyRow::markUnknown(bool marked) {
    setInvalid(*m_name, marked && (m_name->isUnknown() || (m_name->party().isNobody() && !isEmpty())));
    for (DateField* date : m_dates)
        setInvalid(*date, marked && !date->isUnderstood());
}

void PartyRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void PartyRow::retranslate() {
    const std::array names{tr("Signed"), tr("Ratified"), tr("In force"), tr("Withdrew")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_dates.at(i)->setAccessibleName(tr("%1, party %2", "1 which date").arg(names.at(i)).arg(m_number));
    }
    m_name->setPlaceholderText(tr("Country or organisation"));
    m_name->setAccessibleName(tr("Party %1").arg(m_number));
    m_tools->setRowName(m_name->accessibleName());
}

} // namespace entente::ui
