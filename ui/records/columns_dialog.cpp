#include "ui/records/columns_dialog.h"

#include "ui/render/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kColumnRole = Qt::UserRole;
constexpr QSize kColumnsSize(380, 420);

} // namespace

ColumnsDialog::ColumnsDialog(const std::vector<table::ColumnChoice>& choices, std::vector<ColumnLook> looks,
                             QWidget* parent)
    : QDialog(parent),
      m_looks(std::move(looks)),
      m_list(new QListWidget(this)),
      m_up(new QPushButton(themedIcon(QStringLiteral("chevron-up")), tr("Up"), this)),
      m_down(new QPushButton(themedIcon(QStringLiteral("chevron-down")), tr("Down"), this)) {
    setWindowTitle(tr("Columns"));
    resize(kColumnsSize);
    auto* layout = new QVBoxLayout(this);
    auto* hint = new TextLabel(TextLabel::Look::Secondary,
                               tr("Where the room is short, columns that matter less are left out."), this);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* moves = new QHBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    layout->addWidget(m_list, 1);
    layout->addLayout(moves);
    layout->addWidget(hint);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_ok);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* again = buttons->addButton(tr("Reset"), QDialogButtonBox::ResetRole);
    again->setToolTip(tr("As the table has its columns by itself"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &ColumnsDialog::reset);
    layout->addWidget(buttons);
    addMoveActions();
    fill(choices);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_isReset = false, showState(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showState);
    m_list->setFocus();
    showState();
}

void ColumnsDialog::addMoveActions() {
    const auto add = [this](QPushButton* button, Qt::Key key, int by) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        addAction(action);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            button->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
    };
    add(m_up, Qt::Key_Up, -1);
    add(m_down, Qt::Key_Down, 1);
}

void ColumnsDialog::fill(const std::vector<table::ColumnChoice>& choices) {
    m_choices = choices;
    m_list->clear();
    const auto add = [this](std::size_t column, bool isHidden) {
        auto* item = new QListWidgetItem(columnTitle(m_looks[column]), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(isHidden ? Qt::Unchecked : Qt::Checked);
        item->setData(kColumnRole, static_cast<int>(column));
        item->setSizeHint({0, space::kRow});
    };
    for (const table::ColumnChoice& choice : choices) {
        if (const auto column = columnOfKey(m_looks, choice.key))
            add(*column, choice.isHidden);
    }
    m_list->setCurrentRow(0);
}

std::vector<table::ColumnChoice> ColumnsDialog::choices() const {
    if (m_isReset)
        return {};
    std::vector<table::ColumnChoice> out;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto column = m_list->item(row)->data(kColumnRole).toUInt();
        const std::string key = columnKey(m_looks[column]);
        const auto before = std::find_if(m_choices.begin(), m_choices.end(),
                                         [&](const auto& choice) { return choice.key == key; });
        table::ColumnChoice choice = before == m_choices.end() ? table::ColumnChoice{key} : *before;
        const bool isHidden = m_list->item(row)->checkState() == Qt::Unchecked;
        // Ticked by hand, it is shown even where the room is short.
        if (choice.isHidden && !isHidden && choice.width == 0)
            choice.width = m_looks[column].width;
        choice.isHidden = isHidden;
        out.push_back(choice);
    }
    return out;
}

void ColumnsDialog::move(int by) {
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    m_isReset = false;
}

void ColumnsDialog::reset() {
    std::vector<table::ColumnChoice> usual;
    for (const ColumnLook& look : m_looks)
        usual.push_back({columnKey(look)});
    fill(usual);
    m_isReset = true;
}

void ColumnsDialog::showState() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    int ticked = 0;
    for (int i = 0; i < m_list->count(); ++i)
        ticked += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_ok->setEnabled(ticked > 0);
}

} // namespace entente::ui
