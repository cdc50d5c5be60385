#include "ui/widgets/field_buttons.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace entente::ui {
namespace {

/// Keeps the name of a button inside a field in step with the language and with the field's name.
class ButtonName : public QObject {
  public:
    ButtonName(QLineEdit& field, QAbstractButton& button, std::function<QString()> name)
        : QObject(&button), m_button(button), m_name(std::move(name)) {
        field.installEventFilter(this);
        say();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Show)
            say();
        return QObject::eventFilter(watched, event);
    }

  private:
    void say() {
        m_button.setAccessibleName(m_name());
        m_button.setToolTip(m_name());
    }

    QAbstractButton& m_button;
    std::function<QString()> m_name;
};

/// The newest of the field's buttons.
QAbstractButton& newestButton(const QLineEdit& field) {
    return *field.findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly).constLast();
}

} // namespace

void addClearButton(QLineEdit& field) {
    field.setClearButtonEnabled(true);
    new ButtonName(field, newestButton(field),
                   [] { return QCoreApplication::translate("entente::ui::FieldButtons", "Clear"); });
}

void addLeadingIcon(QLineEdit& field, const QIcon& icon) {
    field.addAction(icon, QLineEdit::LeadingPosition);
    new ButtonName(field, newestButton(field), [&field] {
        return field.accessibleName().isEmpty() ? field.placeholderText() : field.accessibleName();
    });
}

QAction* addTrailingButton(QLineEdit& field, const QIcon& icon, std::function<QString()> name) {
    QAction* action = field.addAction(icon, QLineEdit::TrailingPosition);
    new ButtonName(field, newestButton(field), std::move(name));
    return action;
}

} // namespace entente::ui
