#pragma once

#include "ui/widgets/page.h"

namespace entente::ui {

class ActionTable;
class TextLabel;

/// Keyboard shortcuts and what this program is: its version, its licence, what it is built on.
class HelpPage : public Page {
    Q_OBJECT

  public:
    HelpPage(ViewContext& context, const ActionTable& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("help"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool wantsInspector() const override { return false; }

  protected:
    void retranslate() override;

  private:
    [[nodiscard]] QWidget* makeShortcuts();
    [[nodiscard]] QWidget* makeAbout();

    const ActionTable& m_actions;
    QWidget* m_content = nullptr;
};

} // namespace entente::ui
