#include "ui/figures/chart_bar.h"

#include "ui/figures/series_words.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace entente::ui {
namespace {

using chart::ChartKind;
constexpr std::array kKinds{ChartKind::Line, ChartKind::Column, ChartKind::StackedColumn, ChartKind::Bar,
                            ChartKind::Area};

using series::FigureView;
constexpr std::array kViews{FigureView::AsPublished,    FigureView::Dollars,    FigureView::ShareOfGdp,
                            FigureView::ConstantPrices, FigureView::Index,      FigureView::Growth,
                            FigureView::Difference,     FigureView::Cumulative, FigureView::Average};
// Of a chart whose series are worked out in ways of their own.
constexpr int kOtherView = -1;
constexpr int kUsualBaseYear = 2015;
constexpr int kLeastTitle = 120;

bool hasBaseYear(int view) {
    return view == static_cast<int>(FigureView::ConstantPrices) ||
           view == static_cast<int>(FigureView::Index);
}

} // namespace

ChartBar::ChartBar(QWidget* parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_view(new QComboBox(this)),
      m_baseYear(new QSpinBox(this)),
      m_kind(new QComboBox(this)),
      m_save(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_view);
    layout->addWidget(m_baseYear);
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
    m_baseYear->setRange(1800, 2200);
    m_baseYear->setValue(kUsualBaseYear);
    m_baseYear->setKeyboardTracking(false);
    m_baseYear->hide();
    m_title->setMinimumWidth(kLeastTitle);
    connect(m_view, &QComboBox::activated, this, &ChartBar::chooseView);
    connect(m_baseYear, &QSpinBox::valueChanged, this, &ChartBar::chooseView);
    connect(m_save, &QPushButton::clicked, this, &ChartBar::saveRequested);
    retranslate();
}

void ChartBar::show(const chart::ChartSpec& spec) {
    if (!m_title->isModified() && m_title->text() != toQt(spec.title)) {
        m_title->setText(toQt(spec.title));
        m_title->setCursorPosition(0);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(spec.kind)));
    showView(spec);
    QWidget::show();
}

void ChartBar::chooseView() {
    const int view = m_view->currentData().toInt();
    if (view == kOtherView)
        return;
    m_baseYear->setVisible(hasBaseYear(view));
    Q_EMIT viewChosen({static_cast<FigureView>(view), hasBaseYear(view) ? m_baseYear->value() : 0});
}

void ChartBar::showView(const chart::ChartSpec& spec) {
    std::optional<series::ViewChoice> shared;
    bool isShared = !spec.series.empty();
    for (const chart::SeriesChoice& choice : spec.series) {
        const auto own = series::viewOf(choice.steps);
        isShared = isShared && own && (!shared || own->view == shared->view);
        if (own)
            shared = own;
    }
    const int view = isShared ? static_cast<int>(shared->view) : kOtherView;
    m_view->setCurrentIndex(m_view->findData(view));
    m_baseYear->setVisible(hasBaseYear(view));
    if (hasBaseYear(view)) {
        const QSignalBlocker quiet(m_baseYear);
        m_baseYear->setValue(shared->baseYear);
    }
}

void ChartBar::fillViews() {
    const QVariant chosen = m_view->currentData();
    m_view->clear();
    const QStringList words{tr("As published"),    tr("In US dollars"), tr("% of GDP"),
                            tr("Constant prices"), tr("Index"),         tr("Growth, %"),
                            tr("Change"),          tr("Added up"),      tr("3-period mean")};
    for (std::size_t i = 0; i < kViews.size(); ++i)
        m_view->addItem(words[static_cast<qsizetype>(i)], static_cast<int>(kViews.at(i)));
    m_view->addItem(tr("In its own way"), kOtherView);
    m_view->setCurrentIndex(chosen.isValid() ? m_view->findData(chosen) : 0);
    m_view->setAccessibleName(tr("How the figures are worked out"));
    m_view->setToolTip(m_view->accessibleName());
    m_baseYear->setAccessibleName(tr("Base year"));
    m_baseYear->setToolTip(m_baseYear->accessibleName());
}

void ChartBar::setCanSave(bool can) { m_save->setEnabled(can); }

void ChartBar::retranslate() {
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, chartKindWord(static_cast<ChartKind>(m_kind->itemData(i).toInt())));
    fillViews();
    m_save->setText(tr("Save chart"));
    m_save->setToolTip(tr("Keep this chart in the workspace"));
    m_title->setPlaceholderText(tr("Title of the chart"));
    m_title->setAccessibleName(tr("Title of the chart"));
    m_kind->setAccessibleName(tr("Kind of chart"));
    m_kind->setToolTip(tr("Kind of chart"));
}

} // namespace entente::ui
