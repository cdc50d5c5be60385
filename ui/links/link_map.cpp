#include "ui/links/link_map.h"

#include "ui/links/link_node.h"
#include "ui/render/theme.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace entente::ui {
namespace {

/// Between two columns: room for the relation's words on the edge.
constexpr int kBetween = 132;
constexpr int kGap = 16;
constexpr int kMargin = 16;
constexpr double kArrow = 5;

int heightOf(qsizetype nodes) { return static_cast<int>(nodes) * (LinkNode::kHeight + kGap) - kGap; }

} // namespace

LinkMap::LinkMap(ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAccessibleName(tr("Map of links"));
    connect(&context, &ViewContext::themeChanged, this, qOverload<>(&QWidget::update));
}

LinkNode* LinkMap::addNode(const model::Record& record, const QString& relation, int further) {
    auto* node = new LinkNode(m_context, record, relation, further, this);
    node->installEventFilter(this);
    connect(node, &LinkNode::opened, this, &LinkMap::opened);
    if (!relation.isEmpty())
        connect(node, &LinkNode::clicked, this, [this, id = record.id] { Q_EMIT walked(id); });
    node->show();
    return node;
}

void LinkMap::clear() {
    // The node that was clicked is still on the stack.
    for (LinkNode* node : m_incoming + m_outgoing + QList<LinkNode*>{m_centre}) {
        if (node != nullptr) {
            node->hide();
            node->deleteLater();
        }
    }
    m_incoming.clear();
    m_outgoing.clear();
    m_centre = nullptr;
}

void LinkMap::setNeighbourhood(const store::Neighbourhood& around) {
    clear();
    for (const store::Neighbour& one : around.neighbours) {
        if (!one.linked.outgoing)
            m_incoming << addNode(one.linked.other, word(one.linked.link.relation, false), one.further);
    }
    m_centre = addNode(around.centre, {}, 0);
    for (const store::Neighbour& one : around.neighbours) {
        if (one.linked.outgoing)
            m_outgoing << addNode(one.linked.other, word(one.linked.link.relation, true), one.further);
    }
    m_centre->setFocus();
    updateGeometry();
    place();
    update();
}

QSize LinkMap::sizeHint() const {
    const qsizetype most = std::max({m_incoming.size(), m_outgoing.size(), qsizetype{1}});
    return {3 * LinkNode::kWidth + 2 * kBetween + 2 * kMargin, heightOf(most) + 2 * kMargin};
}

void LinkMap::placeSide(const QList<LinkNode*>& side, int left) const {
    int top = std::max((height() - heightOf(side.size())) / 2, kMargin);
    for (LinkNode* node : side) {
        node->move(left, top);
        top += LinkNode::kHeight + kGap;
    }
}

void LinkMap::place() {
    if (m_centre == nullptr)
        return;
    const int middle = (width() - LinkNode::kWidth) / 2;
    placeSide(m_incoming, middle - kBetween - LinkNode::kWidth);
    placeSide({m_centre}, middle);
    placeSide(m_outgoing, middle + kBetween + LinkNode::kWidth);
}

void LinkMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void LinkMap::paintEdge(QPainter& painter, const LinkNode& from, const LinkNode& to,
                        const QString& relation) const {
    const QPointF begin(from.geometry().right() + 1, from.geometry().center().y());
    const QPointF end(to.geometry().left() - 1, to.geometry().center().y());
    const double half = (end.x() - begin.x()) / 2;
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(half, 0), end - QPointF(half, 0), end);
    const Theme& theme = m_context.theme();
    painter.setPen(QPen(theme.secondary, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(theme.secondary);
    painter.drawPolygon(
        QPolygonF{end, end + QPointF(-kArrow * 1.6, -kArrow), end + QPointF(-kArrow * 1.6, kArrow)});
    // The words stand at the far end, where the edges lie apart.
    const bool isIncoming = &to == m_centre;
    const double y = isIncoming ? begin.y() : end.y();
    const QRectF place(begin.x() + kArrow * 2, y - painter.fontMetrics().height() - 1, kBetween - kArrow * 4,
                       painter.fontMetrics().height());
    painter.setPen(theme.secondary);
    painter.drawText(
        place, (isIncoming ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom,
        painter.fontMetrics().elidedText(relation, Qt::ElideRight, static_cast<int>(place.width())));
}

void LinkMap::paintEvent(QPaintEvent* /*event*/) {
    if (m_centre == nullptr)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(type::kSecondary));
    for (const LinkNode* node : m_incoming)
        paintEdge(painter, *node, *m_centre, node->relation());
    for (const LinkNode* node : m_outgoing)
        paintEdge(painter, *m_centre, *node, node->relation());
}

LinkNode* LinkMap::neighbourOf(LinkNode* node, int key) const {
    const bool isCentre = node == m_centre;
    const QList<LinkNode*>& side = m_incoming.contains(node) ? m_incoming : m_outgoing;
    const qsizetype at = side.indexOf(node);
    const auto nearest = [](const QList<LinkNode*>& nodes) {
        return nodes.isEmpty() ? nullptr : nodes[nodes.size() / 2];
    };
    switch (key) {
    case Qt::Key_Up:
        return isCentre || at <= 0 ? nullptr : side[at - 1];
    case Qt::Key_Down:
        return isCentre || at + 1 >= side.size() ? nullptr : side[at + 1];
    case Qt::Key_Left:
        return isCentre ? nearest(m_incoming) : m_outgoing.contains(node) ? m_centre : nullptr;
    case Qt::Key_Right:
        return isCentre ? nearest(m_outgoing) : m_incoming.contains(node) ? m_centre : nullptr;
    default:
        return nullptr;
    }
}

bool LinkMap::eventFilter(QObject* watched, QEvent* event) {
    auto* node = qobject_cast<LinkNode*>(watched);
    if (node != nullptr && event->type() == QEvent::KeyPress) {
        if (LinkNode* next = neighbourOf(node, static_cast<QKeyEvent*>(event)->key())) {
            next->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace entente::ui
