#include "ui/history/past_dialog.h"

#include "ui/history/inspector_content.h"
#include "ui/history/inspector_fill.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/error_bar.h"
#include "ui/widgets/style_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kPastWidth = 460;
constexpr int kPastHeight = 600;

} // namespace

PastDialog::PastDialog(ViewContext& context, PastState past, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_past(std::move(past)),
      m_banner(new TextLabel(TextLabel::Look::Emphasis, {}, this)),
      m_error(new ErrorBar(this)),
      m_area(new QScrollArea(this)),
      m_restore(new QPushButton(tr("Restore this state"), this)) {
    setWindowTitle(tr("The record as it was"));
    resize(kPastWidth, kPastHeight);
    const QString when = localTimeText(m_past.madeAt, m_context.language());
    m_banner->setText(tr("As it was on %1. This is the past: it can be read and restored.").arg(when));
    m_banner->setWordWrap(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_restore->setProperty(kPrimaryProperty, true);
    QPushButton* back = buttons->addButton(tr("Back to today"), QDialogButtonBox::RejectRole);
    back->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_error);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &PastDialog::restore);
    // The past of a workspace that is closed is nobody's.
    connect(&m_context, &ViewContext::sessionChanged, this, &QDialog::reject);
    read();
}

PastDialog::~PastDialog() = default;

QString PastDialog::bannerText() const { return m_banner->text(); }

void PastDialog::read() {
    if (m_context.session() == nullptr)
        return;
    const auto query = [past = m_past, language = m_context.language()](const store::Connection& connection) {
        const store::PastRecord laid(connection, past.record, past.change);
        return findDetails(connection, past.record, language);
    };
    m_context.session()->read(
        m_slot, query, [this](const base::Result<std::optional<RecordDetails>>& details) { take(details); });
}

void PastDialog::take(const base::Result<std::optional<RecordDetails>>& details) {
    if (!details)
        return m_error->showError(details.error());
    auto* content = new InspectorContent(m_context);
    if (*details) {
        m_title = toQt((*details)->record.title);
        fillPast(*content, **details);
        m_restore->setEnabled(!m_context.session()->isReadOnly());
    } else {
        content->addSecondary(tr("It was deleted by this change: there is no such record after it."));
        content->finish();
    }
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    Q_EMIT filled();
}

void PastDialog::restore() {
    m_restore->setEnabled(false);
    restorePast(m_context, m_past, m_title, this,
                [this](const base::Result<std::vector<store::LeftOut>>& leftOut) {
                    if (!leftOut) {
                        m_restore->setEnabled(true);
                        return m_error->showError(leftOut.error());
                    }
                    if (leftOut->empty())
                        return accept();
                    m_banner->setText(leftOutText(*leftOut));
                });
}

PastDialog* openPast(ViewContext& context, const PastState& past, QWidget* window) {
    auto* dialog = new PastDialog(context, past, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace entente::ui
