#include "ui/records/cited_list.h"

#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"
#include "ui/widgets/view_context.h"

#include <QEvent>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// Nobody reads further in a form; the count says that there are more.
constexpr int kMostUses = 200;

} // namespace

CitedList::CitedList(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_count(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_lines(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_count);
    layout->addLayout(m_lines);
    m_lines->setSpacing(2);
    countThem();
    connect(&m_context, &ViewContext::sessionChanged, this, &CitedList::hearOfChanges);
    hearOfChanges();
}

void CitedList::hearOfChanges() {
    if (m_context.session() == nullptr)
        return;
    connect(m_context.session(), &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        const bool mayDiffer = changed.touches(store::Area::Sources) ||
                               changed.touches(store::Area::Records) || changed.touches(store::Area::Series);
        if (mayDiffer && m_source)
            showUses(m_source);
    });
}

void CitedList::showUses(model::SourceId source) {
    m_source = source;
    if (!source || m_context.session() == nullptr) {
        m_slot.renew();
        return fill({});
    }
    m_context.session()->read(
        m_slot,
        [source](const store::Connection& connection) {
            return store::usesOf(connection, source, kMostUses);
        },
        [this](base::Result<std::vector<store::SourceUse>> uses) {
            if (uses)
                fill(std::move(*uses));
            else
                Q_EMIT m_context.errorRequested(uses.error());
        });
}

void CitedList::fill(std::vector<store::SourceUse> uses) {
    // The lines stay while they say the same, and with them the focus.
    if (uses == m_uses)
        return;
    clear();
    m_uses = std::move(uses);
    for (const store::SourceUse& use : m_uses)
        addLine(use);
    countThem();
}

void CitedList::clear() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void CitedList::addLine(const store::SourceUse& use) {
    const QString title = toQt(use.locator.empty() ? use.title : use.title + " · " + use.locator);
    if (!use.record) {
        auto* label = new TextLabel(TextLabel::Look::Body, title, this);
        label->setWordWrap(true);
        return m_lines->addWidget(label);
    }
    auto* button = new LinkButton(title, this);
    button->setIcon(recordIcon(use.recordKind, themeOf(*this).secondary));
    button->setToolTip(title);
    connect(button, &QPushButton::clicked, this, [this, id = *use.record, kind = use.recordKind] {
        Q_EMIT m_context.openRecordRequested(id, kind);
    });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void CitedList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        countThem();
}

void CitedList::countThem() {
    const auto count = static_cast<int>(m_uses.size());
    if (count == 0)
        m_count->setText(tr("Nothing cites it yet."));
    else if (count == kMostUses)
        m_count->setText(tr("The first %n fact(s)", nullptr, count));
    else
        m_count->setText(tr("%n fact(s)", nullptr, count));
}

} // namespace entente::ui
