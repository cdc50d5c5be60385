#include "ui/shell/search_results.h"

#include "ui/render/theme.h"
#include "ui/shell/search_delegate.h"
#include "ui/shell/search_model.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kTallest = 460;
constexpr int kWidest = 560;

} // namespace

SearchResults::SearchResults(QWidget* parent)
    : QFrame(parent),
      m_model(new SearchModel(this)),
      m_list(new QListView(this)),
      m_note(new TextLabel(TextLabel::Look::Secondary, {}, this)) {
    setObjectName(QStringLiteral("searchResults"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_note->setContentsMargins(space::kMedium, space::kTiny, space::kMedium, space::kTiny);
    m_note->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this, [this] {
        if (const SearchRow* row = current())
            Q_EMIT chosen(*row);
    });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& at) {
        if (!m_model->isHeading(at.row()))
            setCurrent(at.row());
    });
    hide();
}

void SearchResults::show(std::vector<SearchRow> rows, const QString& note, const std::string& language,
                         const QWidget& anchor) {
    m_list->setAccessibleName(tr("Search results"));
    m_model->setRows(std::move(rows), language);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
    placeBelow(anchor);
    setCurrent(m_model->nextChoice(-1, 1));
    m_list->scrollToTop();
}

const std::vector<SearchRow>& SearchResults::rows() const { return m_model->rows(); }

QString SearchResults::note() const { return m_note->text(); }

const SearchRow* SearchResults::current() const {
    const int row = m_list->currentIndex().row();
    return row < 0 || m_model->isHeading(row) ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

QString SearchResults::currentText() const {
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void SearchResults::moveCurrent(int by) {
    int row = m_list->currentIndex().row();
    for (int step = std::abs(by); step > 0; --step)
        row = m_model->nextChoice(row, by > 0 ? 1 : -1);
    setCurrent(row);
    // The heading of the first row would else stay out of sight.
    if (row == m_model->nextChoice(-1, 1))
        m_list->scrollToTop();
}

void SearchResults::setCurrent(int row) {
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT currentChanged();
}

int SearchResults::heightOfRows() const {
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < kTallest; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row, 0)).height();
    return height;
}

void SearchResults::placeBelow(const QWidget& anchor) {
    const QPoint corner = anchor.mapTo(window(), QPoint(anchor.width(), anchor.height() + space::kTiny));
    const int width = std::min(kWidest, corner.x() - space::kMedium);
    const int noteHeight = m_note->text().isEmpty() ? 0 : m_note->heightForWidth(width);
    const int tallest = std::min(kTallest, window()->height() - corner.y() - space::kMedium);
    const int height = heightOfRows() + noteHeight + 2 * (space::kTiny + frameWidth());
    setGeometry(corner.x() - width, corner.y(), width, std::min(height, tallest));
    raise();
    QFrame::show();
}

} // namespace entente::ui
