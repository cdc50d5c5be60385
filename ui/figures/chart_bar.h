#pragma once

#include "core/chart/chart_spec.h"
#include "core/series/companions.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace entente::ui {

/// Above the chart: its title, which can be typed over, how its figures are worked out, how it is drawn, and
/// Save.
class ChartBar : public QWidget {
    Q_OBJECT

  public:
    explicit ChartBar(QWidget* parent = nullptr);

    /// Leaves a title alone that is being typed.
    void show(const chart::ChartSpec& spec);
    void setCanSave(bool can);
    void retranslate();

  Q_SIGNALS:
    void titleChosen(const QString& title);
    void kindChosen(entente::chart::ChartKind kind);
    void viewChosen(const entente::series::ViewChoice& view);
    void saveRequested();

  private:
    void fillViews();
    void chooseView();
    void showView(const chart::ChartSpec& spec);

    QLineEdit* m_title;
    QComboBox* m_view;
    QSpinBox* m_baseYear;
    QComboBox* m_kind;
    QPushButton* m_save;
};

} // namespace entente::ui
