#include "ui/history/past_state.h"

#include "ui/history/change_words.h"
#include "ui/widgets/view_context.h"

#include <QCoreApplication>

#include <memory>

namespace entente::ui {

void restorePast(ViewContext& context, const PastState& past, const QString& title, QObject* guard,
                 Restored answer) {
    auto leftOut = std::make_shared<std::vector<store::LeftOut>>();
    const auto restore = [past, leftOut](store::Edit& edit) {
        *leftOut = store::restoreRecord(edit, past.record, past.change);
    };
    context.session()->edit(
        guard, QCoreApplication::translate("History", "Restore “%1”").arg(title), restore,
        [leftOut, answer = std::move(answer)](const base::Result<store::Changed>& changed) {
            if (changed)
                answer(*leftOut);
            else
                answer(tl::unexpected(changed.error()));
        });
}

QString leftOutText(const std::vector<store::LeftOut>& leftOut) {
    if (leftOut.empty())
        return {};
    QStringList names;
    for (const store::LeftOut& one : leftOut) {
        const QString name = partWord(one.table);
        if (!names.contains(name))
            names << name;
    }
    return QCoreApplication::translate("History",
                                       "Restored, but not all of it: what these name is not there any more "
                                       "(%1).")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace entente::ui
