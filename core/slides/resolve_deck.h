#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/document.h"
#include "core/slides/deck_spec.h"
#include "core/store/connection.h"

#include <string>

namespace entente::slides {

/// Reads what the slides name and turns the deck into what is written: charts, timelines, tables and figures
/// as of a day, the sources of all of it. Errors: InvalidSpec; NotFound or UnknownReference for a chart,
/// actor or topic that is gone, with the slide; those of chart::buildChart and of the store.
[[nodiscard]] base::Result<DeckSpec> resolveDeck(const store::Connection& connection,
                                                 const model::DeckDocument& deck, const std::string& language,
                                                 base::Day asOf);

/// One slide alone, for a preview. A sources slide lists nothing then.
[[nodiscard]] base::Result<SlideSpec> resolveSlide(const store::Connection& connection,
                                                   const model::SlideDocument& slide,
                                                   const std::string& language, base::Day asOf);

} // namespace entente::slides
