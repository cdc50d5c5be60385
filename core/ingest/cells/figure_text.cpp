#include "core/ingest/cells/figure_text.h"

#include "core/base/text.h"
#include "core/model/codes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace entente::ingest {
namespace {

using model::ObservationStatus;

struct Word {
    std::string_view text;
    ObservationStatus status;
};

// What files of statistics write where there is no figure. “-” and “.” are kept apart from zero.
constexpr std::array kNoFigure{
    Word{"..", ObservationStatus::NotAvailable},
    Word{"...", ObservationStatus::NotAvailable},
    Word{". .", ObservationStatus::NotAvailable},
    Word{".", ObservationStatus::NotAvailable},
    Word{":", ObservationStatus::NotAvailable},
    Word{"…", ObservationStatus::NotAvailable},
    Word{"-", ObservationStatus::NotAvailable},
    Word{"–", ObservationStatus::NotAvailable},
    Word{"—", ObservationStatus::NotAvailable},
    Word{"--", ObservationStatus::NotAvailable},
    Word{"−", ObservationStatus::NotAvailable},
    Word{"n/a", ObservationStatus::NotAvailable},
    Word{"na", ObservationStatus::NotAvailable},
    Word{"n.a.", ObservationStatus::NotAvailable},
    Word{"n.a", ObservationStatus::NotAvailable},
    Word{"#n/a", ObservationStatus::NotAvailable},
    Word{"nan", ObservationStatus::NotAvailable},
    Word{"null", ObservationStatus::NotAvailable},
    Word{"none", ObservationStatus::NotAvailable},
    Word{"n.d.", ObservationStatus::NotAvailable},
    Word{"not available", ObservationStatus::NotAvailable},
    Word{"no data", ObservationStatus::NotAvailable},
    Word{"xxx", ObservationStatus::NotApplicable},
    Word{"n.ap.", ObservationStatus::NotApplicable},
    Word{"not applicable", ObservationStatus::NotApplicable},
    Word{"x", ObservationStatus::Confidential},
    Word{"(d)", ObservationStatus::Confidential},
    Word{"d", ObservationStatus::Confidential},
    Word{"c", ObservationStatus::Confidential},
    Word{"(c)", ObservationStatus::Confidential},
    Word{"confidential", ObservationStatus::Confidential},
    Word{"*****", ObservationStatus::NotAvailable},
    Word{"***", ObservationStatus::NotAvailable},
    Word{"(*)", ObservationStatus::NotAvailable},
    Word{"*", ObservationStatus::NotAvailable},
    Word{"#value!", ObservationStatus::NotAvailable},
    Word{"#ref!", ObservationStatus::NotAvailable},
    Word{"#div/0!", ObservationStatus::NotAvailable},
};

constexpr std::array kStatusWords{
    Word{"a", ObservationStatus::Actual},
    Word{"e", ObservationStatus::Estimate},
    Word{"est", ObservationStatus::Estimate},
    Word{"estimate", ObservationStatus::Estimate},
    Word{"estimated", ObservationStatus::Estimate},
    Word{"p", ObservationStatus::Provisional},
    Word{"prov", ObservationStatus::Provisional},
    Word{"provisional", ObservationStatus::Provisional},
    Word{"preliminary", ObservationStatus::Provisional},
    Word{"f", ObservationStatus::Forecast},
    Word{"forecast", ObservationStatus::Forecast},
    Word{"projection", ObservationStatus::Forecast},
    Word{"projected", ObservationStatus::Forecast},
    Word{"m", ObservationStatus::NotAvailable},
    Word{"actual", ObservationStatus::Actual},
    Word{"normal", ObservationStatus::Actual},
    Word{"速報", ObservationStatus::Provisional},
    Word{"確報", ObservationStatus::Actual},
    Word{"推計", ObservationStatus::Estimate},
    Word{"予測", ObservationStatus::Forecast},
};

// Full-width digits and signs become ordinary ones; every kind of space and minus is one kind.
std::string plain(std::string_view text) {
    std::string out(base::trimmed(text));
    if (std::none_of(out.begin(), out.end(), [](char c) { return static_cast<signed char>(c) < 0; }))
        return out;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kSigns{{
        {"\u00A0", " "},
        {"\u202F", " "},
        {"\u2009", " "},
        {"\u3000", " "},
        {"−", "-"},
        {"–", "-"},
        {"△", "-"},
        {"▲", "-"},
        {"，", ","},
        {"．", "."},
        {"％", "%"},
        {"＊", "*"},
        {"－", "-"},
        {"ー", "-"},
    }};
    for (const auto& [from, to] : kSigns) {
        for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size()))
            out.replace(at, from.size(), to);
    }
    for (std::size_t at = 0; at + 2 < out.size(); ++at) {
        const bool isWide =
            out[at] == '\xEF' && out[at + 1] == '\xBC' && out[at + 2] >= '\x90' && out[at + 2] <= '\x99';
        if (isWide)
            out.replace(at, 3, 1, static_cast<char>('0' + (out[at + 2] - '\x90')));
    }
    return std::string(base::trimmed(out));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// “1,234,567”: groups of three.
