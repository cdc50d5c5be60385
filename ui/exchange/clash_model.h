#pragma once

#include "core/exchange/merge_plan.h"

#include <QAbstractTableModel>

#include <vector>

namespace entente::ui {

/// Clashes with their three sides, one a row. Mine and Theirs have a box each, of which one is ticked.
class ClashModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Subject, Field, Before, Mine, Theirs };

    explicit ClashModel(std::vector<exchange::Clash> clashes, QObject* parent = nullptr);

    [[nodiscard]] const exchange::Choices& choices() const { return m_choices; }
    [[nodiscard]] int open() const;
    void chooseAll(exchange::Choice choice);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Ticking one side takes the other's tick; a choice can be changed, not taken back.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    void chosen();

  private:
    [[nodiscard]] QString textAt(const exchange::Clash& clash, int column) const;
    [[nodiscard]] QVariant tickAt(const exchange::Clash& clash, int column) const;

    std::vector<exchange::Clash> m_clashes;
    exchange::Choices m_choices;
};

} // namespace entente::ui
