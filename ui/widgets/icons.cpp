#include "ui/widgets/icons.h"

#include "core/model/codes.h"
#include "ui/text.h"
#include "ui/widgets/theme_palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace entente::ui {
namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/entente/icons/%1.svg").arg(name); }

class LineIcon : public QIconEngine {
  public:
    LineIcon(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    QIconEngine* clone() const override { return new LineIcon(*this); }
    QString key() const override { return QStringLiteral("entente"); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, colourFor(mode, state)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return rendered(size, colourFor(mode, state));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override {
        return rendered(size, colourFor(mode, state));
    }

  private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? themeOf(palette).accent : themeOf(palette).secondary;
    }

    QPixmap rendered(const QSize& size, const QColor& colour) const {
        const QString key = QStringLiteral("entente-icon/%1/%2/%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = draw(size, colour);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap draw(const QSize& size, const QColor& colour) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return pixmap;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon themedIcon(const QString& name) { return themedIcon(name, QColor()); }

QIcon themedIcon(const QString& name, const QColor& colour) { return QIcon(new LineIcon(name, colour)); }

QIcon recordIcon(model::RecordKind kind, const QColor& colour) {
    return themedIcon(QStringLiteral("record-") + toQt(model::codeOf(kind)), colour);
}

QIcon applicationIcon() {
    QIcon result;
    for (const int size : {16, 32, 48, 128, 256})
        result.addPixmap(themedIcon(QStringLiteral("app/entente")).pixmap(QSize(size, size), 1.0));
    return result;
}

} // namespace entente::ui
