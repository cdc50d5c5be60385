#pragma once

#include "core/model/record.h"

#include <QAbstractButton>

namespace entente::ui {

class ViewContext;

/// One record on the map: its kind's mark, its title in two lines, its date, and how many records it leads on
/// to.
class LinkNode : public QAbstractButton {
    Q_OBJECT

  public:
    static constexpr int kWidth = 196;
    static constexpr int kHeight = 64;

    /// `relation` says how it stands to the record in the middle; empty for that one itself.
    LinkNode(ViewContext& context, const model::Record& record, const QString& relation, int further,
             QWidget* parent);

    [[nodiscard]] const model::Record& record() const { return m_record; }
    [[nodiscard]] const QString& relation() const { return m_relation; }
    [[nodiscard]] QSize sizeHint() const override { return {kWidth, kHeight}; }

  Q_SIGNALS:
    /// Double click, or Ctrl+Enter: show the record in its page.
    void opened(entente::model::RecordId id, entente::model::RecordKind kind);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] QString detail() const;
    void paintTitle(QPainter& painter, const QRect& place) const;

    ViewContext& m_context;
    model::Record m_record;
    QString m_relation;
    int m_further;
};

} // namespace entente::ui
