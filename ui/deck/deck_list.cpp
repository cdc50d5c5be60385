#include "ui/deck/deck_list.h"

#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/theme_palette.h"

#include <QAction>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;

/// The title, and behind it in secondary text how many slides there are.
class DeckDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QString count = index.data(kCountRole).toString();
        QStyleOptionViewItem narrow(option);
        QStyledItemDelegate::paint(painter, narrow, index);
        painter->save();
        painter->setFont(uiFont(type::kSecondary));
        painter->setPen(themeOf(*option.widget).secondary);
        painter->drawText(option.rect.adjusted(0, 0, -space::kSmall, 0), Qt::AlignVCenter | Qt::AlignRight,
                          count);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), space::kRow};
    }

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        // Leaves the count its room.
        const int room = option->rect.width() - space::kGiant - space::kMedium;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace

DeckList::DeckList(QWidget* parent)
    : QListWidget(parent), m_rename(new QAction(this)), m_delete(new QAction(this)) {
    setItemDelegate(new DeckDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_rename, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_rename, &QAction::triggered, this, &DeckList::renameCurrent);
    connect(m_delete, &QAction::triggered, this, [this] {
        if (currentItem())
            Q_EMIT deleteRequested(currentDeck());
    });
    connect(this, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem* item) { Q_EMIT currentDeckChanged(idOf(item)); });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const QString title = item->text().trimmed();
        if (!title.isEmpty() && title != titleOf(idOf(item)))
            Q_EMIT renamed(idOf(item), title);
    });
    retranslate();
}

void DeckList::setDecks(const std::vector<model::DeckDocument>& decks) {
    const model::DeckId before = currentDeck();
    m_decks = decks;
    fill(before);
    if (currentDeck() != before)
        Q_EMIT currentDeckChanged(currentDeck());
}

void DeckList::fill(model::DeckId current) {
    const QSignalBlocker blocker(this);
    clear();
    for (const model::DeckDocument& deck : m_decks) {
        auto* item = new QListWidgetItem(toQt(deck.title), this);
        item->setData(kIdRole, QVariant::fromValue<qint64>(deck.id.value));
        item->setData(kCountRole, QString::number(deck.slides.size()));
        item->setToolTip(
            tr("%1: %n slide(s)", nullptr, static_cast<int>(deck.slides.size())).arg(item->text()));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (deck.id == current)
            setCurrentItem(item);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

void DeckList::setCurrentDeck(model::DeckId id) {
    for (int row = 0; row < count(); ++row) {
        if (idOf(item(row)) == id)
            setCurrentRow(row);
    }
}

model::DeckId DeckList::currentDeck() const { return idOf(currentItem()); }

QString DeckList::titleOf(model::DeckId id) const {
    const auto found = std::ranges::find(m_decks, id, &model::DeckDocument::id);
    return found == m_decks.end() ? QString() : toQt(found->title);
}

void DeckList::renameCurrent() {
    if (QListWidgetItem* item = currentItem())
        editItem(item);
}

void DeckList::retranslate() {
    setAccessibleName(tr("Decks"));
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    fill(currentDeck());
}

model::DeckId DeckList::idOf(const QListWidgetItem* item) {
    return item ? model::DeckId{item->data(kIdRole).toLongLong()} : model::DeckId{};
}

} // namespace entente::ui
