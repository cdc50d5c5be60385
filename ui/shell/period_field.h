#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <optional>

class QMenu;

namespace entente::ui {

/// The "when" of the focus bar: typed, or one of a few usual spans.
class PeriodField : public QLineEdit {
    Q_OBJECT

  public:
    explicit PeriodField(base::Day today, QWidget* parent = nullptr);

    void setPeriod(const std::optional<base::DayRange>& period);
    void setLanguage(const std::string& language);

  Q_SIGNALS:
    void periodChosen(const std::optional<entente::base::DayRange>& period);
    /// What was typed is no date.
    void refused(const entente::base::Error& error);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void retranslate();
    void readTyped();
    void addPreset(const QString& text, const std::optional<base::DayRange>& days);

    base::Day m_today;
    QMenu* m_presets;
    std::optional<base::DayRange> m_period;
    std::string m_language = "en";
};

} // namespace entente::ui
