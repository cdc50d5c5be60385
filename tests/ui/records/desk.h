#pragma once

#include "ui/records/ask_bar.h"
#include "ui/records/listing_model.h"
#include "ui/records/record_form.h"
#include "ui/records/table_page.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "records_world.h"

namespace entente::ui::make {

/// What is remembered on this machine is kept in a folder of the test's own.
class OwnSettings {
  public:
    OwnSettings() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

  private:
    QTemporaryDir m_folder;
};

/// A page on a world of its own, with what a person does to it.
template <class PageType, class World = RecordsWorld>
class Desk {
  public:
    Desk() : page(world.context) {
        page.resize(1100, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.tableModel().rowCount() > 0);
        QTRY_VERIFY(!world.context.names().people().empty());
    }

    void open(EntryId id) {
        page.openRecord(id.value);
        QTRY_COMPARE(page.form().recordId().value, id.value);
    }
    // To the window, as the keyboard does: an open list gets the keys before the field behind it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page.windowHandle(), key, modifiers);
    }
    void type(const char* text) {
        for (const QChar c : QString::fromUtf8(text))
            QTest::sendKeyEvent(QTest::Click, page.windowHandle(), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }
    void retype(const char* text) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// Tab until the control with this accessible name has the focus.
    void tabTo(const char* name) {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget()->accessibleName() == QString::fromUtf8(name))
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QStringLiteral("No way by Tab to %1").arg(QString::fromUtf8(name))));
    }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    void saveAndWait() {
        save();
        QTRY_VERIFY(!page.form().isSaving() && !page.form().isDirty());
    }
    [[nodiscard]] QLineEdit* field(const char* name) {
        for (auto* line : page.form().template findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QString::fromUtf8(name))
                return line;
        }
        return nullptr;
    }
    [[nodiscard]] QString error(const char* name) {
        for (auto* row : page.form().template findChildren<FormRow*>()) {
            if (row->field()->accessibleName() == QString::fromUtf8(name))
                return row->error();
        }
        return {};
    }
    [[nodiscard]] QString cell(int row, int column) {
        return page.tableModel().index(row, column).data().toString();
    }
    [[nodiscard]] QString undoLabel() const {
        return toQt(world.context.session()->undoState().undoLabel.value_or(std::string()));
    }
    void answer(int button) { page.form().askBar().buttons().at(button)->click(); }
    void choose(int row) { page.table().setCurrentIndex(page.tableModel().index(row, 0)); }

    OwnSettings settings;
    World world;
    PageType page;
};

} // namespace entente::ui::make
