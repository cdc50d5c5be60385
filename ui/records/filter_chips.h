#pragma once

#include "ui/records/table_arrangement.h"

#include <QWidget>

class QHBoxLayout;

namespace entente::ui {

class LinkButton;

/// What narrows a table, over it: a chip for each column's filter and one for the group, each removable, and
/// a way to clear them all. Not there while nothing does.
class FilterChips : public QWidget {
    Q_OBJECT

  public:
    explicit FilterChips(QWidget* parent = nullptr);

    void showSpec(const table::TableSpec& spec, const std::vector<ColumnLook>& columns,
                  const ValueLabels& labels, const std::string& language);

  Q_SIGNALS:
    void filterChosen(std::size_t column);
    void filterRemoved(std::size_t column);
    void groupRemoved();
    void clearRequested();

  private:
    void addFilterChip(std::size_t column, const QString& text);
    void addGroupChip(const QString& column);

    QHBoxLayout* m_chips;
    LinkButton* m_clear;
};

/// "Status: Held, Planned"; "Title: contains “steel”"; "Date: 2012–2020".
[[nodiscard]] QString filterText(const table::ColumnFilter& filter, std::size_t column,
                                 const std::vector<ColumnLook>& columns, const ValueLabels& labels,
                                 const std::string& language);

} // namespace entente::ui
