#pragma once

#include "core/store/change_list.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace entente::ui {

/// The workspace's changes, newest first, under a line for each day. Grows page by page at its end.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Time, Change, Author };
    enum Role { IsDayRole = Qt::UserRole };

    explicit ChangesModel(QObject* parent = nullptr);

    void setLanguage(const std::string& language);
    void setChanges(std::vector<store::ListedChange> changes);
    void append(std::vector<store::ListedChange> changes);
    /// Null for the line of a day.
    [[nodiscard]] const store::ListedChange* at(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(model::ChangeId id) const;
    [[nodiscard]] int count() const { return m_count; }
    /// The place in the history of the last one; zero when there is none.
    [[nodiscard]] std::int64_t lastSequence() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    /// A day with the moment of its first change, or a change.
    struct Line {
        bool isDay = false;
        store::ListedChange change;
    };
    [[nodiscard]] std::vector<Line> lines(std::vector<store::ListedChange> changes);
    [[nodiscard]] QVariant shown(const Line& line, int column) const;

    std::vector<Line> m_lines;
    std::string m_language = "en";
    QDate m_lastDay;
    int m_count = 0;
};

} // namespace entente::ui
