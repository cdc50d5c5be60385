#include "ui/records/name_row.h"

#include "ui/records/code_box.h"
#include "ui/records/form_parts.h"
#include "ui/records/row_tools.h"
#include "ui/render/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace entente::ui {

NameRow::NameRow(QWidget* parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_tools(new RowTools(RowTools::Tools::MoveAndRemove, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_language);
    layout->addWidget(m_tools);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &NameRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NameRow::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NameRow::changed);
    retranslate();
}

void NameRow::setValue(const model::Name& name) {
    const QSignalBlocker quiet(this);
    setTextIfOther(*m_text, toQt(name.text));
    chooseCode(*m_kind, name.kind);
    const QString language = toQt(name.language);
    // A language that is not offered is added, so that showing a person never changes it.
    if (m_language->findData(language) < 0)
        m_language->addItem(language, language);
    m_language->setCurrentIndex(m_language->findData(language));
}

model::Name NameRow::value() const {
    return {.language = toStd(m_language->currentData().toString()),
            .text = toStd(m_text->text().trimmed()),
            .kind = chosenCode<model::NameKind>(*m_kind)};
}

bool NameRow::isEmpty() const { return m_text->text().trimmed().isEmpty(); }

void NameRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void NameRow::retranslate() {
    using enum model::NameKind;
    offerCodes(*m_kind, std::vector{Alias, Former, Short});
    const QSignalBlocker quiet(m_language);
    const QVariant chosen = m_language->currentData();
    m_language->clear();
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("Japanese"), QStringLiteral("ja"));
    if (chosen.isValid() && m_language->findData(chosen) < 0)
        m_language->addItem(chosen.toString(), chosen);
    m_language->setCurrentIndex(chosen.isValid() ? m_language->findData(chosen) : 0);
    m_text->setPlaceholderText(tr("Also called"));
    m_text->setAccessibleName(tr("Other name %1").arg(m_number));
    m_kind->setAccessibleName(tr("Kind of other name %1").arg(m_number));
    m_language->setAccessibleName(tr("Language of other name %1").arg(m_number));
    m_tools->setRowName(m_text->accessibleName());
}

} // namespace entente::ui
