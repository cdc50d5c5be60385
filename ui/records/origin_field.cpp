#include "ui/records/origin_field.h"

#include "ui/records/record_search_field.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/view_context.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace entente::ui {

OriginField::OriginField(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new LinkButton({}, this)),
      m_clear(new QToolButton(this)),
      m_search(new RecordSearchField(
          context, {model::RecordKind::Meeting, model::RecordKind::Event, model::RecordKind::Agreement},
          this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_search, 1);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_title, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.openRecordRequested(m_origin->id, m_origin->kind); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setOrigin(std::nullopt);
        m_search->setFocus();
        Q_EMIT changed();
    });
    connect(m_search, &RecordSearchField::chosen, this, [this](const model::Record& record) {
        setOrigin(record);
        Q_EMIT changed();
    });
    showOrigin();
    retranslate();
}

void OriginField::setOrigin(const std::optional<model::Record>& origin) {
    m_origin = origin;
    showOrigin();
}

void OriginField::showOrigin() {
    m_title->setVisible(m_origin.has_value());
    m_clear->setVisible(m_origin.has_value());
    m_search->setVisible(!m_origin);
    setFocusProxy(m_origin ? static_cast<QWidget*>(m_title) : m_search);
    if (!m_origin)
        return;
    m_title->setText(toQt(m_origin->title));
    m_title->setToolTip(m_title->text());
    m_title->setIcon(recordIcon(m_origin->kind, m_context.theme().secondary));
}

void OriginField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OriginField::retranslate() {
    m_search->setPlaceholderText(tr("Find the meeting or event where it was made"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_clear->setToolTip(tr("Take the occasion away"));
    m_clear->setAccessibleName(m_clear->toolTip());
}

} // namespace entente::ui
