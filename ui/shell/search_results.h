#pragma once

#include "ui/shell/search_rows.h"

#include <QFrame>

class QListView;

namespace entente::ui {

class SearchModel;
class TextLabel;

/// What hangs below the search field: the rows, and a line that says what else there is to know. It never has
/// the keyboard: the field moves its current row.
class SearchResults : public QFrame {
    Q_OBJECT

  public:
    explicit SearchResults(QWidget* parent = nullptr);

    /// The first row that can be chosen becomes the current one. An empty note shows none.
    void show(std::vector<SearchRow> rows, const QString& note, const std::string& language,
              const QWidget& anchor);
    [[nodiscard]] const std::vector<SearchRow>& rows() const;
    [[nodiscard]] QString note() const;
    /// Null where nothing can be chosen.
    [[nodiscard]] const SearchRow* current() const;
    [[nodiscard]] QString currentText() const;
    /// By so many rows that can be chosen.
    void moveCurrent(int by);

  Q_SIGNALS:
    void chosen(const entente::ui::SearchRow& row);
    void currentChanged();

  private:
    void setCurrent(int row);
    void placeBelow(const QWidget& anchor);
    [[nodiscard]] int heightOfRows() const;

    SearchModel* m_model;
    QListView* m_list;
    TextLabel* m_note;
};

} // namespace entente::ui
