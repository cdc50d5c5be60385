#pragma once

#include <QAbstractButton>

namespace entente::ui {

/// One line of the navigation.
class NavigationButton : public QAbstractButton {
    Q_OBJECT

  public:
    NavigationButton(const QString& iconName, QWidget* parent);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace entente::ui
