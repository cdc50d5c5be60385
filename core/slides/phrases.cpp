#include "core/slides/phrases.h"

#include <array>

namespace entente::slides {
namespace {

struct Row {
    Phrase phrase;
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kTable{
    Row{Phrase::Continued, " ({page} of {pages})", "（{page}/{pages}）"},
    Row{Phrase::RestInNotes, " (all in the notes)", "（全文はノートに記載）"},
    Row{Phrase::HowMade, "How the figures were made", "数値の作成方法"},
    Row{Phrase::Sources, "Sources", "出典"},
    Row{Phrase::FullTitle, "Full title", "正式な表題"},
    Row{Phrase::FullSources, "Full source line", "出典の全文"},
    Row{Phrase::NoFigures, "No figures for this choice of series and years.",
        "この系列と期間の数値はありません。"},
    Row{Phrase::SeriesWithoutFigures, "Without figures and not drawn", "数値がないため描画していない系列"},
    Row{Phrase::LayoutTitle, "Title", "表紙"},
    Row{Phrase::LayoutSection, "Section", "区切り"},
    Row{Phrase::LayoutChart, "Title and chart", "タイトルとグラフ"},
    Row{Phrase::LayoutTwoCharts, "Two charts", "グラフ2点"},
    Row{Phrase::LayoutTable, "Title and table", "タイトルと表"},
    Row{Phrase::LayoutText, "Title and text", "タイトルと本文"},
    Row{Phrase::LayoutTitleOnly, "Title only", "タイトルのみ"},
    Row{Phrase::PromptTitle, "The finding, in one sentence", "結論を一文で"},
    Row{Phrase::PromptSubtitle, "Subtitle", "サブタイトル"},
    Row{Phrase::PromptText, "Text", "本文"},
    Row{Phrase::PromptSource, "Source", "出典"},
    Row{Phrase::PromptByline, "Author, date", "作成者、日付"},
    Row{Phrase::PromptChart, "Chart", "グラフ"},
    Row{Phrase::PromptTable, "Table", "表"},
    Row{Phrase::PromptFooter, "Deck", "資料名"},
};

} // namespace

std::string_view phrase(Phrase phrase, std::string_view language) {
    for (const Row& row : kTable) {
        if (row.phrase == phrase)
            return language == "ja" ? row.japanese : row.english;
    }
    return {};
}

std::string_view languageTag(std::string_view language) { return language == "ja" ? "ja-JP" : "en-US"; }

} // namespace entente::slides
