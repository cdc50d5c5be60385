#include "ui/widgets/message_line.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace entente::ui {
namespace {

constexpr int kShownFor = 8000;
constexpr int kHeight = 24;

} // namespace

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent),
      m_text(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_action(new LinkButton({}, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    layout->addStretch();
    setFixedHeight(kHeight);
    m_action->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownFor);
    connect(&m_timer, &QTimer::timeout, this, &MessageLine::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionRequested);
}

void MessageLine::show(const QString& text, const QString& action) {
    put(text, action);
    m_timer.start();
}

void MessageLine::showLasting(const QString& text, const QString& action) {
    put(text, action);
    m_timer.stop();
}

void MessageLine::clear() { put({}, {}); }

QString MessageLine::text() const { return m_text->text(); }

void MessageLine::put(const QString& text, const QString& action) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace entente::ui
