#include "ui/records/agreements_page.h"

#include "ui/records/agreement_form.h"
#include "ui/records/columns.h"
#include "ui/records/date_field.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"

namespace entente::ui {
namespace {

constexpr int kDayWidth = 132;

} // namespace

AgreementsPage::AgreementsPage(ViewContext& context, QWidget* parent)
    : RecordsPage(context, {QStringLiteral("agreements"), model::RecordKind::Agreement, agreementColumns()},
                  new AgreementForm(context), parent),
      m_asOfLabel(new TextLabel(TextLabel::Look::Secondary, {}, this)),
      m_asOf(new DateField(this)) {
    m_asOf->setFixedWidth(kDayWidth);
    addFilterAside(m_asOfLabel);
    addFilterAside(m_asOf);
    connect(m_asOf, &DateField::dateChanged, this, [this] {
        setInvalid(*m_asOf, !m_asOf->isUnderstood());
        if (m_asOf->isUnderstood())
            refresh(false);
    });
    connect(&context, &ViewContext::languageChanged, this,
            [this] { m_asOf->setLanguage(this->context().language()); });
    begin();
}

QString AgreementsPage::title() const { return tr("Agreements"); }

RecordQuery AgreementsPage::recordQuery() const {
    // "As of 2019" is when that year was over.
    const base::Day day = m_asOf->date() ? m_asOf->date()->days().last : context().today();
    return [day](const store::Connection& connection, const model::Focus& focus) {
        return listAgreements(connection, focus, day);
    };
}

QString AgreementsPage::counted(int shown, int total) const {
    return shown == total ? tr("%n agreement(s)", nullptr, total)
                          : tr("%1 of %n agreement(s)", nullptr, total).arg(shown);
}

RecordsPage::Texts AgreementsPage::texts() const {
    return {.newAction = tr("New agreement"),
            .filter = tr("Filter by title, date or party"),
            .table = tr("Agreements"),
            .empty = tr("No agreements yet. “New agreement” adds the first one."),
            .nothingFits = tr("No agreement fits the filter and what the window looks at.")};
}

void AgreementsPage::retranslate() {
    m_asOfLabel->setText(tr("Status as of"));
    m_asOf->setPlaceholderText(tr("today"));
    m_asOf->setAccessibleName(m_asOfLabel->text());
    RecordsPage::retranslate();
}

} // namespace entente::ui
