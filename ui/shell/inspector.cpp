#include "ui/shell/inspector.h"

#include "ui/history/inspector_content.h"
#include "ui/history/inspector_fill.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"
#include "ui/widgets/view_context.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace entente::ui {
namespace {

constexpr int kWidth = 304;

} // namespace

Inspector::Inspector(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new TextLabel(TextLabel::Look::Heading, {}, this)),
      m_close(new QToolButton(this)),
      m_area(new QScrollArea(this)) {
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_area, 1);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kWidth);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeRequested);
    const auto again = [this] { refresh(); };
    connect(&m_context, &ViewContext::selectionChanged, this, [this] {
        m_person = {};
        refresh();
    });
    connect(&m_context, &ViewContext::namesChanged, this, again);
    connect(&m_context, &ViewContext::themeChanged, this, again);
    connect(&m_context, &ViewContext::languageChanged, this, again);
    connect(&m_context, &ViewContext::sessionChanged, this, [this] {
        m_person = {};
        refresh();
        if (WorkspaceSession* session = m_context.session())
            connect(session, &WorkspaceSession::changed, this, [this] { refresh(); });
    });
    retranslate();
    showNothing();
}

void Inspector::showPerson(model::PersonId id) {
    m_person = id;
    refresh();
}

void Inspector::refresh() {
    if (!isVisible() || m_context.session() == nullptr)
        return showNothing();
    if (m_person)
        return read<PersonDetails>(m_person);
    if (m_context.selection())
        return read<RecordDetails>(m_context.selection());
    showNothing();
}

template <class Details, class IdType>
void Inspector::read(IdType id) {
    m_context.session()->read(
        m_slot,
        [id, language = m_context.language()](const store::Connection& connection) {
            if constexpr (std::is_same_v<IdType, model::RecordId>)
                return findDetails(connection, id, language);
            else
                return findDetails(connection, id);
        },
        [this](const base::Result<std::optional<Details>>& details) { take(details); });
}

template <class Details>
void Inspector::take(const base::Result<std::optional<Details>>& details) {
    if (!details) {
        if (details.error().code != base::ErrorCode::QueryInterrupted)
            Q_EMIT m_context.errorRequested(details.error());
        return;
    }
    if (!*details)
        return showNothing();
    auto* content = new InspectorContent(m_context);
    fillInspector(*content, **details);
    put(content);
}

void Inspector::showNothing() {
    auto* content = new InspectorContent(m_context);
    content->addSecondary(tr("Select a record to see its facts, links, sources and history."));
    content->finish();
    put(content);
}

void Inspector::put(InspectorContent* content) {
    m_content = content;
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
}

void Inspector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Inspector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void Inspector::retranslate() {
    m_heading->setText(tr("Details"));
    setAccessibleName(tr("Details of the selected record"));
    m_close->setAccessibleName(tr("Hide the details"));
    m_close->setToolTip(m_close->accessibleName());
}

void Inspector::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, 1, height()), theme.line);
}

} // namespace entente::ui
