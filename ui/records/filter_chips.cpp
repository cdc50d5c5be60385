#include "ui/records/filter_chips.h"

#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/period_entry.h"

#include <QHBoxLayout>

namespace entente::ui {
namespace {

constexpr qsizetype kMostLetters = 48;

QString shortened(const QString& text) {
    return text.size() <= kMostLetters ? text : text.left(kMostLetters - 1) + QStringLiteral("…");
}

} // namespace

QString filterText(const table::ColumnFilter& filter, std::size_t column,
                   const std::vector<ColumnLook>& columns, const ValueLabels& labels,
                   const std::string& language) {
    QStringList parts;
    if (filter.period && columns[column].hasDays)
        parts << periodText(*filter.period, language);
    if (!filter.contains.empty())
        parts << FilterChips::tr("contains “%1”").arg(toQt(filter.contains));
    QStringList values;
    for (const std::string& value : filter.values) {
        const auto at = labels.find({column, value});
        values << (at == labels.end() ? toQt(value) : at->second);
    }
    if (!values.isEmpty())
        parts << joined(values, language);
    return FilterChips::tr("%1: %2", "1 column, 2 what it must say")
        .arg(columnTitle(columns[column]), parts.join(QStringLiteral("; ")));
}

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_chips(new QHBoxLayout), m_clear(new LinkButton({}, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    layout->setSpacing(space::kSmall);
    m_chips->setSpacing(space::kSmall);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_clear, &LinkButton::clicked, this, &FilterChips::clearRequested);
    hide();
}

void FilterChips::showSpec(const table::TableSpec& spec, const std::vector<ColumnLook>& columns,
                           const ValueLabels& labels, const std::string& language) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const table::ColumnFilter& filter : spec.filters) {
        if (const auto column = columnOfKey(columns, filter.key))
            addFilterChip(*column, filterText(filter, *column, columns, labels, language));
    }
    if (const auto group = columnOfKey(columns, spec.group))
        addGroupChip(columnTitle(columns[*group]));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters and groups"));
    setVisible(m_chips->count() > 0);
}

void FilterChips::addFilterChip(std::size_t column, const QString& text) {
    auto* chip = new Chip(shortened(text), this);
    chip->setToolTip(text);
    chip->setPressable(true);
    chip->setRemovable(true, tr("Remove the filter %1").arg(text));
    connect(chip, &Chip::clicked, this, [this, column] { Q_EMIT filterChosen(column); });
    connect(chip, &Chip::removeRequested, this, [this, column] { Q_EMIT filterRemoved(column); });
    m_chips->addWidget(chip);
}

void FilterChips::addGroupChip(const QString& column) {
    auto* chip = new Chip(tr("Grouped by %1").arg(column), this);
    chip->setTone(Chip::Tone::Accent);
    chip->setRemovable(true, tr("Do not group"));
    connect(chip, &Chip::removeRequested, this, &FilterChips::groupRemoved);
    m_chips->addWidget(chip);
}

} // namespace entente::ui
