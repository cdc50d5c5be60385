#include "ui/overview/overview_tiles.h"

#include "core/chart/palette.h"
#include "ui/overview/figure_words.h"
#include "ui/overview/spark_chart.h"
#include "ui/overview/tile.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace entente::ui {
namespace {

constexpr std::size_t kBars = 25;
constexpr std::size_t kLeaders = 7;

QString say(const char* text) { return QCoreApplication::translate("Overview", text); }

int rankOf(const model::Office& office, const store::Names& names) {
    const int accent = chart::actorAccent(names.actorCode(office.actor));
    return accent == 0 ? std::numeric_limits<int>::max() : accent;
}

// One an actor, who decides: the head of government, else the head of state. Those whom the workspace is
// about come first.
std::vector<model::Office> leadingOffices(const std::vector<model::Office>& offices,
                                          const store::Names& names) {
    std::vector<model::Office> leading;
    for (const auto kind : {model::OfficeKind::HeadOfGovernment, model::OfficeKind::HeadOfState}) {
        for (const model::Office& office : offices) {
            const bool isThere = std::any_of(leading.begin(), leading.end(), [&](const model::Office& other) {
                return other.actor == office.actor;
            });
            if (office.kind == kind && !isThere)
                leading.push_back(office);
        }
    }
    std::stable_sort(leading.begin(), leading.end(),
                     [&](const model::Office& one, const model::Office& other) {
                         return rankOf(one, names) < rankOf(other, names);
                     });
    leading.resize(std::min(leading.size(), kLeaders));
    return leading;
}

class TileMaker {
  public:
    TileMaker(const OverviewData& data, const ViewContext& context, QWidget* parent)
        : m_data(data), m_context(context), m_parent(parent) {}

    std::vector<OverviewTile> all() {
        return {{meetings(), QStringLiteral("meetings")},     {defence(), QStringLiteral("defence")},
                {trade(), QStringLiteral("trade")},           {commitments(), QStringLiteral("commitments")},
                {agreements(), QStringLiteral("agreements")}, {leaders(), QStringLiteral("timeline")},
                {changes(), QStringLiteral("timeline")}};
    }

  private:
    [[nodiscard]] QString date(const std::optional<base::EdtfDate>& date) const {
        return date ? dateText(*date, m_context.language()) : QString();
    }

    Tile* begin(const char* heading, const char* icon) const {
        return new Tile(say(heading), QString::fromLatin1(icon), m_parent);
    }

    static Tile* done(Tile* tile) {
        tile->finish();
        return tile;
    }

    void addHeadlines(Tile& tile, const std::vector<store::Headline>& lines) const {
        for (const store::Headline& line : lines)
            tile.addLine(toQt(line.title), date(line.date));
    }

