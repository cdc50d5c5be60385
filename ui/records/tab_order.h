#pragma once

class QWidget;

namespace entente::ui {

/// Lets Tab go through everything in the container as it stands in the layouts, not as it was made.
void orderTabs(QWidget& container);

} // namespace entente::ui
