#include "ui/deck/note_edit.h"

#include <QKeyEvent>

namespace entente::ui {

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

void NoteEdit::focusOutEvent(QFocusEvent* event) {
    TextPanel::focusOutEvent(event);
    // A menu or another window only borrows the focus.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void NoteEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return finish();
    TextPanel::keyPressEvent(event);
}

} // namespace entente::ui
