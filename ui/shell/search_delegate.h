#pragma once

#include <QStyledItemDelegate>

namespace entente::ui {

/// Draws the rows of SearchModel: a heading; or an icon, a title and a quieter second line, with what was
/// searched for in semibold.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace entente::ui
