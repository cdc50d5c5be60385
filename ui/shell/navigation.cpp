#include "ui/shell/navigation.h"

#include "ui/shell/navigation_button.h"
#include "ui/widgets/theme_palette.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kWidth = 156;

} // namespace

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent), m_pages(pages), m_buttons(new QButtonGroup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kMedium);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto* button = new NavigationButton(QString::fromLatin1(m_pages[i].icon), this);
        button->setObjectName(QString::fromLatin1(m_pages[i].id));
        m_buttons->addButton(button, static_cast<int>(i));
        if (m_pages[i].beginsGroup)
            layout->addSpacing(space::kMedium);
        layout->addWidget(button);
    }
    layout->addStretch();
    setFixedWidth(kWidth);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int row, bool checked) {
        if (checked)
            Q_EMIT pageRequested(QString::fromLatin1(m_pages[static_cast<std::size_t>(row)].id));
    });
    retranslate();
}

void Navigation::setCurrent(const QString& pageId) {
    const QSignalBlocker quiet(m_buttons);
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (button->objectName() == pageId)
            button->setChecked(true);
    }
}

void Navigation::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::retranslate() {
    setAccessibleName(tr("Views"));
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_buttons->button(static_cast<int>(i))
            ->setText(QCoreApplication::translate("Actions", m_pages[i].word));
}

void Navigation::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeOf(*this).line);
}

} // namespace entente::ui
