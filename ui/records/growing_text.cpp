#include "ui/records/growing_text.h"

#include "ui/render/theme.h"
#include "ui/widgets/theme_palette.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFrame>

#include <cmath>

namespace entente::ui {

GrowingText::GrowingText(int leastLines, QWidget* parent) : QPlainTextEdit(parent), m_leastLines(leastLines) {
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setViewportMargins(space::kSmall, space::kTiny + 1, space::kSmall, space::kTiny + 1);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

QSize GrowingText::sizeHint() const { return {200, heightForText()}; }

// The size of a plain text document counts lines, not pixels; asking for a block's rectangle lays it out
// first.
int GrowingText::heightForText() const {
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int text =
        std::max(static_cast<int>(std::ceil(height)), m_leastLines * fontMetrics().lineSpacing());
    return std::max(space::kControl, text + 2 * (space::kTiny + 1) + 2);
}

void GrowingText::fit() {
    if (height() != heightForText())
        setFixedHeight(heightForText());
    verticalScrollBar()->setValue(0);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_enterLeaves && enter && event->modifiers() == Qt::NoModifier) {
        Q_EMIT enterPressed();
        return;
    }
    if (event->key() == Qt::Key_Backspace && toPlainText().isEmpty()) {
        Q_EMIT emptied();
        return;
    }
    // Escape belongs to the form.
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool GrowingText::event(QEvent* event) {
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    // The panel of the whole field; its text is painted by the viewport inside it.
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    return true;
}

void GrowingText::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void GrowingText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace entente::ui
