#include "ui/history/inspector_content.h"

#include "ui/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_context.h"
#include "ui/widgets/vocabulary_words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace entente::ui {
namespace {

constexpr int kFactNameWidth = 84;
constexpr int kIcon = 14;

TextLabel* wrapped(TextLabel::Look look, const QString& text, QWidget* parent) {
    auto* label = new TextLabel(look, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QHBoxLayout* row() {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    return layout;
}

} // namespace

InspectorContent::InspectorContent(ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    m_layout->setSpacing(space::kTiny);
}

QString InspectorContent::dateText(const std::optional<base::EdtfDate>& date) const {
    return date ? ui::dateText(*date, m_context.language()) : QString();
}

void InspectorContent::addHeading(const QIcon& icon, const QString& kind, const QString& title) {
    QHBoxLayout* line = row();
    auto* picture = new TextLabel(TextLabel::Look::Secondary, {}, this);
    picture->setPixmap(icon.pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    line->addWidget(picture);
    line->addWidget(new TextLabel(TextLabel::Look::Secondary, kind, this), 1);
    m_layout->addLayout(line);
    m_layout->addWidget(wrapped(TextLabel::Look::Emphasis, title, this));
    setAccessibleName(title);
}

void InspectorContent::addChips(const QStringList& topics, bool unverified) {
    if (topics.isEmpty() && !unverified)
        return;
    QHBoxLayout* line = row();
    line->setSpacing(space::kTiny);
    if (unverified)
        line->addWidget(makeUnverifiedChip(this));
    for (const QString& topic : topics.mid(0, 3))
        line->addWidget(new Chip(topic, this));
    line->addStretch();
    m_layout->addLayout(line);
}

void InspectorContent::addSection(const QString& heading, int count) {
    m_layout->addSpacing(space::kMedium);
    auto* header = new SectionHeader(heading, this);
    header->setCount(count);
    m_layout->addWidget(header);
}

void InspectorContent::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    QHBoxLayout* line = row();
    auto* label = new TextLabel(TextLabel::Look::Secondary, name, this);
    label->setFixedWidth(kFactNameWidth);
    label->setWordWrap(true);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(wrapped(TextLabel::Look::Body, value, this), 1, Qt::AlignTop);
    m_layout->addLayout(line);
}

void InspectorContent::addText(const QString& text) {
    if (!text.isEmpty())
        m_layout->addWidget(wrapped(TextLabel::Look::Body, text, this));
}

void InspectorContent::addSecondary(const QString& text) {
    if (!text.isEmpty())
        m_layout->addWidget(wrapped(TextLabel::Look::Secondary, text, this));
}

void InspectorContent::addRecord(model::RecordKind kind, model::RecordId id, const QString& title,
                                 const QString& detail) {
    auto* link = new LinkButton(title, this);
    link->setIcon(recordIcon(kind, m_context.theme().secondary));
    link->setToolTip(title);
    connect(link, &LinkButton::clicked, this, [this, id] { m_context.select(id); });
    m_layout->addWidget(link);
    addSecondary(detail);
}

void InspectorContent::addParticipant(const std::optional<model::ActorId>& actor, const QString& name,
                                      const QString& detail) {
    QHBoxLayout* line = row();
    auto* chip = new Chip(name, this);
    if (actor)
        chip->setDot(m_context.theme().actor(m_context.names().actorCode(*actor)));
    line->addWidget(chip);
    line->addWidget(new TextLabel(TextLabel::Look::Secondary, detail, this), 1);
    m_layout->addLayout(line);
}

void InspectorContent::addSource(const store::CitedSource& cited) {
    const model::Source& source = cited.source;
    const QString title = toQt(source.title);
    auto* link = new LinkButton(title, this);
    link->setIcon(themedIcon(QStringLiteral("source")));
    link->setToolTip(title);
    connect(link, &LinkButton::clicked, this,
            [this, id = source.id] { Q_EMIT m_context.openSourceRequested(id); });
    m_layout->addWidget(link);
    addAddress(QUrl(toQt(source.url)));
    addSecondary(
        joinedDetail({toQt(source.author), toQt(source.container), toQt(source.publisher),
                      toQt(source.published), word(source.reliability), toQt(cited.citation.locator)}));
    if (!cited.citation.quote.empty())
        addSecondary(tr("“%1”").arg(toQt(cited.citation.quote)));
}

void InspectorContent::addAddress(const QUrl& url) {
    if (url.host().isEmpty())
        return;
    auto* link = new LinkButton(url.host(), this);
    link->setIcon(themedIcon(QStringLiteral("link")));
    link->setToolTip(url.toString());
    connect(link, &LinkButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    m_layout->addWidget(link);
}

void InspectorContent::addLink(const QString& text, const QString& accessibleName,
                               const std::function<void()>& pressed) {
    auto* link = new LinkButton(text, this);
    link->setAccessibleName(accessibleName);
    connect(link, &LinkButton::clicked, this, pressed);
    m_layout->addWidget(link);
}

void InspectorContent::addButton(const QString& text, const std::function<void()>& pressed) {
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, pressed);
    m_layout->addSpacing(space::kSmall);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void InspectorContent::finish() { m_layout->addStretch(); }

QString joinedDetail(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

} // namespace entente::ui
