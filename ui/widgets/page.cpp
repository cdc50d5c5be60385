#include "ui/widgets/page.h"

#include <QEvent>

namespace entente::ui {

Page::Page(ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace entente::ui
