#pragma once

#include "ui/shell/search_query.h"

#include <QListView>

class QStandardItemModel;

namespace entente::ui {

/// The list below the search field. It never has the keyboard: the field moves its current row.
class SearchResults : public QListView {
    Q_OBJECT

  public:
    explicit SearchResults(QWidget* parent = nullptr);

    void setItems(std::vector<FoundItem> items);
    [[nodiscard]] const std::vector<FoundItem>& items() const { return m_items; }
    void moveCurrent(int by);
    void showBelow(const QWidget& anchor);

  Q_SIGNALS:
    void chosen(int row);

  private:
    std::vector<FoundItem> m_items;
    QStandardItemModel* m_model;
};

} // namespace entente::ui
