#pragma once

#include <QStyledItemDelegate>

namespace entente::ui {

/// A slide in the list: its number and its picture; the chosen one has the accent around it.
class SlideDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entente::ui
