#include "ui/shell/help_page.h"

#include "ui/shell/action_table.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_palette.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

// The actions' texts carry the mnemonic of the menu.
QString plain(QString text) { return text.remove(QLatin1Char('&')); }

} // namespace

HelpPage::HelpPage(ViewContext& viewContext, const ActionTable& actions, QWidget* parent)
    : Page(viewContext, parent), m_actions(actions) {
    new QHBoxLayout(this);
    retranslate();
}

QString HelpPage::title() const { return tr("Help"); }

void HelpPage::retranslate() {
    delete m_content;
    m_content = new QWidget(this);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(space::kTiny, 0, space::kTiny, 0);
    columns->setSpacing(space::kGiant * 2);
    columns->addWidget(makeShortcuts(), 0, Qt::AlignTop);
    columns->addWidget(makeAbout(), 1, Qt::AlignTop);
    layout()->addWidget(m_content);
}

QWidget* HelpPage::makeShortcuts() {
    auto* box = new QWidget(m_content);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kHuge);
    grid->setVerticalSpacing(space::kTiny + 2);
    grid->addWidget(new SectionHeader(tr("Keyboard shortcuts"), box), 0, 0, 1, 2);
    int line = 1;
    for (const ActionRow& row : m_actions.rows()) {
        const QAction* action = m_actions.action(QString::fromLatin1(row.id));
        if (action->shortcut().isEmpty())
            continue;
        grid->addWidget(new TextLabel(TextLabel::Look::Body, plain(action->text()), box), line, 0);
        grid->addWidget(new TextLabel(TextLabel::Look::Secondary,
                                      action->shortcut().toString(QKeySequence::NativeText), box),
                        line, 1);
        ++line;
    }
    return box;
}

QWidget* HelpPage::makeAbout() {
    auto* box = new QWidget(m_content);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(new SectionHeader(tr("About"), box));
    const QStringList texts{
        tr("Entente %1").arg(QStringLiteral(ENTENTE_VERSION)),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."),
        tr("Built on Qt %1 and SQLite. The workspace is one SQLite file; it holds nothing that you cannot "
           "read "
           "without this program.")
            .arg(QString::fromLatin1(qVersion())),
        tr("The figures of the sample alliance come from public sources, each of which is named beside what "
           "it "
           "says."),
    };
    for (const QString& text : texts) {
        auto* label = new TextLabel(TextLabel::Look::Body, text, box);
        label->setWordWrap(true);
        label->setMaximumWidth(440);
        column->addWidget(label);
    }
    return box;
}

} // namespace entente::ui
