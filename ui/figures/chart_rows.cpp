#include "ui/figures/chart_rows.h"

#include "core/chart/number_text.h"
#include "ui/figures/series_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente::ui {
namespace {

QString plainNumber(double value) {
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

double largestValue(const chart::ChartData& data) {
    double largest = 0;
    for (const chart::ChartSeries& series : data.series) {
        for (const chart::ChartPoint& point : series.points)
            largest = std::max(largest, std::abs(point.value.value_or(0)));
    }
    return largest;
}

bool hasRemarks(const chart::ChartSeries& series) {
    return std::ranges::any_of(series.points, [](const chart::ChartPoint& point) {
        return point.status != model::ObservationStatus::Actual;
    });
}

QString cell(const ChartRows& rows, int row, int column) {
    if (!rows.isNumber(column))
        return rows.text(row, column);
    const auto& series = rows.data().series;
    // Columns that hold numbers come in the order of the series.
    std::size_t at = 0;
    for (int before = 0; before < column; ++before)
        at += rows.isNumber(before) ? 1 : 0;
    const auto value = series[at].points[static_cast<std::size_t>(row)].value;
    return value ? plainNumber(*value) : QString();
}

QString htmlRow(const QStringList& cells, const QString& tag) {
    QString line = QStringLiteral("<tr>");
    for (const QString& one : cells)
        line += QStringLiteral("<%1>%2</%1>").arg(tag, one.toHtmlEscaped());
    return line + QStringLiteral("</tr>\n");
}

template <class Cell>
QStringList cellsOf(const ChartRows& rows, Cell cellAt) {
    QStringList cells;
    for (int column = 0; column < rows.columnCount(); ++column)
        cells.push_back(cellAt(column));
    return cells;
}

} // namespace

ChartRows::ChartRows(chart::ChartData data, std::string language)
    : m_data(std::move(data)),
      m_decimals(chart::decimalsFor(largestValue(m_data))),
      m_language(std::move(language)) {
    m_columns.push_back({What::Period, 0});
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        m_columns.push_back({What::Value, i});
        if (hasRemarks(m_data.series[i]))
            m_columns.push_back({What::Status, i});
    }
}

bool ChartRows::isNumber(int column) const { return at(column).what == What::Value; }

const chart::ChartPoint& ChartRows::point(int row, int column) const {
    return m_data.series[at(column).series].points[static_cast<std::size_t>(row)];
}

QString ChartRows::header(int column) const {
    switch (at(column).what) {
    case What::Period:
        return toQt(m_data.categoryTitle);
    case What::Value:
        return QCoreApplication::translate("ChartRows", "%1 (%2)", "series, unit")
            .arg(toQt(m_data.series[at(column).series].name), toQt(m_data.valueAxis.unit));
    case What::Status:
        return QCoreApplication::translate("ChartRows", "Status");
    }
    return {};
}

QString ChartRows::shortHeader(int column) const {
    return isNumber(column) && m_data.series.size() > 1 ? toQt(m_data.series[at(column).series].name)
                                                        : header(column);
}

QString ChartRows::text(int row, int column) const {
    if (at(column).what == What::Period)
        return toQt(m_data.categories[static_cast<std::size_t>(row)].label);
    const chart::ChartPoint& shown = point(row, column);
    if (at(column).what == What::Status) {
        const bool isPlain = shown.status == model::ObservationStatus::Actual;
        return isPlain ? QString() : statusWord(shown.status);
    }
    return shown.value ? toQt(chart::numberText(*shown.value, m_decimals)) : kMissing;
}

QString ChartRows::hint(int row, int column) const {
    if (at(column).what == What::Period)
        return {};
    const chart::ChartPoint& shown = point(row, column);
    if (shown.value)
        return toQt(shown.readOut);
    if (shown.status == model::ObservationStatus::Actual)
        return QCoreApplication::translate("ChartRows", "No observation for this period");
    return statusWord(shown.status);
}

QString tabText(const ChartRows& rows, const std::vector<int>& only) {
    std::vector<int> wanted = only;
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(rows.rowCount()));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    QString text = cellsOf(rows, [&](int column) { return rows.header(column); }).join(QLatin1Char('\t'));
    text += QLatin1Char('\n');
    for (const int row : wanted) {
        text += cellsOf(rows, [&](int column) { return cell(rows, row, column); }).join(QLatin1Char('\t'));
        text += QLatin1Char('\n');
    }
    return text;
}

QString htmlTable(const ChartRows& rows) {
    QString html =
        QStringLiteral("<table>\n<caption>%1</caption>\n").arg(toQt(rows.data().title).toHtmlEscaped());
    html += htmlRow(cellsOf(rows, [&](int column) { return rows.header(column); }), QStringLiteral("th"));
    for (int row = 0; row < rows.rowCount(); ++row)
        html +=
            htmlRow(cellsOf(rows, [&](int column) { return cell(rows, row, column); }), QStringLiteral("td"));
    html += QStringLiteral("</table>\n<p>%1</p>\n").arg(toQt(rows.data().footnote).toHtmlEscaped());
    return html;
}

} // namespace entente::ui
