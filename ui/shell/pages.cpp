#include "ui/deck/decks_page.h"
#include "ui/figures/figures_page.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/records/actors_page.h"
#include "ui/records/agreements_page.h"
#include "ui/records/commitments_page.h"
#include "ui/records/deals_page.h"
#include "ui/records/events_page.h"
#include "ui/records/meetings_page.h"
#include "ui/records/people_page.h"
#include "ui/records/sources_page.h"
#include "ui/records/undefended_page.h"
#include "ui/shell/page_entry.h"
#include "ui/timeline/timeline_page.h"

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
        {"timeline", QT_TRANSLATE_NOOP("Actions", "Timeline"), "timeline", make<TimelinePage>},
        {"meetings", QT_TRANSLATE_NOOP("Actions", "Meetings"), "meetings", make<MeetingsPage>, true},
        {"agreements", QT_TRANSLATE_NOOP("Actions", "Agreements"), "agreements", make<AgreementsPage>},
        {"commitments", QT_TRANSLATE_NOOP("Actions", "Commitments"), "commitments", make<CommitmentsPage>},
        {"deals", QT_TRANSLATE_NOOP("Actions", "Deals"), "deals", make<DealsPage>},
        {"events", QT_TRANSLATE_NOOP("Actions", "Events"), "events", make<EventsPage>},
        {"defence", QT_TRANSLATE_NOOP("Actions", "Defence"), "defence", make<DefencePage>, true},
        {"trade", QT_TRANSLATE_NOOP("Actions", "Trade"), "trade", make<TradePage>},
        {"decks", QT_TRANSLATE_NOOP("Actions", "Decks"), "decks", make<DecksPage>, true},
        {"people", QT_TRANSLATE_NOOP("Actions", "People"), "person", make<PeoplePage>, true},
        {"actors", QT_TRANSLATE_NOOP("Actions", "Actors"), "actors", make<ActorsPage>},
        {"sources", QT_TRANSLATE_NOOP("Actions", "Sources"), "source", make<SourcesPage>},
        {"to-defend", QT_TRANSLATE_NOOP("Actions", "To defend"), "defend", make<UndefendedPage>},
        {"history", QT_TRANSLATE_NOOP("Actions", "History"), "history", make<HistoryPage>},
    };
}

} // namespace entente::ui
