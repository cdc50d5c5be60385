#pragma once

#include "core/slides/page.h"

#include <QPixmap>
#include <QWidget>

namespace entente::ui {

/// One slide, as large as there is room.
class SlidePreview : public QWidget {
    Q_OBJECT

  public:
    explicit SlidePreview(QWidget* parent = nullptr);

    void show(const slides::Page& page, int number);
    /// In the slide's place.
    void showNotice(const QString& sentence);
    void clear();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QRect slideRect() const;
    void renew();

    slides::Page m_page;
    int m_number = 1;
    bool m_hasPage = false;
    QString m_notice;
    /// The page at the size that it was last painted at.
    QPixmap m_picture;
};

} // namespace entente::ui
