#pragma once

#include <QColor>
#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace entente::ui {

struct PickItem {
    qint64 id = 0;
    QString text;
    /// Invalid for none.
    QColor dot;
    bool isPicked = false;
};

/// A drop-down list of things to tick, with a field that narrows it. Space ticks, Escape closes.
class PickPopup : public QFrame {
    Q_OBJECT

  public:
    explicit PickPopup(QWidget* parent = nullptr);

    void setItems(const std::vector<PickItem>& items);
    void setNarrowText(const QString& placeholder);
    void showBelow(const QWidget& anchor);
    [[nodiscard]] std::vector<qint64> picked() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }

  Q_SIGNALS:
    void pickedChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void narrow(const QString& text);

    QLineEdit* m_narrow;
    QListWidget* m_list;
};

} // namespace entente::ui
