#include "ui/overview/tile.h"

#include "ui/overview/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kIcon = 16;
constexpr int kDot = 8;

QPixmap dotPixmap(const QColor& colour, qreal ratio) {
    QPixmap pixmap(QSizeF(kDot * ratio, kDot * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint::panel(painter, QRectF(0, 0, kDot, kDot), colour, Qt::transparent, 0, kDot / 2.0);
    return pixmap;
}

} // namespace

Tile::Tile(const QString& heading, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_layout->setSpacing(space::kTiny);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::kSmall);
    auto* picture = new TextLabel(TextLabel::Look::Secondary, {}, this);
    picture->setPixmap(themedIcon(iconName).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    top->addWidget(picture);
    top->addWidget(new TextLabel(TextLabel::Look::Heading, heading, this), 1);
    m_layout->addLayout(top);
    m_layout->addSpacing(space::kTiny);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    speak(heading);
}

void Tile::addKeyFigure(const QString& figure, const QString& unit) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(new TextLabel(TextLabel::Look::KeyFigure, figure, this), 0, Qt::AlignBaseline);
    line->addWidget(new TextLabel(TextLabel::Look::Secondary, unit, this), 1, Qt::AlignBaseline);
    m_layout->addLayout(line);
    speak(figure + QLatin1Char(' ') + unit);
}

void Tile::addLine(const QString& text, const QString& detail, const QColor& dot) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    if (dot.isValid()) {
        auto* mark = new TextLabel(TextLabel::Look::Body, {}, this);
        mark->setPixmap(dotPixmap(dot, devicePixelRatioF()));
        line->addWidget(mark);
    }
    line->addWidget(new ElidedLabel(text, this), 1);
    if (!detail.isEmpty())
        line->addWidget(new TextLabel(TextLabel::Look::Secondary, detail, this));
    m_layout->addLayout(line);
    speak(text + QLatin1Char(' ') + detail);
}

void Tile::addSecondary(const QString& text) {
    if (text.isEmpty())
        return;
    auto* label = new TextLabel(TextLabel::Look::Secondary, text, this);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    speak(text);
}

void Tile::addWidget(QWidget* widget) { m_layout->addWidget(widget, 1); }

void Tile::finish() {
    m_layout->addStretch();
    setAccessibleName(m_spoken);
    // A click anywhere on the tile is a click on it.
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Tile::sizeHint() const { return m_layout->sizeHint(); }

void Tile::speak(const QString& text) {
    m_spoken += (m_spoken.isEmpty() ? QString() : QStringLiteral("; ")) + text.trimmed();
}

void Tile::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    const QColor fill = isDown() ? theme.selection : theme.surface;
    paint::panel(painter, rect(), fill, underMouse() ? theme.accent : theme.line);
    if (hasFocus())
        paint::focusRing(painter, rect(), theme.accent);
}

} // namespace entente::ui
