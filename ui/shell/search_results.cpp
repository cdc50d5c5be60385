#include "ui/shell/search_results.h"

#include "ui/shell/two_line_delegate.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme_palette.h"

#include <QStandardItemModel>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kMostShown = 9;
constexpr int kMinimumWidth = 420;

QIcon iconFor(const FoundItem& item, const Theme& theme) {
    if (item.record)
        return recordIcon(*item.record, theme.secondary);
    switch (item.other) {
    case FoundItem::Other::Person:
        return themedIcon(QStringLiteral("person"));
    case FoundItem::Other::Series:
        return themedIcon(QStringLiteral("series"));
    default:
        return themedIcon(QStringLiteral("actors"));
    }
}

} // namespace

SearchResults::SearchResults(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("searchResults"));
    setModel(m_model);
    setItemDelegate(new TwoLineDelegate(this));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& at) { Q_EMIT chosen(at.row()); });
    connect(this, &QListView::entered, this, [this](const QModelIndex& at) { setCurrentIndex(at); });
    hide();
}

void SearchResults::setItems(std::vector<FoundItem> items) {
    m_items = std::move(items);
    m_model->clear();
    for (const FoundItem& item : m_items) {
        auto* row = new QStandardItem(iconFor(item, themeOf(*this)), toQt(item.title));
        row->setData(toQt(item.detail), TwoLineDelegate::kDetailRole);
        m_model->appendRow(row);
    }
    if (!m_items.empty())
        setCurrentIndex(m_model->index(0, 0));
}

void SearchResults::moveCurrent(int by) {
    const int last = m_model->rowCount() - 1;
    setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + by, 0, std::max(0, last)), 0));
}

void SearchResults::showBelow(const QWidget& anchor) {
    const int rows = std::min(m_model->rowCount(), kMostShown);
    const int wide = std::max(anchor.width(), kMinimumWidth);
    const QPoint corner =
        anchor.mapTo(window(), QPoint(anchor.width() - wide, anchor.height() + space::kTiny));
    setGeometry(QRect(corner, QSize(wide, rows * TwoLineDelegate::kRowHeight + 2 * frameWidth())));
    raise();
    show();
}

} // namespace entente::ui
