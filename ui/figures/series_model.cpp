#include "ui/figures/series_model.h"

#include "core/base/text.h"
#include "core/chart/chart_unit.h"
#include "ui/figures/default_chart.h"
#include "ui/figures/series_words.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace entente::ui {
namespace {

QString foldedText(const QString& text) { return toQt(base::folded(toStd(text))); }

/// In the base unit, so that billions come after millions.
double latestValue(const FigureRow& row) {
    const auto& latest = row.series.latest;
    if (!latest || !latest->value)
        return -std::numeric_limits<double>::infinity();
    return *latest->value * std::pow(10.0, chart::unitOf(row.series.series).exponent);
}

bool isOfAny(const model::SeriesKey& key, const std::vector<model::ActorId>& actors) {
    return actors.empty() || std::ranges::any_of(actors, [&](model::ActorId actor) {
               return key.reporter == actor || key.partner == actor;
           });
}

} // namespace

SeriesModel::SeriesModel(QObject* parent) : QAbstractTableModel(parent) {}

void SeriesModel::setRows(std::vector<FigureRow> rows) {
    m_rows = std::move(rows);
    makeTexts();
    arrange();
}

void SeriesModel::setWording(const TableWording& wording) {
    m_wording = wording;
    makeTexts();
    arrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SeriesModel::setFilter(const QString& words, const std::vector<model::ActorId>& actors) {
    m_words = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_actors = actors;
    arrange();
}

void SeriesModel::setChosen(std::vector<model::SeriesId> chosen) {
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Title), index(shownCount() - 1, Title), {Qt::CheckStateRole});
}

model::SeriesId SeriesModel::idAt(int row) const {
    return m_rows[m_shown[static_cast<std::size_t>(row)]].series.series.id;
}

int SeriesModel::rowOf(model::SeriesId id) const {
    const auto found =
        std::ranges::find_if(m_shown, [&](std::size_t row) { return m_rows[row].series.series.id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const model::Series* SeriesModel::find(model::SeriesId id) const {
    const auto found =
        std::ranges::find_if(m_rows, [&](const FigureRow& row) { return row.series.series.id == id; });
    return found == m_rows.end() ? nullptr : &found->series.series;
}

bool SeriesModel::isOfActors(model::SeriesId id) const {
    const model::Series* series = find(id);
    return series && isOfAny(series->key, m_actors);
}

int SeriesModel::hiddenByActors() const {
    return static_cast<int>(std::ranges::count_if(
        m_rows, [&](const FigureRow& row) { return !isOfAny(row.series.series.key, m_actors); }));
}

int SeriesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : shownCount(); }

int SeriesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SeriesModel::data(const QModelIndex& index, int role) const {
    const FigureRow& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return hint(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Latest ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        if (index.column() == Title)
            return std::ranges::count(m_chosen, row.series.series.id) > 0 ? Qt::Checked : Qt::Unchecked;
        return {};
    case kIdRole:
        return QVariant::fromValue<qint64>(row.series.series.id.value);
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Latest ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Series");
    case Latest:
        return tr("Latest");
    case Unit:
        return tr("Unit");
    case Span:
        return tr("Period");
    case Reporter:
        return tr("Reporter");
    case Partner:
        return tr("Partner");
    case Flow:
        return tr("Flow");
    default:
        return tr("Source");
    }
}

void SeriesModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

QString SeriesModel::text(const FigureRow& row, int column) const {
    const model::Series& series = row.series.series;
    switch (column) {
    case Title:
        return series.unverified ? tr("%1 (unverified)").arg(titleOf(series, m_wording.language))
                                 : titleOf(series, m_wording.language);
    case Latest:
        return latestText(row.series, m_wording.language);
    case Unit:
        return unitText(series, m_wording.language);
    case Span:
        return periodSpan(row.series, m_wording.language);
    case Reporter:
        return actorName(series.key.reporter);
    case Partner:
        return actorName(series.key.partner);
    case Flow:
        return flowWord(series.key.flow);
    default:
        return toQt(row.source.publisher.empty() ? row.source.title : row.source.publisher);
    }
}

QString SeriesModel::hint(const FigureRow& row, int column) const {
    if (column == Latest) {
        const QString reason = missingReason(row.series);
        return reason.isEmpty() && row.series.latest ? toQt(row.series.latest->note) : reason;
    }
    if (column == Source)
        return toQt(row.source.title);
    QString whole = text(row, column);
    if (column == Title) {
        if (row.series.series.unverified)
            whole += QLatin1Char('\n') + tr("Not yet verified");
        if (!row.series.series.note.empty())
            whole += QLatin1Char('\n') + toQt(row.series.series.note);
    }
    return whole;
}

QString SeriesModel::actorName(std::optional<model::ActorId> id) const {
    return id && m_wording.names ? toQt(m_wording.names->actorShort(*id, m_wording.language)) : QString();
}

bool SeriesModel::isShown(std::size_t row) const {
    return isOfAny(m_rows[row].series.series.key, m_actors) &&
           std::ranges::all_of(m_words, [&](const QString& word) { return m_searched[row].contains(word); });
}

void SeriesModel::makeTexts() {
    m_searched.clear();
    for (const FigureRow& row : m_rows) {
        QStringList parts;
        for (const int column : {Title, Unit, Reporter, Partner, Flow, Source})
            parts.push_back(text(row, column));
        // Either language's title finds the series.
        parts << toQt(row.series.series.title) << toQt(row.series.series.titleJa) << toQt(row.source.title);
        m_searched.push_back(foldedText(parts.join(QLatin1Char('\n'))));
    }
}

void SeriesModel::arrange() {
    std::vector<std::size_t> shown;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isShown(row))
            shown.push_back(row);
    }
    if (m_sortColumn >= 0) {
        const auto before = [&](std::size_t one, std::size_t other) {
            if (m_sortColumn == Latest)
                return latestValue(m_rows[one]) < latestValue(m_rows[other]);
            return text(m_rows[one], m_sortColumn).localeAwareCompare(text(m_rows[other], m_sortColumn)) < 0;
        };
        std::ranges::stable_sort(shown, [&](std::size_t one, std::size_t other) {
            return m_sortOrder == Qt::AscendingOrder ? before(one, other) : before(other, one);
        });
    }
    if (shown == m_shown && !shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(shownCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

} // namespace entente::ui
