#pragma once

#include "ui/deck/slide_pictures.h"

#include <QAbstractListModel>

namespace entente::ui {

/// The slides of one deck, in order. Dropping one elsewhere only asks for the move: the list follows once the
/// edit is made.
class SlideListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { ThumbnailRole = Qt::UserRole, NumberRole, ErrorRole };

    explicit SlideListModel(QObject* parent = nullptr);

    void setSlides(std::vector<SlideView> slides);
    [[nodiscard]] const std::vector<SlideView>& slides() const { return m_slides; }
    [[nodiscard]] int rowOf(model::SlideId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  Q_SIGNALS:
    /// `to` counts the places once the slide is taken out.
    void moveRequested(int from, int to);

  private:
    std::vector<SlideView> m_slides;
};

} // namespace entente::ui
