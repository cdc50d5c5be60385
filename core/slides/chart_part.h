#pragma once

#include "core/slides/chart_plan.h"

#include <string>
#include <string_view>

namespace entente::slides {

/// The DrawingML chart part. Its references name the cells of embeddedWorkbook(plan.data), whose relationship
/// id is given; caches and cells come from the same numbers.
[[nodiscard]] std::string chartPart(const ChartPlan& plan, const ChartGeometry& geometry,
                                    std::string_view language, std::string_view workbookRelationship);

} // namespace entente::slides
