#include "ui/deck/outline_text.h"

#include "ui/text.h"

#include <algorithm>

namespace entente::ui {
namespace {

constexpr int kDeepest = 2;
constexpr int kSpacesALevel = 2;

} // namespace

QString outlineText(const std::vector<slides::Bullet>& bullets) {
    QStringList lines;
    for (const slides::Bullet& bullet : bullets)
        lines << QString(bullet.level, QLatin1Char('\t')) +
                     toQt(bullet.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return lines.join(QLatin1Char('\n'));
}

std::vector<slides::Bullet> bulletsOf(const QString& outline) {
    std::vector<slides::Bullet> bullets;
    for (const QString& line : outline.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        int spaces = 0;
        for (const QChar character : line) {
            if (!character.isSpace())
                break;
            spaces += character == QLatin1Char('\t') ? kSpacesALevel : 1;
        }
        bullets.push_back({.text = toStd(text), .level = std::min(spaces / kSpacesALevel, kDeepest)});
    }
    return bullets;
}

} // namespace entente::ui
