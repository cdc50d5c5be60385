#include "ui/shell/pick_popup.h"

#include "core/base/text.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kWidth = 250;
constexpr int kHeight = 320;
constexpr int kDot = 10;

QIcon dotIcon(const QColor& colour) {
    QPixmap pixmap(kDot * 2, kDot * 2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(pixmap.rect().adjusted(2, 2, -2, -2));
    return pixmap;
}

} // namespace

PickPopup::PickPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_narrow(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_narrow);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(kDot, kDot));
    m_list->setUniformItemSizes(true);
    m_narrow->installEventFilter(this);
    connect(m_narrow, &QLineEdit::textChanged, this, &PickPopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &PickPopup::pickedChanged);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    resize(kWidth, kHeight);
}

void PickPopup::setItems(const std::vector<PickItem>& items) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PickItem& item : items) {
        auto* row = new QListWidgetItem(item.text, m_list);
        row->setData(Qt::UserRole, item.id);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(item.isPicked ? Qt::Checked : Qt::Unchecked);
        if (item.dot.isValid())
            row->setIcon(dotIcon(item.dot));
    }
}

void PickPopup::setNarrowText(const QString& placeholder) {
    m_narrow->setPlaceholderText(placeholder);
    m_narrow->setAccessibleName(placeholder);
}

void PickPopup::showBelow(const QWidget& anchor) {
    m_narrow->clear();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + space::kTiny)));
    show();
    m_narrow->setFocus(Qt::PopupFocusReason);
}

std::vector<qint64> PickPopup::picked() const {
    std::vector<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PickPopup::narrow(const QString& text) {
    const std::string wanted = base::folded(toStd(text));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(base::folded(toStd(item->text())).find(wanted) == std::string::npos);
    }
}

} // namespace entente::ui
