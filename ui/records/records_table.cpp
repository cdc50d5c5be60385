#include "ui/records/records_table.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme_palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kChevron = 12;

} // namespace

RecordsTable::RecordsTable(QWidget* parent) : DataTable(parent) { setSelectionMode(ExtendedSelection); }

bool RecordsTable::isSection(int row) const {
    return model() != nullptr && !model()->index(row, 0).data(SectionRole).isNull();
}

bool RecordsTable::isFolded(int row) const { return model()->index(row, 0).data(FoldedRole).toBool(); }

void RecordsTable::paintEvent(QPaintEvent* event) {
    DataTable::paintEvent(event);
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        if (isSection(row))
            paintSection(painter, row);
    }
}

void RecordsTable::paintSection(QPainter& painter, int row) const {
    const Theme& theme = themeOf(*this);
    const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1);
    const bool isCurrent = currentIndex().row() == row;
    painter.fillRect(place, theme.surface);
    painter.fillRect(place, isCurrent ? theme.selection : theme.hover);
    // Scrolled sideways, the words move with the columns: the view moves what it has painted.
    const QRect inside = place.translated(-horizontalHeader()->offset(), 0);
    const QIcon chevron =
        themedIcon(isFolded(row) ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
    chevron.paint(&painter, QRect(inside.left() + space::kSmall, place.center().y() - kChevron / 2, kChevron,
                                  kChevron));
    const QModelIndex at = model()->index(row, 0);
    painter.setFont(uiFont(type::kBody, true));
    painter.setPen(theme.text);
    QRect room = inside.adjusted(space::kSmall + kChevron + space::kSmall, 0, -space::kLarge, 0);
    const QString label =
        painter.fontMetrics().elidedText(at.data(SectionRole).toString(), Qt::ElideRight, room.width() - 80);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(label) + space::kSmall);
    painter.setFont(uiFont(type::kBody));
    painter.setPen(theme.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     locale().toString(at.data(SectionCountRole).toUInt()));
}

void RecordsTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (row < 0 || !isSection(row) || event->modifiers() != Qt::NoModifier)
        return DataTable::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT foldRequested(row, true);
    case Qt::Key_Right:
        return Q_EMIT foldRequested(row, false);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT foldRequested(row, !isFolded(row));
    default:
        DataTable::keyPressEvent(event);
    }
}

void RecordsTable::mousePressEvent(QMouseEvent* event) {
    DataTable::mousePressEvent(event);
    const int row = rowAt(event->pos().y());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && row >= 0 &&
        isSection(row))
        Q_EMIT foldRequested(row, !isFolded(row));
}

void RecordsTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(event->pos().y());
    // The second click folds as the first did.
    if (row >= 0 && isSection(row))
        return mousePressEvent(event);
    DataTable::mouseDoubleClickEvent(event);
}

} // namespace entente::ui
