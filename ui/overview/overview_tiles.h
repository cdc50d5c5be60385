#pragma once

#include "ui/overview/overview_data.h"

#include <QString>

#include <vector>

class QWidget;

namespace entente::ui {

class Tile;
class ViewContext;

/// A tile with the page that it leads to.
struct OverviewTile {
    Tile* tile = nullptr;
    QString pageId;
};

/// All tiles, in reading order.
[[nodiscard]] std::vector<OverviewTile> makeTiles(const OverviewData& data, const ViewContext& context,
                                                  QWidget* parent);

} // namespace entente::ui
