#pragma once

#include <QWidget>

class QHBoxLayout;

namespace entente::ui {

class TextLabel;

/// A field of a form: its label above, chips for its sources beside, below it what the field understood or
/// what is wrong with it, in words.
class FormRow : public QWidget {
    Q_OBJECT

  public:
    /// Takes the field.
    FormRow(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    [[nodiscard]] QWidget* field() const { return m_field; }
    /// In secondary text: "the month of February 2025".
    void setHint(const QString& hint);
    /// Takes the hint's place until it is empty again.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }
    /// A small thing behind the label: a source chip, a button.
    void addAside(QWidget* widget);

  private:
    void showNote();

    QWidget* m_field;
    TextLabel* m_label;
    TextLabel* m_note;
    QHBoxLayout* m_heading;
    QString m_hint;
    QString m_error;
};

} // namespace entente::ui
