#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace entente::ui {

/// Marks the one button of a group that most people want.
void makePrimary(QWidget& button);
/// Gives a field the look of a refused one, or takes it away.
void setInvalid(QWidget& field, bool invalid);

/// Fusion with this program's measures: flat surfaces, one hairline, radius 6, controls 28 px high, a focus
/// ring that is always visible. Takes every colour from the palette, so that a change of theme is a change of
/// palette.
class Style : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

  private:
    void drawHeader(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const;
};

} // namespace entente::ui
