#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <QTimer>

#include <cstdio>

namespace {

class BareWindow : public QMainWindow {
  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(rect(), palette().base());
        QTimer::singleShot(0, this, [] {
            std::puts("first-paint");
            std::fflush(stdout);
        });
    }
};

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
