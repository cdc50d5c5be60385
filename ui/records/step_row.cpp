#include "ui/records/step_row.h"

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

StepRow::StepRow(QWidget* parent)
    : QWidget(parent),
      m_date(new DateField(this)),
      m_kind(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_summary(new GrowingText(1, this)),
      m_documents(new PartDocuments(this)),
      m_tools(new RowTools(RowTools::Tools::MoveAndRemove, this)),
      m_error(new TextLabel(TextLabel::Look::Error, {}, this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kMedium);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(space::kTiny);
    layout->addWidget(m_date, 0, 0);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_tools, 0, 2);
    layout->addWidget(m_title, 1, 0, 1, 2);
    layout->addWidget(m_summary, 2, 0, 1, 2);
    layout->addWidget(m_documents, 3, 0, 1, 2);
    layout->addWidget(m_error, 4, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_date);
    connectFields();
    retranslate();
}

void StepRow::connectFields() {
    connect(m_date, &DateField::dateChanged, this, &StepRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepRow::changed);
    connect(m_title, &QLineEdit::textEdited, this, &StepRow::changed);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &StepRow::changed);
    connect(m_documents, &PartDocuments::changed, this, &StepRow::changed);
}

void StepRow::setWorld(const std::shared_ptr<const FormWorld>& world) {
    m_date->setLanguage(world->words.language);
    m_documents->setWorld(world);
}

void StepRow::setValue(const model::DealStep& step, const std::vector<store::CitedSource>& sources) {
    const QSignalBlocker quiet(this);
    m_id = step.id;
    m_date->setDate(step.date);
    chooseCode(*m_kind, step.kind);
    setTextIfOther(*m_title, toQt(step.title));
    if (m_summary->toPlainText() != toQt(step.summary))
        m_summary->setPlainText(toQt(step.summary));
    m_documents->setSources(sources);
    setError({});
}

model::DealStep StepRow::value() const {
    return {m_id, chosenCode<model::DealStepKind>(*m_kind), m_date->date(), toStd(m_title->text().trimmed()),
            toStd(m_summary->toPlainText().trimmed())};
}

std::vector<store::CitedSource> StepRow::sources() const { return m_documents->sources(); }

bool StepRow::isEmpty() const {
    return m_date->text().trimmed().isEmpty() && m_title->text().trimmed().isEmpty() &&
           m_summary->toPlainText().trimmed().isEmpty() && sources().empty();
}

std::vector<model::FieldIssue> StepRow::unread(const std::string& field) const {
    std::vector<model::FieldIssue> issues = m_documents->unread(field + ".documents");
    if (!m_date->isUnderstood())
        issues.push_back({field + ".date", base::ErrorCode::InvalidDate, toStd(m_date->problem())});
    return issues;
}

void StepRow::setError(const QString& error) {
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setAccessibleDescription(error);
}

void StepRow::markIncomplete(bool marked) {
    setInvalid(*m_date, marked && !m_date->isUnderstood());
    setInvalid(*m_title, marked && !isEmpty() && m_title->text().trimmed().isEmpty());
    m_documents->markIncomplete(marked);
}

void StepRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void StepRow::retranslate() {
    offerCodes(*m_kind, allCodes<model::DealStepKind>());
    m_date->setPlaceholderText(tr("Date"));
    m_title->setPlaceholderText(tr("What happened"));
    m_summary->setPlaceholderText(tr("In more words, if need be"));
    m_date->setAccessibleName(tr("Date of step %1").arg(m_number));
    m_kind->setAccessibleName(tr("Kind of step %1").arg(m_number));
    m_title->setAccessibleName(tr("What happened at step %1").arg(m_number));
    m_summary->setAccessibleName(tr("Summary of step %1").arg(m_number));
    m_documents->setPartName(tr("step %1").arg(m_number));
    m_tools->setRowName(tr("step %1").arg(m_number));
}

} // namespace entente::ui
