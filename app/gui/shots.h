#pragma once

#include "app/gui/options.h"
#include "ui/shell/workspace_files.h"

namespace entente::app {

/// Writes a picture of every view, light and dark, English and Japanese, at one and two pixels a point, of an
/// empty workspace, the sample and the file that was named: "overview-dark-ja-2x-sample.png". Waits for the
/// views' data, not for time. Returns the program's exit code.
[[nodiscard]] int writeShots(ui::WindowServices services, const GuiOptions& options);

} // namespace entente::app
