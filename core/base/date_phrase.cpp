#include "core/base/date_phrase.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace entente::base {
namespace {

constexpr std::array kMonths{"january", "february", "march",     "april",   "may",      "june",
                             "july",    "august",   "september", "october", "november", "december"};
constexpr std::array kBefore{"c", "ca", "circa", "about", "around", "approx", "approximately", "~", "約"};
constexpr std::array kAfter{"~", "頃", "ごろ", "ころ"};

template <class List>
bool isIn(const List& list, const DateToken& token) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return token.is(one); });
}

std::optional<int> monthNamed(const DateToken& token) {
    const bool longEnough = token.kind == DateToken::Kind::Word && token.text.size() >= 3;
    for (std::size_t i = 0; longEnough && i < kMonths.size(); ++i) {
        const std::string_view name = kMonths.at(i);
        // "Feb", "Sept" and the like; "Septem" does no harm.
        if (name.starts_with(token.text))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

// One letter a token, so that the forms below can be compared as text. What only separates is left out.
char letterOf(const DateToken& token) {
    constexpr std::array<std::pair<std::string_view, char>, 11> kLetters{{{"年", 'y'},
                                                                          {"月", 'm'},
                                                                          {"日", 'd'},
                                                                          {"年度", 'f'},
                                                                          {"fy", 'F'},
                                                                          {"fiscal", 'F'},
                                                                          {"q", 'Q'},
                                                                          {"年代", 's'},
                                                                          {"s", 's'},
                                                                          {"year", 'e'},
                                                                          {kRangeMark, '?'}}};
    if (token.isNumber())
        return token.digits == 4 ? 'Y' : (token.digits <= 2 ? 'N' : (token.digits == 8 ? 'B' : '?'));
    if (monthNamed(token))
        return 'M';
    for (const auto& [text, letter] : kLetters) {
        if (token.is(text))
            return letter;
    }
    return token.is("-") || token.is("/") || token.is(".") || token.is(",") ? ' ' : '?';
}

struct Shape {
    std::string letters;
    std::vector<int> numbers;
};

Shape shapeOf(std::span<const DateToken> tokens) {
    Shape shape;
    // "2012-" is half a date; "2025.2.7." is how it is written in Korea.
    if (!tokens.empty() && (tokens.back().is("-") || tokens.back().is("/")))
        return shape;
    for (const DateToken& token : tokens) {
        const char letter = letterOf(token);
        if (letter == ' ')
            continue;
        shape.letters += letter;
        if (const auto month = monthNamed(token))
            shape.numbers.push_back(*month);
        else if (token.isNumber())
            shape.numbers.push_back(token.value);
    }
    return shape;
}

// What each number of a form means: y year, m month, d day, ? bare, q quarter; capitals: F fiscal year, D
// decade.
struct Form {
    std::string_view letters;
    std::string_view meaning;
};

constexpr std::array kForms{
    Form{"Y", "y"},     Form{"YN", "ym"},     Form{"YNN", "ymd"},    Form{"MY", "my"},   Form{"YM", "ym"},
    Form{"NMY", "dmy"}, Form{"MNY", "mdy"},   Form{"YMN", "ymd"},    Form{"NM", "dm"},   Form{"MN", "md"},
    Form{"M", "m"},     Form{"N", "?"},       Form{"NY", "?y"},      Form{"Yy", "y"},    Form{"YyN", "y?"},
    Form{"YyNm", "ym"}, Form{"YyNmN", "ym?"}, Form{"YyNmNd", "ymd"}, Form{"NmNd", "md"}, Form{"NmN", "m?"},
    Form{"Nm", "m"},    Form{"Nd", "d"},      Form{"FY", "F"},       Form{"FN", "F"},    Form{"FeY", "F"},
    Form{"Yf", "F"},    Form{"QNY", "qy"},    Form{"YQN", "yq"},     Form{"Ys", "D"},
};

void put(DatePhrase& phrase, char meaning, int value) {
    constexpr int kCentury = 2000;
    switch (meaning) {
    case 'm':
        phrase.month = value;
        break;
    case 'd':
        phrase.day = value;
        break;
    case 'q':
        phrase.quarter = value;
        break;
    case '?':
        phrase.bare = value;
        break;
    default:
        phrase.isFiscal = meaning == 'F';
        phrase.isDecade = meaning == 'D';
        phrase.year = phrase.isFiscal && value < 100 ? kCentury + value : value;
    }
}

std::optional<DatePhrase> ofForm(const Shape& shape) {
    const auto* form = std::find_if(kForms.begin(), kForms.end(),
                                    [&](const Form& one) { return one.letters == shape.letters; });
    if (form == kForms.end())
        return std::nullopt;
    DatePhrase phrase;
    for (std::size_t i = 0; i < form->meaning.size(); ++i)
        put(phrase, form->meaning[i], shape.numbers.at(i));
    return phrase;
}

std::optional<DatePhrase> ofDigitsOnly(const Shape& shape) {
    if (shape.letters == "B") {
        const int value = shape.numbers.front();
        return DatePhrase{.year = value / 10000, .month = value / 100 % 100, .day = value % 100};
    }
    if (shape.letters != "NNY" || (shape.numbers[0] <= 12) == (shape.numbers[1] <= 12))
        return std::nullopt;
    const bool dayFirst = shape.numbers[0] > 12;
    return DatePhrase{.year = shape.numbers[2],
                      .month = shape.numbers[dayFirst ? 1 : 0],
                      .day = shape.numbers[dayFirst ? 0 : 1]};
}

DateQualifier takeQualifier(std::span<const DateToken>& tokens) {
    bool about = false;
    bool doubtful = false;
    while (!tokens.empty() && isIn(kBefore, tokens.front())) {
        about = true;
        tokens = tokens.subspan(tokens.size() > 1 && tokens[1].is(".") ? 2 : 1);
    }
    while (!tokens.empty() &&
           (isIn(kAfter, tokens.back()) || tokens.back().is("?") || tokens.back().is("%"))) {
        about = about || !tokens.back().is("?");
        doubtful = doubtful || tokens.back().is("?") || tokens.back().is("%");
        tokens = tokens.first(tokens.size() - 1);
    }
    if (about && doubtful)
        return DateQualifier::Both;
    return about ? DateQualifier::Approximate : (doubtful ? DateQualifier::Uncertain : DateQualifier::None);
}

} // namespace

std::optional<DatePhrase> readPhrase(std::span<const DateToken> tokens) {
    const DateQualifier qualifier = takeQualifier(tokens);
    const Shape shape = shapeOf(tokens);
    auto phrase = ofForm(shape);
    if (!phrase)
        phrase = ofDigitsOnly(shape);
    if (phrase)
        phrase->qualifier = qualifier;
    return phrase;
}

bool isDayOrMonth(std::span<const DateToken> tokens) {
    const Shape shape = shapeOf(tokens);
    return shape.letters == "NNY" && shape.numbers[0] <= 12 && shape.numbers[1] <= 12;
}

} // namespace entente::base
