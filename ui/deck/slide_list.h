#pragma once

#include <QListView>

namespace entente::ui {

class SlideListModel;

/// The slides of a deck as thumbnails. Alt+Up and Alt+Down move the current one, Delete removes it, Ctrl+D
/// doubles it; it can also be dragged.
class SlideList : public QListView {
    Q_OBJECT

  public:
    explicit SlideList(SlideListModel& model, QWidget* parent = nullptr);

  Q_SIGNALS:
    void currentRowChanged(int row);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace entente::ui
