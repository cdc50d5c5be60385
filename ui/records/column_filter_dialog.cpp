#include "ui/records/column_filter_dialog.h"

#include "ui/records/date_understanding.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/period_entry.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kDialogWidth = 380;
constexpr int kMostListHeight = 260;

} // namespace

ColumnFilterDialog::ColumnFilterDialog(table::ColumnFilter filter, const ColumnLook& look,
                                       std::string language, QWidget* parent)
    : QDialog(parent),
      m_filter(std::move(filter)),
      m_language(std::move(language)),
      m_contains(new QLineEdit(toQt(m_filter.contains), this)),
      m_valuesTitle(new TextLabel(TextLabel::Look::Secondary, tr("Any of these"), this)),
      m_values(new QListWidget(this)) {
    setWindowTitle(tr("Filter by %1").arg(columnTitle(look)));
    setMinimumWidth(kDialogWidth);
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    if (look.hasDays) {
        m_period =
            new QLineEdit(m_filter.period ? periodText(*m_filter.period, m_language) : QString(), this);
        m_period->setPlaceholderText(tr("2012..2020, since 2017, FY2027"));
        m_period->setAccessibleName(tr("Period"));
        m_understood = new TextLabel(TextLabel::Look::Secondary, {}, this);
        addClearButton(*m_period);
        form->addRow(tr("Period"), m_period);
        form->addRow(QString(), m_understood);
        connect(m_period, &QLineEdit::textEdited, this, &ColumnFilterDialog::readTyped);
    }
    m_contains->setAccessibleName(tr("Contains"));
    addClearButton(*m_contains);
    form->addRow(tr("Contains"), m_contains);
    m_values->setAccessibleName(m_valuesTitle->text());
    m_values->setMaximumHeight(kMostListHeight);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_values);
    m_valuesTitle->hide();
    m_values->hide();
    addButtons();
    if (m_period != nullptr)
        setTabOrder(m_period, m_contains);
    (m_period != nullptr ? m_period : m_contains)->setFocus();
}

void ColumnFilterDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_apply);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* clearing = buttons->addButton(tr("Clear"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(clearing, &QPushButton::clicked, this, &ColumnFilterDialog::clear);
    layout()->addWidget(buttons);
}

void ColumnFilterDialog::setValues(const std::vector<ColumnValue>& values) {
    for (const ColumnValue& value : values) {
        auto* item = new QListWidgetItem(tr("%1 (%2)", "1 value, 2 how many rows have it")
                                             .arg(value.label, locale().toString(value.count)),
                                         m_values);
        const bool isTicked =
            std::find(m_filter.values.begin(), m_filter.values.end(), value.code) != m_filter.values.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        item->setData(kCodeRole, toQt(value.code));
        item->setSizeHint({0, space::kRow});
    }
    m_valuesTitle->setVisible(!values.empty());
    m_values->setVisible(!values.empty());
    if (!values.empty())
        m_values->setCurrentRow(0);
}

table::ColumnFilter ColumnFilterDialog::filter() const {
    table::ColumnFilter out = m_filter;
    out.contains = toStd(m_contains->text().trimmed());
    if (m_values->count() > 0)
        out.values.clear();
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            out.values.push_back(toStd(m_values->item(row)->data(kCodeRole).toString()));
    }
    return out;
}

void ColumnFilterDialog::readTyped() {
    const auto period = readPeriod(m_period->text());
    setInvalid(*m_period, !period);
    m_apply->setEnabled(period.has_value());
    m_understood->setLook(period ? TextLabel::Look::Secondary : TextLabel::Look::Error);
    if (!period)
        return m_understood->setText(dateProblemText(period.error()));
    m_filter.period = *period;
    m_understood->setText(*period ? periodText(**period, m_language) : QString());
}

void ColumnFilterDialog::clear() {
    m_filter = {.key = m_filter.key};
    m_contains->clear();
    for (int row = 0; row < m_values->count(); ++row)
        m_values->item(row)->setCheckState(Qt::Unchecked);
    if (m_period != nullptr) {
        m_period->clear();
        readTyped();
    }
}

} // namespace entente::ui
