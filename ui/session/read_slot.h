#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace entente::ui {

/// One question that a view asks again and again: a newer asking makes the answers to the older ones stale,
/// so that they are dropped. A member of the view; answers stop when it goes.
class ReadSlot {
  public:
    using Generation = std::shared_ptr<std::atomic<std::uint64_t>>;

    ReadSlot();
    ~ReadSlot();
    ReadSlot(const ReadSlot&) = delete;
    ReadSlot& operator=(const ReadSlot&) = delete;

    /// Makes all earlier askings stale and gives the number of the new one.
    std::uint64_t renew();
    [[nodiscard]] const Generation& generation() const { return m_generation; }

  private:
    Generation m_generation;
};

} // namespace entente::ui
