#include "core/ingest/profile/guess_terms.h"

#include "core/base/text.h"

#include <array>
#include <regex>

namespace entente::ingest {
namespace {

struct Rule {
    const char* pattern;
    const char* meaning;
};

bool has(const std::string& text, const char* pattern) {
    return std::regex_search(text, std::regex(pattern, std::regex::ECMAScript | std::regex::icase));
}

template <std::size_t N>
std::string meaningOf(const std::string& text, const std::array<Rule, N>& rules, const char* otherwise) {
    for (const Rule& rule : rules) {
        if (has(text, rule.pattern))
            return rule.meaning;
    }
    return otherwise;
}

constexpr std::array kCurrencies{Rule{"us ?\\$|\\busd\\b|u\\.s\\. dollar|us dollar|米ドル", "USD"},
                                 Rule{"\\byen\\b|\\bjpy\\b|円", "JPY"},
                                 Rule{"\\beuros?\\b|\\beur\\b|€|ユーロ", "EUR"},
                                 Rule{"\\bgbp\\b|£|pounds? sterling", "GBP"},
                                 Rule{"\\bkrw\\b|\\bwon\\b|ウォン", "KRW"},
                                 Rule{"\\bcny\\b|renminbi|\\byuan\\b|人民元", "CNY"},
                                 Rule{"\\baud\\b|australian dollar", "AUD"},
                                 Rule{"\\$|\\bdollars?\\b|ドル", "USD"}};
constexpr std::array kMultipliers{
    Rule{"trillions?\\b|兆", "12"}, Rule{"billions?\\b|\\bbn\\b|\\$ ?b\\b|十億", "9"},
    Rule{"100 million|億", "8"}, Rule{"millions?\\b|\\bmn\\b|\\bm\\.|百万", "6"},
    Rule{"thousands?\\b|\\b000s\\b|千", "3"}};
constexpr std::array kMeasures{
    Rule{"(military|defen[cs]e) (expenditure|spending).*(% of gdp|share of gdp|percent(age)? of gdp)",
         "military_share_of_gdp"},
    Rule{"(military|defen[cs]e) (expenditure|spending)|防衛費|軍事費|軍事支出", "military_expenditure"},
    Rule{"defen[cs]e budget|防衛予算", "defence_budget"},
    Rule{"exchange rate|為替", "exchange_rate"},
    Rule{"deflator|デフレーター", "deflator"},
    Rule{"direct investment.*(position|stock)|直接投資残高", "fdi_position"},
    Rule{"direct investment|\\bfdi\\b|直接投資", "fdi_flow"},
    Rule{"\\b(lng|crude oil|natural gas|coal)\\b.*(export|import)|(export|import)s?.*\\b(lng|crude "
         "oil|natural gas|coal)\\b",
         "energy_trade"},
    Rule{"\\b(exports?|imports?)\\b|輸出|輸入|貿易", "goods_trade"}};
constexpr std::array kFlows{Rule{"exports?\\b.*\\bimports?\\b|imports?\\b.*\\bexports?\\b", ""},
                            Rule{"\\bexports?\\b|輸出", "exports"}, Rule{"\\bimports?\\b|輸入", "imports"},
                            Rule{"\\boutward\\b|対外", "outward"}, Rule{"\\binward\\b|対内", "inward"}};
constexpr std::array kUnits{Rule{"barrels per day|mbbl/d|b/d", "barrels per day"},
                            Rule{"cubic feet|\\bmmcf\\b|\\bbcf\\b", "cubic feet"},
                            Rule{"cubic met(re|er)s|\\bbcm\\b", "cubic metres"},
                            Rule{"\\btonnes?\\b|\\btons?\\b|トン", "tonnes"},
                            Rule{"exajoules?", "exajoules"},
                            Rule{"\\btwh\\b|terawatt", "terawatt-hours"},
                            Rule{"\\bpersons?\\b|\\bpeople\\b|人", "persons"},
                            Rule{"\\bindex\\b|指数", "index"}};

} // namespace

std::string GuessedTerms::words() const {
    const std::string power = multiplier == "0" ? "" : "10^" + multiplier + " ";
    return power + (unit == "currency" ? currency : unit);
}

GuessedTerms guessTerms(const std::string& text) {
    GuessedTerms terms;
    terms.measure = meaningOf(text, kMeasures, "other");
    if (terms.measure == "goods_trade" || terms.measure == "energy_trade" || terms.measure.starts_with("fdi"))
        terms.flow = meaningOf(text, kFlows, "");
    terms.multiplier = meaningOf(text, kMultipliers, "0");
    const bool isPercent = has(text, "%|\\bper ?cent\\b|percentage|パーセント|％|構成比");
    terms.currency = isPercent ? std::string() : meaningOf(text, kCurrencies, "");
    const std::string physical = meaningOf(text, kUnits, "");
    if (isPercent)
        terms.multiplier = "0";
    terms.unit = isPercent                 ? "percent"
                 : !physical.empty()       ? physical
                 : !terms.currency.empty() ? "currency"
                                           : "number";
    if (terms.unit != "currency")
        terms.currency.clear();
    terms.isUnitKnown = terms.unit != "number";
    return terms;
}

bool isPeriodTitle(const std::string& title) {
    return has(title, "^(.*\\b)?(year|yr|date|time|period|time_?period|month|quarter|refyear|fiscal "
                      "year)(\\b.*)?$|年|月|日付|時点");
}

bool isValueTitle(const std::string& title) {
    return has(
        title,
        "^(obs_?value|value|amount|figure|trade ?value.*|.*value \\(us\\$\\).*|primaryvalue|値|金額|数値)$");
}

bool isPartnerTitle(const std::string& title) {
    return has(title, "partner|counterpart|destination|\\bto\\b|target|recipient|相手国");
}

bool isStatusTitle(const std::string& title) {
    return has(title, "^(obs_?status|observation status|status|flags?|obs_?flag)$");
}

bool isCodeTitle(const std::string& title) {
    return has(title, "code|\\bid\\b|_id$|^id_|\\biso|number$|\\bno\\.?$|version|latitude|longitude|rank|^"
                      "flag|url|link|コード|番号");
}

} // namespace entente::ingest
