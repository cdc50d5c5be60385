#include "ui/figures/chart_bar.h"

#include "ui/figures/series_words.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace entente::ui {
namespace {

using chart::ChartKind;
constexpr std::array kKinds{ChartKind::Line, ChartKind::Column, ChartKind::StackedColumn, ChartKind::Bar,
                            ChartKind::Area};

} // namespace

ChartBar::ChartBar(QWidget* parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_save(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_save);
    for (const ChartKind kind : kKinds)
        m_kind->addItem(chartKindWord(kind), static_cast<int>(kind));
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->isModified())
            Q_EMIT titleChosen(m_title->text());
        m_title->setModified(false);
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        Q_EMIT kindChosen(static_cast<ChartKind>(m_kind->itemData(index).toInt()));
    });
    connect(m_save, &QPushButton::clicked, this, &ChartBar::saveRequested);
    retranslate();
}

void ChartBar::show(const chart::ChartSpec& spec) {
    if (!m_title->isModified() && m_title->text() != toQt(spec.title)) {
        m_title->setText(toQt(spec.title));
        m_title->setCursorPosition(0);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(spec.kind)));
    QWidget::show();
}

void ChartBar::setCanSave(bool can) { m_save->setEnabled(can); }

void ChartBar::retranslate() {
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, chartKindWord(static_cast<ChartKind>(m_kind->itemData(i).toInt())));
    m_save->setText(tr("Save chart"));
    m_save->setToolTip(tr("Keep this chart in the workspace"));
    m_title->setPlaceholderText(tr("Title of the chart"));
    m_title->setAccessibleName(tr("Title of the chart"));
    m_kind->setAccessibleName(tr("Kind of chart"));
    m_kind->setToolTip(tr("Kind of chart"));
}

} // namespace entente::ui
