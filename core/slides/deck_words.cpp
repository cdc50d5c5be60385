#include "core/slides/deck_words.h"

#include "core/base/fiscal_year.h"
#include "core/timeline/date_words.h"

#include <array>

namespace entente::slides {
namespace {

struct Row {
    DeckWord which;
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kTable{
    Row{DeckWord::ListSeparator, ", ", "、"},
    Row{DeckWord::AllRecords, "all records", "すべての記録"},
    Row{DeckWord::WeakSource, " (weak source)", "（信頼性の低い出典）"},
    Row{DeckWord::UnverifiedMark, "* Not verified: no source was read for it.", "* 未確認（出典未照合）"},
    Row{DeckWord::AsOf, "As of {day}.", "{day}現在。"},
    Row{DeckWord::Range, "{first} to {last}", "{first}～{last}"},
    Row{DeckWord::Agreement, "Agreement", "合意文書"},
    Row{DeckWord::Kind, "Kind", "種類"},
    Row{DeckWord::Signed, "Signed", "署名"},
    Row{DeckWord::InForceSince, "In force since", "発効"},
    Row{DeckWord::Parties, "Parties", "当事者"},
    Row{DeckWord::Commitment, "Commitment", "約束"},
    Row{DeckWord::MadeBy, "By", "約束した側"},
    Row{DeckWord::Made, "Made", "表明"},
    Row{DeckWord::Due, "Due", "期限"},
    Row{DeckWord::Target, "Target", "目標"},
    Row{DeckWord::LatestFigure, "Latest figure", "最新の数値"},
    Row{DeckWord::Status, "Status", "状況"},
    Row{DeckWord::Date, "Date", "日付"},
    Row{DeckWord::Meeting, "Meeting", "会合"},
    Row{DeckWord::Place, "Place", "場所"},
    Row{DeckWord::Format, "Format", "形式"},
    Row{DeckWord::AtLeast, "at least {value}", "{value}以上"},
    Row{DeckWord::AtMost, "at most {value}", "{value}以下"},
    Row{DeckWord::Equal, "{value}", "{value}"},
    Row{DeckWord::FigureOfPeriod, "{value} ({period})", "{value}（{period}）"},
    Row{DeckWord::AgreementsNote,
        "Agreements of the workspace ({filter}) that their own dates or those of their parties show in force "
        "on {day}: "
        "{count}. A question mark stands for an uncertain date.",
        "ワークスペースの合意文書（{filter}）のうち、文書または当事者の日付により{day}に効力があるもの：{"
        "count}件。"
        "「?」は不確かな日付。"},
    Row{DeckWord::CommitmentsNote,
        "Commitments of the workspace ({filter}): {count}. The latest figure is the last one, up to {day} "
        "and the due date, "
        "of the series that measures the commitment; – means that there is none.",
        "ワークスペースの約束（{filter}）：{count}件。最新の数値は、約束を測る系列の{day}"
        "および期限までの最後の値。"
        "「–」は該当する数値がないことを示す。"},
    Row{DeckWord::MeetingsNote, "Meetings of the workspace ({filter}): {count}.",
        "ワークスペースの会合（{filter}）：{count}件。"},
    Row{DeckWord::AgreementsAlt, "Table of {count} agreements in force on {day}.",
        "{day}に効力のある合意文書{count}件の表。"},
    Row{DeckWord::CommitmentsAlt, "Table of {count} commitments with target, latest figure and status.",
        "約束{count}件の目標、最新の数値、状況の表。"},
    Row{DeckWord::MeetingsAlt, "Table of {count} meetings.", "会合{count}件の表。"},
    Row{DeckWord::KeyFigureNote, "{label}: {value}, {period}. From the series “{series}”.",
        "{label}：{value}、{period}。系列「{series}」による。"},
    Row{DeckWord::TimelineNote, "Records of the workspace ({filter}): {count}, each at its date.",
        "ワークスペースの記録（{filter}）：{count}件を日付順に配置。"},
    Row{DeckWord::FiscalYear, "FY{year}", "{year}年度"},
};

std::optional<int> fiscalYearIn(const base::EdtfDate& date) {
    const base::DayRange days = date.days();
    const int year = base::fiscalYearOf(base::FiscalCalendar::Japan, days.first);
    const bool isOne = date.isInterval() && base::fiscalYearDays(base::FiscalCalendar::Japan, year) == days;
    return isOne ? std::optional(year) : std::nullopt;
}

} // namespace

std::string_view word(DeckWord which, std::string_view language) {
    for (const Row& row : kTable) {
        if (row.which == which)
            return language == "ja" ? row.japanese : row.english;
    }
    return {};
}

std::string dateWords(const std::optional<base::EdtfDate>& date, std::string_view language) {
    if (!date)
        return {};
    if (const auto year = fiscalYearIn(*date))
        return say(DeckWord::FiscalYear, language, fmt::arg("year", *year));
    return timeline::dateInWords(*date, language, timeline::WordLength::Short);
}

std::string rangeWords(const base::DayRange& days, std::string_view language) {
    return say(DeckWord::Range, language, fmt::arg("first", timeline::dayInWords(days.first, language)),
               fmt::arg("last", timeline::dayInWords(days.last, language)));
}

} // namespace entente::slides
