#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace entente::bench {

/// Milliseconds that a function takes.
template <class F>
double timed(const F& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// One JSON line.
inline void report(const std::string& name, std::size_t size, std::vector<double> samples) {
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double share) {
        return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
    };
    std::printf(R"({"name": "%s", "size": "%zu", "p50_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f})"
                "\n",
                name.c_str(), size, at(0.5), at(0.99), samples.back());
    std::fflush(stdout);
}

} // namespace entente::bench
