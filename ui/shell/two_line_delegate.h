#pragma once

#include <QStyledItemDelegate>

namespace entente::ui {

/// A row with an icon, a title, and a quieter line below it.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int kDetailRole = Qt::UserRole + 1;
    static constexpr int kRowHeight = 42;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entente::ui
