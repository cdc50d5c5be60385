#include "ui/widgets/text_label.h"

#include "ui/widgets/theme_palette.h"

#include <QEvent>

namespace entente::ui {
namespace {

QFont fontOf(TextLabel::Look look) {
    switch (look) {
    case TextLabel::Look::Secondary:
    case TextLabel::Look::Error:
        return uiFont(type::kSecondary);
    case TextLabel::Look::Heading:
        return uiFont(type::kSecondary, true);
    case TextLabel::Look::Emphasis:
        return uiFont(type::kEmphasis, true);
    case TextLabel::Look::Title:
        return uiFont(type::kTitle, true);
    case TextLabel::Look::KeyFigure:
        return uiFont(type::kKeyFigure, true);
    case TextLabel::Look::Body:
        break;
    }
    return uiFont(type::kBody);
}

QColor colourOf(TextLabel::Look look, const Theme& theme) {
    switch (look) {
    case TextLabel::Look::Secondary:
    case TextLabel::Look::Heading:
        return theme.secondary;
    case TextLabel::Look::Error:
        return theme.danger;
    default:
        return theme.text;
    }
}

} // namespace

TextLabel::TextLabel(Look look, const QString& text, QWidget* parent) : QLabel(text, parent), m_look(look) {
    setTextFormat(Qt::PlainText);
    // Inside a button the role would be the button's.
    setForegroundRole(QPalette::WindowText);
    setFont(fontOf(m_look));
    recolour();
}

void TextLabel::setLook(Look look) {
    m_look = look;
    setFont(fontOf(look));
    recolour();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void TextLabel::recolour() {
    const QColor colour = colourOf(m_look, themeOf(*this));
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace entente::ui
