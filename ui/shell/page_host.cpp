#include "ui/shell/page_host.h"

#include "ui/shell/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"
#include "ui/widgets/view_context.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kMostButtons = 3;

} // namespace

PageHost::PageHost(ViewContext& context, std::vector<PageEntry> pages, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(std::move(pages)),
      m_stack(new QStackedWidget(this)),
      m_title(new TextLabel(TextLabel::Look::Title, {}, this)),
      m_count(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_buttons(new QHBoxLayout) {
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    heading->setSpacing(space::kMedium);
    heading->addWidget(m_title, 0, Qt::AlignBaseline);
    heading->addWidget(m_count, 0, Qt::AlignBaseline);
    heading->addStretch();
    m_buttons->setSpacing(space::kSmall);
    heading->addLayout(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_stack, 1);
    m_title->setMinimumHeight(space::kControl);
    m_count->setLook(TextLabel::Look::Secondary);
}

Page* PageHost::page(const QString& pageId) {
    if (Page* made = m_made.value(pageId))
        return made;
    const auto entry = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const PageEntry& row) { return QLatin1String(row.id) == pageId; });
    if (entry == m_pages.end())
        return nullptr;
    Page* made = entry->make(m_context, m_stack);
    m_made.insert(pageId, made);
    m_stack->addWidget(made);
    connect(made, &Page::titleChanged, this, [this, made] {
        if (made == current())
            showHeading();
    });
    return made;
}

bool PageHost::showPage(const QString& pageId) {
    Page* wanted = page(pageId);
    if (wanted == nullptr)
        return false;
    m_stack->setCurrentWidget(wanted);
    showHeading();
    showButtons();
    Q_EMIT pageShown(pageId);
    return true;
}

Page* PageHost::current() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

QString PageHost::currentId() const { return current() == nullptr ? QString() : current()->pageId(); }

void PageHost::confirmLeaving(const std::function<void()>& proceed) { askFrom(0, proceed); }

void PageHost::askFrom(int index, const std::function<void()>& proceed) {
    auto* asked = qobject_cast<Page*>(m_stack->widget(index));
    if (asked == nullptr)
        return proceed();
    asked->confirmLeaving([this, index, proceed] { askFrom(index + 1, proceed); });
}

void PageHost::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showHeading();
}

void PageHost::showHeading() {
    if (current() == nullptr)
        return;
    m_title->setText(current()->title());
    m_count->setText(current()->countText());
    Q_EMIT headingChanged();
}

QWidget* PageHost::makeMore(const QList<QAction*>& actions) {
    auto* more = new QPushButton(themedIcon(QStringLiteral("more")), QString(), this);
    auto* menu = new QMenu(more);
    menu->addActions(actions);
    more->setAccessibleName(tr("More"));
    more->setToolTip(more->accessibleName());
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + space::kTiny))); });
    return more;
}

void PageHost::showButtons() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<QAction*> actions = current()->pageActions();
    for (QAction* action : actions.mid(0, kMostButtons))
        m_buttons->addWidget(new ActionButton(*action, this));
    if (actions.size() > kMostButtons)
        m_buttons->addWidget(makeMore(actions.mid(kMostButtons)));
}

} // namespace entente::ui
