#include "ui/shell/focus_bar.h"

#include "core/chart/palette.h"
#include "ui/shell/period_field.h"
#include "ui/shell/pick_popup.h"
#include "ui/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr std::size_t kMostChips = 4;

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Those with a colour of their own are whom this workspace is about.
std::vector<PickItem> actorItems(const ViewContext& context) {
    std::vector<std::pair<bool, PickItem>> rows;
    for (const model::Actor& actor : context.names().actors()) {
        const bool known = chart::actorAccent(actor.code) != 0;
        rows.push_back({!known,
                        {.id = actor.id.value,
                         .text = toQt(model::nameIn(actor.names, context.language())),
                         .dot = context.theme().actor(actor.code),
                         .isPicked = holds(context.focus().actors, actor.id)}});
    }
    std::sort(rows.begin(), rows.end(), [](const auto& one, const auto& other) {
        return one.first != other.first ? other.first
                                        : one.second.text.localeAwareCompare(other.second.text) < 0;
    });
    std::vector<PickItem> items;
    for (auto& row : rows)
        items.push_back(std::move(row.second));
    return items;
}

template <class IdType>
std::vector<IdType> idsOf(const PickPopup& popup) {
    std::vector<IdType> ids;
    for (const qint64 id : popup.picked())
        ids.push_back(IdType{id});
    return ids;
}

} // namespace

FocusBar::FocusBar(ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_who(new QPushButton(this)),
      m_what(new QPushButton(this)),
      m_period(new PeriodField(context.today(), this)),
      m_chips(new QHBoxLayout),
      m_clear(new LinkButton({}, this)),
      m_hidden(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_actors(new PickPopup(this)),
      m_topics(new PickPopup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    m_chips->setSpacing(space::kTiny);
    layout->addWidget(m_who);
    layout->addWidget(m_period);
    layout->addWidget(m_what);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    layout->addWidget(m_hidden);
    layout->addStretch();
    m_who->setIcon(themedIcon(QStringLiteral("actors")));
    m_what->setIcon(themedIcon(QStringLiteral("topic")));
    connect(m_who, &QPushButton::clicked, this, &FocusBar::offerActors);
    connect(m_what, &QPushButton::clicked, this, &FocusBar::offerTopics);
    connect(m_actors, &PickPopup::pickedChanged, this, &FocusBar::takeActors);
    connect(m_topics, &PickPopup::pickedChanged, this, &FocusBar::takeTopics);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_context.setFocus({}); });
    connect(m_period, &PeriodField::refused, &m_context, &ViewContext::errorRequested);
    connect(m_period, &PeriodField::periodChosen, this, [this](const std::optional<base::DayRange>& period) {
        change([&](model::Focus& focus) { focus.period = period; });
    });
    connect(&m_context, &ViewContext::focusChanged, this, &FocusBar::showFocus);
    connect(&m_context, &ViewContext::namesChanged, this, &FocusBar::showFocus);
    connect(&m_context, &ViewContext::themeChanged, this, &FocusBar::showFocus);
    connect(&m_context, &ViewContext::languageChanged, this, &FocusBar::showFocus);
    connect(&m_context, &ViewContext::sessionChanged, this, &FocusBar::showFocus);
    retranslate();
    showFocus();
}

void FocusBar::setHidden(int count) {
    m_hiddenCount = count;
    m_hidden->setVisible(count > 0);
    m_hidden->setText(tr("%n hidden by focus", nullptr, std::max(count, 0)));
}

void FocusBar::change(const std::function<void(model::Focus&)>& how) {
    model::Focus focus = m_context.focus();
    how(focus);
    m_context.setFocus(focus);
}

void FocusBar::offerActors() {
    m_actors->setItems(actorItems(m_context));
    m_actors->showBelow(*m_who);
}

void FocusBar::offerTopics() {
    std::vector<PickItem> items;
    for (const store::Tag& tag : m_context.names().tags()) {
        items.push_back({.id = tag.id.value,
                         .text = QStringLiteral("%1 (%2)").arg(toQt(tag.name)).arg(tag.records),
                         .isPicked = holds(m_context.focus().topics, tag.id)});
    }
    m_topics->setItems(items);
    m_topics->showBelow(*m_what);
}

void FocusBar::takeActors() {
    change([this](model::Focus& focus) { focus.actors = idsOf<model::ActorId>(*m_actors); });
}

void FocusBar::takeTopics() {
    change([this](model::Focus& focus) { focus.topics = idsOf<model::TagId>(*m_topics); });
}

void FocusBar::showFocus() {
    m_period->setLanguage(m_context.language());
    m_period->setPeriod(m_context.focus().period);
    showChips();
    m_clear->setVisible(m_context.focus() != model::Focus{});
    setHidden(m_clear->isHidden() ? -1 : m_hiddenCount);
    setEnabled(m_context.session() != nullptr);
}

void FocusBar::showChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const model::Focus& focus = m_context.focus();
    for (const model::ActorId id : focus.actors) {
        addChip(toQt(m_context.names().actor(id, m_context.language())),
                m_context.theme().actor(m_context.names().actorCode(id)),
                [id](model::Focus& changed) { std::erase(changed.actors, id); });
    }
    for (const model::TagId id : focus.topics) {
        addChip(toQt(m_context.names().tag(id)), QColor(),
                [id](model::Focus& changed) { std::erase(changed.topics, id); });
    }
    const std::size_t all = focus.actors.size() + focus.topics.size();
    if (all > kMostChips)
        m_chips->addWidget(new Chip(QStringLiteral("+%1").arg(all - kMostChips), this));
}

void FocusBar::addChip(const QString& text, const QColor& dot,
                       const std::function<void(model::Focus&)>& removal) {
    if (m_chips->count() >= static_cast<int>(kMostChips))
        return;
    auto* chip = new Chip(text, this);
    chip->setDot(dot);
    chip->setRemovable(true, tr("Remove %1 from the focus").arg(text));
    connect(chip, &Chip::removeRequested, this, [this, removal] { change(removal); });
    m_chips->addWidget(chip);
}

void FocusBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FocusBar::retranslate() {
    m_who->setText(tr("Who"));
    m_who->setToolTip(tr("Show only what these actors take part in"));
    m_what->setText(tr("Topics"));
    m_what->setToolTip(tr("Show only what carries these topics"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the focus"));
    m_actors->setNarrowText(tr("Find an actor"));
    m_topics->setNarrowText(tr("Find a topic"));
    setHidden(m_hiddenCount);
}

} // namespace entente::ui
