#include "ui/records/links_editor.h"

#include "ui/records/record_search_field.h"
#include "ui/records/row_stack.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace entente::ui {
namespace {

using model::LinkRelation;
using model::RecordKind;

// A relation and its direction as one entry of the combo box.
QPoint entryOf(const store::LinkedRecord& link) {
    return {static_cast<int>(link.link.relation), link.outgoing ? 1 : 0};
}

// What a fresh link most likely is: agreements are signed at meetings, commitments made at them.
void propose(store::LinkedRecord& link, RecordKind self, RecordKind other) {
    const auto between = [&](RecordKind from, RecordKind to) { return self == from && other == to; };
    const bool toMeeting = between(RecordKind::Agreement, RecordKind::Meeting);
    const bool madeAt = between(RecordKind::Commitment, RecordKind::Meeting);
    link.outgoing = !between(RecordKind::Meeting, RecordKind::Agreement) &&
                    !between(RecordKind::Meeting, RecordKind::Commitment);
    if (toMeeting || between(RecordKind::Meeting, RecordKind::Agreement))
        link.link.relation = LinkRelation::SignedAt;
    else if (madeAt || between(RecordKind::Meeting, RecordKind::Commitment))
        link.link.relation = LinkRelation::MadeAt;
}

void offerRelations(QComboBox& box, const store::LinkedRecord& link) {
    for (const auto& code : model::codesOf<LinkRelation>()) {
        for (const bool outgoing : {true, false}) {
            // "related to" reads the same from both ends.
            if (code.value == LinkRelation::Related && outgoing != link.outgoing)
                continue;
            box.addItem(word(code.value, outgoing), QPoint(static_cast<int>(code.value), outgoing ? 1 : 0));
        }
    }
    box.setCurrentIndex(box.findData(entryOf(link)));
}

} // namespace

LinksEditor::LinksEditor(ViewContext& context, RecordKind kind, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_stack(new RowStack(this)),
      m_search(new RecordSearchField(context, {}, this)),
      m_map(new LinkButton({}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_stack);
    layout->addWidget(m_search);
    layout->addWidget(m_map, 0, Qt::AlignLeft);
    m_map->hide();
    connect(m_map, &QPushButton::clicked, this, [this] { Q_EMIT m_context.linksRequested(m_self); });
    m_stack->hide();
    setFocusProxy(m_search);
    connect(m_search, &RecordSearchField::chosen, this, &LinksEditor::add);
    retranslate();
}

void LinksEditor::setLinks(model::RecordId self, const std::vector<store::LinkedRecord>& links) {
    m_self = self;
    m_search->setExcluded(self);
    m_map->setVisible(self.isValid() && !links.empty());
    m_search->clear();
    m_links = links;
    rebuild();
}

void LinksEditor::add(const model::Record& other) {
    store::LinkedRecord link;
    link.other = other;
    propose(link, m_kind, other.kind);
    m_links.push_back(link);
    rebuild();
    Q_EMIT changed();
}

void LinksEditor::rebuild() {
    m_stack->clear();
    for (std::size_t i = 0; i < m_links.size(); ++i)
        showRow(i);
}

void LinksEditor::showRow(std::size_t at) {
    const store::LinkedRecord& link = m_links[at];
    auto* row = new QWidget(m_stack);
    auto* layout = new QHBoxLayout(row);
    auto* relation = new QComboBox(row);
    auto* title = new LinkButton(toQt(link.other.title), row);
    auto* tools = new RowTools(RowTools::Tools::RemoveOnly, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(relation);
    layout->addWidget(title, 1);
    layout->addWidget(tools);
    offerRelations(*relation, link);
    relation->setAccessibleName(tr("How it is linked with %1").arg(title->text()));
    relation->setFixedWidth(124);
    title->setIcon(recordIcon(link.other.kind, m_context.theme().secondary));
    title->setToolTip(title->text());
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tools->setRowName(tr("link with %1").arg(title->text()));
    m_stack->insert(static_cast<int>(at), row, tools);
    connect(relation, &QComboBox::currentIndexChanged, this, [this, at, relation] {
        const QPoint entry = relation->currentData().toPoint();
        m_links[at].link.relation = static_cast<LinkRelation>(entry.x());
        m_links[at].outgoing = entry.y() == 1;
        Q_EMIT changed();
    });
    connect(title, &QPushButton::clicked, this, [this, at] {
        Q_EMIT m_context.openRecordRequested(m_links[at].other.id, m_links[at].other.kind);
    });
    connect(tools, &RowTools::removeRequested, this, [this, at] {
        m_links.erase(m_links.begin() + static_cast<std::ptrdiff_t>(at));
        // Queued: the row that asked is still in its own signal.
        QMetaObject::invokeMethod(this, &LinksEditor::rebuild, Qt::QueuedConnection);
        Q_EMIT changed();
    });
}

void LinksEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinksEditor::retranslate() {
    m_search->setPlaceholderText(tr("Find a record to link with"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_map->setText(tr("Show as a map"));
    rebuild();
}

} // namespace entente::ui
