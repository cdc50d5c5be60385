#include "ui/records/table_views.h"

#include "core/store/table_view_table.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr qsizetype kMostTitleLetters = 24;

QString titleOn(const model::TableView& view) {
    const QString title = toQt(view.title);
    const QString shown =
        title.size() <= kMostTitleLetters ? title : title.left(kMostTitleLetters - 1) + QStringLiteral("…");
    return QString(shown).replace(QLatin1Char('&'), QLatin1String("&&"));
}

std::optional<table::TableSpec> specOf(const model::TableView& view) {
    return table::readTableSpec(view.spec, view.specVersion);
}

} // namespace

TableViews::TableViews(ViewContext& context, QString pageId, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_page(std::move(pageId)),
      m_button(new QPushButton(parent)),
      m_menu(new QMenu(m_button)) {
    m_button->setAutoDefault(false);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TableViews::fillMenu);
    connect(&context, &ViewContext::sessionChanged, this, &TableViews::sessionChanged);
    sessionChanged();
}

void TableViews::setSource(std::function<table::TableSpec()> shown, std::function<table::TableSpec()> usual) {
    m_shown = std::move(shown);
    m_usual = std::move(usual);
}

const model::TableView* TableViews::current() const {
    const auto at =
        std::find_if(m_views.begin(), m_views.end(), [this](const auto& one) { return one.id == m_current; });
    return at == m_views.end() ? nullptr : &*at;
}

bool TableViews::isWritable() const {
    return m_context.session() != nullptr && !m_context.session()->isReadOnly();
}

bool TableViews::isChanged() const {
    const model::TableView* view = current();
    return view != nullptr && m_shown && specOf(*view) != m_shown();
}

void TableViews::sessionChanged() {
    m_slot.renew();
    m_current = {};
    m_views.clear();
    updateState();
    if (m_context.session() == nullptr)
        return;
    connect(m_context.session(), &WorkspaceSession::changed, this, [this](const store::Changed& changed) {
        if (changed.touches(store::Area::Tables))
            load();
    });
    load();
}

void TableViews::load() {
    m_context.session()->read(
        m_slot,
        [page = toStd(m_page)](const store::Connection& connection) {
            return store::listTableViews(connection, page);
        },
        [this](base::Result<std::vector<model::TableView>> views) {
            if (!views)
                return Q_EMIT m_context.errorRequested(views.error());
            arrived(std::move(*views));
        });
}

void TableViews::arrived(std::vector<model::TableView> views) {
    m_views = std::move(views);
    updateState();
}

void TableViews::retranslate() { updateState(); }

void TableViews::updateState() {
    const model::TableView* view = current();
    m_button->setText(view == nullptr ? tr("Views")
                      : isChanged()   ? tr("%1 (changed)").arg(titleOn(*view))
                                      : titleOn(*view));
    m_button->setAccessibleName(view == nullptr ? tr("Saved views of this table")
                                                : tr("View: %1").arg(toQt(view->title)));
    m_button->setEnabled(m_context.session() != nullptr);
}

void TableViews::fillMenu() {
    m_menu->clear();
    addViewActions();
    m_menu->addSeparator();
    addEditActions();
}

void TableViews::addViewActions() {
    auto* usual = m_menu->addAction(tr("As usual"));
    usual->setCheckable(true);
    usual->setChecked(current() == nullptr);
    connect(usual, &QAction::triggered, this, [this] { choose({}); });
    for (const model::TableView& view : m_views) {
        auto* action = m_menu->addAction(titleOn(view));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = view.id] { choose(id); });
    }
}

void TableViews::addEditActions() {
    auto* saving = m_menu->addAction(tr("Save as…"));
    saving->setEnabled(isWritable());
    connect(saving, &QAction::triggered, this, [this] {
        askTitle(tr("Save this view as"), {}, [this](const QString& title) { saveAs(title); });
    });
    const model::TableView* view = current();
    if (view == nullptr)
        return;
    auto* updating = m_menu->addAction(tr("Update “%1”").arg(titleOn(*view)));
    updating->setEnabled(isWritable() && isChanged());
    connect(updating, &QAction::triggered, this, &TableViews::updateCurrent);
    auto* renaming = m_menu->addAction(tr("Rename…"));
    renaming->setEnabled(isWritable());
    connect(renaming, &QAction::triggered, this, [this, title = toQt(view->title)] {
        askTitle(tr("Rename this view to"), title, [this](const QString& typed) { renameCurrent(typed); });
    });
    auto* deleting = m_menu->addAction(tr("Delete “%1”").arg(titleOn(*view)));
    deleting->setEnabled(isWritable());
    connect(deleting, &QAction::triggered, this, &TableViews::deleteCurrent);
}

void TableViews::askTitle(const QString& heading, const QString& title,
                          const std::function<void(const QString&)>& answer) {
    auto* dialog = new QInputDialog(m_button->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(heading);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(title);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, answer);
    dialog->open();
}

void TableViews::choose(model::TableViewId id) {
    m_current = id;
    const model::TableView* view = current();
    const auto spec = view == nullptr ? std::optional(m_usual()) : specOf(*view);
    if (!spec)
        Q_EMIT m_context.errorRequested({base::ErrorCode::InvalidSpec, {.value = view->title}});
    Q_EMIT chosen(spec.value_or(m_usual()));
    updateState();
}

void TableViews::edit(const QString& label, std::function<void(store::Edit&)> change,
                      const std::function<void()>& done) {
    m_context.session()->edit(this, label, std::move(change),
                              [this, done](const base::Result<store::Changed>& result) {
                                  if (!result)
                                      return Q_EMIT m_context.errorRequested(result.error());
                                  if (done)
                                      done();
                                  updateState();
                              });
}

void TableViews::saveAs(const QString& title) {
    if (title.trimmed().isEmpty() || !isWritable())
        return;
    auto made = std::make_shared<model::TableViewId>();
    const model::TableView view{
        {}, toStd(m_page), toStd(title.trimmed()), table::kTableSpecVersion, table::tableSpecText(m_shown())};
    edit(
        tr("Save view “%1”").arg(title.trimmed()),
        [made, view](store::Edit& edit) { *made = store::insertTableView(edit, view); },
        [this, made] { m_current = *made; });
}

void TableViews::updateCurrent() {
    const model::TableView* view = current();
    if (view == nullptr || !isWritable())
        return;
    model::TableView after = *view;
    after.spec = table::tableSpecText(m_shown());
    after.specVersion = table::kTableSpecVersion;
    edit(tr("Update view “%1”").arg(toQt(view->title)),
         [before = *view, after](store::Edit& edit) { store::updateTableView(edit, before, after); });
}

void TableViews::renameCurrent(const QString& title) {
    const model::TableView* view = current();
    if (view == nullptr || !isWritable() || title.trimmed().isEmpty())
        return;
    model::TableView after = *view;
    after.title = toStd(title.trimmed());
    edit(tr("Rename view “%1”").arg(toQt(view->title)),
         [before = *view, after](store::Edit& edit) { store::updateTableView(edit, before, after); });
}

void TableViews::deleteCurrent() {
    const model::TableView* view = current();
    if (view == nullptr || !isWritable())
        return;
    edit(tr("Delete view “%1”").arg(toQt(view->title)),
         [id = view->id](store::Edit& edit) { store::deleteTableView(edit, id); });
}

} // namespace entente::ui
