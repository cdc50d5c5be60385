#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace entente::ui {

class TextLabel;

/// The quiet line below a deck: how far an export is, with Cancel; then where it went, with Open.
class ExportLine : public QWidget {
    Q_OBJECT

  public:
    explicit ExportLine(QWidget* parent = nullptr);

    void showProgress(int done, int total);
    void showExported(const QString& path);
    void showCancelled();
    void clear();
    void retranslate();
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void cancelRequested();

  private:
    TextLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QPushButton* m_folder;
    QString m_path;
};

} // namespace entente::ui
