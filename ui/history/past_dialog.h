#pragma once

#include "core/base/error.h"
#include "ui/history/past_state.h"
#include "ui/history/record_details.h"
#include "ui/session/read_slot.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace entente::ui {

class ErrorBar;
class TextLabel;

/// A record as it was after a change, to be read and, if wanted, restored. Nothing can be typed in it.
class PastDialog : public QDialog {
    Q_OBJECT

  public:
    PastDialog(ViewContext& context, PastState past, QWidget* parent = nullptr);
    ~PastDialog() override;

    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }
    [[nodiscard]] QString bannerText() const;

  Q_SIGNALS:
    /// The past state is on the screen.
    void filled();

  private:
    void read();
    void take(const base::Result<std::optional<RecordDetails>>& details);
    void restore();

    ViewContext& m_context;
    PastState m_past;
    QString m_title;
    TextLabel* m_banner;
    ErrorBar* m_error;
    QScrollArea* m_area;
    QPushButton* m_restore;
    ReadSlot m_slot;
};

/// Shows it above the window, which goes on meanwhile.
PastDialog* openPast(ViewContext& context, const PastState& past, QWidget* window);

} // namespace entente::ui
