#include "ui/figures/figures_kind.h"

namespace entente::ui {

std::vector<model::Measure> measuresOf(FiguresKind kind) {
    using enum model::Measure;
    if (kind == FiguresKind::Defence)
        return {DefenceBudget, MilitaryShareOfGdp, MilitaryExpenditure, HostNationSupport};
    return {GoodsTrade, EnergyTrade, FdiFlow, FdiPosition, ExchangeRate, Gdp, Deflator, Other};
}

} // namespace entente::ui
