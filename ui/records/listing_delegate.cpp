#include "ui/records/listing_delegate.h"

#include "ui/records/listing_model.h"
#include "ui/widgets/theme_palette.h"

namespace entente::ui {

void ListingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ListingModel::QuietRole).toBool())
        return;
    const QColor quiet = themeOf(option->palette).secondary;
    option->palette.setColor(QPalette::Text, quiet);
    option->palette.setColor(QPalette::HighlightedText, quiet);
}

} // namespace entente::ui
