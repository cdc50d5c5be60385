#include "ui/deck/slide_delegate.h"

#include "ui/deck/slide_list_model.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kNumberWidth = 28;
constexpr int kPadding = space::kTiny;

QRect pictureRect(const QRect& row) {
    return {row.left() + kNumberWidth, row.top() + kPadding, kThumbnailSize.width(), kThumbnailSize.height()};
}

} // namespace

void SlideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& theme = themeOf(*option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect picture = pictureRect(option.rect);
    painter->save();
    if (option.state.testFlag(QStyle::State_MouseOver) && !isChosen)
        painter->fillRect(option.rect, theme.hover);
    painter->setFont(uiFont(type::kSecondary, isChosen));
    painter->setPen(isChosen ? theme.accent : theme.secondary);
    painter->drawText(
        QRect(option.rect.left(), picture.top(), kNumberWidth - space::kSmall, picture.height()),
        Qt::AlignRight | Qt::AlignTop, index.data(SlideListModel::NumberRole).toString());
    const QImage image = index.data(SlideListModel::ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        painter->fillRect(picture, theme.surface);
        painter->setPen(theme.secondary);
        painter->drawText(picture.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignCenter | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(picture, image);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChosen ? theme.accent : theme.line, isChosen ? 2 : 1));
    painter->drawRect(QRectF(picture).adjusted(-0.5, -0.5, 0.5, 0.5));
    painter->restore();
}

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {kNumberWidth + kThumbnailSize.width() + kPadding, kThumbnailSize.height() + 2 * kPadding};
}

} // namespace entente::ui
