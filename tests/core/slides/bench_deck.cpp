#include "core/slides/pptx_writer.h"
#include "tests/core/slides/sample_decks.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

// bench_deck [SLIDES [OUT.pptx]]: from the deck's description to the bytes of the file.

using namespace entente;

namespace {

constexpr int kRuns = 15;

double runOnce(const slides::DeckSpec& deck, std::string& bytes) {
    const auto start = std::chrono::steady_clock::now();
    auto made = slides::deckBytes(deck, {.author = "Bench", .today = base::toDay(2025, 11, 24)});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!made) {
        std::fprintf(stderr, "%s\n", base::englishSentence(made.error()).c_str());
        std::exit(1);
    }
    bytes = std::move(*made);
    return took.count();
}

} // namespace

int main(int argc, char** argv) {
    const int slides = argc > 1 ? std::atoi(argv[1]) : 100;
    const slides::DeckSpec deck = make::benchmark(slides);
    std::vector<double> times;
    std::string bytes;
    for (int i = 0; i < kRuns; ++i)
        times.push_back(runOnce(deck, bytes));
    std::sort(times.begin(), times.end());
    std::printf(R"({"name":"deck %d slides","size":"%zu KB","p50_ms":%.1f,"p99_ms":%.1f,"max_ms":%.1f})"
                "\n",
                slides, bytes.size() / 1024, times[kRuns / 2], times.back(), times.back());
    if (argc > 2)
        std::ofstream(argv[2], std::ios::binary) << bytes;
    return 0;
}
