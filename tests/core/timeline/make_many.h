#pragma once

#include "core/timeline/text_measure.h"
#include "tests/core/timeline/make_rows.h"

#include <cmath>
#include <random>

namespace entente::make {

/// Records over 1945–2030 in twelve actors' lanes, ever more of them as time goes on, of all kinds and
/// precisions.
inline std::vector<model::RecordRow> manyRows(std::size_t count, unsigned seed = 7) {
    std::mt19937 random(seed);
    const std::int32_t first = base::toDay(1945, 1, 1).value;
    const std::int32_t last = base::toDay(2030, 12, 31).value;
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<model::RecordRow> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const base::Day day{first + static_cast<std::int32_t>((last - first) * std::sqrt(share(random)))};
        const base::CivilDate civil = base::toCivil(day);
        model::RecordRow row{.id = {static_cast<std::int64_t>(i) + 1},
                             .kind = static_cast<model::RecordKind>(random() % 5),
                             .title = "Talks on shared plans, session " + std::to_string(i),
                             .place = i % 3 == 0 ? "Tokyo" : "Washington",
                             .actors = {{static_cast<std::int64_t>(i % 12) + 1}},
                             .citations = static_cast<int>(random() % 9)};
        const unsigned precision = random() % 10;
        row.date = precision == 0   ? base::EdtfDate::ofYear(civil.year)
                   : precision == 1 ? base::EdtfDate::ofMonth(civil.year, civil.month)
                                    : base::EdtfDate::ofDay(day);
        if (row.kind == model::RecordKind::Agreement || row.kind == model::RecordKind::Commitment) {
            const base::Day end = day + static_cast<std::int32_t>(random() % 3000);
            row.span = edtf(base::toIso(day) + "/" + base::toIso(end));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

inline timeline::NameBook manyNames() {
    timeline::NameBook names;
    for (std::int64_t i = 1; i <= 12; ++i)
        names.actors[{i}] = {"A" + std::to_string(i), "Actor " + std::to_string(i)};
    return names;
}

/// Letters of one width, wide ones for East Asia, none for marks.
class EvenMeasure : public timeline::TextMeasure {
  public:
    double advance(char32_t character, timeline::TextRole) const override {
        if (character >= 0x0300 && character <= 0x036F)
            return 0;
        return character >= 0x2E80 ? 12 : 6;
    }
};

} // namespace entente::make
