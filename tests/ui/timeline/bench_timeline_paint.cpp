// How long the timeline takes to be worked out and painted into a picture by Qt's software rasteriser:
// 1945–2030 in twelve lanes at 1600x900, 100 zooms from everything to days and 200 pans at three depths.

#include "tests/core/timeline/bench_timer.h"
#include "tests/core/timeline/make_many.h"
#include "ui/render/timeline_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace {

using namespace entente;

class Film {
  public:
    explicit Film(const timeline::PreparedTimeline& timeline)
        : m_timeline(timeline),
          m_painter(ui::Theme::light(), m_viewport.metrics),
          m_image(1600, 900, QImage::Format_ARGB32_Premultiplied) {
        m_viewport.scale =
            timeline::fittingScale(timeline, m_viewport.width, m_viewport.metrics, m_painter.fonts());
    }

    void run() {
        for (int i = 0; i < 100; ++i) {
            frame();
            m_viewport.scale = m_viewport.scale.zoomed(i < 50 ? 1.18 : 1 / 1.18, 1100);
        }
        for (int i = 0; i < 200; ++i) {
            if (i % 67 == 0)
                m_viewport.scale = m_viewport.scale.zoomed(12, 1100);
            frame();
            m_viewport.scale = m_viewport.scale.panned(i % 2 == 0 ? 37 : 11);
        }
    }

    void report(std::size_t size) const {
        bench::report("timeline.frame", size, m_frames);
        bench::report("timeline.frame.layout", size, m_layouts);
        bench::report("timeline.frame.paint", size, m_paints);
    }

    double first() { return frame(), m_frames.back(); }

  private:
    void frame() {
        timeline::TimelineLayout layout;
        m_layouts.push_back(
            bench::timed([&] { layout = timeline::layout(m_timeline, m_viewport, m_painter.fonts()); }));
        m_paints.push_back(bench::timed([&] {
            QPainter painter(&m_image);
            m_painter.paint(painter, layout, *m_timeline.items);
        }));
        m_frames.push_back(m_layouts.back() + m_paints.back());
    }

    const timeline::PreparedTimeline& m_timeline;
    timeline::Viewport m_viewport;
    ui::TimelinePainter m_painter;
    QImage m_image;
    std::vector<double> m_layouts;
    std::vector<double> m_paints;
    std::vector<double> m_frames;
};

void measureSize(std::size_t count) {
    const auto items = timeline::makeItems(make::manyRows(count), make::manyNames(), make::today());
    std::shared_ptr<const timeline::PreparedTimeline> prepared;
    const double preparing =
        bench::timed([&] { prepared = timeline::prepare(items, {.lanes = timeline::LaneBy::Actor}); });
    Film film(*prepared);
    bench::report("timeline.first_picture", count, {preparing + film.first()});
    film.run();
    film.report(count);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    for (const std::size_t count : {1'000UL, 10'000UL, 100'000UL, 1'000'000UL})
        measureSize(count);
    return 0;
}
