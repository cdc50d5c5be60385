#pragma once

#include "ui/shell/page_entry.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace entente::ui {

class TextLabel;

/// The middle of the window: one page at a time with its title, its count and its buttons. Makes a page when
/// it is first asked for.
class PageHost : public QWidget {
    Q_OBJECT

  public:
    PageHost(ViewContext& context, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    /// False when there is no such page.
    bool showPage(const QString& pageId);
    [[nodiscard]] Page* current() const;
    [[nodiscard]] QString currentId() const;
    /// Made if need be; null when there is no such page.
    Page* page(const QString& pageId);
    /// Asks every page that was made, one after the other, whether it may be left.
    void confirmLeaving(const std::function<void()>& proceed);

  Q_SIGNALS:
    void pageShown(const QString& pageId);
    /// The shown page's title, count or wishes changed.
    void headingChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showHeading();
    void showButtons();
    [[nodiscard]] QWidget* makeMore(const QList<QAction*>& actions);
    void askFrom(int index, const std::function<void()>& proceed);

    ViewContext& m_context;
    std::vector<PageEntry> m_pages;
    QHash<QString, Page*> m_made;
    QStackedWidget* m_stack;
    TextLabel* m_title;
    TextLabel* m_count;
    QHBoxLayout* m_buttons;
};

} // namespace entente::ui
