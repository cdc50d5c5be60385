#include "ui/session/read_slot.h"

namespace entente::ui {

ReadSlot::ReadSlot() : m_generation(std::make_shared<std::atomic<std::uint64_t>>(0)) {}

ReadSlot::~ReadSlot() { renew(); }

std::uint64_t ReadSlot::renew() { return ++*m_generation; }

} // namespace entente::ui
