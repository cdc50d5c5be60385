#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/theme_palette.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kHeight = 22;
constexpr int kSide = 8;
constexpr int kDot = 8;
constexpr int kCross = 16;

struct Colours {
    QColor fill;
    QColor line;
    QColor text;
};

Colours coloursOf(Chip::Tone tone, const Theme& theme) {
    switch (tone) {
    case Chip::Tone::Accent:
        return {theme.selection, QColor(Qt::transparent), theme.accent};
    case Chip::Tone::Warning:
        return {paint::mixed(theme.surface, theme.danger, 0.08),
                paint::mixed(theme.surface, theme.danger, 0.4), theme.danger};
    case Chip::Tone::Neutral:
        break;
    }
    return {theme.hover, QColor(Qt::transparent), theme.text};
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setDot(const QColor& colour) {
    m_dot = colour;
    updateGeometry();
    update();
}

void Chip::setPressable(bool pressable) {
    m_pressable = pressable;
    setFocusPolicy(m_pressable || m_removable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::setRemovable(bool removable, const QString& removeName) {
    m_removable = removable;
    setFocusPolicy(m_pressable || m_removable ? Qt::TabFocus : Qt::NoFocus);
    if (removable && !removeName.isEmpty())
        setAccessibleName(removeName);
    updateGeometry();
}

int Chip::textLeft() const { return m_dot.isValid() ? kSide + kDot + 6 : kSide; }

QSize Chip::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {textLeft() + text + (m_removable ? kCross + 4 : kSide), kHeight};
}

QRect Chip::crossRect() const {
    return m_removable ? QRect(width() - kCross - 3, (height() - kCross) / 2, kCross, kCross) : QRect();
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    Colours colours = coloursOf(m_tone, theme);
    if (m_pressable && underMouse())
        colours.fill = paint::mixed(colours.fill, theme.accent, 0.12);
    QPainter painter(this);
    paint::panel(painter, rect(), colours.fill, colours.line, 1, kHeight / 2.0);
    if (hasFocus())
        paint::focusRing(painter, rect(), theme.accent, kHeight / 2.0);
    if (m_dot.isValid())
        paint::panel(painter, QRect(kSide, (height() - kDot) / 2, kDot, kDot), m_dot, Qt::transparent, 0,
                     kDot / 2.0);
    painter.setPen(isEnabled() ? colours.text : theme.secondary);
    const QRect textRect(textLeft(), 0, width() - textLeft() - (m_removable ? kCross : kSide) + 2, height());
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_removable)
        themedIcon(QStringLiteral("close")).paint(&painter, crossRect().adjusted(2, 2, -2, -2));
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_removable && crossRect().adjusted(-3, -4, 3, 4).contains(event->pos()) && isDown()) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

Chip* makeUnverifiedChip(QWidget* parent) {
    auto* chip = new Chip(QCoreApplication::translate("entente::ui::Chip", "unverified"), parent);
    chip->setTone(Chip::Tone::Warning);
    chip->setToolTip(QCoreApplication::translate("entente::ui::Chip", "No source stands behind this yet."));
    return chip;
}

} // namespace entente::ui
