#include "ui/exchange/change_exchange.h"

#include "core/exchange/export_changes.h"
#include "core/store/guard.h"
#include "ui/text.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/view_context.h"

#include <QFileDialog>
#include <QFileInfo>

namespace entente::ui {
namespace {

const QString kEnding = toQt(exchange::kChangeFileEnding);

// Within a query what failed leaves as the store's own failures do.
template <class T>
T required(base::Result<T> result) {
    if (!result)
        throw store::Failure(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

ChangeExchange::ChangeExchange(ViewContext& context, store::Environment environment, QWidget* window)
    : QObject(window), m_context(context), m_environment(std::move(environment)), m_window(window) {}

void ChangeExchange::askExport() {
    const QString filter = tr("Entente changes (*.entente-changes)");
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Export changes"), {}, filter);
    if (!file.isEmpty())
        exportTo(file.endsWith(kEnding) ? file : file + kEnding);
}

void ChangeExchange::askApply() {
    const QString filter = tr("Entente changes (*.entente-changes)");
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Apply changes"), {}, filter);
    if (!file.isEmpty())
        look(file);
}

void ChangeExchange::exportTo(const QString& file) {
    if (m_context.session() == nullptr)
        return;
    const auto write = [path = toStd(file),
                        environment = m_environment](const store::Connection& connection) {
        required(exchange::writeChangeFile(
            exchange::exportChanges(connection, {}, environment.author, environment.now()), path));
        return true;
    };
    m_context.session()->read(m_slot, write, [this, file](const base::Result<bool>& written) {
        if (written)
            Q_EMIT m_context.messageRequested(tr("Exported the changes as %1").arg(file));
        else
            Q_EMIT m_context.errorRequested(written.error());
    });
}

void ChangeExchange::look(const QString& file) {
    if (m_context.session() == nullptr)
        return;
    const auto query = [path = toStd(file)](const store::Connection& connection) {
        auto looked = std::make_shared<Looked>();
        looked->file = required(exchange::readChangeFile(path));
        looked->preview = required(
            store::guarded(path, [&] { return exchange::previewChanges(connection, looked->file); }));
        return std::shared_ptr<const Looked>(std::move(looked));
    };
    m_context.session()->read(m_slot, query,
                              [this, file](const base::Result<std::shared_ptr<const Looked>>& looked) {
                                  if (looked)
                                      show(file, *looked);
                                  else
                                      Q_EMIT m_context.errorRequested(looked.error());
                              });
}

void ChangeExchange::show(const QString& file, std::shared_ptr<const Looked> looked) {
    const QString name = QFileInfo(file).fileName();
    if (looked->preview.isKnown) {
        Q_EMIT m_context.messageRequested(tr("%1 was applied before; nothing was changed").arg(name));
        return;
    }
    const QString from =
        tr("%1: changes by %2, %3")
            .arg(name, toQt(looked->file.author), localDayText(looked->file.madeAt, m_context.language()));
    auto* dialog = new ApplyDialog(from, looked->preview, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, file, looked, dialog] { apply(file, looked, dialog->choices()); });
    dialog->open();
    Q_EMIT previewed(dialog);
}

void ChangeExchange::apply(const QString& file, const std::shared_ptr<const Looked>& looked,
                           const exchange::Choices& choices) {
    if (m_context.session() == nullptr)
        return;
    const QString name = QFileInfo(file).fileName();
    const auto merge = [looked, choices](store::Edit& edit) {
        exchange::mergeChanges(edit, looked->file, choices);
    };
    m_context.session()->edit(this, tr("Apply changes by %1 (%2)").arg(toQt(looked->file.author), name),
                              merge, [this](const base::Result<store::Changed>& applied) {
                                  if (!applied)
                                      Q_EMIT m_context.errorRequested(applied.error());
                              });
}

} // namespace entente::ui
