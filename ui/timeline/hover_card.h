#pragma once

#include "core/timeline/prepared_timeline.h"
#include "ui/render/theme.h"

#include <QFrame>

namespace entente::ui {

class TextLabel;

/// What is under the pointer, in words: title, date, kind and place, who took part. Part of the view it
/// stands in; the pointer passes through it.
class HoverCard : public QFrame {
    Q_OBJECT

  public:
    explicit HoverCard(QWidget* parent);

    void showItem(const timeline::PreparedTimeline& timeline, timeline::ItemIndex item,
                  const QPoint& pointer);
    /// Many at once: how many, and from when to when.
    void showCount(quint32 count, const base::DayRange& days, const std::string& language,
                   const QPoint& pointer);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void setTexts(const QString& title, const QString& when, const QString& where, const QString& who);
    void placeAt(const QPoint& pointer);

    TextLabel* m_title;
    TextLabel* m_when;
    TextLabel* m_where;
    TextLabel* m_who;
};

} // namespace entente::ui
