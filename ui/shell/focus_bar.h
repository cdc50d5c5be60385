#pragma once

#include "core/model/focus.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace entente::ui {

class LinkButton;
class PeriodField;
class PickPopup;
class TextLabel;
class ViewContext;

/// Who, when and what the whole window looks at. Every view obeys it through ViewContext::focus().
class FocusBar : public QWidget {
    Q_OBJECT

  public:
    explicit FocusBar(ViewContext& context, QWidget* parent = nullptr);

    /// How many things the current view leaves out because of the focus; negative when it does not say.
    void setHidden(int count);
    [[nodiscard]] PeriodField* periodField() const { return m_period; }
    [[nodiscard]] QPushButton* actorsButton() const { return m_who; }
    [[nodiscard]] PickPopup* actorsPopup() const { return m_actors; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showFocus();
    void showChips();
    void offerActors();
    void offerTopics();
    void takeActors();
    void takeTopics();
    void change(const std::function<void(model::Focus&)>& how);
    void addChip(const QString& text, const QColor& dot, const std::function<void(model::Focus&)>& removal);

    ViewContext& m_context;
    QPushButton* m_who;
    QPushButton* m_what;
    PeriodField* m_period;
    QHBoxLayout* m_chips;
    LinkButton* m_clear;
    TextLabel* m_hidden;
    PickPopup* m_actors;
    PickPopup* m_topics;
    int m_hiddenCount = -1;
};

} // namespace entente::ui
