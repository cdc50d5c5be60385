#pragma once

#include "ui/records/commitment_draft.h"
#include "ui/records/form_parts.h"
#include "ui/records/typed_form.h"

class QComboBox;

namespace entente::ui {

class AssessmentsEditor;
class OriginField;
class ParticipantsEditor;
class TextLabel;

class CommitmentForm : public TypedForm<model::Commitment> {
    Q_OBJECT

  public:
    explicit CommitmentForm(ViewContext& context, QWidget* parent = nullptr);

    void setWorld(std::shared_ptr<const FormWorld> world) override;

  protected:
    [[nodiscard]] bool isTouchedBy(const store::Changed& changed) const override;
    void showDocument(const CommitmentDocument& document) override;
    void readFields(CommitmentDocument& document, std::vector<model::FieldIssue>& unread) const override;
    void markParts(bool attempted) override;
    void retranslate() override;

  private:
    void build();
    void connectFields();
    void offerSeries();
    void chooseSeries(std::optional<model::SeriesId> id);
    void offerComparisons();
    void readTarget(model::Commitment& commitment, std::vector<model::FieldIssue>& unread) const;
    void showLatest();
    void showStanding();

    std::shared_ptr<const FormWorld> m_world = std::make_shared<const FormWorld>();
    CommonFields m_common;
    QComboBox* m_status;
    ParticipantsEditor* m_parties;
    OriginField* m_origin;
    QComboBox* m_kind;
    QComboBox* m_series;
    QComboBox* m_comparison;
    QLineEdit* m_target;
    QLineEdit* m_unit;
    DateField* m_due;
    TextLabel* m_standing;
    AssessmentsEditor* m_assessments;
    FormRow* m_targetRow = nullptr;
    /// The figures of the series that the shown commitment is measured by.
    std::shared_ptr<const model::SeriesData> m_measure;
};

} // namespace entente::ui
