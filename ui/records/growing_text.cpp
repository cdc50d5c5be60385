#include "ui/records/growing_text.h"

#include "ui/render/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace entente::ui {

GrowingText::GrowingText(int leastLines, QWidget* parent) : TextPanel(parent), m_leastLines(leastLines) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    TextPanel::resizeEvent(event);
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
    TextPanel::keyPressEvent(event);
}

} // namespace entente::ui
