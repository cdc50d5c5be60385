#include "ui/records/binding_picture.h"

#include "ui/render/theme.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::ui {
namespace {

constexpr int kLine = 22;
constexpr int kBar = 8;
constexpr int kAxis = 20;
constexpr int kKey = 22;
constexpr int kMostLabel = 150;
constexpr int kLeastScale = 160;
constexpr int kMostYears = 6;

int yearStep(int years) {
    constexpr std::array kSteps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};
    const auto* at =
        std::find_if(kSteps.begin(), kSteps.end() - 1, [&](int step) { return years / step <= kMostYears; });
    return *at;
}

int yearOf(base::Day day) { return base::toCivil(day).year; }

QRectF barAt(double left, double right, double middle) {
    return {left, middle - kBar / 2.0, std::max(right - left, 2.0), double{kBar}};
}

} // namespace

BindingPicture::BindingPicture(ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context, &ViewContext::themeChanged, this, qOverload<>(&QWidget::update));
}

void BindingPicture::setAgreement(const model::Agreement& agreement, const Words& words) {
    m_until = m_context.today();
    m_parties = insight::bindingOf(agreement, m_until);
    m_days = insight::boundDays(m_parties);
    m_words = words;
    setAccessibleName(tr("Who is bound when"));
    setAccessibleDescription(inWords());
    updateGeometry();
    update();
}

QString BindingPicture::partyInWords(const insight::BoundParty& party) const {
    QStringList parts;
    for (const insight::BoundSpan& span : party.spans)
        parts << tr("%1 from %2", "1 signed, in force; 2 day")
                     .arg(word(span.status), m_words.date(base::EdtfDate::ofDay(span.days.first)));
    if (party.status == model::AgreementStatus::Withdrawn || party.status == model::AgreementStatus::Ended) {
        const QString end = party.spans.empty()
                                ? QString()
                                : m_words.date(base::EdtfDate::ofDay(party.spans.back().days.last + 1));
        parts << tr("%1 from %2", "1 signed, in force; 2 day").arg(word(party.status), end);
    }
    if (parts.isEmpty())
        parts << word(party.status);
    return tr("%1: %2.", "1 party, 2 what holds when")
        .arg(m_words.actor(party.actor), joined(parts, m_words.language));
}

QString BindingPicture::inWords() const {
    QStringList lines;
    for (const insight::BoundParty& party : m_parties)
        lines << partyInWords(party);
    return lines.join(QLatin1Char('\n'));
}

int BindingPicture::axisTop() const { return static_cast<int>(m_parties.size()) * kLine; }

QSize BindingPicture::sizeHint() const {
    return isEmpty() ? QSize(0, 0) : QSize(kMostLabel + 2 * kLeastScale, axisTop() + kAxis + kKey);
}

QSize BindingPicture::minimumSizeHint() const {
    return isEmpty() ? QSize(0, 0) : QSize(kLeastScale, axisTop() + kAxis + kKey);
}

int BindingPicture::labelWidth() const {
    int width = 0;
    for (const insight::BoundParty& party : m_parties)
        width = std::max(width, fontMetrics().horizontalAdvance(m_words.actorShort(party.actor)));
    return std::min({width, kMostLabel, this->width() / 3}) + space::kSmall;
}

double BindingPicture::xOf(base::Day day) const {
    const double left = labelWidth();
    const double scale = width() - left - space::kSmall;
    const double whole = std::max(m_days->last - m_days->first, 1);
    return left + scale * (day - m_days->first) / whole;
}

void BindingPicture::paintEvent(QPaintEvent* /*event*/) {
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(type::kSecondary));
    paintAxis(painter);
    for (std::size_t row = 0; row < m_parties.size(); ++row)
        paintParty(painter, row);
    paintKey(painter);
}

void BindingPicture::paintAxis(QPainter& painter) const {
    const Theme& theme = m_context.theme();
    const int first = yearOf(m_days->first);
    const int last = yearOf(m_days->last);
    const int step = yearStep(last - first);
    for (int year = first / step * step; year <= last; year += step) {
        const base::Day day = base::toDay(year, 1, 1);
        if (day < m_days->first)
            continue;
        const double x = std::round(xOf(day)) + 0.5;
        painter.setPen(theme.line);
        painter.drawLine(QPointF(x, 0), QPointF(x, axisTop()));
        painter.setPen(theme.secondary);
        const QRectF place(x - kLeastScale / 4.0, axisTop(), kLeastScale / 2.0, kAxis);
        if (place.center().x() + space::kHuge / 2.0 <= width())
            painter.drawText(place, Qt::AlignCenter, QString::number(year));
    }
}

void BindingPicture::paintParty(QPainter& painter, std::size_t row) const {
    const Theme& theme = m_context.theme();
    const insight::BoundParty& party = m_parties[row];
    const double top = static_cast<double>(row) * kLine;
    const int label = labelWidth();
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(m_words.actorShort(party.actor), Qt::ElideRight,
                                                          label - space::kSmall);
    painter.drawText(QRectF(0, top, label, kLine), Qt::AlignVCenter | Qt::AlignLeft, name);
    for (const insight::BoundSpan& span : party.spans)
        paintSpan(painter, span, top + kLine / 2.0);
    if (party.spans.empty() || party.spans.back().days.last == m_until)
        return;
    // It left, or the agreement ended: a bar across the line's end.
    const double x = xOf(party.spans.back().days.last);
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(x, top + kLine / 2.0 - kBar), QPointF(x, top + kLine / 2.0 + kBar));
}

void BindingPicture::paintSpan(QPainter& painter, const insight::BoundSpan& span, double middle) const {
    const Theme& theme = m_context.theme();
    const QRectF bar = barAt(xOf(span.days.first), xOf(span.days.last), middle);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(span.status == model::AgreementStatus::InForce ? QBrush(theme.accent)
                                                                    : QBrush(theme.surface));
    painter.drawRect(bar);
}

void BindingPicture::paintKey(QPainter& painter) const {
    const Theme& theme = m_context.theme();
    double x = labelWidth();
    const double middle = axisTop() + kAxis + kKey / 2.0;
    for (const auto status : {model::AgreementStatus::Signed, model::AgreementStatus::InForce}) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(status == model::AgreementStatus::InForce ? theme.accent : theme.surface);
        painter.drawRect(barAt(x, x + space::kLarge, middle));
        x += space::kLarge + space::kTiny;
        const QString text = word(status);
        painter.setPen(theme.secondary);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x, middle - kKey / 2.0, width + 1, kKey), Qt::AlignVCenter, text);
        x += width + space::kLarge;
    }
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(x, middle - kBar), QPointF(x, middle + kBar));
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(x + space::kSmall, middle - kKey / 2.0, width() - x, kKey), Qt::AlignVCenter,
                     tr("left, or ended"));
}

bool BindingPicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = static_cast<std::size_t>(std::max(help->pos().y(), 0) / kLine);
        QToolTip::showText(help->globalPos(),
                           row < m_parties.size() ? partyInWords(m_parties[row]) : inWords(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace entente::ui
