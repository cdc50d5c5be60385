#pragma once

#include "ui/deck/slide_pictures.h"

#include <QWidget>

class QPushButton;

namespace entente::ui {

class AddSlideMenu;
class DeckEditor;
class SlideForm;
class SlideList;
class SlideListModel;
class SlidePreview;
class TextLabel;

/// The slides of one deck: thumbnails at the left; the chosen one large, with what can be done to it above
/// and its texts below.
class SlideDesk : public QWidget {
    Q_OBJECT

  public:
    /// `above` stands over the list of slides.
    SlideDesk(DeckEditor& editor, QWidget* above, QWidget* parent = nullptr);

    /// Keeps the current slide where it is still there. Empty when no deck is chosen.
    void show(const std::optional<DeckView>& deck, bool isReadOnly);
    void setCharts(const std::vector<model::ChartDocument>& charts);
    void select(model::SlideId slide);
    /// Says what was typed and not yet said; false when there was nothing.
    bool finish();
    void retranslate();

    [[nodiscard]] SlideListModel& slides() const { return *m_model; }
    [[nodiscard]] SlideForm& form() const { return *m_form; }
    [[nodiscard]] AddSlideMenu& addMenu() const { return *m_addMenu; }
    [[nodiscard]] int currentRow() const;
    void moveCurrent(int by);
    void removeCurrent();
    void duplicateCurrent();
    void add(const model::SlideDocument& slide);

  private:
    [[nodiscard]] QLayout* makeSide(QWidget* above);
    [[nodiscard]] QLayout* makeBar();
    [[nodiscard]] const SlideView* current() const;
    void addAction(QAction*& action, const QString& icon, const QKeySequence& shortcut,
                   void (SlideDesk::*run)());
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(1); }
    void move(int from, int to);
    void showCurrent();
    void updateActions();

    DeckEditor& m_editor;
    model::DeckId m_deck;
    model::SlideId m_current;
    bool m_isReadOnly = false;
    SlideListModel* m_model;
    SlideList* m_list;
    SlidePreview* m_preview;
    SlideForm* m_form;
    AddSlideMenu* m_addMenu;
    QPushButton* m_addButton;
    TextLabel* m_remark;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace entente::ui
