#include "ui/timeline/timeline_export.h"

#include "core/timeline/layout.h"
#include "ui/render/timeline_painter.h"
#include "ui/text.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace entente::ui {
namespace {

constexpr double kMargin = 24;
constexpr double kTitleHeight = 40;
constexpr double kFootHeight = 26;
/// PDF counts in points of 1/72 inch; our sizes are pixels of 1/96.
constexpr double kPointsPerPixel = 0.75;
constexpr int kPdfResolution = 1200;

/// The picture worked out: how high it is, and how it is painted.
class Sheet {
  public:
    explicit Sheet(const TimelinePicture& picture)
        : m_picture(picture), m_painter(Theme::light(), timeline::Metrics{}), m_size(picture.size) {
        m_top = picture.title.isEmpty() ? kMargin : kMargin + kTitleHeight;
        m_bottom = picture.footnote.isEmpty() ? kMargin : kMargin + kFootHeight;
        timeline::Viewport viewport{.width = m_size.width() - 2 * kMargin,
                                    .height = m_size.height() - m_top - m_bottom,
                                    .isStill = true};
        viewport.scale = scaleFor(viewport);
        m_layout = laidOut(viewport);
        const double missing = m_layout.contentHeight - m_layout.plot.height;
        if (missing <= 0)
            return;
        m_size.rheight() += missing;
        viewport.height += missing;
        m_layout = laidOut(viewport);
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    void paint(QPainter& painter) const {
        const Theme& theme = Theme::light();
        painter.fillRect(QRectF(QPointF(), m_size), theme.surface);
        painter.setFont(uiFont(type::kTitle, true));
        painter.setPen(theme.text);
        const QRectF title(kMargin, kMargin - 4, m_size.width() - 2 * kMargin, kTitleHeight - 8);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                         elided(painter, m_picture.title, title.width()));
        painter.setFont(uiFont(type::kSecondary));
        painter.setPen(theme.secondary);
        const QRectF foot(kMargin, m_size.height() - kMargin - kFootHeight + 8, title.width(), kFootHeight);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         elided(painter, m_picture.footnote, foot.width()));
        painter.translate(kMargin, m_top);
        m_painter.paint(painter, m_layout, *m_picture.timeline->items);
    }

  private:
    static QString elided(const QPainter& painter, const QString& text, double width) {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(width));
    }

    [[nodiscard]] timeline::TimeScale scaleFor(const timeline::Viewport& viewport) const {
        const auto& t = *m_picture.timeline;
        if (!m_picture.days)
            return timeline::fittingScale(t, viewport.width, viewport.metrics, m_painter.fonts());
        const double left = timeline::headWidth(t, viewport.metrics, m_painter.fonts());
        return timeline::fitted(*m_picture.days, left, viewport.width, 0);
    }

    [[nodiscard]] timeline::TimelineLayout laidOut(const timeline::Viewport& viewport) const {
        return timeline::layout(*m_picture.timeline, viewport, m_painter.fonts(), m_picture.eras);
    }

    const TimelinePicture& m_picture;
    TimelinePainter m_painter;
    timeline::TimelineLayout m_layout;
    QSizeF m_size;
    double m_top = 0;
    double m_bottom = 0;
};

bool writePng(const TimelinePicture& picture, QIODevice& file) {
    return timelineImage(picture).save(&file, "PNG");
}

bool writeSvg(const TimelinePicture& picture, QIODevice& file) {
    const Sheet sheet(picture);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(sheet.size().toSize());
    svg.setViewBox(QRectF(QPointF(), sheet.size()));
    svg.setTitle(picture.title);
    svg.setDescription(picture.footnote);
    QPainter painter(&svg);
    sheet.paint(painter);
    return painter.end();
}

bool writePdf(const TimelinePicture& picture, QIODevice& file) {
    const Sheet sheet(picture);
    QPdfWriter pdf(&file);
    pdf.setResolution(kPdfResolution);
    pdf.setPageSize(QPageSize(sheet.size() * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(picture.title);
    QPainter painter(&pdf);
    const double dots = kPdfResolution / 72.0 * kPointsPerPixel;
    painter.scale(dots, dots);
    sheet.paint(painter);
    return painter.end();
}

} // namespace

QImage timelineImage(const TimelinePicture& picture, double scale) {
    const Sheet sheet(picture);
    QImage image((sheet.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.setText(QStringLiteral("Title"), picture.title);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    return image;
}

base::Result<void> exportTimeline(const TimelinePicture& picture, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == QLatin1String("png")   ? writePng
                       : ending == QLatin1String("svg") ? writeSvg
                       : ending == QLatin1String("pdf") ? writePdf
                                                        : nullptr;
    if (write == nullptr)
        return base::fail(base::ErrorCode::UnsupportedFormat, {.file = toStd(path), .value = toStd(ending)});
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && write(picture, file) && file.commit();
    if (!isWritten)
        return base::fail(base::ErrorCode::FileUnwritable,
                          {.file = toStd(path), .detail = toStd(file.errorString())});
    return {};
}

} // namespace entente::ui
