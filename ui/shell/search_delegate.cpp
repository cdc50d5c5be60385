#include "ui/shell/search_delegate.h"

#include "ui/shell/search_model.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme_palette.h"

#include <QAction>
#include <QPainter>
#include <QTextLayout>

namespace entente::ui {
namespace {

constexpr int kIcon = 18;
constexpr int kHeadingHeight = 26;
constexpr int kOneLine = 32;
constexpr int kTwoLines = 44;

const SearchRow* rowOf(const QModelIndex& index) {
    return static_cast<const SearchRow*>(index.data(SearchModel::kRowRole).value<const void*>());
}

/// Where a line of text stands and how it looks.
struct Line {
    QRect rect;
    int size;
    QColor colour;
    QColor markColour;
};

QList<QTextLayout::FormatRange> markFormats(const store::MarkedText& text, const Line& line) {
    QList<QTextLayout::FormatRange> formats;
    for (const store::TextSpan& mark : text.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(toQt(std::string_view(text.text).substr(0, mark.begin)).size());
        range.length = static_cast<int>(
            toQt(std::string_view(text.text).substr(mark.begin, mark.end - mark.begin)).size());
        range.format.setFont(uiFont(line.size, true));
        range.format.setForeground(line.markColour);
        formats << range;
    }
    return formats;
}

/// Gives the width that the text took.
int drawMarked(QPainter& painter, const Line& line, const store::MarkedText& text) {
    // Measured as if all of it were semibold, so that what is marked fits too.
    const QString shown =
        QFontMetrics(uiFont(line.size, true)).elidedText(toQt(text.text), Qt::ElideRight, line.rect.width());
    QTextLayout layout(shown, uiFont(line.size));
    layout.setFormats(markFormats(text, line));
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    if (!drawn.isValid())
        return 0;
    drawn.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();
    painter.setPen(line.colour);
    layout.draw(&painter,
                QPointF(line.rect.left(), line.rect.top() + (line.rect.height() - drawn.height()) / 2));
    return qCeil(drawn.naturalTextWidth());
}

int drawPlain(QPainter& painter, const Line& line, const QString& text) {
    return drawMarked(painter, line, {toStd(text), {}});
}

QIcon iconOf(const SearchRow& row, const Theme& theme) {
    if (const auto* command = std::get_if<FoundCommand>(&row))
        return command->action ? command->action->icon() : QIcon();
    const auto* item = std::get_if<store::FoundItem>(&row);
    if (item == nullptr)
        return themedIcon(QStringLiteral("search"));
    switch (item->kind) {
    case store::FoundKind::Person:
        return themedIcon(QStringLiteral("person"));
    case store::FoundKind::Series:
        return themedIcon(QStringLiteral("series"));
    case store::FoundKind::Actor:
        return themedIcon(QStringLiteral("actors"));
    case store::FoundKind::Record:
        break;
    }
    return recordIcon(item->record.value_or(model::RecordKind::Event), theme.secondary);
}

bool hasTwoLines(const SearchRow& row, const std::string& language) {
    const auto* item = std::get_if<store::FoundItem>(&row);
    return item != nullptr && (!item->excerpt.text.empty() || !detailOf(*item, language).isEmpty());
}

class RowPainter {
  public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const std::string& language)
        : m_painter(painter), m_theme(themeOf(option.palette)), m_rect(option.rect), m_language(language) {}

    void operator()(const SearchHeading& heading) {
        const QRect rect = m_rect.adjusted(space::kMedium, space::kTiny, -space::kMedium, 0);
        drawPlain(m_painter, {rect, type::kSecondary, m_theme.secondary, m_theme.secondary}, heading.text);
    }

    void operator()(const store::FoundItem& item) {
        const QString detail = detailOf(item, m_language);
        if (item.excerpt.text.empty() && detail.isEmpty())
            return static_cast<void>(drawMarked(m_painter, bodyLine(text()), item.title));
        const QRect rect = text();
        const QRect upper(rect.left(), rect.top() + 3, rect.width(), rect.height() / 2);
        QRect lower(rect.left(), upper.bottom() - 1, rect.width(), rect.height() / 2 - 3);
        drawMarked(m_painter, bodyLine(upper), item.title);
        if (item.excerpt.text.empty())
            return static_cast<void>(drawPlain(m_painter, quietLine(lower), detail));
        // When and where first, which is short, then why it was found.
        if (!detail.isEmpty())
            lower.setLeft(lower.left() +
                          drawPlain(m_painter, quietLine(lower), detail + QStringLiteral("  ")));
        drawMarked(m_painter, quietLine(lower), item.excerpt);
    }

    void operator()(const FoundCommand& command) {
        const QString keys =
            command.action ? command.action->shortcut().toString(QKeySequence::NativeText) : QString();
        drawWithAside(command.text, keys);
    }

    void operator()(const store::SearchHint& hint) { drawWithAside({hint.filter, {}}, toQt(hint.meaning)); }

  private:
    [[nodiscard]] QRect text() const {
        return m_rect.adjusted(2 * space::kMedium + kIcon, 0, -space::kMedium, 0);
    }
    [[nodiscard]] Line bodyLine(const QRect& rect) const {
        return {rect, type::kBody, m_theme.text, m_theme.text};
    }
    [[nodiscard]] Line quietLine(const QRect& rect) const {
        return {rect, type::kSecondary, m_theme.secondary, m_theme.text};
    }

    void drawWithAside(const store::MarkedText& left, const QString& right) {
        QRect rect = text();
        const int wide = QFontMetrics(uiFont(type::kSecondary)).horizontalAdvance(right);
        m_painter.setFont(uiFont(type::kSecondary));
        m_painter.setPen(m_theme.secondary);
        m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, right);
        rect.setRight(rect.right() - wide - space::kSmall);
        drawMarked(m_painter, bodyLine(rect), left);
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QRect m_rect;
    const std::string& m_language;
};

const std::string& languageOf(const QModelIndex& index) {
    return static_cast<const SearchModel*>(index.model())->language();
}

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const SearchRow* row = rowOf(index);
    if (row == nullptr)
        return;
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    if (!std::holds_alternative<SearchHeading>(*row)) {
        const QRect icon(option.rect.left() + space::kMedium, option.rect.center().y() - kIcon / 2, kIcon,
                         kIcon);
        iconOf(*row, theme).paint(painter, icon);
    }
    std::visit(RowPainter(*painter, option, languageOf(index)), *row);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    constexpr int kAnyWidth = 200;
    const SearchRow* row = rowOf(index);
    if (row == nullptr || std::holds_alternative<SearchHeading>(*row))
        return {kAnyWidth, kHeadingHeight};
    return {kAnyWidth, hasTwoLines(*row, languageOf(index)) ? kTwoLines : kOneLine};
}

} // namespace entente::ui
