#include "ui/shell/period_field.h"

#include "ui/widgets/period_entry.h"
#include "ui/text.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

namespace entente::ui {
namespace {

constexpr int kWidth = 168;

base::DayRange since(int year) { return {base::toDay(year, 1, 1), base::distantFuture()}; }
base::DayRange years(int first, int last) { return {base::toDay(first, 1, 1), base::toDay(last, 12, 31)}; }

} // namespace

PeriodField::PeriodField(base::Day today, QWidget* parent)
    : QLineEdit(parent), m_today(today), m_presets(new QMenu(this)) {
    setFixedWidth(kWidth);
    addLeadingIcon(*this, themedIcon(QStringLiteral("calendar")));
    QAction* drop = addTrailingButton(*this, themedIcon(QStringLiteral("chevron-down")),
                                      [] { return tr("Choose a period"); });
    drop->setObjectName(QStringLiteral("presets"));
    connect(drop, &QAction::triggered, this,
            [this] { m_presets->popup(mapToGlobal(QPoint(0, height() + 4))); });
    connect(this, &QLineEdit::editingFinished, this, &PeriodField::readTyped);
    retranslate();
}

void PeriodField::setPeriod(const std::optional<base::DayRange>& period) {
    m_period = period;
    setText(period ? periodText(*period, m_language) : QString());
    setInvalid(*this, false);
}

void PeriodField::setLanguage(const std::string& language) {
    m_language = language;
    setPeriod(m_period);
}

void PeriodField::readTyped() {
    if (m_period && text() == periodText(*m_period, m_language))
        return;
    const auto read = readPeriod(text());
    setInvalid(*this, !read);
    if (!read) {
        base::Error error = read.error();
        error.facts.field = toStd(accessibleName().toLower());
        Q_EMIT refused(error);
    } else if (*read != m_period) {
        Q_EMIT periodChosen(*read);
    }
}

void PeriodField::addPreset(const QString& text, const std::optional<base::DayRange>& days) {
    QAction* action = m_presets->addAction(text);
    connect(action, &QAction::triggered, this, [this, days] { Q_EMIT periodChosen(days); });
}

void PeriodField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        return m_presets->popup(mapToGlobal(QPoint(0, height() + 4)));
    if (event->key() == Qt::Key_Escape)
        return setPeriod(m_period);
    QLineEdit::keyPressEvent(event);
}

void PeriodField::retranslate() {
    const int year = base::toCivil(m_today).year;
    setPlaceholderText(tr("All years"));
    setAccessibleName(tr("Period"));
    setToolTip(tr("Period: type 2025-02, 2012..2020, since 2017 or FY2024"));
    m_presets->clear();
    addPreset(tr("All years"), std::nullopt);
    addPreset(tr("This year"), years(year, year));
    addPreset(tr("Last 10 years"), years(year - 9, year));
    addPreset(tr("Since 2017"), since(2017));
    addPreset(tr("2012 to 2020"), years(2012, 2020));
    addPreset(tr("1951 to 1990"), years(1951, 1990));
}

} // namespace entente::ui
