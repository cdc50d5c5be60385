#include "ui/deck/slide_desk.h"

#include "ui/deck/add_slide_menu.h"
#include "ui/deck/deck_editor.h"
#include "ui/deck/slide_form.h"
#include "ui/deck/slide_list.h"
#include "ui/deck/slide_list_model.h"
#include "ui/deck/slide_preview.h"
#include "ui/render/theme.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kListWidth = 220;

} // namespace

SlideDesk::SlideDesk(DeckEditor& editor, QWidget* above, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new SlideListModel(this)),
      m_list(new SlideList(*m_model, this)),
      m_preview(new SlidePreview(this)),
      m_form(new SlideForm(this)),
      m_addMenu(new AddSlideMenu(this)),
      m_addButton(new QPushButton(this)),
      m_remark(new TextLabel(TextLabel::Look::Secondary, {}, this)) {
    addAction(m_up, QStringLiteral("chevron-up"), Qt::ALT | Qt::Key_Up, &SlideDesk::moveUp);
    addAction(m_down, QStringLiteral("chevron-down"), Qt::ALT | Qt::Key_Down, &SlideDesk::moveDown);
    addAction(m_duplicate, QStringLiteral("copy"), Qt::CTRL | Qt::Key_D, &SlideDesk::duplicateCurrent);
    addAction(m_remove, QStringLiteral("delete"), QKeySequence::Delete, &SlideDesk::removeCurrent);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kSmall);
    right->addLayout(makeBar());
    right->addWidget(m_preview, 1);
    right->addWidget(m_form);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addLayout(makeSide(above));
    layout->addLayout(right, 1);
    connect(m_list, &SlideList::currentRowChanged, this, &SlideDesk::showCurrent);
    connect(m_model, &SlideListModel::moveRequested, this, &SlideDesk::move);
    connect(m_addMenu, &AddSlideMenu::chosen, this, &SlideDesk::add);
    connect(m_form, &SlideForm::edited, this,
            [this](const model::SlideDocument& slide, const QString& label) {
                m_editor.replace(m_deck, slide, label);
            });
    retranslate();
    show(std::nullopt, true);
}

void SlideDesk::addAction(QAction*& action, const QString& icon, const QKeySequence& shortcut,
                          void (SlideDesk::*run)()) {
    action = new QAction(themedIcon(icon), {}, this);
    action->setShortcut(shortcut);
    // In the list only: in the fields below, Delete and Alt+Up have meanings of their own.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, run);
}

QLayout* SlideDesk::makeSide(QWidget* above) {
    auto* side = new QVBoxLayout;
    side->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{above, m_list})
        part->setFixedWidth(kListWidth);
    side->addWidget(above);
    side->addWidget(m_list, 1);
    return side;
}

QLayout* SlideDesk::makeBar() {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(space::kTiny);
    m_addButton->setMenu(m_addMenu);
    m_addButton->setIcon(themedIcon(QStringLiteral("plus")));
    layout->addWidget(m_addButton);
    for (QAction* action : {m_duplicate, m_up, m_down, m_remove}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(m_remark);
    return layout;
}

void SlideDesk::show(const std::optional<DeckView>& deck, bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    if (!deck || deck->document.id != m_deck)
        m_form->finish();
    m_deck = deck ? deck->document.id : model::DeckId{};
    const int before = currentRow();
    const model::SlideId kept = m_current;
    m_model->setSlides(deck ? deck->slides : std::vector<SlideView>{});
    m_form->setReadOnly(isReadOnly);
    int row = m_model->rowOf(kept);
    // The neighbour of a slide that is gone.
    if (row < 0)
        row = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void SlideDesk::setCharts(const std::vector<model::ChartDocument>& charts) { m_addMenu->setCharts(charts); }

void SlideDesk::select(model::SlideId slide) {
    if (const int row = m_model->rowOf(slide); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_current = slide;
}

bool SlideDesk::finish() { return m_form->finish(); }

int SlideDesk::currentRow() const { return m_list->currentIndex().row(); }

const SlideView* SlideDesk::current() const {
    const int row = currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr
                                                 : &m_model->slides()[static_cast<std::size_t>(row)];
}

void SlideDesk::showCurrent() {
    const SlideView* slide = current();
    updateActions();
    m_remark->clear();
    if (!slide) {
        m_form->clear();
        return m_preview->showNotice(m_deck ? tr("This deck has no slides yet. Add the first one above.")
                                            : QString());
    }
    m_current = slide->document.id;
    m_form->show(slide->document);
    if (slide->error)
        return m_preview->showNotice(errorText(*slide->error));
    m_preview->show(slide->pages.front(), slide->number);
    if (slide->pages.size() > 1)
        m_remark->setText(
            tr("Goes on over %n slide(s) in the file", nullptr, static_cast<int>(slide->pages.size())));
}

void SlideDesk::updateActions() {
    const bool can = current() && !m_isReadOnly;
    m_addButton->setEnabled(m_deck && !m_isReadOnly);
    m_up->setEnabled(can && currentRow() > 0);
    m_down->setEnabled(can && currentRow() + 1 < m_model->rowCount());
    m_duplicate->setEnabled(can);
    m_remove->setEnabled(can);
}

void SlideDesk::moveCurrent(int by) { move(currentRow(), currentRow() + by); }

void SlideDesk::move(int from, int to) {
    if (from < 0 || from >= m_model->rowCount() || to < 0 || to >= m_model->rowCount())
        return;
    const model::SlideDocument& slide = m_model->slides()[static_cast<std::size_t>(from)].document;
    m_current = slide.id;
    m_editor.move(m_deck, slide, static_cast<std::size_t>(to));
}

void SlideDesk::removeCurrent() {
    if (const SlideView* slide = current())
        m_editor.removeSlide(m_deck, slide->document);
}

void SlideDesk::duplicateCurrent() {
    if (const SlideView* slide = current())
        m_editor.duplicate(m_deck, slide->document,
                           [this](model::DeckId, model::SlideId copy) { select(copy); });
}

void SlideDesk::add(const model::SlideDocument& slide) {
    if (!m_deck)
        return;
    m_editor.insert(m_deck, slide, static_cast<std::size_t>(currentRow() + 1),
                    tr("Add slide “%1”").arg(nameOf(slide)),
                    [this](model::DeckId, model::SlideId made) { select(made); });
}

void SlideDesk::retranslate() {
    m_list->setAccessibleName(tr("Slides"));
    m_addButton->setText(tr("Add slide"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_duplicate->setText(tr("Duplicate slide"));
    m_remove->setText(tr("Delete slide"));
    for (QAction* action : {m_up, m_down, m_duplicate, m_remove})
        action->setToolTip(tr("%1 (%2)", "action, shortcut")
                               .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_addMenu->retranslate();
    m_form->retranslate();
    showCurrent();
}

} // namespace entente::ui
