#include "ui/records/table_listing.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace entente::ui {
namespace {

struct NoRow {
    bool operator==(const NoRow&) const = default;
};

EntryId idOf(const NoRow&) { return {}; }
std::string titleOf(const NoRow&) { return {}; }

/// Equal keys share a rank, so that rows with the same text keep the order that they were listed in.
template <class Key>
Ranks ranksBy(const std::vector<Key>& keys) {
    Ranks order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto less = [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; };
    std::stable_sort(order.begin(), order.end(), less);
    Ranks ranks(keys.size());
    for (std::size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (less(order[i - 1], order[i]) ? 1U : 0U);
    return ranks;
}

} // namespace

std::string columnKey(const ColumnLook& look) {
    std::string key = base::folded(look.title);
    std::replace(key.begin(), key.end(), ' ', '_');
    return key;
}

QString columnTitle(const ColumnLook& look) {
    return QCoreApplication::translate("RecordColumn", look.title);
}

std::optional<std::size_t> columnOfKey(const std::vector<ColumnLook>& looks, const std::string& key) {
    const auto at = std::find_if(looks.begin(), looks.end(),
                                 [&](const ColumnLook& look) { return columnKey(look) == key; });
    return at == looks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - looks.begin()));
}

std::string codeOfText(const QString& text) {
    return text == QStringLiteral("–") ? std::string() : toStd(text);
}

Ranks ranksOfKeys(const std::vector<std::int64_t>& keys) { return ranksBy(keys); }

Ranks ranksOfTexts(const std::vector<QString>& texts, const std::string& language) {
    QCollator collator{QLocale(toQt(language))};
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    return ranksBy(keys);
}

std::shared_ptr<const TableListing> emptyListing() {
    return std::make_shared<const ListingOf<NoRow>>(std::vector<NoRow>(), std::vector<Column<NoRow>>());
}

} // namespace entente::ui
