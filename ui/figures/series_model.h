#pragma once

#include "core/model/focus.h"
#include "core/store/lookup.h"
#include "ui/figures/figure_rows.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace entente::ui {

/// What the names in a table are said with.
struct TableWording {
    const store::Names* names = nullptr;
    std::string language = "en";
};

/// The series that a page lists, a few hundred at most: filtered by words and actors, sorted by a column.
/// Which of them are chosen for the chart is kept here, so that a filter does not lose them.
class SeriesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Title, Latest, Unit, Span, Reporter, Partner, Flow, Source, ColumnCount };
    /// The shown row's series id, as a number.
    static constexpr int kIdRole = Qt::UserRole;

    explicit SeriesModel(QObject* parent = nullptr);

    void setRows(std::vector<FigureRow> rows);
    void setWording(const TableWording& wording);
    /// Shows the rows that hold every word, and of which one of the actors is reporter or partner.
    void setFilter(const QString& words, const std::vector<model::ActorId>& actors);

    [[nodiscard]] const std::vector<model::SeriesId>& chosen() const { return m_chosen; }
    void setChosen(std::vector<model::SeriesId> chosen);

    /// False for a series of none of the filter's actors, or one that is gone.
    [[nodiscard]] bool isOfActors(model::SeriesId id) const;
    [[nodiscard]] int hiddenByActors() const;
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] model::SeriesId idAt(int row) const;
    /// -1 when it is filtered out.
    [[nodiscard]] int rowOf(model::SeriesId id) const;
    /// Null when the series is gone.
    [[nodiscard]] const model::Series* find(model::SeriesId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  private:
    [[nodiscard]] QString text(const FigureRow& row, int column) const;
    [[nodiscard]] QString hint(const FigureRow& row, int column) const;
    [[nodiscard]] QString actorName(std::optional<model::ActorId> id) const;
    [[nodiscard]] bool isShown(std::size_t row) const;
    void makeTexts();
    void arrange();

    TableWording m_wording;
    std::vector<FigureRow> m_rows;
    /// Everything that the filter looks at, folded; one for each row.
    std::vector<QString> m_searched;
    /// Rows in the order shown.
    std::vector<std::size_t> m_shown;
    std::vector<model::SeriesId> m_chosen;
    QStringList m_words;
    std::vector<model::ActorId> m_actors;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace entente::ui
