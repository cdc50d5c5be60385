#pragma once

#include "core/store/change_list.h"

#include <QAbstractTableModel>

#include <vector>

namespace entente::ui {

/// What one change touched.
class TouchedModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Fate, Kind, Title };

    explicit TouchedModel(QObject* parent = nullptr);

    void setThings(std::vector<store::TouchedThing> things);
    /// The words of another language.
    void retranslate();
    /// Null where there is none.
    [[nodiscard]] const store::TouchedThing* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<store::TouchedThing> m_things;
};

} // namespace entente::ui
