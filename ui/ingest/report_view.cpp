#include "ui/ingest/report_view.h"

#include "ui/ingest/report_model.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QListWidget>
#include <QLocale>

namespace entente::ui {
namespace {

constexpr int kFileWidth = 170;
constexpr int kRowWidth = 56;
constexpr int kMiddleWidth = 190;

DataTable* tableOf(ReportModel* model, const QString& name, QWidget* parent) {
    auto* table = new DataTable(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setColumnWidth(0, kFileWidth);
    table->setColumnWidth(1, kRowWidth);
    table->setColumnWidth(2, kMiddleWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

ReportView::ReportView(QWidget* parent)
    : QTabWidget(parent),
      m_remarks(new QListWidget(this)),
      m_changes(new ReportModel(ReportModel::List::Changes, this)),
      m_refused(new ReportModel(ReportModel::List::Refused, this)) {
    m_remarks->setWordWrap(true);
    m_remarks->setAccessibleName(tr("How the files were understood"));
    DataTable* changes = tableOf(m_changes, tr("What changes"), this);
    DataTable* refused = tableOf(m_refused, tr("What is refused"), this);
    changes->setEmptyText(tr("Nothing that is here changes."));
    refused->setEmptyText(tr("Nothing is refused."));
    addTab(m_remarks, tr("Understood"));
    addTab(changes, tr("Changes"));
    addTab(refused, tr("Refused"));
}

void ReportView::setReport(const ingest::ImportReport& report) {
    m_remarks->clear();
    for (const auto* lines : {&report.profiles, &report.remarks}) {
        for (const std::string& line : *lines)
            m_remarks->addItem(toQt(line));
    }
    m_changes->setReport(report);
    m_refused->setReport(report);
    const QLocale locale;
    const auto changes = static_cast<qlonglong>(report.changes.size()) + report.changesLeftOut;
    setTabText(1, tr("Changes (%1)").arg(locale.toString(changes)));
    setTabText(2, tr("Refused (%1)").arg(locale.toString(static_cast<qlonglong>(report.refused.size()))));
}

} // namespace entente::ui