    Tile* meetings() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Meetings"), "meetings");
        tile->addSecondary(say(QT_TRANSLATE_NOOP("Overview", "Last")));
        addHeadlines(*tile, m_data.lastMeetings);
        if (m_data.lastMeetings.empty())
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "None is recorded")));
        tile->addSecondary(say(QT_TRANSLATE_NOOP("Overview", "Next")));
        addHeadlines(*tile, m_data.nextMeetings);
        if (m_data.nextMeetings.empty())
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "None is planned")));
        return done(tile);
    }

    Tile* agreements() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Agreements"), "agreements");
        const store::AgreementsGlance& seen = m_data.agreements;
        tile->addKeyFigure(QString::number(seen.inForce),
                           say(QT_TRANSLATE_NOOP("Overview", "in force, of %1")).arg(seen.all));
        if (!seen.newest.empty())
            tile->addSecondary(say(QT_TRANSLATE_NOOP("Overview", "Newest")));
        addHeadlines(*tile, seen.newest);
        return done(tile);
    }

    Tile* defence() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Defence spending"), "defence");
        const DefenceGlance& seen = m_data.defence;
        if (!seen.share || seen.share->observations.empty()) {
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "No figures")));
            return done(tile);
        }
        addLatest(*tile, *seen.share);
        if (seen.target)
            tile->addSecondary(pledgeText());
        SparkSpec spark = sparkOf(*seen.share, seen.share->series.key.reporter);
        spark.target = seen.target;
        if (seen.target)
            spark.targetLabel = say(QT_TRANSLATE_NOOP("Overview", "pledge %1"))
                                    .arg(valueWords(seen.share->series, *seen.target, m_context.language()));
        tile->addWidget(new SparkChart(spark, tile));
        return done(tile);
    }

    // Both figures are shown: the long series and the pledge's own count things differently.
    [[nodiscard]] QString pledgeText() const {
        const DefenceGlance& seen = m_data.defence;
        QString text =
            say(QT_TRANSLATE_NOOP("Overview", "Pledge: %1 by %2"))
                .arg(valueWords(seen.share->series, *seen.target, m_context.language()), date(seen.due));
        if (seen.measured && !seen.measured->observations.empty()) {
            const model::Observation& last = seen.measured->observations.back();
            text += say(QT_TRANSLATE_NOOP("Overview", "; by its own count %1 in %2"))
                        .arg(valueWords(seen.measured->series, *last.value, m_context.language()),
                             periodWords(last.period, m_context.language()));
        }
        return text;
    }

    Tile* trade() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Goods trade balance"), "trade");
        if (!m_data.trade || m_data.trade->observations.empty()) {
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "No figures")));
            return done(tile);
        }
        const model::SeriesKey& key = m_data.trade->series.key;
        addLatest(*tile, *m_data.trade);
        tile->addSecondary(titleOf(m_data.trade->series));
        tile->addWidget(new SparkChart(sparkOf(*m_data.trade, key.reporter), tile));
        return done(tile);
    }

    Tile* commitments() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Commitments"), "commitments");
        const store::CommitmentsGlance& seen = m_data.commitments;
        tile->addKeyFigure(QString::number(seen.open),
                           say(QT_TRANSLATE_NOOP("Overview", "open, %1 met")).arg(seen.met));
        for (const store::CommitmentHeadline& line : seen.next)
            tile->addLine(toQt(line.record.title), date(line.due));
        return done(tile);
    }

    Tile* leaders() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "In office"), "actors");
        const std::vector<model::Office> leading = leadingOffices(m_data.offices, m_context.names());
        for (const model::Office& office : leading) {
            tile->addLine(toQt(m_context.names().person(office.person, m_context.language())),
                          toQt(m_context.names().actor(office.actor, m_context.language())),
                          m_context.theme().actor(m_context.names().actorCode(office.actor)));
        }
        if (leading.empty())
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "No office is recorded for today")));
        return done(tile);
    }

    Tile* changes() const {
        Tile* tile = begin(QT_TRANSLATE_NOOP("Overview", "Recent changes"), "history");
        for (const store::RecentChange& change : m_data.changes)
            tile->addLine(toQt(change.label), localDayText(change.madeAt, m_context.language()));
        if (m_data.changes.empty())
            tile->addLine(say(QT_TRANSLATE_NOOP("Overview", "Nothing was changed yet")));
        return done(tile);
    }

    [[nodiscard]] QString titleOf(const model::Series& series) const {
        return toQt(m_context.language() == "ja" && !series.titleJa.empty() ? series.titleJa : series.title);
    }

    void addLatest(Tile& tile, const SeriesGlance& seen) const {
        const model::Observation& last = seen.observations.back();
        tile.addKeyFigure(valueWords(seen.series, *last.value, m_context.language()),
                          periodWords(last.period, m_context.language()));
    }

    [[nodiscard]] SparkSpec sparkOf(const SeriesGlance& seen,
                                    const std::optional<model::ActorId>& actor) const {
        const auto& all = seen.observations;
        const std::size_t first = all.size() > kBars ? all.size() - kBars : 0;
        SparkSpec spec;
        for (std::size_t i = first; i < all.size(); ++i)
            spec.values.push_back(*all[i].value);
        spec.firstLabel = periodWords(all[first].period, m_context.language());
        spec.lastLabel = periodWords(all.back().period, m_context.language());
        spec.colour = m_context.theme().actor(actor ? m_context.names().actorCode(*actor) : std::string());
        return spec;
    }

    const OverviewData& m_data;
    const ViewContext& m_context;
    QWidget* m_parent;
};

} // namespace

std::vector<OverviewTile> makeTiles(const OverviewData& data, const ViewContext& context, QWidget* parent) {
    return TileMaker(data, context, parent).all();
}

} // namespace entente::ui
