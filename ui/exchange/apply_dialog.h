#pragma once

#include "core/exchange/apply_changes.h"

#include <QDialog>

class QPushButton;

namespace entente::ui {

class ClashModel;
class TextLabel;

/// Shows what a colleague's file would do, before it does: what comes in by itself, and what clashes with a
/// choice for each. It can be accepted once every clash has one.
class ApplyDialog : public QDialog {
    Q_OBJECT

  public:
    /// `from` says whose file it is.
    ApplyDialog(const QString& from, exchange::MergePreview preview, QWidget* parent = nullptr);

    [[nodiscard]] const exchange::Choices& choices() const;
    [[nodiscard]] ClashModel& clashes() { return *m_clashes; }

  private:
    void addClashes(int count);
    void addAutomatic(std::vector<exchange::AppliedChange> changes);
    void addButtons();
    void showState();

    ClashModel* m_clashes;
    TextLabel* m_state = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace entente::ui
