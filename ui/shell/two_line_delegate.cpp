#include "ui/shell/two_line_delegate.h"

#include "ui/widgets/theme_palette.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kIcon = 18;

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& colour,
              const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QRect rect = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, theme.selection);
    const QRect iconRect(rect.left() + space::kMedium, rect.center().y() - kIcon / 2, kIcon, kIcon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
    const QString detail = index.data(kDetailRole).toString();
    QRect lines = rect.adjusted(iconRect.right() + space::kMedium - rect.left(), 4, -space::kSmall, -4);
    if (!detail.isEmpty()) {
        const QRect lower(lines.left(), lines.center().y() + 1, lines.width(), lines.height() / 2);
        drawLine(*painter, lower, uiFont(type::kSecondary), theme.secondary, detail);
        lines.setHeight(lines.height() / 2 + 1);
    }
    drawLine(*painter, lines, uiFont(type::kBody), theme.text, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {200, kRowHeight};
}

} // namespace entente::ui
