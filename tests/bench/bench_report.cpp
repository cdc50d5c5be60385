#include "bench_report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace entente::bench {
namespace {

using nlohmann::json;

Figure figureFrom(const json& line) {
    Figure figure;
    figure.name = line.at("name").get<std::string>();
    const json size = line.value("size", json(""));
    figure.size = size.is_string() ? size.get<std::string>() : size.dump();
    figure.unit = line.value("unit", "ms");
    figure.p50 = line.value("p50_ms", line.value("p50", 0.0));
    figure.p99 = line.value("p99_ms", line.value("p99", figure.p50));
    figure.max = line.value("max_ms", line.value("max", figure.p99));
    figure.baselineName = line.value("baseline_name", "");
    if (line.contains("baseline_p50_ms"))
        figure.baseline = line.at("baseline_p50_ms").get<double>();
    return figure;
}

double at(const std::vector<double>& sorted, double share) {
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    return sorted.at(std::min(index, sorted.size() - 1));
}

} // namespace

std::vector<Figure> figuresFrom(const std::string& output) {
    std::vector<Figure> figures;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        const json parsed = json::parse(line, nullptr, false);
        if (parsed.is_object() && parsed.contains("name"))
            figures.push_back(figureFrom(parsed));
    }
    return figures;
}

Figure summarised(std::string name, std::string size, std::vector<double> samples) {
    Figure figure{.name = std::move(name), .size = std::move(size)};
    if (samples.empty())
        return figure;
    std::sort(samples.begin(), samples.end());
    figure.p50 = at(samples, 0.5);
    figure.p99 = at(samples, 0.99);
    figure.max = samples.back();
    return figure;
}

std::string headerLine() {
    return fmt::format("{:<44} {:>12} {:>10} {:>10} {:>10} {:<4} {:>10} {:>7}  {}", "name", "size", "p50",
                       "p99", "max", "unit", "baseline", "ratio", "baseline is");
}

std::string textLine(const Figure& f) {
    const std::string baseline = f.baseline ? fmt::format("{:.2f}", *f.baseline) : "-";
    const std::string ratio =
        f.baseline && *f.baseline > 0 ? fmt::format("{:.2f}", f.p50 / *f.baseline) : "-";
    return fmt::format("{:<44} {:>12} {:>10.2f} {:>10.2f} {:>10.2f} {:<4} {:>10} {:>7}  {}", f.name, f.size,
                       f.p50, f.p99, f.max, f.unit, baseline, ratio, f.baselineName);
}

std::string toJson(const std::vector<Figure>& figures) {
    json out = json::array();
    for (const Figure& f : figures) {
        json line{{"name", f.name}, {"size", f.size}, {"unit", f.unit},
                  {"p50", f.p50},   {"p99", f.p99},   {"max", f.max}};
        if (f.baseline) {
            line["baseline_name"] = f.baselineName;
            line["baseline"] = *f.baseline;
            line["ratio"] = *f.baseline > 0 ? f.p50 / *f.baseline : 0.0;
        }
        out.push_back(std::move(line));
    }
    return out.dump(2) + "\n";
}

} // namespace entente::bench
