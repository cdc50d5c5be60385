#include "ui/overview/elided_label.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kShortest = 60;

} // namespace

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : TextLabel(Look::Body, text, parent) {
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(kShortest, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace entente::ui
