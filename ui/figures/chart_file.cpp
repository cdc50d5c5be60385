#include "ui/figures/chart_file.h"

#include "core/chart/chart_tables.h"
#include "core/slides/pptx_writer.h"
#include "ui/charts/chart_export.h"
#include "ui/figures/chart_rows.h"
#include "ui/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>

#include <array>

namespace entente::ui {
namespace {

struct FormatRow {
    ChartFormat format;
    const char* suffix;
    const char* name;
};

constexpr std::array kFormats{
    FormatRow{ChartFormat::Png, "png", QT_TRANSLATE_NOOP("ChartFile", "PNG picture")},
    FormatRow{ChartFormat::Svg, "svg", QT_TRANSLATE_NOOP("ChartFile", "SVG picture")},
    FormatRow{ChartFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("ChartFile", "PDF page")},
    FormatRow{ChartFormat::Pptx, "pptx", QT_TRANSLATE_NOOP("ChartFile", "PowerPoint slide")},
    FormatRow{ChartFormat::Csv, "csv", QT_TRANSLATE_NOOP("ChartFile", "CSV table")},
    FormatRow{ChartFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("ChartFile", "Excel workbook")},
};

constexpr int kLongestName = 80;

std::optional<PictureFormat> pictureFormatOf(ChartFormat format) {
    switch (format) {
    case ChartFormat::Png:
        return PictureFormat::Png;
    case ChartFormat::Svg:
        return PictureFormat::Svg;
    case ChartFormat::Pdf:
        return PictureFormat::Pdf;
    default:
        return std::nullopt;
    }
}

slides::DeckSpec oneSlide(const chart::ChartData& data, const ChartFileContext& context) {
    slides::SlideSpec slide{.title = data.title};
    slide.content = slides::ChartContent{.data = data, .identity = context.identity};
    return {.title = data.title, .language = context.language, .slides = {slide}};
}

base::Result<void> writeTables(const chart::ChartData& data, ChartFormat format,
                               const std::filesystem::path& path, const ChartFileContext& context) {
    switch (format) {
    case ChartFormat::Csv:
        return chart::writeCsv(data, path);
    case ChartFormat::Xlsx:
        return chart::writeWorkbook(data, path);
    default:
        return slides::writeDeck(oneSlide(data, context), path,
                                 {.author = context.author, .today = context.today});
    }
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    for (const FormatRow& row : kFormats) {
        if (suffix.compare(QLatin1String(row.suffix), Qt::CaseInsensitive) == 0)
            return row.format;
    }
    return std::nullopt;
}

QString chartFileFilters() {
    QStringList filters;
    for (const FormatRow& row : kFormats)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("ChartFile", row.name), QLatin1String(row.suffix));
    return filters.join(QStringLiteral(";;"));
}

QString chartFileName(const QString& title) {
    static const QRegularExpression kRefused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(kRefused, QStringLiteral(" "));
    name = name.simplified().left(kLongestName).trimmed();
    return (name.isEmpty() ? QCoreApplication::translate("ChartFile", "Chart") : name) +
           QStringLiteral(".png");
}

void writeChartFile(QObject* owner, const chart::ChartData& data, const QString& path,
                    const ChartFileContext& context, std::function<void(const base::Result<void>&)> done) {
    const auto format = chartFormatOf(path);
    if (!format)
        return done(base::fail(base::ErrorCode::UnsupportedFormat, {.file = toStd(path)}));
    if (const auto picture = pictureFormatOf(*format))
        return done(exportChart(data, path, *picture));
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(owner), data, path, format = *format, context, done = std::move(done)] {
            const auto result = writeTables(data, format, std::filesystem::path(toStd(path)), context);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, result] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        });
}

void copyChartToClipboard(const chart::ChartData& data, const std::string& language) {
    const ChartRows rows(data, language);
    auto* mime = new QMimeData;
    mime->setImageData(chartImage(data));
    mime->setText(tabText(rows));
    mime->setHtml(htmlTable(rows));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace entente::ui
