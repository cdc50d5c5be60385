#include "ui/records/row_stack.h"

#include "ui/records/row_tools.h"
#include "ui/render/theme.h"

#include <QVBoxLayout>

namespace entente::ui {

RowStack::RowStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

void RowStack::insert(int at, QWidget* row, RowTools* tools) {
    m_rows.insert(at, row);
    m_layout->insertWidget(at, row);
    row->show();
    connect(tools, &RowTools::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(tools, &RowTools::removeRequested, this, [this, row] { remove(row); });
    setVisible(true);
}

void RowStack::clear() {
    for (QWidget* row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    setVisible(false);
}

void RowStack::move(QWidget* row, int by) {
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_layout->removeWidget(row);
    m_layout->insertWidget(static_cast<int>(to), row);
    Q_EMIT rowsChanged();
}

void RowStack::remove(QWidget* row) {
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    // The focus stays in the list.
    if (!m_rows.isEmpty() && row->isAncestorOf(window()->focusWidget())) {
        QWidget* next = m_rows[std::min(at, m_rows.size() - 1)];
        (next->focusProxy() != nullptr ? next->focusProxy() : next)->setFocus(Qt::OtherFocusReason);
    }
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    setVisible(!m_rows.isEmpty());
    Q_EMIT rowsChanged();
}

} // namespace entente::ui
