#include "ui/overview/overview_page.h"
#include "ui/records/meetings_page.h"
#include "ui/shell/page_entry.h"

#include <QCoreApplication>

namespace entente::ui {
namespace {

template <class PageType>
Page* make(ViewContext& context, QWidget* parent) {
    return new PageType(context, parent);
}

} // namespace

std::vector<PageEntry> allPages() {
    return {
        {"overview", QT_TRANSLATE_NOOP("Actions", "Overview"), "overview", make<OverviewPage>},
        {"meetings", QT_TRANSLATE_NOOP("Actions", "Meetings"), "meetings", make<MeetingsPage>},
    };
}

} // namespace entente::ui
