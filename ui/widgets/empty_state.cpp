#include "ui/widgets/empty_state.h"

#include "ui/render/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 380;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_title(new TextLabel(TextLabel::Look::Emphasis, {}, this)),
      m_explanation(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_button(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addStretch(2);
    for (TextLabel* label : {m_icon, m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_explanation->setWordWrap(true);
    m_explanation->setFixedWidth(kTextWidth);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    makePrimary(*m_button);
    m_button->hide();
    showIcon();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::stepRequested);
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& button) {
    m_title->setText(title);
    m_explanation->setText(explanation);
    // A centred item of a box layout is not asked how high it is when its words wrap.
    m_explanation->setFixedHeight(m_explanation->heightForWidth(kTextWidth));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon() {
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

} // namespace entente::ui
