#pragma once

#include "core/model/record.h"
#include "core/store/source_table.h"

#include <QWidget>

class QUrl;
class QVBoxLayout;

namespace entente::ui {

class ViewContext;

/// What the inspector shows of one thing, built from top to bottom out of a few kinds of rows. Thrown away
/// when the next thing is selected.
class InspectorContent : public QWidget {
    Q_OBJECT

  public:
    explicit InspectorContent(ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ViewContext& context() const { return m_context; }

    /// In the words of the window's language; empty without a date.
    [[nodiscard]] QString dateText(const std::optional<base::EdtfDate>& date) const;

    void addHeading(const QIcon& icon, const QString& kind, const QString& title);
    void addChips(const QStringList& topics, bool unverified);
    void addSection(const QString& heading, int count = -1);
    /// Left out when the value is empty.
    void addFact(const QString& name, const QString& value);
    void addText(const QString& text);
    void addSecondary(const QString& text);
    /// A row that leads to another record.
    void addRecord(model::RecordKind kind, model::RecordId id, const QString& title, const QString& detail);
    /// Who it was, by the actor's colour and name; the rest is said below.
    void addParticipant(const std::optional<model::ActorId>& actor, const QString& name,
                        const QString& detail);
    void addSource(const store::CitedSource& cited);
    /// A step inside the text.
    void addLink(const QString& text, const QString& accessibleName, const std::function<void()>& pressed);
    void addButton(const QString& text, const std::function<void()>& pressed);
    void finish();

  private:
    void addAddress(const QUrl& url);

    ViewContext& m_context;
    QVBoxLayout* m_layout;
};

/// "A · B", without the empty ones.
[[nodiscard]] QString joinedDetail(const QStringList& parts);

} // namespace entente::ui
