#include "core/slides/deck_words.h"

#include <array>

namespace entente::slides {
namespace {

template <class E>
struct Row {
    E value;
    std::string_view english;
    std::string_view japanese;
};

constexpr std::array kFormats{
    Row{model::MeetingFormat::StateVisit, "State visit", "国賓訪問"},
    Row{model::MeetingFormat::OfficialVisit, "Official visit", "公式訪問"},
    Row{model::MeetingFormat::WorkingVisit, "Working visit", "実務訪問"},
    Row{model::MeetingFormat::Summit, "Summit", "首脳会談"},
    Row{model::MeetingFormat::Multilateral, "Multilateral", "多国間会合"},
    Row{model::MeetingFormat::Sidelines, "On the sidelines", "会議に際しての会談"},
    Row{model::MeetingFormat::Informal, "Informal", "非公式会談"},
    Row{model::MeetingFormat::Call, "Telephone call", "電話会談"},
    Row{model::MeetingFormat::Video, "Video call", "テレビ会談"},
    Row{model::MeetingFormat::Ministerial, "Ministerial", "閣僚会合"},
    Row{model::MeetingFormat::TwoPlusTwo, "2+2", "2プラス2"},
    Row{model::MeetingFormat::WorkingLevel, "Working level", "事務レベル"},
    Row{model::MeetingFormat::Funeral, "Funeral", "葬儀"},
    Row{model::MeetingFormat::Stopover, "Stopover", "立ち寄り"},
    Row{model::MeetingFormat::Other, "Other", "その他"},
};

constexpr std::array kAgreements{
    Row{model::AgreementKind::Treaty, "Treaty", "条約"},
    Row{model::AgreementKind::ExecutiveAgreement, "Executive agreement", "行政取極"},
    Row{model::AgreementKind::TradeAgreement, "Trade agreement", "貿易協定"},
    Row{model::AgreementKind::Guidelines, "Guidelines", "指針"},
    Row{model::AgreementKind::Memorandum, "Memorandum", "覚書"},
    Row{model::AgreementKind::JointStatement, "Joint statement", "共同声明"},
    Row{model::AgreementKind::Arrangement, "Arrangement", "取決め"},
    Row{model::AgreementKind::Other, "Other", "その他"},
};

constexpr std::array kStatuses{
    Row{model::CommitmentStatus::Open, "Open", "継続中"},
    Row{model::CommitmentStatus::Met, "Met", "達成"},
    Row{model::CommitmentStatus::Missed, "Missed", "未達成"},
    Row{model::CommitmentStatus::Superseded, "Superseded", "差し替え"},
    Row{model::CommitmentStatus::Unknown, "Unknown", "不明"},
};

template <class E, std::size_t N>
std::string_view in(const std::array<Row<E>, N>& table, E value, std::string_view language) {
    for (const auto& row : table) {
        if (row.value == value)
            return language == "ja" ? row.japanese : row.english;
    }
    return {};
}

} // namespace

std::string_view word(model::MeetingFormat format, std::string_view language) {
    return in(kFormats, format, language);
}
std::string_view word(model::AgreementKind kind, std::string_view language) {
    return in(kAgreements, kind, language);
}
std::string_view word(model::CommitmentStatus status, std::string_view language) {
    return in(kStatuses, status, language);
}

} // namespace entente::slides
