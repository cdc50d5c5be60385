#include "ui/records/bulk_edit_dialog.h"

#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kBulkWidth = 460;

QComboBox* makeChoices(const std::vector<std::pair<std::string, QString>>& choices, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const auto& [code, text] : choices)
        box->addItem(text, toQt(code));
    return box;
}

std::vector<std::pair<std::string, QString>> actorChoices(const Words& words) {
    std::vector<std::pair<std::string, QString>> choices;
    for (const model::Actor& actor : words.names->actors())
        choices.emplace_back(std::to_string(actor.id.value), words.actor(actor.id));
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    choices.insert(choices.begin(), {std::string(), BulkEditDialog::tr("Nobody")});
    return choices;
}

std::string valueIn(const QWidget* editor) {
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return toStd(box->currentData().toString());
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line == nullptr ? std::string() : toStd(line->text().trimmed());
}

} // namespace

BulkEditDialog::BulkEditDialog(const QString& heading, std::vector<BulkField> fields, const Words& words,
                               QWidget* parent)
    : QDialog(parent),
      m_language(words.language),
      m_problem(new TextLabel(TextLabel::Look::Error, {}, this)) {
    setWindowTitle(heading);
    setMinimumWidth(kBulkWidth);
    auto* layout = new QVBoxLayout(this);
    auto* hint = new TextLabel(TextLabel::Look::Secondary, tr("Only what is ticked is changed."), this);
    layout->addWidget(hint);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::kMedium);
    layout->addLayout(grid);
    for (BulkField& field : fields)
        addRow(*grid, std::move(field), words);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::ApplyRole);
    m_apply->setDefault(true);
    makePrimary(*m_apply);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::applyRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    showState();
}

void BulkEditDialog::addRow(QGridLayout& grid, BulkField field, const Words& words) {
    Row row{std::move(field), nullptr, nullptr};
    row.tick = new QCheckBox(row.field.name, this);
    row.tick->setAccessibleName(tr("Change %1").arg(row.field.name));
    row.editor = makeEditor(row.field, words);
    row.editor->setAccessibleName(row.field.name);
    row.editor->setEnabled(false);
    connect(row.tick, &QCheckBox::toggled, this, [this, editor = row.editor](bool ticked) {
        editor->setEnabled(ticked);
        if (ticked)
            editor->setFocus();
        showState();
    });
    const int at = grid.rowCount();
    grid.addWidget(row.tick, at, 0);
    grid.addWidget(row.editor, at, 1);
    m_rows.push_back(std::move(row));
}

QWidget* BulkEditDialog::makeEditor(const BulkField& field, const Words& words) {
    switch (field.kind) {
    case BulkField::Kind::Choice:
        return makeChoices(field.choices, this);
    case BulkField::Kind::Actor:
        return makeChoices(actorChoices(words), this);
    case BulkField::Kind::Flag:
        return makeChoices({{"yes", tr("Yes")}, {"", tr("No")}}, this);
    case BulkField::Kind::Text:
    case BulkField::Kind::Topics:
        break;
    }
    auto* line = new QLineEdit(this);
    if (field.kind == BulkField::Kind::Topics) {
        line->setPlaceholderText(tr("Topics between commas"));
        QStringList topics;
        for (const store::Tag& tag : words.names->tags())
            topics << toQt(tag.name);
        auto* completer = new QCompleter(topics, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    connect(line, &QLineEdit::textChanged, this, &BulkEditDialog::showState);
    return line;
}

std::vector<BulkValue> BulkEditDialog::values() const {
    std::vector<BulkValue> values;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked())
            values.push_back({row.field.key, valueIn(row.editor)});
    }
    return values;
}

QString BulkEditDialog::fieldNames() const {
    QStringList names;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked())
            names << (m_language == "en" ? row.field.name.toLower() : row.field.name);
    }
    return joined(names, m_language);
}

void BulkEditDialog::showProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setBusy(false);
}

void BulkEditDialog::setBusy(bool busy) {
    m_isBusy = busy;
    showState();
}

void BulkEditDialog::showState() {
    const bool any = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        const bool isEmptyTopic = row.field.kind == BulkField::Kind::Topics && valueIn(row.editor).empty();
        return row.tick->isChecked() && !isEmptyTopic;
    });
    if (m_apply != nullptr)
        m_apply->setEnabled(any && !m_isBusy);
}

} // namespace entente::ui
