// How long the timeline takes to be worked out, without painting: 1945–2030 in twelve lanes at 1600x900.

#include "core/timeline/layout.h"
#include "tests/core/timeline/bench_timer.h"
#include "tests/core/timeline/make_many.h"

namespace {

using namespace entente;

timeline::TimelineSpec spec() { return {.lanes = timeline::LaneBy::Actor}; }

/// 200 pans at three depths and 100 zooms from everything to days.
std::vector<double> frames(const timeline::PreparedTimeline& timeline, const timeline::TextMeasure& measure) {
    std::vector<double> samples;
    timeline::Viewport viewport;
    viewport.scale = timeline::fittingScale(timeline, viewport.width, viewport.metrics, measure);
    std::size_t drawn = 0;
    const auto frame = [&] {
        samples.push_back(
            bench::timed([&] { drawn += timeline::layout(timeline, viewport, measure).boxes.size(); }));
    };
    for (int i = 0; i < 100; ++i) {
        frame();
        viewport.scale = viewport.scale.zoomed(i < 50 ? 1.18 : 1 / 1.18, 1100);
    }
    for (int i = 0; i < 200; ++i) {
        if (i % 67 == 0)
            viewport.scale = viewport.scale.zoomed(12, 1100);
        frame();
        viewport.scale = viewport.scale.panned(i % 2 == 0 ? 37 : 11);
    }
    return drawn > 0 ? samples : std::vector<double>{};
}

void measureSize(std::size_t count) {
    const auto rows = make::manyRows(count);
    const auto names = make::manyNames();
    const make::EvenMeasure measure;
    std::shared_ptr<const timeline::TimelineItems> items;
    bench::report("timeline.items", count,
                  {bench::timed([&] { items = timeline::makeItems(rows, names, make::today()); })});
    std::shared_ptr<const timeline::PreparedTimeline> prepared;
    bench::report("timeline.prepare", count,
                  {bench::timed([&] { prepared = timeline::prepare(items, spec()); })});
    bench::report("timeline.layout", count, frames(*prepared, measure));
    std::printf(R"({"name": "timeline.bytes_per_record", "size": "%zu", "p50": %zu, "unit": "bytes"})"
                "\n",
                count, (items->bytesBesideText() + prepared->bytes()) / count);
}

} // namespace

int main() {
    for (const std::size_t count : {1'000UL, 10'000UL, 100'000UL, 1'000'000UL})
        measureSize(count);
    return 0;
}
