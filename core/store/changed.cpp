#include "core/store/changed.h"

#include <algorithm>

namespace entente::store {

bool Changed::touches(std::int64_t id) const {
    return everything || std::binary_search(ids.begin(), ids.end(), id);
}

} // namespace entente::store
