#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace entente::base {

/// The primary key of one kind of row: a positive 63-bit integer, zero when not yet given.
/// The tag keeps a SeriesId from being passed where a RecordId is due.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr explicit operator bool() const { return isValid(); }
    constexpr auto operator<=>(const Id&) const = default;
};

/// Draws keys for new rows: 39 random bits, drawn anew by each source, then a 24-bit counter.
/// Two colleagues' rows do not collide on merge and inserts stay local in the B-tree.
class IdSource {
  public:
    IdSource();
    /// For tests and deterministic output: the random part is given.
    explicit IdSource(std::uint64_t prefix);

    [[nodiscard]] std::int64_t next();
    template <class Tag>
    [[nodiscard]] Id<Tag> next() {
        return Id<Tag>{next()};
    }

  private:
    std::uint64_t m_prefix;
    std::uint32_t m_counter = 0;
};

} // namespace entente::base

template <class Tag>
struct std::hash<entente::base::Id<Tag>> {
    std::size_t operator()(const entente::base::Id<Tag>& id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
