#include "ui/deck/slide_preview.h"

#include "ui/render/page_painter.h"
#include "ui/text.h"
#include "ui/widgets/theme_palette.h"

#include <QPainter>

namespace entente::ui {
namespace {

constexpr int kWide = 16;
constexpr int kHigh = 9;
constexpr QSize kUsual{640, 360};
constexpr QSize kLeast{240, 135};

} // namespace

SlidePreview::SlidePreview(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(kLeast);
}

void SlidePreview::show(const slides::Page& page, int number) {
    m_page = page;
    m_number = number;
    m_hasPage = true;
    m_notice.clear();
    setAccessibleName(tr("Slide %1: %2").arg(number).arg(toQt(page.title)));
    renew();
}

void SlidePreview::showNotice(const QString& sentence) {
    clear();
    m_notice = sentence;
    setAccessibleName(sentence);
}

void SlidePreview::clear() {
    m_hasPage = false;
    m_notice.clear();
    renew();
}

void SlidePreview::renew() {
    m_picture = {};
    update();
}

int SlidePreview::heightForWidth(int width) const { return width * kHigh / kWide; }

QSize SlidePreview::sizeHint() const { return kUsual; }

QRect SlidePreview::slideRect() const {
    const QSize size = QSize(kWide, kHigh).scaled(QWidget::size() - QSize(2, 2), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, 1), size};
}

void SlidePreview::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    const QRect slide = slideRect();
    if (m_hasPage) {
        const QSize pixels = slide.size() * devicePixelRatioF();
        if (m_picture.size() != pixels) {
            m_picture = QPixmap::fromImage(pageImage(m_page, m_number, pixels));
            m_picture.setDevicePixelRatio(devicePixelRatioF());
        }
        painter.drawPixmap(slide.topLeft(), m_picture);
    } else {
        painter.fillRect(slide, theme.surface);
        painter.setPen(theme.secondary);
        painter.setFont(uiFont(type::kBody));
        painter.drawText(slide.adjusted(space::kGiant, 0, -space::kGiant, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    painter.setPen(theme.line);
    painter.drawRect(slide.adjusted(-1, -1, 0, 0));
}

} // namespace entente::ui
