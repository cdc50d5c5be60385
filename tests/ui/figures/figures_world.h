#pragma once

#include "core/model/series.h"
#include "core/store/actor_table.h"
#include "core/store/document_table.h"
#include "core/store/series_table.h"
#include "core/store/source_table.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <stdexcept>

namespace entente::ui {

/// A small workspace in a folder of its own, open in a window's context.
class FiguresWorld {
  public:
    explicit FiguresWorld(bool isEmpty = false) {
        auto made = store::Workspace::create(path().toStdString(), {.author = "test"});
        if (!made)
            throw std::runtime_error(base::englishSentence(made.error()));
        if (!isEmpty) {
            const auto filled = (*made)->edit("Fill", [this](store::Edit& edit) { fill(edit); });
            if (!filled)
                throw std::runtime_error(base::englishSentence(filled.error()));
        }
        context.setSession(std::make_unique<WorkspaceSession>(std::move(*made)));
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("world.entente")) const {
        return folder.filePath(name);
    }

    /// Runs an edit to its end.
    void edit(std::function<void(store::Edit&)> change) {
        bool isDone = false;
        context.session()->edit(&context, QStringLiteral("Change"), std::move(change),
                                [&](const base::Result<store::Changed>& result) {
                                    QVERIFY(result.has_value());
                                    isDone = true;
                                });
        QTRY_VERIFY(isDone);
    }

    void undo() {
        bool isDone = false;
        context.session()->undo(&context, [&](const base::Result<store::Changed>& result) {
            QVERIFY2(result.has_value(), result ? "" : base::englishSentence(result.error()).c_str());
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }

    /// Reads in this thread, with a connection of its own.
    template <class Query>
    [[nodiscard]] auto read(Query query) const {
        const store::Connection connection(path().toStdString(), store::Connection::Mode::ReadOnly);
        return query(connection);
    }

    QTemporaryDir folder;
    model::ActorId japan;
    model::ActorId korea;
    model::ActorId america;
    /// Japan's budget in billions of yen, FY2021–2024; FY2023 is not available, FY2024 an estimate.
    model::SeriesId budget;
    /// Shares of GDP, 2020–2024.
    model::SeriesId japanShare;
    model::SeriesId koreaShare;
    /// American exports to and imports from Japan in millions of dollars, 2020–2024.
    model::SeriesId goodsExports;
    model::SeriesId goodsImports;
    // Last: it ends before the folder goes.
    ViewContext context;

  private:
    void fill(store::Edit& edit) {
        const auto actor = [&](const char* code, const char* name, const char* nameJa) {
            return store::insertActor(
                edit, {.code = code, .names = {{.text = name}, {.language = "ja", .text = nameJa}}});
        };
        japan = actor("JPN", "Japan", "日本");
        korea = actor("KOR", "South Korea", "韓国");
        america = actor("USA", "United States", "米国");
        const auto source = store::insertSource(edit, {.title = "Yearbook", .publisher = "Institute"});
        const auto series = [&](const char* title, model::SeriesKey key, int multiplier) {
            return store::insertSeries(edit, {.title = title,
                                              .titleJa = "系列",
                                              .key = std::move(key),
                                              .multiplier = multiplier,
                                              .source = source});
        };
        budget = series("Japan: defence budget",
                        {.measure = model::Measure::DefenceBudget,
                         .reporter = japan,
                         .priceBasis = "current",
                         .unit = "currency",
                         .currency = "JPY",
                         .frequency = base::Frequency::FiscalJapan},
                        9);
        const model::SeriesKey share{.measure = model::Measure::MilitaryShareOfGdp, .unit = "percent"};
        japanShare = series("Japan: share of GDP", with(share, japan), 0);
        koreaShare = series("South Korea: share of GDP", with(share, korea), 0);
        const model::SeriesKey goods{.measure = model::Measure::GoodsTrade,
                                     .reporter = america,
                                     .partner = japan,
                                     .priceBasis = "current",
                                     .unit = "currency",
                                     .currency = "USD"};
        goodsExports = series("US exports to Japan", with(goods, model::Flow::Exports), 6);
        goodsImports = series("US imports from Japan", with(goods, model::Flow::Imports), 6);
        put(edit, budget, {{2021, 5342}, {2022, 5400}, {2023, {}}, {2024, 7949}});
        put(edit, japanShare, {{2020, 1.0}, {2021, 1.1}, {2022, 1.1}, {2023, 1.2}, {2024, 1.4}});
        put(edit, koreaShare, {{2020, 2.7}, {2021, 2.6}, {2022, 2.7}, {2023, 2.8}, {2024, 2.6}});
        put(edit, goodsExports, {{2020, 64000}, {2021, 75000}, {2022, 80300}, {2023, 76200}, {2024, 79700}});
        put(edit, goodsImports,
            {{2020, 119500}, {2021, 135100}, {2022, 148100}, {2023, 147200}, {2024, 148200}});
    }

    static model::SeriesKey with(model::SeriesKey key, model::ActorId reporter) {
        key.reporter = reporter;
        return key;
    }
    static model::SeriesKey with(model::SeriesKey key, model::Flow flow) {
        key.flow = flow;
        return key;
    }

    static void put(store::Edit& edit, model::SeriesId id,
                    const std::vector<std::pair<int, std::optional<double>>>& values) {
        const auto series = store::findSeries(edit.connection(), id);
        std::vector<model::Observation> observations;
        for (const auto& [year, value] : values) {
            observations.push_back({.period = base::yearPeriod(series->key.frequency, year), .value = value});
            if (!value)
                observations.back().status = model::ObservationStatus::NotAvailable;
        }
        if (series->key.measure == model::Measure::DefenceBudget)
            observations.back().status = model::ObservationStatus::Estimate;
        store::putObservations(edit, *series, observations);
    }
};

} // namespace entente::ui
