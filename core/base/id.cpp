#include "core/base/id.h"

#include <random>

namespace entente::base {
namespace {

constexpr unsigned kCounterBits = 24;
constexpr std::uint64_t kPrefixMask = (std::uint64_t{1} << 39) - 1;

std::uint64_t randomPrefix() {
    std::random_device device;
    const std::uint64_t high = device();
    return ((high << 32) | device()) & kPrefixMask;
}

} // namespace

IdSource::IdSource() : IdSource(randomPrefix()) {}

// A zero prefix would make the first key zero, which means "not yet given".
IdSource::IdSource(std::uint64_t prefix) : m_prefix((prefix & kPrefixMask) == 0 ? 1 : prefix & kPrefixMask) {}

std::int64_t IdSource::next() {
    const std::uint64_t id = (m_prefix << kCounterBits) | m_counter;
    if (++m_counter == (1U << kCounterBits)) {
        m_counter = 0;
        m_prefix = randomPrefix();
    }
    return static_cast<std::int64_t>(id);
}

} // namespace entente::base
