#include "ui/deck/add_slide_menu.h"

#include "ui/deck/slide_words.h"
#include "ui/text.h"

namespace entente::ui {
namespace {

// A longer menu scrolls off the screen.
constexpr int kLongestTitle = 60;

} // namespace

model::SlideDocument newSlide(const QString& title, const slides::SlideChoice& choice) {
    return {.kind = std::string(slides::slideKindCode(choice.kind())),
            .title = toStd(title),
            .specVersion = slides::kSlideSpecVersion,
            .spec = slides::toJson(choice)};
}

AddSlideMenu::AddSlideMenu(QWidget* parent) : QMenu(parent) { fill(); }

void AddSlideMenu::setCharts(const std::vector<model::ChartDocument>& charts) {
    m_charts = charts;
    fill();
}

void AddSlideMenu::retranslate() { fill(); }

void AddSlideMenu::add(QMenu& menu, const QString& text, const QString& title,
                       const slides::SlideChoice& choice) {
    QString shown = text.left(kLongestTitle);
    if (shown.size() < text.size())
        shown += QChar(0x2026);
    QAction* action = menu.addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(action, &QAction::triggered, this,
            [this, title, choice] { Q_EMIT chosen(newSlide(title, choice)); });
}

void AddSlideMenu::fill() {
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    using slides::SlideKind;
    QMenu* charts = addMenu(slideKindWord(SlideKind::Chart));
    for (const model::ChartDocument& chart : m_charts)
        add(*charts, toQt(chart.title), toQt(chart.title),
            {.content = slides::ChartChoice{{.id = chart.id, .title = chart.title}}});
    if (m_charts.empty())
        charts->addAction(tr("Save a chart in Defence or Trade first"))->setEnabled(false);
    QMenu* tables = addMenu(slideKindWord(SlideKind::Table));
    for (const auto kind :
         {slides::TableKind::AgreementsInForce, slides::TableKind::Commitments, slides::TableKind::Meetings})
        add(*tables, tableKindWord(kind), tableKindWord(kind),
            {.content = slides::TableChoice{.table = kind}});
    add(*this, slideKindWord(SlideKind::Timeline), slideKindWord(SlideKind::Timeline),
        {.content = slides::TimelineChoice{}});
    add(*this, slideKindWord(SlideKind::Text), tr("New slide"), {.content = slides::TextChoice{}});
    addSeparator();
    add(*this, slideKindWord(SlideKind::Title), tr("Title"), {.content = slides::TitleChoice{}});
    add(*this, slideKindWord(SlideKind::Section), tr("Section"), {.content = slides::SectionChoice{}});
    add(*this, slideKindWord(SlideKind::Sources), slideKindWord(SlideKind::Sources),
        {.content = slides::SourcesChoice{}});
}

} // namespace entente::ui