bool isGrouped(std::string_view digits, char separator) {
    const auto first = digits.find(separator);
    if (first == 0 || first > 3)
        return false;
    for (std::size_t at = first; at < digits.size(); at += 4) {
        if (digits[at] != separator || digits.size() - at < 4 || !isDigit(digits[at + 1]) ||
            !isDigit(digits[at + 2]) || !isDigit(digits[at + 3]) ||
            (digits.size() - at > 4 && digits[at + 4] != separator))
            return false;
    }
    return true;
}

char decimalOf(std::string_view digits, const FigureStyle& style) {
    if (style.decimal != 0)
        return style.decimal;
    const auto comma = digits.rfind(',');
    const auto point = digits.rfind('.');
    if (comma != std::string_view::npos && point != std::string_view::npos)
        return comma > point ? ',' : '.';
    if (comma != std::string_view::npos)
        return isGrouped(digits, ',') ? '.' : ',';
    const bool isManyPoints = point != std::string_view::npos && digits.find('.') != point;
    return isManyPoints ? ',' : '.';
}

// Groups fall away and the decimal sign becomes a point; empty where a separator stands in a wrong place.
std::string normalDigits(std::string_view text, const FigureStyle& style) {
    const char decimal = decimalOf(text, style);
    const char group = decimal == ',' ? '.' : ',';
    const auto end = std::min(text.find(decimal), text.size());
    std::string whole(text.substr(0, end));
    for (const char separator : {group, ' ', '\''}) {
        if (whole.find(separator) == std::string::npos)
            continue;
        if (!isGrouped(whole, separator))
            return {};
        std::erase(whole, separator);
    }
    if (end == text.size())
        return whole;
    return whole + "." + std::string(text.substr(end + 1));
}

/// A figure's text in pieces: sign, digits, exponent and what follows.
struct Pieces {
    bool isNegative = false;
    std::string digits;
    int exponent = 0;
    std::string rest;
};

