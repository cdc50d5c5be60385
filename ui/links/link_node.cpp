#include "ui/links/link_node.h"

#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace entente::ui {
namespace {

constexpr int kMark = 14;
constexpr int kTitleLines = 2;

} // namespace

LinkNode::LinkNode(ViewContext& context, const model::Record& record, const QString& relation, int further,
                   QWidget* parent)
    : QAbstractButton(parent),
      m_context(context),
      m_record(record),
      m_relation(relation),
      m_further(further) {
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    const QString title = toQt(record.title);
    setToolTip(title);
    setAccessibleName(relation.isEmpty() ? title : tr("%1: %2", "1 relation, 2 record").arg(relation, title));
    setAccessibleDescription(detail());
}

QString LinkNode::detail() const {
    QStringList parts{word(m_record.kind)};
    if (m_record.date)
        parts << dateText(*m_record.date, m_context.language());
    if (m_further > 0)
        parts << tr("%n more", "links", m_further);
    return parts.join(QStringLiteral(" · "));
}

void LinkNode::paintTitle(QPainter& painter, const QRect& place) const {
    QTextLayout layout(toQt(m_record.title), painter.font());
    layout.beginLayout();
    int top = place.top();
    for (int line = 0; line < kTitleLines; ++line) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(place.width());
        const bool isLast = line + 1 == kTitleLines;
        const QString rest = layout.text().mid(row.textStart(), isLast ? -1 : row.textLength());
        const QString text = painter.fontMetrics().elidedText(rest, Qt::ElideRight, place.width());
        painter.drawText(QRect(place.left(), top, place.width(), painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        top += painter.fontMetrics().height();
    }
    layout.endLayout();
}

void LinkNode::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = m_context.theme();
    const bool isCentre = m_relation.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || isCentre;
    painter.setPen(QPen(isMarked ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isCentre ? theme.selection : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
    const QRect inner = rect().adjusted(space::kSmall, space::kTiny + 2, -space::kSmall, -space::kTiny);
    recordIcon(m_record.kind, theme.secondary).paint(&painter, inner.left(), inner.top() + 1, kMark, kMark);
    painter.setFont(uiFont(type::kBody, isCentre));
    painter.setPen(theme.text);
    paintTitle(painter, inner.adjusted(kMark + space::kTiny, 0, 0, 0));
    painter.setFont(uiFont(type::kSecondary));
    painter.setPen(theme.secondary);
    painter.drawText(
        inner.adjusted(kMark + space::kTiny, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(detail(), Qt::ElideRight, inner.width() - kMark - space::kTiny));
}

void LinkNode::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT opened(m_record.id, m_record.kind);
    else if (isEnter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkNode::mouseDoubleClickEvent(QMouseEvent* /*event*/) { Q_EMIT opened(m_record.id, m_record.kind); }

} // namespace entente::ui
