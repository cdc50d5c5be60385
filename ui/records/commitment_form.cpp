#include "ui/records/commitment_form.h"

#include "core/insight/standing.h"
#include "ui/records/assessments_editor.h"
#include "ui/records/code_box.h"
#include "ui/records/date_field.h"
#include "ui/records/number_text.h"
#include "ui/records/origin_field.h"
#include "ui/records/participants_editor.h"
#include "ui/records/sources_editor.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QCheckBox>
#include <QCoreApplication>

#include <algorithm>

namespace entente::ui {
namespace {

// No comparison and no series are entries of their own.
constexpr int kNoComparison = -1;

} // namespace

CommitmentForm::CommitmentForm(ViewContext& context, QWidget* parent)
    : TypedForm(context, parent),
      m_common(makeCommonFields(context, model::RecordKind::Commitment)),
      m_status(new QComboBox),
      m_parties(new ParticipantsEditor({model::Role::MadeBy, model::Role::MadeTo})),
      m_origin(new OriginField(context)),
      m_kind(new QComboBox),
      m_series(new QComboBox),
      m_comparison(new QComboBox),
      m_target(new QLineEdit),
      m_unit(new QLineEdit),
      m_due(new DateField),
      m_standing(new TextLabel(TextLabel::Look::Body, {}, nullptr)),
      m_assessments(new AssessmentsEditor) {
    build();
    connectFields();
}

void CommitmentForm::build() {
    addRow("record.title", QT_TRANSLATE_NOOP("RecordForm", "Title"), m_common.title);
    m_common.date->explainIn(
        addRow("record.date", QT_TRANSLATE_NOOP("RecordForm", "Made on"), m_common.date));
    addRow("status", QT_TRANSLATE_NOOP("RecordForm", "Status"), m_status);
    addRow("parties", QT_TRANSLATE_NOOP("RecordForm", "Who promised whom"), m_parties);
    addRow("madeAt", QT_TRANSLATE_NOOP("RecordForm", "Occasion"), m_origin);
    addGap();
    addRow("kind", QT_TRANSLATE_NOOP("RecordForm", "Kind"), m_kind);
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow("series", QT_TRANSLATE_NOOP("RecordForm", "Measured by"), m_series);
    addRow("comparison", QT_TRANSLATE_NOOP("RecordForm", "To be reached"), m_comparison);
    m_targetRow = addRow("target", QT_TRANSLATE_NOOP("RecordForm", "Target"), m_target);
    addRow("targetUnit", QT_TRANSLATE_NOOP("RecordForm", "Unit of the target"), m_unit);
    m_due->explainIn(addRow("due", QT_TRANSLATE_NOOP("RecordForm", "Due"), m_due));
    m_standing->setWordWrap(true);
    addRow("standing", QT_TRANSLATE_NOOP("RecordForm", "Stands"), m_standing);
    addRow("assessments", QT_TRANSLATE_NOOP("RecordForm", "Assessments"), m_assessments);
    addGap();
    addRow("record.place", QT_TRANSLATE_NOOP("RecordForm", "Place"), m_common.place);
    addCommonTail(m_common);
    endFields();
}

void CommitmentForm::connectFields() {
    const auto touch = [this] { touched(); };
    connectCommon(m_common, this, touch);
    connect(m_common.date, &DateField::dateChanged, this,
            [this] { m_parties->setDate(m_common.date->date()); });
    for (QComboBox* box : {m_status, m_kind, m_series, m_comparison})
        connect(box, &QComboBox::currentIndexChanged, this, touch);
    connect(m_series, &QComboBox::currentIndexChanged, this, &CommitmentForm::showLatest);
    connect(m_parties, &ParticipantsEditor::changed, this, touch);
    connect(m_origin, &OriginField::changed, this, touch);
    connect(m_target, &QLineEdit::textEdited, this, touch);
    connect(m_unit, &QLineEdit::textEdited, this, touch);
    connect(m_due, &DateField::dateChanged, this, touch);
    connect(m_assessments, &AssessmentsEditor::changed, this, touch);
}

void CommitmentForm::setWorld(std::shared_ptr<const FormWorld> world) {
    m_world = std::move(world);
    setCommonWorld(m_common, m_world);
    m_due->setLanguage(m_world->words.language);
    m_parties->setWorld(m_world);
    m_assessments->setWorld(m_world);
    offerSeries();
}

void CommitmentForm::showDocument(const CommitmentDocument& document) {
    const model::Commitment& commitment = document.body;
    showCommon(m_common, document);
    chooseCode(*m_status, commitment.status);
    m_parties->setDate(commitment.record.date);
    m_parties->setRows(commitment.parties);
    m_origin->setOrigin(document.origin);
    chooseCode(*m_kind, commitment.kind);
    chooseSeries(commitment.series);
    m_comparison->setCurrentIndex(m_comparison->findData(
        commitment.comparison ? static_cast<int>(*commitment.comparison) : kNoComparison));
    setTextIfOther(*m_target, commitment.target ? m_world->words.number(*commitment.target) : QString());
    setTextIfOther(*m_unit, toQt(commitment.targetUnit));
    m_due->setDate(commitment.due);
    m_assessments->setAssessments(commitment.assessments, document.partSources);
    m_measure = document.measure;
    showLatest();
}

void CommitmentForm::readFields(CommitmentDocument& document, std::vector<model::FieldIssue>& unread) const {
    model::Commitment& commitment = document.body;
    readCommon(m_common, document, unread);
    commitment.status = chosenCode<model::CommitmentStatus>(*m_status);
    commitment.parties = m_parties->participants();
    document.origin = m_origin->origin();
    commitment.madeAt = document.origin ? std::optional(document.origin->id) : std::nullopt;
    commitment.kind = chosenCode<model::CommitmentKind>(*m_kind);
    const qint64 series = m_series->currentData().toLongLong();
    commitment.series = series != 0 ? std::optional(model::SeriesId{series}) : std::nullopt;
    const int comparison = m_comparison->currentData().toInt();
    commitment.comparison = comparison == kNoComparison
                                ? std::nullopt
                                : std::optional(static_cast<model::Comparison>(comparison));
    readTarget(commitment, unread);
    commitment.due = readDate(*m_due, "due", unread);
    commitment.assessments = m_assessments->assessments();
    document.partSources = m_assessments->sources();
    for (const auto& found : {m_parties->unread("parties"), m_assessments->unread("assessments")})
        unread.insert(unread.end(), found.begin(), found.end());
}

void CommitmentForm::readTarget(model::Commitment& commitment, std::vector<model::FieldIssue>& unread) const {
    commitment.targetUnit = toStd(m_unit->text().trimmed());
    commitment.target.reset();
    if (m_target->text().trimmed().isEmpty())
        return;
    commitment.target = numberIn(m_target->text(), m_world->words.language);
    if (!commitment.target)
        unread.push_back({"target", base::ErrorCode::InvalidNumber, {}});
}

void CommitmentForm::offerSeries() {
    const QSignalBlocker quiet(m_series);
    const qint64 chosen = m_series->currentData().toLongLong();
    m_series->clear();
    m_series->addItem(tr("No series"), qint64{0});
    for (const store::SeriesRow& row : m_world->series) {
        const bool japanese = m_world->words.language == "ja" && !row.series.titleJa.empty();
        m_series->addItem(toQt(japanese ? row.series.titleJa : row.series.title),
                          qint64{row.series.id.value});
    }
    chooseSeries(chosen != 0 ? std::optional(model::SeriesId{chosen}) : std::nullopt);
    showLatest();
}

void CommitmentForm::chooseSeries(std::optional<model::SeriesId> id) {
    const qint64 value = id ? id->value : 0;
    // The list may come after the record; showing it must not change it.
    if (m_series->findData(value) < 0)
        m_series->addItem(tr("Series not loaded yet"), value);
    m_series->setCurrentIndex(m_series->findData(value));
}

void CommitmentForm::showLatest() {
    const qint64 id = m_series->currentData().toLongLong();
    const auto at = std::find_if(m_world->series.begin(), m_world->series.end(),
                                 [&](const store::SeriesRow& row) { return row.series.id.value == id; });
    if (at == m_world->series.end() || !at->latest || !at->latest->value)
        return m_targetRow->setHint({});
    m_targetRow->setHint(
        tr("Latest figure: %1 (%2)", "1 number, 2 period")
            .arg(m_world->words.number(*at->latest->value), toQt(at->latest->period.text())));
}

bool CommitmentForm::isTouchedBy(const store::Changed& changed) const {
    const model::Commitment& body = draft().before.body;
    return TypedForm::isTouchedBy(changed) || (body.series && changed.touches(*body.series)) ||
           std::any_of(body.assessments.begin(), body.assessments.end(),
                       [&](const model::Assessment& one) { return changed.touches(one.id); });
}

void CommitmentForm::showStanding() {
    const model::Commitment& body = draft().mine.body;
    const bool isOwn = m_measure && body.series == std::optional(m_measure->series.id);
    const auto judgement = insight::standingOf(body, isOwn ? m_measure.get() : nullptr, context().today());
    m_standing->setText(tr("%1. %2", "1 on track, behind …; 2 the rule in words")
                            .arg(word(judgement.standing),
                                 toQt(insight::ruleInWords(judgement.rule, m_world->words.language))));
}

void CommitmentForm::markParts(bool attempted) {
    m_parties->markUnknown(attempted);
    m_assessments->showIssues(issues(), attempted);
    m_common.sources->markIncomplete(attempted);
    showStanding();
}

void CommitmentForm::offerComparisons() {
    const QSignalBlocker quiet(m_comparison);
    const QVariant chosen = m_comparison->currentData();
    m_comparison->clear();
    m_comparison->addItem(tr("without a target"), kNoComparison);
    for (const auto& code : model::codesOf<model::Comparison>())
        m_comparison->addItem(word(code.value), static_cast<int>(code.value));
    m_comparison->setCurrentIndex(chosen.isValid() ? m_comparison->findData(chosen) : 0);
}

void CommitmentForm::retranslate() {
    offerCodes(*m_status, allCodes<model::CommitmentStatus>());
    offerCodes(*m_kind, allCodes<model::CommitmentKind>());
    offerComparisons();
    offerSeries();
    m_common.unverified->setText(tr("Unverified: no source stands behind it yet"));
    m_common.date->setPlaceholderText(tr("7 Feb 2025, Feb 2025, c. 1978"));
    m_due->setPlaceholderText(tr("FY2027, 31 Dec 2030"));
    m_unit->setPlaceholderText(tr("percent, trillion yen"));
    TypedForm::retranslate();
}

} // namespace entente::ui
