#include "ui/deck/slide_list_model.h"

#include "ui/deck/deck_editor.h"
#include "ui/widgets/error_text.h"

#include <QMimeData>

#include <algorithm>

namespace entente::ui {
namespace {

const QString kRowType = QStringLiteral("application/x-entente-slide-row");

bool areSame(const std::vector<SlideView>& one, const std::vector<SlideView>& other) {
    return std::ranges::equal(
        one, other, {}, [](const SlideView& slide) { return slide.document.id; },
        [](const SlideView& slide) { return slide.document.id; });
}

} // namespace

SlideListModel::SlideListModel(QObject* parent) : QAbstractListModel(parent) {}

void SlideListModel::setSlides(std::vector<SlideView> slides) {
    if (!slides.empty() && areSame(slides, m_slides)) {
        m_slides = std::move(slides);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_slides = std::move(slides);
    endResetModel();
}

int SlideListModel::rowOf(model::SlideId id) const {
    const auto found =
        std::ranges::find_if(m_slides, [&](const SlideView& slide) { return slide.document.id == id; });
    return found == m_slides.end() ? -1 : static_cast<int>(found - m_slides.begin());
}

int SlideListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_slides.size());
}

QVariant SlideListModel::data(const QModelIndex& index, int role) const {
    const SlideView& slide = m_slides[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(slide.document);
    case Qt::ToolTipRole:
        return slide.error ? errorText(*slide.error) : nameOf(slide.document);
    case Qt::AccessibleTextRole:
        return tr("Slide %1: %2").arg(index.row() + 1).arg(nameOf(slide.document));
    case ThumbnailRole:
        return slide.thumbnail;
    case NumberRole:
        return index.row() + 1;
    case ErrorRole:
        return slide.error ? errorText(*slide.error) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags SlideListModel::flags(const QModelIndex& index) const {
    // Only between slides can something be dropped, not onto one.
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base | Qt::ItemIsDropEnabled;
}

QStringList SlideListModel::mimeTypes() const { return {kRowType}; }

QMimeData* SlideListModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(kRowType, QByteArray::number(indexes.front().row()));
    return mime;
}

bool SlideListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                  const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(kRowType))
        return false;
    const int from = data->data(kRowType).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (from < to)
        --to;
    if (from != to && from < rowCount())
        Q_EMIT moveRequested(from, to);
    // False: the view must not take the row away itself.
    return false;
}

} // namespace entente::ui
