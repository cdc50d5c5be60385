#pragma once

#include "core/store/neighbourhood.h"

#include <QWidget>

namespace entente::ui {

class LinkNode;
class ViewContext;

/// A record in the middle, on its left those that lead to it, on its right those that it leads to, each with
/// how it stands to it. The arrow keys go from node to node.
class LinkMap : public QWidget {
    Q_OBJECT

  public:
    explicit LinkMap(ViewContext& context, QWidget* parent = nullptr);

    void setNeighbourhood(const store::Neighbourhood& around);
    [[nodiscard]] LinkNode* centre() const { return m_centre; }
    /// Of one side, from top to bottom.
    [[nodiscard]] const QList<LinkNode*>& incoming() const { return m_incoming; }
    [[nodiscard]] const QList<LinkNode*>& outgoing() const { return m_outgoing; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    /// Put this record into the middle.
    void walked(entente::model::RecordId id);
    void opened(entente::model::RecordId id, entente::model::RecordKind kind);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    LinkNode* addNode(const model::Record& record, const QString& relation, int further);
    void clear();
    void place();
    void placeSide(const QList<LinkNode*>& side, int left) const;
    void paintEdge(QPainter& painter, const LinkNode& from, const LinkNode& to,
                   const QString& relation) const;
    [[nodiscard]] LinkNode* neighbourOf(LinkNode* node, int key) const;

    ViewContext& m_context;
    LinkNode* m_centre = nullptr;
    QList<LinkNode*> m_incoming;
    QList<LinkNode*> m_outgoing;
};

} // namespace entente::ui
