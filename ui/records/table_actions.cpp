#include "ui/records/table_actions.h"

#include "core/base/file_text.h"
#include "core/table/table_text.h"
#include "core/table/table_workbook.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_context.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

#include <array>
#include <filesystem>

namespace entente::ui {
namespace {

using WriteTable = base::Result<std::string> (*)(const table::Table&);

struct TableFormat {
    const char* suffix;
    const char* name;
    WriteTable bytes;
};

const std::array kTableFormats{
    TableFormat{"xlsx", QT_TRANSLATE_NOOP("TableActions", "Excel workbook"), table::workbookOf},
    TableFormat{"csv", QT_TRANSLATE_NOOP("TableActions", "CSV table"),
                [](const table::Table& t) -> base::Result<std::string> { return table::csvText(t); }},
    TableFormat{"json", QT_TRANSLATE_NOOP("TableActions", "JSON records"),
                [](const table::Table& t) -> base::Result<std::string> { return table::jsonText(t); }},
};

const TableFormat* tableFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    for (const TableFormat& format : kTableFormats) {
        if (suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0)
            return &format;
    }
    return nullptr;
}

QString tableFilters() {
    QStringList filters;
    for (const TableFormat& format : kTableFormats)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("TableActions", format.name),
                            QLatin1String(format.suffix));
    return filters.join(QStringLiteral(";;"));
}

struct CopiedTable {
    QString text;
    QString html;
    int rows = 0;
};

} // namespace

TableActions::TableActions(ViewContext& context, std::function<ShownTable()> shown, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_shown(std::move(shown)),
      m_window(parent),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_export(new QAction(themedIcon(QStringLiteral("export")), {}, this)),
      m_copy(new QAction(themedIcon(QStringLiteral("copy")), {}, this)) {
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {m_export, m_copy})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_export, &QAction::triggered, this, &TableActions::chooseFile);
    connect(m_copy, &QAction::triggered, this, &TableActions::copy);
    retranslate();
}

void TableActions::setEnabled(bool enabled) {
    m_export->setEnabled(enabled);
    m_copy->setEnabled(enabled);
}

void TableActions::retranslate() {
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the rows that are shown as Excel, CSV or JSON"));
    m_copy->setText(tr("Copy table"));
    m_copy->setToolTip(tr("Copy the rows that are shown"));
}

void TableActions::chooseFile() {
    const QString suggested = QDir(m_folder).filePath(m_shown().title + QStringLiteral(".xlsx"));
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export table"), suggested, tableFilters());
    if (!path.isEmpty())
        exportTo(path);
}

void TableActions::exportTo(const QString& path) {
    const TableFormat* format = tableFormatOf(path);
    if (format == nullptr)
        return tell(base::fail(base::ErrorCode::UnsupportedFormat, {.file = toStd(path)}), path);
    m_folder = QFileInfo(path).absolutePath();
    m_context.session()->read(
        m_exportSlot,
        [shown = m_shown(), format, file = std::filesystem::path(toStd(path))](const store::Connection&) {
            const auto bytes = format->bytes(tableOf(shown));
            return bytes ? base::writeFile(file, *bytes) : base::Result<void>(tl::unexpected(bytes.error()));
        },
        [this, path](const base::Result<base::Result<void>>& done) {
            tell(done ? *done : tl::unexpected(done.error()), path);
        });
}

void TableActions::tell(const base::Result<void>& written, const QString& path) {
    if (written)
        Q_EMIT m_context.messageRequested(tr("Exported %1").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT m_context.errorRequested(written.error());
}

void TableActions::copy() {
    m_context.session()->read(
        m_copySlot,
        [shown = m_shown()](const store::Connection&) {
            const table::Table rows = tableOf(shown);
            return CopiedTable{toQt(table::tabText(rows)), toQt(table::htmlText(rows)),
                               static_cast<int>(rows.rows.size())};
        },
        [this](const base::Result<CopiedTable>& copied) {
            if (!copied)
                return Q_EMIT m_context.errorRequested(copied.error());
            auto* mime = new QMimeData;
            mime->setText(copied->text);
            mime->setHtml(copied->html);
            QGuiApplication::clipboard()->setMimeData(mime);
            Q_EMIT m_context.messageRequested(tr("Copied %n row(s)", nullptr, copied->rows));
        });
}

} // namespace entente::ui
