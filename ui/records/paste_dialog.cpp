#include "ui/records/paste_dialog.h"

#include "core/store/guard.h"
#include "ui/records/paste_preview.h"
#include "ui/records/words.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>

namespace entente::ui {
namespace {

constexpr QSize kPasteSize(900, 600);
constexpr int kMostSample = 28;
constexpr int kMostNames = 12;
constexpr int kMappingHeight = 72;
constexpr int kRowWidth = 56;
constexpr int kFateWidth = 340;
constexpr int kCellWidth = 140;

QString sampleOf(const entry::PastedCells& cells, std::size_t column) {
    const QString text = toQt(cells.front()[column]).simplified();
    return text.size() <= kMostSample ? text : text.left(kMostSample - 1) + QStringLiteral("…");
}

} // namespace

PasteDialog::PasteDialog(ViewContext& context, Setup setup, entry::PastedCells cells, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_setup(std::move(setup)),
      m_entry(entry::entryNamed(m_setup.kind)),
      m_cells(std::move(cells)),
      m_columns(entry::guessColumns(m_cells, m_setup.fields, std::string(m_entry.titleField))),
      m_outcome(std::make_shared<entry::PasteOutcome>()),
      m_heading(new QCheckBox(tr("The first row holds the headings"), this)),
      m_preview(new PastePreview(m_cells, this)),
      m_state(new TextLabel(TextLabel::Look::Emphasis, {}, this)),
      m_created(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_problem(new TextLabel(TextLabel::Look::Error, {}, this)) {
    setWindowTitle(tr("Paste rows"));
    resize(kPasteSize);
    new QVBoxLayout(this);
    m_heading->setChecked(m_columns.hasHeading);
    connect(m_heading, &QCheckBox::toggled, this, &PasteDialog::mappingChanged);
    layout()->addWidget(m_heading);
    addMapping();
    addPreview();
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout()->addWidget(m_problem);
    layout()->addWidget(m_state);
    m_created->setWordWrap(true);
    layout()->addWidget(m_created);
    addButtons();
    tryOut();
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::addMapping() {
    auto* area = new QScrollArea(this);
    auto* inside = new QWidget(area);
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    for (std::size_t column = 0; column < m_columns.keys.size(); ++column) {
        auto* choice = new QComboBox(inside);
        choice->addItem(tr("(left out)"), QString());
        for (const entry::PasteField& field : m_setup.fields)
            choice->addItem(pasteFieldName(field.key), toQt(field.key));
        choice->setCurrentIndex(std::max(0, choice->findData(toQt(m_columns.keys[column]))));
        choice->setAccessibleName(tr("Field of column %1").arg(column + 1));
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::mappingChanged);
        auto* sample = new TextLabel(TextLabel::Look::Secondary, sampleOf(m_cells, column), inside);
        sample->setBuddy(choice);
        grid->addWidget(sample, 0, static_cast<int>(column));
        grid->addWidget(choice, 1, static_cast<int>(column));
        m_choices.push_back(choice);
    }
    grid->setVerticalSpacing(space::kTiny);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(static_cast<int>(m_columns.keys.size()), 1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedHeight(kMappingHeight);
    area->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(area);
}

void PasteDialog::addPreview() {
    auto* table = new DataTable(this);
    table->setModel(m_preview);
    table->setAccessibleName(tr("What becomes of the rows"));
    QHeaderView* header = table->horizontalHeader();
    header->setStretchLastSection(false);
    connect(m_preview, &QAbstractItemModel::modelReset, table, [table] {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, column == PastePreview::RowColumn    ? kRowWidth
                                          : column == PastePreview::FateColumn ? kFateWidth
                                                                               : kCellWidth);
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(table, 1);
}

void PasteDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::ApplyRole);
    m_add->setDefault(true);
    makePrimary(*m_add);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_add, &QPushButton::clicked, this, &PasteDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void PasteDialog::mappingChanged() {
    m_columns.hasHeading = m_heading->isChecked();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_columns.keys[i] = toStd(m_choices[i]->currentData().toString());
    tryOut();
}

void PasteDialog::tryOut() {
    m_isSettled = false;
    showState();
    const int number = ++m_tries;
    auto outcome = std::make_shared<entry::PasteOutcome>();
    m_context.session()->edit(
        this, windowTitle(),
        [outcome, fields = m_setup.fields, &entry = m_entry, cells = m_cells,
         columns = m_columns](store::Edit& edit) {
            *outcome = entry::pasteRows(edit, entry, cells, columns, fields);
            // Nothing of it is kept.
            throw store::Failure({base::ErrorCode::NothingToUndo});
        },
        [this, outcome, number](const base::Result<store::Changed>& result) {
            if (number == m_tries)
                triedOut(result, outcome);
        });
}

void PasteDialog::triedOut(const base::Result<store::Changed>& result,
                           std::shared_ptr<entry::PasteOutcome> outcome) {
    const bool isTried = !result && result.error().code == base::ErrorCode::NothingToUndo;
    m_problem->setVisible(!isTried);
    if (!isTried && !result)
        m_problem->setText(errorText(result.error()));
    m_outcome = std::move(outcome);
    m_isSettled = isTried;
    m_preview->show(m_columns, m_outcome);
    showState();
}

void PasteDialog::showState() {
    const auto fresh = static_cast<int>(m_outcome->added());
    const auto refused = static_cast<int>(m_outcome->rows.size()) - fresh;
    QStringList parts{tr("%n row(s) to add", nullptr, fresh)};
    if (refused > 0)
        parts << tr("%n refused and left out", nullptr, refused);
    m_state->setText(parts.join(QStringLiteral(" · ")));
    QStringList created;
    for (const entry::Created& one : m_outcome->created)
        created << toQt(one.name);
    m_created->setVisible(!created.isEmpty());
    m_created->setText(tr("Names to create, marked as unverified: %1")
                           .arg(joined(created.mid(0, kMostNames), m_context.language()) +
                                (created.size() > kMostNames ? QStringLiteral(", …") : QString())));
    m_created->setToolTip(created.join(QLatin1Char('\n')));
    if (m_add == nullptr)
        return;
    m_add->setText(tr("Add %n row(s)", nullptr, fresh));
    m_add->setEnabled(m_isSettled && fresh > 0);
}

void PasteDialog::add() {
    if (!m_isSettled || m_outcome->added() == 0)
        return;
    m_isSettled = false;
    m_add->setEnabled(false);
    std::vector<bool> skips;
    for (const entry::RowFate& row : m_outcome->rows)
        skips.push_back(row.title.empty());
    auto outcome = std::make_shared<entry::PasteOutcome>();
    m_context.session()->edit(
        this, tr("Paste %n row(s)", nullptr, static_cast<int>(m_outcome->added())),
        [outcome, skips, fields = m_setup.fields, &entry = m_entry, cells = m_cells, columns = m_columns](
            store::Edit& edit) { *outcome = entry::pasteRows(edit, entry, cells, columns, fields, skips); },
        [this, outcome](const base::Result<store::Changed>& result) { added(result, *outcome); });
}

void PasteDialog::added(const base::Result<store::Changed>& result, const entry::PasteOutcome& outcome) {
    if (!result) {
        m_problem->setText(errorText(result.error()));
        m_problem->show();
        m_isSettled = true;
        return showState();
    }
    Q_EMIT m_context.messageRequested(tr("Added %n row(s)", nullptr, static_cast<int>(outcome.added())));
    accept();
}

} // namespace entente::ui
