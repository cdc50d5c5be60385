#pragma once

#include "core/chart/chart_spec.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace entente::ui {

/// Above the chart: its title, which can be typed over, how it is drawn, and Save.
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
    void saveRequested();

  private:
    QLineEdit* m_title;
    QComboBox* m_kind;
    QPushButton* m_save;
};

} // namespace entente::ui
