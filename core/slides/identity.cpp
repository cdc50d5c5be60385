#include "core/slides/identity.h"

#include <array>

namespace entente::slides {
namespace {

// Crockford's base 32: no I, L, O, U, so that a key read aloud or typed stays the same key.
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kMaxDigits = 13;

std::string base32(std::int64_t id) {
    std::string out;
    for (auto rest = static_cast<std::uint64_t>(id); rest != 0; rest /= 32)
        out.insert(out.begin(), kDigits[rest % 32]);
    return out;
}

std::optional<std::int64_t> fromBase32(std::string_view text) {
    if (text.empty() || text.size() > kMaxDigits)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char digit : text) {
        const auto place = kDigits.find(digit);
        if (place == std::string_view::npos)
            return std::nullopt;
        value = value * 32 + place;
    }
    if (value == 0 || value > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

} // namespace

std::string chartIdentity(std::int64_t chart) { return "E:C" + base32(chart); }

std::string slideIdentity(std::int64_t slide) { return "E:S" + base32(slide); }

std::string nameWithIdentity(std::string_view title, std::string_view identity) {
    std::string out(title);
    if (!identity.empty()) {
        out += out.empty() ? "[" : " [";
        out += identity;
        out += ']';
    }
    return out;
}

std::optional<Identity> readIdentity(std::string_view name) {
    const auto start = name.rfind("E:");
    if (start == std::string_view::npos)
        return std::nullopt;
    auto token = name.substr(start + 2);
    if (token.ends_with(']'))
        token.remove_suffix(1);
    if (token.empty() || (token.front() != 'C' && token.front() != 'S'))
        return std::nullopt;
    const auto kind = token.front() == 'C' ? Identity::Kind::Chart : Identity::Kind::Slide;
    const auto id = fromBase32(token.substr(1));
    if (!id)
        return std::nullopt;
    return Identity{.kind = kind, .id = *id};
}

} // namespace entente::slides
