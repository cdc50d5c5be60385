#include "ui/charts/chart_export.h"

#include "ui/charts/chart_scene.h"
#include "ui/text.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace entente::ui {
namespace {

/// Logical pixels of a picture are those of a 96 dpi screen.
constexpr int kDotsPerInch = 96;

void render(const chart::ChartData& data, QSizeF size, QPainter& painter, const QRectF& target) {
    ChartScene scene;
    scene.show(data, Theme::light(), size);
    painter.setFont(uiFont(type::kBody)); // else an SVG names the generic face for what has none
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, scene.sceneRect());
}

QByteArray png(const chart::ChartData& data, QSizeF size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(data, size).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const chart::ChartData& data, QSizeF size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setResolution(kDotsPerInch);
    generator.setTitle(toQt(data.title));
    generator.setDescription(toQt(data.altText));
    QPainter painter(&generator);
    render(data, size, painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QByteArray pdf(const chart::ChartData& data, QSizeF size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(
        QPageSize(size * 72.0 / kDotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQt(data.title));
    writer.setCreator(QStringLiteral("Entente"));
    QPainter painter(&writer);
    render(data, size, painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QByteArray picture(const chart::ChartData& data, PictureFormat format, QSizeF size) {
    switch (format) {
    case PictureFormat::Svg:
        return svg(data, size);
    case PictureFormat::Pdf:
        return pdf(data, size);
    case PictureFormat::Png:
        break;
    }
    return png(data, size);
}

} // namespace

QImage chartImage(const chart::ChartData& data, QSizeF size, double scale) {
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().surface);
    // So that programs that honour it place the picture at its logical size.
    image.setDotsPerMeterX(qRound(kDotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(qRound(kDotsPerInch * scale / 0.0254));
    QPainter painter(&image);
    render(data, size, painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    return image;
}

base::Result<void> exportChart(const chart::ChartData& data, const QString& path, PictureFormat format,
                               QSizeF size) {
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(picture(data, format, size)) >= 0 && file.commit();
    if (!isWritten)
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = toStd(path), .detail = toStd(file.errorString())});
    return {};
}

void copyChart(const chart::ChartData& data) {
    auto* mime = new QMimeData;
    mime->setImageData(chartImage(data));
    mime->setData(QStringLiteral("image/svg+xml"), svg(data, kPictureSize));
    mime->setText(toQt(data.altText));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace entente::ui
