#include "ui/records/table_columns.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace entente::ui {
namespace {

constexpr int kNarrowest = 40;

} // namespace

TableColumns::TableColumns(QTableView& table, std::vector<ColumnLook> looks)
    : QObject(&table), m_table(table), m_looks(std::move(looks)) {
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kNarrowest);
    header->setSectionResizeMode(QHeaderView::Interactive);
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::sectionMoved);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int /*before*/, int width) { sectionResized(column, width); });
}

const table::ColumnChoice* TableColumns::choiceOf(std::size_t column) const {
    const std::string key = columnKey(m_looks[column]);
    const auto at =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const auto& one) { return one.key == key; });
    return at == m_choices.end() ? nullptr : &*at;
}

int TableColumns::widthOf(std::size_t column) const {
    const table::ColumnChoice* choice = choiceOf(column);
    return choice != nullptr && choice->width > 0 ? std::max(kNarrowest, choice->width)
                                                  : m_looks[column].width;
}

bool TableColumns::isHidden(std::size_t column) const {
    const table::ColumnChoice* choice = choiceOf(column);
    return choice != nullptr && choice->isHidden;
}

std::vector<table::ColumnChoice> TableColumns::all() const {
    std::vector<table::ColumnChoice> all;
    for (int visual = 0; visual < static_cast<int>(m_looks.size()); ++visual) {
        const auto column = static_cast<std::size_t>(m_table.horizontalHeader()->logicalIndex(visual));
        const table::ColumnChoice* choice = choiceOf(column);
        all.push_back(choice != nullptr ? *choice : table::ColumnChoice{columnKey(m_looks[column])});
    }
    return all;
}

std::vector<std::size_t> TableColumns::shownOrder() const {
    std::vector<std::size_t> order;
    for (const table::ColumnChoice& choice : all()) {
        if (!choice.isHidden)
            order.push_back(*columnOfKey(m_looks, choice.key));
    }
    return order;
}

void TableColumns::setChoices(const std::vector<table::ColumnChoice>& choices) {
    m_choices.clear();
    for (const table::ColumnChoice& choice : choices) {
        if (columnOfKey(m_looks, choice.key))
            m_choices.push_back(choice);
    }
    const bool hidesAll =
        m_choices.size() == m_looks.size() &&
        std::all_of(m_choices.begin(), m_choices.end(), [](const auto& one) { return one.isHidden; });
    if (hidesAll)
        m_choices.front().isHidden = false;
    applyOrder();
    fit();
}

void TableColumns::choose(std::vector<table::ColumnChoice> choices) {
    setChoices(choices);
    Q_EMIT chosen();
}

void TableColumns::setHidden(std::size_t column, bool hidden) {
    if (hidden && shownOrder().size() < 2)
        return;
    std::vector<table::ColumnChoice> choices = all();
    for (table::ColumnChoice& choice : choices) {
        if (choice.key == columnKey(m_looks[column]))
            choice.isHidden = hidden;
    }
    choose(std::move(choices));
}

void TableColumns::move(std::size_t column, int by) {
    std::vector<table::ColumnChoice> choices = all();
    const auto at = std::find_if(choices.begin(), choices.end(),
                                 [&](const auto& one) { return one.key == columnKey(m_looks[column]); });
    const auto place = static_cast<int>(at - choices.begin());
    const int target = std::clamp(place + by, 0, static_cast<int>(choices.size()) - 1);
    if (target == place)
        return;
    std::swap(choices[static_cast<std::size_t>(place)], choices[static_cast<std::size_t>(target)]);
    choose(std::move(choices));
}

void TableColumns::applyOrder() {
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView* header = m_table.horizontalHeader();
    std::vector<int> order;
    for (const table::ColumnChoice& choice : m_choices)
        order.push_back(static_cast<int>(*columnOfKey(m_looks, choice.key)));
    for (int column = 0; column < static_cast<int>(m_looks.size()); ++column) {
        if (std::find(order.begin(), order.end(), column) == order.end())
            order.push_back(column);
    }
    for (int visual = 0; visual < static_cast<int>(order.size()); ++visual)
        header->moveSection(header->visualIndex(order[static_cast<std::size_t>(visual)]), visual);
}

void TableColumns::sectionMoved() {
    if (m_arranging)
        return;
    m_choices = all();
    Q_EMIT chosen();
}

void TableColumns::sectionResized(int column, int width) {
    if (m_arranging || width == 0 || m_table.isColumnHidden(column))
        return;
    std::vector<table::ColumnChoice> choices = all();
    for (table::ColumnChoice& choice : choices) {
        if (choice.key == columnKey(m_looks[static_cast<std::size_t>(column)]))
            choice.width = width;
    }
    m_choices = std::move(choices);
    Q_EMIT chosen();
}

void TableColumns::fit() {
    const QScopedValueRollback arranging(m_arranging, true);
    const int left = hideWhatDoesNotFit(m_table.viewport()->width());
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        if (!m_table.isColumnHidden(static_cast<int>(i)))
            m_table.setColumnWidth(static_cast<int>(i), widthOf(i));
    }
    shareRoom(std::max(0, left));
}

// What somebody chose to see stays, and the table scrolls where the room is short.
int TableColumns::hideWhatDoesNotFit(int room) {
    std::vector<std::size_t> byRank(m_looks.size());
    std::iota(byRank.begin(), byRank.end(), 0U);
    std::stable_sort(byRank.begin(), byRank.end(),
                     [this](std::size_t a, std::size_t b) { return m_looks[a].rank < m_looks[b].rank; });
    for (const std::size_t column : byRank) {
        const bool isWanted = !isHidden(column);
        const bool stays = choiceOf(column) != nullptr || m_looks[column].rank == 0;
        const bool isShown = isWanted && (stays || widthOf(column) <= room);
        room -= isShown ? widthOf(column) : 0;
        m_table.setColumnHidden(static_cast<int>(column), !isShown);
    }
    return room;
}

// The wide column keeps half of the room that is left over, or all that nobody else can use.
void TableColumns::shareRoom(int left) {
    const int each = left / 2;
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        const ColumnLook& look = m_looks[i];
        const int column = static_cast<int>(i);
        const bool isChosen = choiceOf(i) != nullptr && choiceOf(i)->width > 0;
        if (look.most <= look.width || isChosen || m_table.isColumnHidden(column))
            continue;
        const int width = std::min(look.most, look.width + each);
        left -= width - m_table.columnWidth(column);
        m_table.setColumnWidth(column, width);
    }
    for (std::size_t i = 0; i < m_looks.size() && left > 0; ++i) {
        const int column = static_cast<int>(i);
        if (m_looks[i].isWide && !m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, m_table.columnWidth(column) + std::exchange(left, 0));
    }
}

} // namespace entente::ui
