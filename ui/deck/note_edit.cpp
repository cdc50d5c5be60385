#include "ui/deck/note_edit.h"

#include "ui/render/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace entente::ui {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    setViewportMargins(space::kSmall, space::kTiny + 1, space::kTiny, space::kTiny + 1);
    viewport()->setAutoFillBackground(false);
}

bool NoteEdit::event(QEvent* event) {
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    // The panel of the whole field, as a line of text has it; the viewport inside paints the text.
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    return true;
}

void NoteEdit::show(const QString& text) {
    const bool isTyped = hasFocus() && document()->isModified();
    if (!isTyped && text != toPlainText())
        setPlainText(text);
    if (!isTyped)
        document()->setModified(false);
}

void NoteEdit::finish() {
    if (!document()->isModified())
        return;
    document()->setModified(false);
    Q_EMIT finished(toPlainText());
}

void NoteEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
    // A menu or another window only borrows the focus.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void NoteEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return finish();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace entente::ui
