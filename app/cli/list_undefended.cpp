#include "app/cli/lists.h"
#include "core/model/codes.h"
#include "core/store/undefended.h"

#include <algorithm>

namespace entente::cli {
namespace {

Cell gapsCell(const store::Gaps& gaps, const std::string& language) {
    std::vector<std::string> codes;
    std::vector<std::string> shown;
    const auto add = [&](bool is, const char* code, const char* english, const char* japanese) {
        if (!is)
            return;
        codes.emplace_back(code);
        shown.emplace_back(word(language, english, japanese));
    };
    add(gaps.isUnsourced, "no_source", "no source", "出典なし");
    add(gaps.isOnlyWeak, "only_weak", "only weak sources", "信頼性の低い出典のみ");
    add(gaps.isUnverified, "unverified", "unverified", "未確認");
    return cell(codes, shown);
}

} // namespace

Listing listUndefended(const store::Connection& connection, const ListQuery& query) {
    const auto& l = query.language;
    Listing list{.columns = {{"id", "Id", false, false},
                             {"kind", word(l, "Kind", "種類")},
                             {"date", word(l, "Date", "日付")},
                             {"title", word(l, "Title", "件名")},
                             {"gaps", word(l, "To defend", "要出典")}}};
    std::vector<store::Undefended> rows = store::allUndefended(connection);
    // The newest first, figures last, as the window lists them.
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const auto day = [](const store::Undefended& one) {
            return one.date ? one.date->days().first : base::distantPast();
        };
        return day(a) > day(b);
    });
    for (const store::Undefended& row : rows)
        list.rows.push_back(
            {{std::to_string(row.id)},
             cell(row.recordKind ? model::codeOf(*row.recordKind) : std::string_view("series")),
             cell(row.date),
             cell(row.title),
             gapsCell(row.gaps, l)});
    return list;
}

} // namespace entente::cli
