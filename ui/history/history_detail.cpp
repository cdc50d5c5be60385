#include "ui/history/history_detail.h"

#include "ui/history/change_words.h"
#include "ui/history/field_changes_model.h"
#include "ui/history/past_dialog.h"
#include "ui/history/touched_model.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

// A record with more changes than this since the chosen one is told without its fields.
constexpr int kDeepest = 10'000;
constexpr int kFateWidth = 100;
constexpr int kKindWidth = 110;
constexpr int kFieldWidth = 150;

/// The column that is stretched takes what the others leave.
DataTable* makeDetailTable(QAbstractItemModel* model, QWidget* parent) {
    auto* table = new DataTable(parent);
    table->setModel(model);
    return table;
}

} // namespace

HistoryDetail::HistoryDetail(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new TextLabel(TextLabel::Look::Heading, {}, this)),
      m_about(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_error(new ErrorBar(this)),
      m_thingsModel(new TouchedModel(this)),
      m_fieldsModel(new FieldChangesModel(this)),
      m_thingsTable(makeDetailTable(m_thingsModel, this)),
      m_fieldsTable(makeDetailTable(m_fieldsModel, this)),
      m_more(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_notice(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_open(new QPushButton(this)),
      m_past(new QPushButton(this)),
      m_restore(new QPushButton(this)) {
    build();
    connect(m_thingsTable, &DataTable::currentRowChanged, this, &HistoryDetail::chooseThing);
    connect(m_thingsTable, &DataTable::rowActivated, this, &HistoryDetail::openThing);
    connect(m_open, &QPushButton::clicked, this, [this] { openThing(m_thingsTable->currentIndex().row()); });
    connect(m_past, &QPushButton::clicked, this, &HistoryDetail::showPast);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDetail::restore);
    retranslate();
}

void HistoryDetail::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_heading->setWordWrap(true);
    m_notice->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_about, m_error})
        layout->addWidget(widget);
    layout->addWidget(m_thingsTable, 2);
    layout->addWidget(m_more);
    layout->addWidget(m_fieldsTable, 3);
    layout->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_past);
    buttons->addWidget(m_restore);
    layout->addLayout(buttons);
    m_thingsTable->setColumnWidth(TouchedModel::Fate, kFateWidth);
    m_thingsTable->setColumnWidth(TouchedModel::Kind, kKindWidth);
    QHeaderView* header = m_fieldsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(FieldChangesModel::Field, QHeaderView::Interactive);
    m_fieldsTable->setColumnWidth(FieldChangesModel::Field, kFieldWidth);
}

void HistoryDetail::retranslate() {
    m_thingsModel->retranslate();
    m_thingsTable->setAccessibleName(tr("What the change touched"));
    m_fieldsTable->setAccessibleName(tr("Fields before and after the change"));
    m_fieldsTable->setEmptyText(tr("Choose a record that was changed to see its fields before and after."));
    m_open->setText(tr("Open"));
    m_past->setText(tr("Show as it was then…"));
    m_restore->setText(tr("Restore this state"));
    showTexts();
}

void HistoryDetail::showTexts() {
    m_heading->setText(m_change ? changeText(*m_change) : tr("Choose a change"));
    m_about->setText(m_change ? tr("%1, %2").arg(toQt(m_change->author),
                                                 localTimeText(m_change->madeAt, m_context.language()))
                              : QString());
    m_thingsTable->setEmptyText(m_change ? tr("It touched nothing that has a name.") : QString());
    m_more->setVisible(m_change && m_change->more > 0);
    if (m_change && m_change->more > 0)
        m_more->setText(m_change->isCut ? tr("and more than %n more", "", m_change->more)
                                        : tr("and %n more", "", m_change->more));
}

void HistoryDetail::showChange(const store::ListedChange* change) {
    m_change = change == nullptr ? std::nullopt : std::optional(*change);
    m_notice->clear();
    m_error->dismiss();
    m_slot.renew();
    m_state.reset();
    m_fieldsModel->setFields({}, m_context.language());
    m_thingsModel->setThings(m_change ? m_change->things : std::vector<store::TouchedThing>());
    showTexts();
    if (m_thingsModel->rowCount() > 0)
        m_thingsTable->setCurrentIndex(m_thingsModel->index(0, 0));
    updateState();
}

void HistoryDetail::chooseThing(int row) {
    m_slot.renew();
    m_state.reset();
    m_fieldsModel->setFields({}, m_context.language());
    updateState();
    const store::TouchedThing* thing = m_thingsModel->at(row);
    if (thing == nullptr || thing->kind != store::TouchedKind::Record || m_context.session() == nullptr)
        return;
    const auto query = [id = model::RecordId{thing->id}, change = m_change->id,
                        language = m_context.language()](const store::Connection& connection) {
        const auto history = store::historyOf(connection, id, kDeepest, language);
        const auto at = std::find_if(history.begin(), history.end(),
                                     [&](const store::RecordChange& one) { return one.id == change; });
        Chosen chosen;
        if (at == history.end())
            return chosen;
        chosen.fields = at->fields;
        const auto state = at->fate == store::RecordFate::Deleted ? std::next(at) : at;
        if (state != history.end())
            chosen.state = PastState{id, state->id, state->madeAt};
        return chosen;
    };
    m_context.session()->read(m_slot, query, [this](const base::Result<Chosen>& chosen) { take(chosen); });
}

void HistoryDetail::take(const base::Result<Chosen>& chosen) {
    if (!chosen) {
        if (chosen.error().code != base::ErrorCode::QueryInterrupted)
            m_error->showError(chosen.error());
        return;
    }
    m_state = chosen->state;
    m_fieldsModel->setFields(chosen->fields, m_context.language());
    updateState();
}

void HistoryDetail::openThing(int row) {
    const store::TouchedThing* thing = m_thingsModel->at(row);
    if (thing == nullptr || thing->isGone)
        return;
    if (thing->kind == store::TouchedKind::Record && thing->record)
        Q_EMIT m_context.openRecordRequested({thing->id}, *thing->record);
    else if (thing->kind == store::TouchedKind::Person)
        Q_EMIT m_context.openPersonRequested({thing->id});
    else if (thing->kind == store::TouchedKind::Source)
        Q_EMIT m_context.openSourceRequested({thing->id});
}

void HistoryDetail::showPast() {
    if (m_state)
        openPast(m_context, *m_state, window());
}

void HistoryDetail::restore() {
    const store::TouchedThing* thing = m_thingsModel->at(m_thingsTable->currentIndex().row());
    if (!m_state || thing == nullptr)
        return;
    m_restore->setEnabled(false);
    restorePast(m_context, *m_state, toQt(thing->title), this,
                [this](const base::Result<std::vector<store::LeftOut>>& leftOut) {
                    if (!leftOut)
                        m_error->showError(leftOut.error());
                    else
                        m_notice->setText(leftOutText(*leftOut));
                    updateState();
                });
}

void HistoryDetail::updateState() {
    const store::TouchedThing* thing = m_thingsModel->at(m_thingsTable->currentIndex().row());
    const bool hasPage = thing != nullptr && (thing->kind == store::TouchedKind::Record ||
                                              thing->kind == store::TouchedKind::Person ||
                                              thing->kind == store::TouchedKind::Source);
    m_open->setEnabled(hasPage && !thing->isGone);
    m_past->setEnabled(m_state.has_value());
    m_restore->setEnabled(m_state.has_value() && m_context.session() != nullptr &&
                          !m_context.session()->isReadOnly());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

} // namespace entente::ui
