#include "ui/records/undefended_listing.h"

#include "core/base/text.h"
#include "ui/records/common_columns.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace entente::ui {
namespace {

constexpr int kGapPage = 2000;

QString kindWord(const ListedGap& row, const Words&) {
    return row.fact.recordKind ? word(*row.fact.recordKind)
                               : QCoreApplication::translate("RecordColumn", "Series of figures");
}

QString gapsText(const ListedGap& row, const Words& words) {
    QStringList gaps;
    if (row.fact.gaps.isUnsourced)
        gaps << QCoreApplication::translate("RecordColumn", "no source");
    if (row.fact.gaps.isOnlyWeak)
        gaps << QCoreApplication::translate("RecordColumn", "only weak sources");
    if (row.fact.gaps.isUnverified)
        gaps << QCoreApplication::translate("RecordColumn", "unverified");
    return joined(gaps, words.language);
}

bool isWanted(const store::Gaps& gaps, GapChoice choice) {
    switch (choice) {
    case GapChoice::Unsourced:
        return gaps.isUnsourced;
    case GapChoice::OnlyWeak:
        return gaps.isOnlyWeak;
    case GapChoice::Unverified:
        return gaps.isUnverified;
    case GapChoice::All:
        break;
    }
    return true;
}

} // namespace

std::vector<Column<ListedGap>> gapColumns() {
    using GapColumn = Column<ListedGap>;
    const auto titleText = [](const ListedGap& r, const Words&) { return toQt(r.fact.title); };
    GapColumn date;
    date.title = QT_TRANSLATE_NOOP("RecordColumn", "Date");
    date.width = 128;
    date.rank = 1;
    date.text = [](const ListedGap& r, const Words& words) { return orDash(words.date(r.fact.date)); };
    date.order = [](const ListedGap& r) { return firstDay(r.fact.date); };
    GapColumn title;
    title.title = QT_TRANSLATE_NOOP("RecordColumn", "Title");
    title.width = 220;
    title.isWide = true;
    title.text = titleText;
    title.tip = titleText;
    GapColumn kind;
    kind.title = QT_TRANSLATE_NOOP("RecordColumn", "Kind");
    kind.width = 132;
    kind.rank = 2;
    kind.text = kindWord;
    GapColumn gaps;
    gaps.title = QT_TRANSLATE_NOOP("RecordColumn", "What is missing");
    gaps.width = 240;
    gaps.rank = 1;
    gaps.text = gapsText;
    gaps.tip = gapsText;
    return {date, title, kind, gaps};
}

std::shared_ptr<const TableListing> listGaps(const store::Connection& connection, GapChoice choice) {
    std::vector<ListedGap> rows;
    std::vector<std::string> haystacks;
    const auto add = [&](const std::vector<store::Undefended>& facts) {
        for (const store::Undefended& fact : facts) {
            if (!isWanted(fact.gaps, choice))
                continue;
            rows.push_back({fact});
            haystacks.push_back(base::folded(fact.title));
        }
    };
    add(store::undefendedSeries(connection));
    std::int64_t after = 0;
    for (bool isMore = true; isMore && rows.size() < static_cast<std::size_t>(kMostGaps);) {
        const auto page = store::undefendedRecords(connection, after, kGapPage);
        add(page);
        isMore = page.size() == static_cast<std::size_t>(kGapPage);
        after = page.empty() ? after : page.back().id;
    }
    auto listing = std::make_shared<ListingOf<ListedGap>>(std::move(rows), gapColumns());
    listing->haystacks = std::move(haystacks);
    return listing;
}

} // namespace entente::ui
