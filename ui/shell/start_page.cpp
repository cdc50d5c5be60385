#include "ui/shell/start_page.h"

#include "ui/render/theme.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kColumn = 440;
constexpr int kMark = 64;

} // namespace

StartPage::StartPage(const Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_column(new QVBoxLayout),
      m_mark(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_title(new TextLabel(TextLabel::Look::Title, {}, this)),
      m_explanation(new TextLabel(TextLabel::Look::Body, {}, this)),
      m_recentHeader(new SectionHeader({}, this)),
      m_recent(new QVBoxLayout) {
    m_mark->setPixmap(
        themedIcon(QStringLiteral("app/entente")).pixmap(QSize(kMark, kMark), devicePixelRatioF()));
    m_explanation->setWordWrap(true);
    m_explanation->setFixedWidth(kColumn);
    m_column->setSpacing(space::kSmall);
    m_column->addStretch(2);
    m_column->addWidget(m_mark);
    m_column->addSpacing(space::kSmall);
    m_column->addWidget(m_title);
    m_column->addWidget(m_explanation);
    m_column->addSpacing(space::kMedium);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::kSmall);
    m_sample = new QPushButton(this);
    m_open = new QPushButton(themedIcon(QStringLiteral("open")), {}, this);
    m_new = new QPushButton(themedIcon(QStringLiteral("new")), {}, this);
    makePrimary(*m_sample);
    for (QPushButton* step : {m_sample, m_open, m_new})
        steps->addWidget(step);
    steps->addStretch();
    m_column->addLayout(steps);
    m_column->addSpacing(space::kHuge);
    m_column->addWidget(m_recentHeader);
    m_recent->setSpacing(2);
    m_column->addLayout(m_recent);
    m_column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(m_column);
    layout->addStretch();
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    retranslate();
    refresh();
}

void StartPage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_preferences.recentFiles();
    m_recentHeader->setVisible(!files.isEmpty());
    for (const QString& file : files) {
        auto* link = new LinkButton(QFileInfo(file).completeBaseName(), this);
        link->setToolTip(file);
        connect(link, &LinkButton::clicked, this, [this, file] { Q_EMIT recentRequested(file); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate() {
    m_title->setText(tr("Entente"));
    m_explanation->setText(tr(
        "Timelines, meeting records and figures of an alliance, each with its source, ready for your slides. "
        "A workspace is one file; open one, begin a new one, or look at the sample: Japan and the United "
        "States "
        "since 1951."));
    m_sample->setText(tr("Open the sample alliance"));
    m_open->setText(tr("Open…"));
    m_new->setText(tr("New…"));
    m_recentHeader->setText(tr("Recent"));
}

} // namespace entente::ui
