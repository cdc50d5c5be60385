#pragma once

#include "core/model/document.h"
#include "core/slides/slide_json.h"

#include <QMenu>

#include <vector>

namespace entente::ui {

/// Every kind of slide that can be added; charts from those that are kept.
class AddSlideMenu : public QMenu {
    Q_OBJECT

  public:
    explicit AddSlideMenu(QWidget* parent = nullptr);

    void setCharts(const std::vector<model::ChartDocument>& charts);
    void retranslate();

  Q_SIGNALS:
    void chosen(const entente::model::SlideDocument& slide);

  private:
    void fill();
    void add(QMenu& menu, const QString& text, const QString& title, const slides::SlideChoice& choice);

    std::vector<model::ChartDocument> m_charts;
};

/// A slide with nothing else than this; its id is given when it is stored.
[[nodiscard]] model::SlideDocument newSlide(const QString& title, const slides::SlideChoice& choice);

} // namespace entente::ui
