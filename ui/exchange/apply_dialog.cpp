#include "ui/exchange/apply_dialog.h"

#include "ui/exchange/change_model.h"
#include "ui/exchange/clash_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/style_names.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 620;

/// What is said before and after gets the room that the columns of these widths leave.
DataTable* makeTable(QAbstractItemModel* model, const QString& name, std::initializer_list<int> widths,
                     QWidget* parent) {
    auto* table = new DataTable(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    int column = 0;
    for (const int width : widths) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        table->setColumnWidth(column++, width);
    }
    return table;
}

} // namespace

ApplyDialog::ApplyDialog(const QString& from, exchange::MergePreview preview, QWidget* parent)
    : QDialog(parent), m_clashes(new ClashModel(std::move(preview.clashes), this)) {
    setWindowTitle(tr("Apply changes"));
    resize(kWidth, kHeight);
    auto* layout = new QVBoxLayout(this);
    auto* heading = new TextLabel(TextLabel::Look::Heading, from, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    addClashes(m_clashes->rowCount());
    addAutomatic(std::move(preview.automatic));
    addButtons();
    connect(m_clashes, &ClashModel::chosen, this, &ApplyDialog::showState);
    showState();
}

const exchange::Choices& ApplyDialog::choices() const { return m_clashes->choices(); }

void ApplyDialog::addClashes(int count) {
    if (count == 0)
        return;
    auto* line = new QHBoxLayout;
    m_state = new TextLabel(TextLabel::Look::Emphasis, {}, this);
    auto* mine = new QPushButton(tr("Keep all of mine"), this);
    auto* theirs = new QPushButton(tr("Take all of theirs"), this);
    mine->setObjectName(QStringLiteral("mine"));
    theirs->setObjectName(QStringLiteral("theirs"));
    line->addWidget(m_state, 1);
    line->addWidget(mine);
    line->addWidget(theirs);
    auto* body = static_cast<QVBoxLayout*>(layout());
    body->addLayout(line);
    auto* table = makeTable(m_clashes, tr("Changes that clash"), {190, 110}, this);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setObjectName(QStringLiteral("clashes"));
    body->addWidget(table, 1);
    connect(mine, &QPushButton::clicked, this, [this] { m_clashes->chooseAll(exchange::Choice::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_clashes->chooseAll(exchange::Choice::Theirs); });
}

void ApplyDialog::addAutomatic(std::vector<exchange::AppliedChange> changes) {
    auto* body = static_cast<QVBoxLayout*>(layout());
    body->addWidget(new TextLabel(TextLabel::Look::Emphasis, tr("What comes in by itself"), this));
    auto* table = makeTable(new ChangeModel(std::move(changes), this), tr("What comes in by itself"),
                            {100, 250, 110}, this);
    table->setObjectName(QStringLiteral("automatic"));
    table->setEmptyText(tr("Nothing"));
    body->addWidget(table, 1);
}

void ApplyDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty(kPrimaryProperty, true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ApplyDialog::showState() {
    const int open = m_clashes->open();
    m_apply->setEnabled(open == 0);
    if (m_state != nullptr)
        m_state->setText(open == 0 ? tr("Every clash has its choice") : tr("Still to choose: %1").arg(open));
}

} // namespace entente::ui
