#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace entente::ui {

class Preferences;
class SectionHeader;
class TextLabel;

/// What the window shows while no workspace is open: what the program is for, and how to begin.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    explicit StartPage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Reads the list of recent workspaces again.
    void refresh();

  Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& file);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    const Preferences& m_preferences;
    QVBoxLayout* m_column;
    TextLabel* m_mark;
    TextLabel* m_title;
    TextLabel* m_explanation;
    QPushButton* m_sample;
    QPushButton* m_new;
    QPushButton* m_open;
    SectionHeader* m_recentHeader;
    QVBoxLayout* m_recent;
};

} // namespace entente::ui
