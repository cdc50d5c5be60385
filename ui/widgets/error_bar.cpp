#include "ui/widgets/error_bar.h"

#include "ui/widgets/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace entente::ui {

ErrorBar::ErrorBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_text(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_close(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kTiny, space::kTiny, space::kTiny);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::dismiss);
    retranslate();
    hide();
}

void ErrorBar::showError(const base::Error& error) {
    m_error = error;
    m_text->setText(errorText(error));
    m_text->setAccessibleName(m_text->text());
    m_icon->setPixmap(themedIcon(QStringLiteral("warning"), themeOf(*this).danger)
                          .pixmap(QSize(18, 18), devicePixelRatioF()));
    show();
}

void ErrorBar::dismiss() { hide(); }

QString ErrorBar::text() const { return isHidden() ? QString() : m_text->text(); }

void ErrorBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErrorBar::retranslate() {
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    if (!isHidden())
        m_text->setText(errorText(m_error));
}

void ErrorBar::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    paint::panel(painter, rect(), paint::mixed(theme.surface, theme.danger, 0.08),
                 paint::mixed(theme.surface, theme.danger, 0.4));
}

} // namespace entente::ui
