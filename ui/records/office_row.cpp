#include "ui/records/office_row.h"

#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/form_parts.h"
#include "ui/records/name_field.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace entente::ui {
namespace {

using End = base::DateEnd;

std::string titleIn(const model::Office& office, std::string_view language) {
    const auto at = std::find_if(office.titles.begin(), office.titles.end(),
                                 [&](const model::Name& title) { return title.language == language; });
    return at == office.titles.end() ? std::string() : at->text;
}

std::optional<base::EdtfDate> pointOf(const std::optional<End>& end) {
    return end && end->kind == End::Kind::Point ? std::optional(base::EdtfDate(*end)) : std::nullopt;
}

End firstOf(const std::optional<base::EdtfDate>& date) {
    return date ? date->start() : End{.kind = End::Kind::Unknown};
}

End lastOf(const std::optional<base::EdtfDate>& date) {
    return date ? date->end().value_or(date->start()) : End{.kind = End::Kind::Open};
}

} // namespace

OfficeRow::OfficeRow(QWidget* parent)
    : QWidget(parent),
      m_actor(new NameField(NameChoices::Offer::ActorsOnly, this)),
      m_kind(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_titleJa(new QLineEdit(this)),
      m_fromLabel(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_untilLabel(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_from(new DateField(this)),
      m_until(new DateField(this)),
      m_tools(new RowTools(RowTools::Tools::RemoveOnly, this)),
      m_error(new TextLabel(TextLabel::Look::Error, {}, this)) {
    build();
    connectFields();
    retranslate();
}

void OfficeRow::build() {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kMedium);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(space::kTiny);
    layout->addWidget(m_actor, 0, 0);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_tools, 0, 2);
    layout->addWidget(m_title, 1, 0);
    layout->addWidget(m_titleJa, 1, 1);
    layout->addWidget(m_fromLabel, 2, 0);
    layout->addWidget(m_untilLabel, 2, 1);
    layout->addWidget(m_from, 3, 0);
    layout->addWidget(m_until, 3, 1);
    layout->addWidget(m_error, 4, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_kind->setMinimumContentsLength(9);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_actor);
}

void OfficeRow::connectFields() {
    connect(m_actor, &NameField::partyChanged, this, &OfficeRow::changed);
    connect(m_actor, &QLineEdit::textEdited, this, &OfficeRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OfficeRow::changed);
    connect(m_title, &QLineEdit::textEdited, this, &OfficeRow::changed);
    connect(m_titleJa, &QLineEdit::textEdited, this, &OfficeRow::changed);
    connect(m_from, &DateField::dateChanged, this, &OfficeRow::changed);
    connect(m_until, &DateField::dateChanged, this, &OfficeRow::changed);
}

void OfficeRow::setWorld(const std::shared_ptr<const FormWorld>& world) {
    m_actor->setChoices(world->choices);
    m_from->setLanguage(world->words.language);
    m_until->setLanguage(world->words.language);
}

void OfficeRow::setValue(const model::Office& office) {
    const QSignalBlocker quiet(this);
    m_office = office;
    m_actor->setParty(office.actor ? Party{.actor = office.actor} : Party{});
    chooseCode(*m_kind, office.kind);
    setTextIfOther(*m_title, toQt(titleIn(office, "en")));
    setTextIfOther(*m_titleJa, toQt(titleIn(office, "ja")));
    m_from->setDate(office.held ? pointOf(office.held->start()) : std::nullopt);
    m_until->setDate(office.held ? pointOf(office.held->end().value_or(office.held->start())) : std::nullopt);
    setError({});
}

model::Office OfficeRow::value() const {
    model::Office office = m_office;
    office.actor = m_actor->party().actor.value_or(model::ActorId{});
    office.kind = chosenCode<model::OfficeKind>(*m_kind);
    office.titles.clear();
    for (const auto& [language, line] : {std::pair{"en", m_title}, std::pair{"ja", m_titleJa}}) {
        if (const std::string text = toStd(line->text().trimmed()); !text.empty())
            office.titles.push_back({.language = language, .text = text});
    }
    office.held = held();
    return office;
}

// A single day or month stays what it is; without an end the office is still held.
std::optional<base::EdtfDate> OfficeRow::held() const {
    const auto& from = m_from->date();
    const auto& until = m_until->date();
    if ((!from && !until) || endsBeforeItBegins())
        return std::nullopt;
    if (from && from == until)
        return from;
    return base::EdtfDate(firstOf(from), lastOf(until));
}

bool OfficeRow::endsBeforeItBegins() const {
    const auto& from = m_from->date();
    const auto& until = m_until->date();
    return from && until && until->days().last < from->days().first;
}

bool OfficeRow::isEmpty() const {
    const auto isBlank = [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); };
    return isBlank(m_actor) && isBlank(m_title) && isBlank(m_titleJa) && isBlank(m_from) && isBlank(m_until);
}

std::vector<model::FieldIssue> OfficeRow::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues;
    if (m_actor->isUnknown())
        issues.push_back({field + ".actor", base::ErrorCode::UnknownReference, toStd(m_actor->text())});
    for (const DateField* date : {m_from, m_until}) {
        if (!date->isUnderstood())
            issues.push_back({field + ".held", base::ErrorCode::InvalidDate, toStd(date->problem())});
    }
    if (endsBeforeItBegins())
        issues.push_back({field + ".held", base::ErrorCode::InvalidValue, {}});
    return issues;
}

void OfficeRow::setError(const QString& error) {
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setAccessibleDescription(error);
}

void OfficeRow::markIncomplete(bool marked) {
    const bool isWanted = marked && !isEmpty();
    setInvalid(*m_actor, isWanted && m_actor->party().isNobody());
    setInvalid(*m_title,
               isWanted && m_title->text().trimmed().isEmpty() && m_titleJa->text().trimmed().isEmpty());
    setInvalid(*m_from, marked && !m_from->isUnderstood());
    setInvalid(*m_until, marked && (!m_until->isUnderstood() || endsBeforeItBegins()));
}

void OfficeRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void OfficeRow::retranslate() {
    offerCodes(*m_kind, allCodes<model::OfficeKind>());
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("Until"));
    m_actor->setPlaceholderText(tr("Country or organisation"));
    m_title->setPlaceholderText(tr("Prime Minister"));
    m_titleJa->setPlaceholderText(tr("In Japanese"));
    m_until->setPlaceholderText(tr("still held"));
    m_actor->setAccessibleName(tr("For whom, office %1").arg(m_number));
    m_kind->setAccessibleName(tr("Kind of office %1").arg(m_number));
    m_title->setAccessibleName(tr("Title of office %1").arg(m_number));
    m_titleJa->setAccessibleName(tr("Japanese title of office %1").arg(m_number));
    m_from->setAccessibleName(tr("Office %1 from").arg(m_number));
    m_until->setAccessibleName(tr("Office %1 until").arg(m_number));
    m_tools->setRowName(tr("office %1").arg(m_number));
}

} // namespace entente::ui
