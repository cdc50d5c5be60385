#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace entente::ui {

/// The quiet heading of a group of fields or facts, with room for a small button at its end.
class SectionHeader : public QWidget {
    Q_OBJECT

  public:
    explicit SectionHeader(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Shown behind the text; negative shows none.
    void setCount(int count);
    void addAside(QWidget* widget);

  private:
    QHBoxLayout* m_layout;
    QLabel* m_text;
    QLabel* m_count;
};

} // namespace entente::ui
