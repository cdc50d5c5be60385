#pragma once

#include "core/insight/binding.h"
#include "ui/records/words.h"

#include <QWidget>

namespace entente::ui {

class ViewContext;

/// Who is bound by an agreement when: a line a party, hollow while it had only signed, filled while the
/// agreement is in force for it. A screen reader hears the same as sentences.
class BindingPicture : public QWidget {
    Q_OBJECT

  public:
    explicit BindingPicture(ViewContext& context, QWidget* parent = nullptr);

    void setAgreement(const model::Agreement& agreement, const Words& words);
    /// Nobody was ever bound: there is nothing to draw.
    [[nodiscard]] bool isEmpty() const { return !m_days; }
    /// "Japan: signed from 4 Feb 2016, in force from 30 Dec 2018."
    [[nodiscard]] QString inWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QString partyInWords(const insight::BoundParty& party) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] double xOf(base::Day day) const;
    [[nodiscard]] int axisTop() const;
    void paintParty(QPainter& painter, std::size_t row) const;
    void paintSpan(QPainter& painter, const insight::BoundSpan& span, double middle) const;
    void paintAxis(QPainter& painter) const;
    void paintKey(QPainter& painter) const;

    ViewContext& m_context;
    std::vector<insight::BoundParty> m_parties;
    std::optional<base::DayRange> m_days;
    base::Day m_until;
    Words m_words;
};

} // namespace entente::ui
