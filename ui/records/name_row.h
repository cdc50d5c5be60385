#pragma once

#include "core/model/actor.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace entente::ui {

class RowTools;

/// One more name of a person: an alias, a former name, another spelling, and its language.
class NameRow : public QWidget {
    Q_OBJECT

  public:
    explicit NameRow(QWidget* parent);

    void setValue(const model::Name& name);
    [[nodiscard]] model::Name value() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] RowTools* tools() const { return m_tools; }
    void setNumber(int number);
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    int m_number = 0;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QComboBox* m_language;
    RowTools* m_tools;
};

} // namespace entente::ui
