#include "ui/records/ask_bar.h"

#include "ui/render/theme.h"
#include "ui/widgets/style.h"
#include "ui/widgets/style_paint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace entente::ui {

AskBar::AskBar(QWidget* parent)
    : QWidget(parent),
      m_question(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_table(new QWidget(this)),
      m_row(new QHBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_question);
    layout->addWidget(m_table);
    layout->addLayout(m_row);
    m_row->setSpacing(space::kSmall);
    m_question->setWordWrap(true);
    m_table->hide();
    hide();
}

void AskBar::clear() {
    for (QPushButton* button : std::as_const(m_buttons)) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    while (m_row->count() > 0)
        delete m_row->takeAt(0);
    m_table->hide();
}

void AskBar::ask(const QString& question, const std::vector<Answer>& answers) {
    clear();
    m_question->setText(question);
    setAccessibleName(question);
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setAutoDefault(true);
        button->setAccessibleDescription(question);
        m_row->addWidget(button);
        m_buttons << button;
        // By value: an answer may dismiss the bar, which takes the button away.
        connect(button, &QPushButton::clicked, this, [chosen = answer.chosen] { chosen(); });
    }
    m_row->addStretch();
    makePrimary(*m_buttons.first());
    m_escape = answers.back().chosen;
    show();
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void AskBar::compare(const std::vector<Difference>& differences) {
    qDeleteAll(m_table->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_table->layout();
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto add = [&](TextLabel::Look look, const QString& text, int row, int column) {
        auto* label = new TextLabel(look, text.isEmpty() ? QStringLiteral("–") : text, m_table);
        label->setWordWrap(column > 0);
        grid->addWidget(label, row, column, Qt::AlignTop);
    };
    add(TextLabel::Look::Secondary, tr("Yours"), 0, 1);
    add(TextLabel::Look::Secondary, tr("Stored now"), 0, 2);
    int row = 1;
    for (const Difference& difference : differences) {
        add(TextLabel::Look::Secondary, difference.field, row, 0);
        add(TextLabel::Look::Body, difference.mine, row, 1);
        add(TextLabel::Look::Body, difference.theirs, row, 2);
        ++row;
    }
    m_table->setVisible(!differences.empty());
}

void AskBar::dismiss() {
    clear();
    hide();
}

QString AskBar::question() const { return isHidden() ? QString() : m_question->text(); }

void AskBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_escape)
        return m_escape();
    QWidget::keyPressEvent(event);
}

void AskBar::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    paint::panel(painter, rect(), paint::mixed(theme.surface, theme.accent, 0.08),
                 paint::mixed(theme.surface, theme.accent, 0.4));
}

} // namespace entente::ui
