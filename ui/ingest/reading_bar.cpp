#include "ui/ingest/reading_bar.h"

#include "ui/render/theme.h"
#include "ui/text.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

namespace entente::ui {
namespace {

// An entry that asks for a file.
const QString kFromFile = QStringLiteral("?");

void addLabelled(QHBoxLayout& layout, const QString& text, QComboBox* box, QWidget* parent) {
    layout.addWidget(new TextLabel(TextLabel::Look::Secondary, text, parent));
    layout.addWidget(box);
    box->setAccessibleName(text);
}

} // namespace

ReadingBar::ReadingBar(QWidget* parent)
    : QWidget(parent),
      m_profile(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)) {
    fill();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(24);
    addLabelled(*layout, tr("Read as"), m_profile, this);
    addLabelled(*layout, tr("Encoding"), m_encoding, this);
    addLabelled(*layout, tr("Separator"), m_delimiter, this);
    layout->addStretch();
    connect(m_profile, &QComboBox::activated, this, &ReadingBar::profileChosen);
    for (QComboBox* box : {m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &ReadingBar::changed);
}

void ReadingBar::fill() {
    m_profile->addItem(tr("Found by itself"), QString());
    for (const ingest::ImportProfile& profile : ingest::builtInProfiles())
        m_profile->addItem(toQt(profile.title.empty() ? profile.name : profile.title), toQt(profile.name));
    m_profile->addItem(tr("As a profile's file says…"), kFromFile);
    m_encoding->addItem(tr("Found by itself"), QString());
    for (const char* name : {"UTF-8", "UTF-16", "windows-932", "EUC-JP", "windows-1252", "ISO-8859-1"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    m_delimiter->addItem(tr("Found by itself"), QString());
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("Bar"), QStringLiteral("|"));
}

void ReadingBar::profileChosen(int index) {
    if (m_profile->itemData(index).toString() != kFromFile) {
        m_lastProfile = index;
        Q_EMIT changed();
        return;
    }
    const QString file =
        QFileDialog::getOpenFileName(this, tr("A profile"), {}, tr("Profiles of imports (*.json)"));
    if (file.isEmpty())
        return m_profile->setCurrentIndex(m_lastProfile);
    m_lastProfile = m_profile->count() - 1;
    m_profile->insertItem(m_lastProfile, QFileInfo(file).fileName(), file);
    m_profile->setCurrentIndex(m_lastProfile);
    Q_EMIT changed();
}

base::Result<ingest::FileImportOptions> ReadingBar::options() const {
    ingest::FileImportOptions options{.reading = {.encoding = toStd(m_encoding->currentData().toString()),
                                                  .delimiter = toStd(m_delimiter->currentData().toString())}};
    const std::string name = toStd(m_profile->currentData().toString());
    if (name.empty())
        return options;
    auto profile = ingest::findProfile(name);
    if (!profile)
        return tl::unexpected(profile.error());
    options.profile = std::move(*profile);
    return options;
}

} // namespace entente::ui
