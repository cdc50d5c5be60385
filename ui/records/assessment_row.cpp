#include "ui/records/assessment_row.h"

#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/form_parts.h"
#include "ui/records/growing_text.h"
#include "ui/records/part_documents.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace entente::ui {

AssessmentRow::AssessmentRow(QWidget* parent)
    : QWidget(parent),
      m_date(new DateField(this)),
      m_standing(new QComboBox(this)),
      m_text(new GrowingText(1, this)),
      m_documents(new PartDocuments(this)),
      m_tools(new RowTools(RowTools::Tools::MoveAndRemove, this)),
      m_error(new TextLabel(TextLabel::Look::Error, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kMedium);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(space::kTiny);
    layout->addWidget(m_date, 0, 0);
    layout->addWidget(m_standing, 0, 1);
    layout->addWidget(m_tools, 0, 2);
    layout->addWidget(m_text, 1, 0, 1, 2);
    layout->addWidget(m_documents, 2, 0, 1, 2);
    layout->addWidget(m_error, 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_date);
    connectFields();
    retranslate();
}

void AssessmentRow::connectFields() {
    connect(m_date, &DateField::dateChanged, this, &AssessmentRow::changed);
    connect(m_standing, &QComboBox::currentIndexChanged, this, &AssessmentRow::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AssessmentRow::changed);
    connect(m_documents, &PartDocuments::changed, this, &AssessmentRow::changed);
}

void AssessmentRow::setWorld(const std::shared_ptr<const FormWorld>& world) {
    m_date->setLanguage(world->words.language);
    m_documents->setWorld(world);
}

void AssessmentRow::setValue(const model::Assessment& assessment,
                             const std::vector<store::CitedSource>& sources) {
    const QSignalBlocker quiet(this);
    m_id = assessment.id;
    m_date->setDate(assessment.date);
    chooseCode(*m_standing, assessment.standing);
    if (m_text->toPlainText() != toQt(assessment.text))
        m_text->setPlainText(toQt(assessment.text));
    m_documents->setSources(sources);
    setError({});
}

model::Assessment AssessmentRow::value() const {
    return {m_id, m_date->date(), chosenCode<model::Standing>(*m_standing),
            toStd(m_text->toPlainText().trimmed())};
}

std::vector<store::CitedSource> AssessmentRow::sources() const { return m_documents->sources(); }

bool AssessmentRow::isEmpty() const {
    return m_date->text().trimmed().isEmpty() && m_text->toPlainText().trimmed().isEmpty() &&
           sources().empty();
}

std::vector<model::FieldIssue> AssessmentRow::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues = m_documents->unread(field + ".documents");
    if (!m_date->isUnderstood())
        issues.push_back({field + ".date", base::ErrorCode::InvalidDate, toStd(m_date->problem())});
    return issues;
}

void AssessmentRow::setError(const QString& error) {
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setAccessibleDescription(error);
}

void AssessmentRow::markIncomplete(bool marked) {
    setInvalid(*m_date, marked && !isEmpty() && (!m_date->isUnderstood() || !m_date->date()));
    m_documents->markIncomplete(marked);
}

void AssessmentRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void AssessmentRow::retranslate() {
    offerCodes(*m_standing, allCodes<model::Standing>());
    m_date->setPlaceholderText(tr("Date"));
    m_text->setPlaceholderText(tr("Why it is judged so"));
    m_date->setAccessibleName(tr("Date of assessment %1").arg(m_number));
    m_standing->setAccessibleName(tr("Standing in assessment %1").arg(m_number));
    m_text->setAccessibleName(tr("Reasons of assessment %1").arg(m_number));
    m_documents->setPartName(tr("assessment %1").arg(m_number));
    m_tools->setRowName(tr("assessment %1").arg(m_number));
}

} // namespace entente::ui
