#pragma once

#include "core/base/date.h"
#include "core/store/lookup.h"
#include "core/timeline/date_words.h"

#include <QString>

#include <memory>

namespace entente::ui {

/// Names and language of the window as a value, so that rows can be put into words in any thread.
struct Words {
    std::shared_ptr<const store::Names> names = std::make_shared<const store::Names>();
    /// "en" or "ja".
    std::string language = "en";

    [[nodiscard]] QString actor(model::ActorId id) const;
    [[nodiscard]] QString actorShort(model::ActorId id) const;
    [[nodiscard]] QString person(model::PersonId id) const;
    [[nodiscard]] QString date(const base::EdtfDate& date,
                               timeline::WordLength length = timeline::WordLength::Short) const;
    /// Empty for none.
    [[nodiscard]] QString date(const std::optional<base::EdtfDate>& date) const;
    /// A figure with the language's separators and no more digits than it has: "1.8", "43".
    [[nodiscard]] QString number(double value) const;
};

/// The fiscal year of Japan that the date is exactly, as due dates are given.
[[nodiscard]] std::optional<int> fiscalYearOf(const base::EdtfDate& date);
/// "FY2027", "2027年度".
[[nodiscard]] QString fiscalYearText(int year, const std::string& language);

/// "A, B", "A、B".
[[nodiscard]] QString joined(const QStringList& parts, const std::string& language);

} // namespace entente::ui
