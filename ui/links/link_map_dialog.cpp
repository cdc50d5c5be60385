#include "ui/links/link_map_dialog.h"

#include "ui/links/link_map.h"
#include "ui/links/link_node.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr QSize kFirstSize(940, 480);

} // namespace

LinkMapDialog::LinkMapDialog(ViewContext& context, model::RecordId start, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_way{start},
      m_area(new QScrollArea(this)),
      m_map(new LinkMap(context)),
      m_hint(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_open(new QPushButton(tr("Open record"), this)) {
    setWindowTitle(tr("Links"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setWidget(m_map);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_hint);
    addButtons();
    connect(m_map, &LinkMap::walked, this, &LinkMapDialog::walkTo);
    connect(m_map, &LinkMap::opened, this, [this](model::RecordId id, model::RecordKind kind) {
        accept();
        Q_EMIT m_context.openRecordRequested(id, kind);
    });
    resize(kFirstSize);
    load();
}

void LinkMapDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    m_back->setShortcut(QKeySequence::Back);
    connect(m_back, &QPushButton::clicked, this, &LinkMapDialog::goBack);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_map->opened(current(), m_kind); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void LinkMapDialog::walkTo(model::RecordId id) {
    m_way.push_back(id);
    load();
}

void LinkMapDialog::goBack() {
    if (m_way.size() < 2)
        return;
    m_way.pop_back();
    load();
}

void LinkMapDialog::load() {
    m_back->setEnabled(m_way.size() > 1);
    m_context.session()->read(
        m_slot,
        [id = current()](const store::Connection& connection) {
            return store::neighbourhoodOf(connection, id);
        },
        [this](base::Result<std::optional<store::Neighbourhood>> around) {
            if (!around) {
                Q_EMIT m_context.errorRequested(around.error());
            } else if (*around) {
                showAround(**around);
            } else {
                // It was deleted meanwhile.
                m_hint->setText(tr("This record is no longer there."));
            }
        });
}

void LinkMapDialog::showAround(const store::Neighbourhood& around) {
    m_kind = around.centre.kind;
    m_map->setNeighbourhood(around);
    m_hint->setText(around.neighbours.empty()
                        ? tr("Nothing is linked with this record yet. Its form has a field for links.")
                        : tr("Click a record to put it in the middle; double-click opens it."));
    m_area->ensureWidgetVisible(m_map->centre());
}

} // namespace entente::ui
