#include "ui/links/link_map.h"

#include "core/store/commitment_table.h"
#include "core/store/link_table.h"
#include "tests/core/store/edits.h"
#include "ui/links/link_map_dialog.h"
#include "ui/links/link_node.h"
#include "ui/text.h"
#include "ui/widgets/view_context.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace entente;
using namespace entente::test;
using namespace entente::ui;

namespace {

/// The furnished workspace in a window, with the dialog on its meeting.
class MapWorld {
  public:
    MapWorld() : stage(furnish(m_world)) {
        context.setSession(std::make_unique<WorkspaceSession>(
            need(store::Workspace::open(m_world.file(), environment("Ben")))));
        dialog = std::make_unique<LinkMapDialog>(context, stage.meeting);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_VERIFY(dialog->map().centre() != nullptr);
    }
    [[nodiscard]] model::RecordId middle() const { return dialog->map().centre()->record().id; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] LinkNode* node(model::RecordId id) const {
        for (LinkNode* one : dialog->map().incoming() + dialog->map().outgoing()) {
            if (one->record().id == id)
                return one;
        }
        return nullptr;
    }

  private:
    World m_world;

  public:
    Stage stage;
    ViewContext context;
    std::unique_ptr<LinkMapDialog> dialog;
};

} // namespace

class LinkMapTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theMapShowsWhatLeadsHereAndWhatWasMadeHere() {
        MapWorld world;
        QCOMPARE(world.middle(), world.stage.meeting);
        LinkNode* commitment = world.node(world.stage.commitment);
        QVERIFY(commitment != nullptr);
        QVERIFY(world.dialog->map().incoming().contains(commitment));
        QVERIFY(commitment->accessibleName().contains(commitment->relation()));
    }

    void theKeysWalkToANeighbourAndBack() {
        MapWorld world;
        world.press(Qt::Key_Left);
        auto* first = qobject_cast<LinkNode*>(QApplication::focusWidget());
        QVERIFY(first != nullptr && world.dialog->map().incoming().contains(first));
        const model::RecordId wanted = first->record().id;
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.middle(), wanted);
        QVERIFY(world.node(world.stage.meeting) != nullptr);
        world.dialog->goBack();
        QTRY_COMPARE(world.middle(), world.stage.meeting);
    }

    void aDoubleClickOpensTheRecord() {
        MapWorld world;
        QSignalSpy opened(&world.context, &ViewContext::openRecordRequested);
        QTest::mouseDClick(world.node(world.stage.commitment), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<model::RecordId>(), world.stage.commitment);
        QVERIFY(!world.dialog->isVisible());
    }

    void aRecordWithoutLinksSaysSo() {
        MapWorld world;
        world.dialog->walkTo(world.stage.deal);
        QTRY_COMPARE(world.middle(), world.stage.deal);
        QVERIFY(world.dialog->map().incoming().isEmpty());
        QVERIFY(world.dialog->map().outgoing().isEmpty());
    }
};

QTEST_MAIN(LinkMapTest)
#include "link_map_test.moc"