std::optional<Pieces> takeApart(std::string_view text) {
    Pieces pieces;
    if (text.starts_with('(') && text.size() > 2 && text.find(')') == text.size() - 1 && isDigit(text[1])) {
        pieces.isNegative = true;
        text = text.substr(1, text.size() - 2);
    }
    if (text.starts_with('-') || text.starts_with('+')) {
        pieces.isNegative = pieces.isNegative != text.starts_with('-');
        text = base::trimmed(text.substr(1));
    }
    std::size_t end = 0;
    while (end < text.size() &&
           (isDigit(text[end]) || text[end] == '.' || text[end] == ',' || text[end] == '\'' ||
            (text[end] == ' ' && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    pieces.digits = text.substr(0, end);
    text.remove_prefix(end);
    if (pieces.digits.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    if (text.size() > 1 && (text[0] == 'e' || text[0] == 'E')) {
        std::string_view power = text.substr(text[1] == '+' ? 2 : 1);
        const auto [stop, error] =
            std::from_chars(power.data(), power.data() + power.size(), pieces.exponent);
        if (error == std::errc())
            text = std::string_view(stop, static_cast<std::size_t>(power.data() + power.size() - stop));
    }
    pieces.rest = base::trimmed(text);
    return pieces;
}

std::optional<ObservationStatus> ownMissing(std::string_view text, const FigureStyle& style) {
    if (style.missing.empty())
        return std::nullopt;
    const auto own = style.missing.find(std::string(base::trimmed(text)));
    return own == style.missing.end() ? std::nullopt : std::optional(own->second);
}

std::optional<ObservationStatus> noFigure(std::string_view text) {
    const std::string folded = base::folded(base::trimmed(text));
    for (const Word& word : kNoFigure) {
        if (word.text == folded || word.text == base::trimmed(text))
            return word.status;
    }
    return std::nullopt;
}

std::string withoutBrackets(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != '(' && c != ')' && c != '[' && c != ']' && c != ' ')
            out += c;
    }
    return out;
}

bool isFootnote(std::string_view mark) {
    static constexpr std::array<std::string_view, 12> kMarks{"*", "†", "‡", "§", "¶", "‖",
                                                             "#", "¹", "²", "³", "⁴", "⁵"};
    std::string rest(mark);
    for (const std::string_view one : kMarks) {
        for (auto at = rest.find(one); at != std::string::npos; at = rest.find(one))
            rest.erase(at, one.size());
    }
    return std::all_of(rest.begin(), rest.end(), isDigit) || (mark.size() == 1 && mark >= "a" && mark <= "z");
}

// What stands behind the figure; false when it is nothing that belongs there.
bool takeRest(const std::string& rest, const FigureStyle& style, Figure& figure) {
    std::string mark = withoutBrackets(rest);
    if (mark.starts_with('%')) {
        figure.isPercent = true;
        mark.erase(0, 1);
    }
    if (mark.empty())
        return true;
    if (const auto own = style.marks.find(mark); own != style.marks.end())
        figure.status = own->second;
    else if (mark == "r" || mark == "R")
        figure.note = "revised";
    else if (mark == "b" || mark == "B")
        figure.breakBefore = true;
    else if (const auto status = statusOf(mark); status && *status < ObservationStatus::NotAvailable)
        figure.status = *status;
    else if (isFootnote(mark))
        figure.note = mark;
    else
        return false;
    return true;
}

} // namespace

std::optional<ObservationStatus> statusOf(std::string_view word) {
    const std::string folded = base::folded(base::trimmed(word));
    for (const Word& one : kStatusWords) {
        if (one.text == folded)
            return one.status;
    }
    return model::fromCode<ObservationStatus>(folded);
}

std::optional<Figure> readFigure(std::string_view text, const FigureStyle& style) {
    Figure figure;
    if (const auto own = ownMissing(text, style)) {
        figure.status = *own;
        return figure;
    }
    const auto pieces = takeApart(plain(text));
    if (!pieces) {
        const auto none = noFigure(text);
        if (none)
            figure.status = *none;
        return none ? std::optional(figure) : std::nullopt;
    }
    if (!takeRest(pieces->rest, style, figure))
        return std::nullopt;
    const std::string digits = normalDigits(pieces->digits, style);
    if (digits.empty())
        return std::nullopt;
    const std::string number =
        fmt::format("{}{}e{}", pieces->isNegative ? "-" : "", digits, pieces->exponent + style.shift);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    figure.value = value;
    const std::string_view published = base::trimmed(text);
    if (fmt::format("{}", value) != published)
        figure.literal = published;
    return figure;
}

} // namespace entente::ingest
