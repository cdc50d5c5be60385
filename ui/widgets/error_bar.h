#pragma once

#include "core/base/error.h"

#include <QWidget>

class QToolButton;

namespace entente::ui {

class TextLabel;

/// What failed, as a sentence above the page, until it is dismissed or the next thing succeeds. Never modal.
class ErrorBar : public QWidget {
    Q_OBJECT

  public:
    explicit ErrorBar(QWidget* parent = nullptr);

    void showError(const base::Error& error);
    void dismiss();
    [[nodiscard]] QString text() const;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();

    TextLabel* m_icon;
    TextLabel* m_text;
    QToolButton* m_close;
    base::Error m_error;
};

} // namespace entente::ui
