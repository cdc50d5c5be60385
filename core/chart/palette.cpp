#include "core/chart/palette.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace entente::chart {
namespace {

struct Row {
    std::string_view code;
    ActorColour colour;
    int accent;
};

constexpr Rgb rgb(unsigned value) {
    return {static_cast<unsigned char>(value >> 16U), static_cast<unsigned char>((value >> 8U) & 0xFFU),
            static_cast<unsigned char>(value & 0xFFU)};
}

// A slide theme has six accents and New Zealand stands beside Australia most often, so the seventh state of
// the alliance has a colour of its own but no accent.
constexpr std::array kActors{
    Row{"JPN", {rgb(0xC4421A), rgb(0xF07B52)}, 1}, Row{"USA", {rgb(0x1F5FA8), rgb(0x6FA8E8)}, 2},
    Row{"KOR", {rgb(0x00785A), rgb(0x3DBE97)}, 3}, Row{"AUS", {rgb(0x9A6700), rgb(0xE0A83A)}, 4},
    Row{"PHL", {rgb(0xA8457E), rgb(0xE08ABA)}, 5}, Row{"GBR", {rgb(0x5B4FC4), rgb(0xA79CF5)}, 6},
    Row{"NZL", {rgb(0x287BA3), rgb(0x6CC3E8)}, 0},
};
constexpr ActorColour kOther{rgb(0x6B6A66), rgb(0x9C9A95)};

bool sameCode(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other,
                              [](unsigned char a, unsigned char b) { return std::toupper(a) == b; });
}

const Row* rowOf(std::string_view code) {
    const auto* const found =
        std::ranges::find_if(kActors, [&](const Row& r) { return sameCode(code, r.code); });
    return found == kActors.end() ? nullptr : found;
}

double linear(unsigned char channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Rgb c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

} // namespace

ActorColour actorColour(std::string_view actorCode) {
    const Row* row = rowOf(actorCode);
    return row ? row->colour : kOther;
}

int actorAccent(std::string_view actorCode) {
    const Row* row = rowOf(actorCode);
    return row ? row->accent : 0;
}

ActorColour accentColour(int accent) {
    const auto* const found = std::ranges::find(kActors, accent, &Row::accent);
    return accent > 0 && found != kActors.end() ? found->colour : kOther;
}

double contrast(Rgb one, Rgb other) {
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace entente::chart
