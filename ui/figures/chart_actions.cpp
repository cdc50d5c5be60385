#include "ui/figures/chart_actions.h"

#include "core/slides/identity.h"
#include "ui/figures/chart_file.h"
#include "ui/figures/chart_keeper.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace entente::ui {

ChartActions::ChartActions(ViewContext& context, ChartKeeper& keeper, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_keeper(keeper),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_addToDeck(new QAction(themedIcon(QStringLiteral("decks")), {}, this)),
      m_export(new QAction(themedIcon(QStringLiteral("export")), {}, this)),
      m_copy(new QAction(themedIcon(QStringLiteral("copy")), {}, this)) {
    m_addToDeck->setShortcut(Qt::CTRL | Qt::Key_D);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_addToDeck, &QAction::triggered, this, &ChartActions::addToDeck);
    connect(m_export, &QAction::triggered, this, &ChartActions::chooseFile);
    connect(m_copy, &QAction::triggered, this, &ChartActions::copy);
    retranslate();
    setChart(nullptr, {}, {});
}

QList<QAction*> ChartActions::actions() const { return {m_addToDeck, m_export, m_copy}; }

void ChartActions::setChart(const chart::ChartData* data, const chart::ChartSpec& spec, model::ChartId id) {
    m_data = data;
    m_spec = spec;
    m_id = id;
    for (QAction* action : actions())
        action->setEnabled(data != nullptr);
    if (m_context.session() && m_context.session()->isReadOnly())
        m_addToDeck->setEnabled(false);
}

void ChartActions::retranslate() {
    m_addToDeck->setText(tr("Add to deck"));
    m_addToDeck->setToolTip(tr("Put this chart on a slide"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write this chart as a picture, slide or table"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the picture and its figures"));
}

void ChartActions::addToDeck() {
    if (!m_data)
        return;
    if (m_id) {
        Q_EMIT m_context.addToDeckRequested(chartSlide(m_id, m_spec.title));
        return;
    }
    // A slide names its chart by the chart's key, so it has to be kept first.
    m_keeper.keep({}, m_spec, [this, title = m_spec.title](model::ChartId id) {
        Q_EMIT m_context.addToDeckRequested(chartSlide(id, title));
    });
}

void ChartActions::chooseFile() {
    if (!m_data)
        return;
    const QString suggested = QDir(m_folder).filePath(chartFileName(toQt(m_data->title)));
    const QString path = QFileDialog::getSaveFileName(qobject_cast<QWidget*>(parent()), tr("Export chart"),
                                                      suggested, chartFileFilters());
    if (!path.isEmpty())
        exportTo(path);
}

void ChartActions::exportTo(const QString& path) {
    if (!m_data)
        return;
    m_folder = QFileInfo(path).absolutePath();
    const ChartFileContext file{.language = m_context.language(),
                                .author = toStd(qEnvironmentVariable("USER")),
                                .today = m_context.today(),
                                .identity = m_id ? slides::chartIdentity(m_id.value) : std::string()};
    writeChartFile(this, *m_data, path, file, [this, path](const base::Result<void>& result) {
        if (!result)
            Q_EMIT m_context.errorRequested(result.error());
        else
            Q_EMIT m_context.messageRequested(tr("Exported %1").arg(QFileInfo(path).fileName()));
    });
}

void ChartActions::copy() {
    if (!m_data)
        return;
    copyChartToClipboard(*m_data, m_context.language());
    Q_EMIT m_context.messageRequested(tr("Copied the chart and its figures"));
}

} // namespace entente::ui
