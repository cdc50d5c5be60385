#include "ui/widgets/section_header.h"

#include "ui/render/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace entente::ui {

SectionHeader::SectionHeader(const QString& text, QWidget* parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_text(new TextLabel(TextLabel::Look::Heading, text, this)),
      m_count(new TextLabel(TextLabel::Look::Secondary, {}, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_count);
    m_layout->addStretch();
    m_count->hide();
}

void SectionHeader::setText(const QString& text) { m_text->setText(text); }

void SectionHeader::setCount(int count) {
    m_count->setVisible(count >= 0);
    m_count->setText(QString::number(count));
}

void SectionHeader::addAside(QWidget* widget) { m_layout->addWidget(widget); }

} // namespace entente::ui
