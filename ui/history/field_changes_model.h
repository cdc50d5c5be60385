#pragma once

#include "ui/history/change_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace entente::ui {

/// One record's fields before and after a change.
class FieldChangesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Field, Before, After };

    explicit FieldChangesModel(QObject* parent = nullptr);

    void setFields(const std::vector<store::FieldChange>& fields, const std::string& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<FieldWords> m_fields;
};

} // namespace entente::ui
