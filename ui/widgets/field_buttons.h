#pragma once

#include <QString>

#include <functional>

class QAction;
class QIcon;
class QLineEdit;

namespace entente::ui {

/// The button that empties the field, with the name that Qt leaves out.
void addClearButton(QLineEdit& field);

/// A picture before the text. Qt makes a button of it, which a screen reader calls as it calls the field.
void addLeadingIcon(QLineEdit& field, const QIcon& icon);

/// A button after the text; `name` is asked anew in every language.
QAction* addTrailingButton(QLineEdit& field, const QIcon& icon, std::function<QString()> name);

} // namespace entente::ui
