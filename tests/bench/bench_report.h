#pragma once

#include <optional>
#include <string>
#include <vector>

namespace entente::bench {

/// One line of a benchmark: times in milliseconds, or a size in `unit`.
struct Figure {
    std::string name;
    std::string size;
    double p50 = 0;
    double p99 = 0;
    double max = 0;
    std::string unit = "ms";
    /// What it is compared with, measured in the same run; the ratio is p50 over this.
    std::string baselineName;
    std::optional<double> baseline;
};

/// Reads the JSON lines that bench programs print; other lines are passed over.
[[nodiscard]] std::vector<Figure> figuresFrom(const std::string& output);
/// p50, p99 and max of samples (which it sorts).
[[nodiscard]] Figure summarised(std::string name, std::string size, std::vector<double> samples);
[[nodiscard]] std::string headerLine();
[[nodiscard]] std::string textLine(const Figure& figure);
[[nodiscard]] std::string toJson(const std::vector<Figure>& figures);

} // namespace entente::bench
