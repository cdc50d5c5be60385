#pragma once

namespace entente::ui {

/// Makes charts known to assistive technology as charts; once for the program, however often it is called.
void installChartAccessibility();

} // namespace entente::ui
