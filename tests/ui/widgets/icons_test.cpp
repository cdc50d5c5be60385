#include "ui/widgets/icons.h"

#include "core/model/codes.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace entente;

class IconsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyIconDrawsSomething() {
        const QStringList files = QDir(QStringLiteral(ICONS_DIR)).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 30);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            const QImage picture = ui::themedIcon(name, Qt::red).pixmap(24, 24).toImage();
            bool isRed = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    isRed = isRed || qAlpha(picture.pixel(x, y)) > 100;
            }
            QVERIFY2(isRed, qPrintable(name));
        }
    }

    void everyKindOfRecordHasItsShape() {
        QImage last;
        for (const auto& kind : model::codesOf<model::RecordKind>()) {
            const QImage shape = ui::recordIcon(kind.value, Qt::black).pixmap(24, 24).toImage();
            QVERIFY(shape != last);
            last = shape;
        }
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
