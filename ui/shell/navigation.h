#pragma once

#include "ui/shell/page_entry.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace entente::ui {

/// The views by icon and word, at the left edge. Arrow keys go from one to the next.
class Navigation : public QWidget {
    Q_OBJECT

  public:
    explicit Navigation(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);

  Q_SIGNALS:
    void pageRequested(const QString& pageId);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();

    std::vector<PageEntry> m_pages;
    QButtonGroup* m_buttons;
};

} // namespace entente::ui
