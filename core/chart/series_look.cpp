#include "core/chart/series_look.h"

#include "core/chart/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::chart {
namespace {

using model::Flow;

bool differ(const std::vector<ChartInput>& inputs, std::string ChartInput::*code) {
    return std::ranges::any_of(inputs, [&](const ChartInput& i) { return i.*code != inputs.front().*code; });
}

/// Who gives each series its colour: the reporter where reporters differ, else the partner where those do,
/// else the one whose goods or money flow (imports from Japan in Japan's colour); a balance belongs to
/// neither.
std::vector<std::string> colourCodes(const std::vector<ChartInput>& inputs) {
    const bool byReporter = inputs.size() == 1 || differ(inputs, &ChartInput::reporterCode);
    const bool byPartner = differ(inputs, &ChartInput::partnerCode);
    std::vector<std::string> codes;
    for (const ChartInput& input : inputs) {
        const Flow flow = input.data.series.key.flow;
        const bool comesIn = flow == Flow::Imports || flow == Flow::Inward;
        if (byReporter)
            codes.push_back(input.reporterCode);
        else if (byPartner || comesIn)
            codes.push_back(input.partnerCode.empty() ? input.reporterCode : input.partnerCode);
        else
            codes.push_back(flow == Flow::Balance ? std::string() : input.reporterCode);
    }
    return codes;
}

unsigned char mixed(unsigned char from, unsigned char to, double share) {
    return static_cast<unsigned char>(std::lround(from + (to - from) * share));
}

Rgb mixed(Rgb from, Rgb to, double share) {
    return {mixed(from.red, to.red, share), mixed(from.green, to.green, share),
            mixed(from.blue, to.blue, share)};
}

/// A forecast is dashed, so a whole series is dotted first.
constexpr std::array kDashes{DashKind::Solid, DashKind::Dot, DashKind::DashDot, DashKind::Dash};
constexpr std::array kMarkers{MarkerKind::Disc, MarkerKind::Square, MarkerKind::Diamond,
                              MarkerKind::Triangle};

MarkKind ownMark(MarkKind chosen, ChartKind kind) {
    const bool isKindsOwn = (chosen == MarkKind::Line && kind == ChartKind::Line) ||
                            (chosen == MarkKind::Column && kind == ChartKind::Column);
    return isKindsOwn ? MarkKind::Default : chosen;
}

} // namespace

ActorColour shade(const ActorColour& colour, int n) {
    constexpr std::array kShares{0.0, 0.22, -0.35, 0.12};
    const double share = kShares.at(static_cast<std::size_t>(n) % kShares.size());
    constexpr Rgb kWhite{255, 255, 255};
    constexpr Rgb kBlack{0, 0, 0};
    // Towards the surface for the first shade, away from it for the next.
    return {mixed(colour.light, share > 0 ? kWhite : kBlack, std::abs(share)),
            mixed(colour.dark, share > 0 ? kBlack : kWhite, std::abs(share))};
}

void dress(std::vector<ChartSeries>& series, const ChartSpec& spec, const std::vector<ChartInput>& inputs) {
    const std::vector<std::string> codes = colourCodes(inputs);
    std::vector<ActorColour> used;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const ActorColour colour = actorColour(codes[i]);
        const int uses = static_cast<int>(std::ranges::count(used, colour));
        used.push_back(colour);
        series[i].mark = ownMark(spec.series[i].mark, spec.kind);
        series[i].colour = shade(colour, uses);
        series[i].accent = uses == 0 ? actorAccent(codes[i]) : 0;
        series[i].dash = kDashes.at(static_cast<std::size_t>(uses) % kDashes.size());
        series[i].marker = kMarkers.at(i % kMarkers.size());
    }
}

} // namespace entente::chart
