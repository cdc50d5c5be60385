#include "ui/timeline/hover_card.h"

#include "core/timeline/date_words.h"
#include "core/timeline/navigation.h"
#include "core/timeline/words.h"
#include "ui/text.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

using timeline::Word;

constexpr int kWidth = 300;
/// Beyond these a card says how many more there are.
constexpr std::size_t kMostPeople = 6;
constexpr std::size_t kLongestTitle = 240;

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString placeLine(const timeline::PreparedTimeline& t, timeline::ItemIndex item) {
    const auto& items = *t.items;
    const std::string& language = t.spec.language;
    QStringList parts{toQt(timeline::kindWord(items.kind(item), language))};
    const auto traits = items.traits(item);
    if (!items.place(item).empty())
        parts << toQt(items.place(item));
    if (traits.planned)
        parts << toQt(timeline::word(Word::Planned, language));
    if (traits.cancelled)
        parts << toQt(timeline::word(Word::Cancelled, language));
    if (traits.unverified)
        parts << toQt(timeline::word(Word::Unverified, language));
    return joined(parts);
}

QString peopleLine(const timeline::PreparedTimeline& t, timeline::ItemIndex item) {
    const auto& items = *t.items;
    QStringList names;
    for (const auto person : items.peopleOf(item))
        names << toQt(items.people()[person]);
    if (names.isEmpty()) {
        for (const auto actor : items.actorsOf(item))
            names << toQt(items.actors()[actor].name);
    }
    names.removeAll(QString());
    const auto most = static_cast<qsizetype>(kMostPeople);
    if (names.size() > most) {
        const auto more = static_cast<std::uint32_t>(names.size() - most);
        names = names.mid(0, most) << toQt(timeline::moreWords(more, t.spec.language));
    }
    return names.join(t.spec.language == "ja" ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

HoverCard::HoverCard(QWidget* parent) : QFrame(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(2);
    m_title = new TextLabel(TextLabel::Look::Emphasis, {}, this);
    m_when = new TextLabel(TextLabel::Look::Body, {}, this);
    m_where = new TextLabel(TextLabel::Look::Secondary, {}, this);
    m_who = new TextLabel(TextLabel::Look::Secondary, {}, this);
    for (TextLabel* label : {m_title, m_when, m_where, m_who}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    setFixedWidth(kWidth);
    hide();
}

void HoverCard::setTexts(const QString& title, const QString& when, const QString& where,
                         const QString& who) {
    const auto put = [](TextLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_title, title);
    put(m_when, when);
    put(m_where, where);
    put(m_who, who);
}

void HoverCard::showItem(const timeline::PreparedTimeline& t, timeline::ItemIndex item,
                         const QPoint& pointer) {
    const QString title = toQt(t.items->title(item).substr(0, 2000)).left(kLongestTitle);
    setTexts(title, toQt(timeline::whenInWords(*t.items, item, t.spec.language)), placeLine(t, item),
             peopleLine(t, item));
    placeAt(pointer);
}

void HoverCard::showCount(quint32 count, const base::DayRange& days, const std::string& language,
                          const QPoint& pointer) {
    const base::EdtfDate span(base::EdtfDate::ofDay(days.first).start(),
                              base::EdtfDate::ofDay(days.last).start());
    setTexts(toQt(timeline::countWords(count, language)), toQt(timeline::dateInWords(span, language)), {},
             {});
    placeAt(pointer);
}

// Below and right of the pointer, or wherever there is room, so that it never covers what it tells of.
void HoverCard::placeAt(const QPoint& pointer) {
    setFixedHeight(layout()->totalHeightForWidth(kWidth));
    const QRect room = parentWidget()->rect();
    int x = pointer.x() + space::kLarge;
    int y = pointer.y() + space::kLarge;
    if (x + width() > room.right())
        x = pointer.x() - space::kMedium - width();
    if (y + height() > room.bottom())
        y = pointer.y() - space::kMedium - height();
    move(std::max(0, x), std::max(0, y));
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
}

} // namespace entente::ui
