#pragma once

#include "ui/shell/search_rows.h"

#include <QAbstractListModel>

namespace entente::ui {

/// The rows below the search field. Headings cannot be chosen.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

  public:
    /// The whole row, as `const SearchRow*`.
    static constexpr int kRowRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SearchRow> rows, const std::string& language);
    [[nodiscard]] const std::vector<SearchRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::string& language() const { return m_language; }
    [[nodiscard]] bool isHeading(int row) const;
    /// The next row that can be chosen from there, in that direction; the row itself where there is none.
    [[nodiscard]] int nextChoice(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    std::vector<SearchRow> m_rows;
    std::string m_language;
};

} // namespace entente::ui
