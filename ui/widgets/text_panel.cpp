#include "ui/widgets/text_panel.h"

#include "ui/render/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace entente::ui {

TextPanel::TextPanel(QWidget* parent) : QPlainTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    setViewportMargins(space::kSmall, space::kTiny + 1, space::kSmall, space::kTiny + 1);
    viewport()->setAutoFillBackground(false);
}

bool TextPanel::event(QEvent* event) {
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    // The viewport inside paints the text.
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    return true;
}

void TextPanel::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextPanel::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace entente::ui
