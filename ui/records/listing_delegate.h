#pragma once

#include <QStyledItemDelegate>

namespace entente::ui {

/// Draws the cells of a table; what the model calls quiet in secondary text.
class ListingDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace entente::ui
