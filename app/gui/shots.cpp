#include "app/gui/shots.h"

#include "core/store/glance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/text.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace entente::app {
namespace {

constexpr QSize kSize(1280, 800);
constexpr int kPatience = 60'000;
constexpr auto kScaleVariable = "QT_SCALE_FACTOR";

struct Look {
    bool dark = false;
    std::string language = "en";
};

class Photographer {
  public:
    Photographer(ui::WindowServices services, const GuiOptions& options, const QString& scratch)
        : m_services(std::move(services)),
          m_options(options),
          m_scratch(scratch),
          m_window(m_services, ui::allPages(), scratch + QStringLiteral("/preferences.ini")) {
        m_scale = QStringLiteral("%1x").arg(qRound(m_window.devicePixelRatioF()));
        m_window.resize(kSize);
        m_window.show();
    }

    bool run() {
        if (isPlain())
            return shootFile(m_options.file);
        shootStart();
        return make(QStringLiteral("empty"),
                    [this](const QString& file) { m_window.files().create(file); }) &&
               makeSample() && (m_options.file.isEmpty() || shootFile(m_options.file));
    }

  private:
    [[nodiscard]] bool isPlain() const { return m_options.shotsSet == QLatin1String("plain"); }

    std::vector<Look> looks() const {
        if (isPlain())
            return {{}};
        return {{false, "en"}, {true, "en"}, {false, "ja"}, {true, "ja"}};
    }

    /// Runs something that makes the window settle, and waits until it has. False on an error or a time-out.
    bool settle(const std::function<void()>& begin) {
        QEventLoop loop;
        bool failed = false;
        QTimer::singleShot(kPatience, &loop, [&] { failed = true, loop.quit(); });
        QObject::connect(&m_window.context(), &ui::ViewContext::errorRequested, &loop,
                         [&](const base::Error& error) {
                             std::fprintf(stderr, "%s\n", base::englishSentence(error).c_str());
                             failed = true;
                         });
        QObject::connect(&m_window, &ui::MainWindow::settled, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
        return !failed;
    }

    /// Until no question of a view is open and no event is left.
    void calmDown() {
        QElapsedTimer timer;
        timer.start();
        int calm = 0;
        while (calm < 3 && timer.elapsed() < kPatience) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            const ui::WorkspaceSession* session = m_window.context().session();
            const ui::Page* page = m_window.pages().current();
            const bool isIdle =
                (session == nullptr || session->isIdle()) && (page == nullptr || page->isSettled());
            calm = isIdle ? calm + 1 : 0;
            if (!isIdle)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    bool shootFile(const QString& file) {
        const QString absolute = QFileInfo(file).absoluteFilePath();
        if (!settle([&] { m_window.files().open(absolute); }))
            return false;
        shootViews(QFileInfo(file).completeBaseName());
        return true;
    }

    bool make(const QString& name, const std::function<void(const QString&)>& how) {
        if (!settle([&] { how(m_scratch + QLatin1Char('/') + name + QStringLiteral(".entente")); }))
            return false;
        shootViews(name);
        return true;
    }

    bool makeSample() {
        const QString file = m_scratch + QStringLiteral("/sample.entente");
        const auto made = m_services.createSample(ui::toStd(file));
        if (!made) {
            std::fprintf(stderr, "%s\n", base::englishSentence(made.error()).c_str());
            return false;
        }
        return shootFile(file);
    }

    void shootStart() {
        for (const Look& look : looks()) {
            put(look);
            save(QStringLiteral("start"), look, QStringLiteral("none"));
        }
    }

    void shootViews(const QString& data) {
        selectNewest();
        for (const Look& look : looks()) {
            put(look);
            for (const ui::PageEntry& page : ui::allPages()) {
                m_window.showPage(QString::fromLatin1(page.id));
                save(QString::fromLatin1(page.id), look, data);
            }
        }
    }

    void selectNewest() {
        ui::ViewContext& context = m_window.context();
        context.session()->read(
            m_slot,
            [today = context.today()](const store::Connection& connection) {
                return store::meetingsBefore(connection, {}, today, 1);
            },
            [&context](const base::Result<std::vector<store::Headline>>& newest) {
                if (newest && !newest->empty())
                    context.select(newest->front().id);
            });
        calmDown();
    }

    void put(const Look& look) {
        m_window.useLanguage(look.language);
        m_window.useDark(look.dark);
    }

    void save(const QString& view, const Look& look, const QString& data) {
        calmDown();
        const QString name =
            QStringLiteral("%1/%2-%3-%4-%5-%6.png")
                .arg(m_options.shots, view, look.dark ? QStringLiteral("dark") : QStringLiteral("light"),
                     ui::toQt(look.language), m_scale, data);
        m_window.grab().save(name);
        std::printf("%s\n", qPrintable(name));
    }

    ui::WindowServices m_services;
    const GuiOptions& m_options;
    QString m_scratch;
    QString m_scale;
    ui::ReadSlot m_slot;
    ui::MainWindow m_window;
};

// The scale of a screen is fixed when a program starts, so the double one has a program of its own.
int shootDoubled() {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kScaleVariable), QStringLiteral("2"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    process.waitForFinished(-1);
    return process.exitCode();
}

} // namespace

int writeShots(ui::WindowServices services, const GuiOptions& options) {
    if (!QDir().mkpath(options.shots)) {
        std::fprintf(stderr, "%s cannot be made.\n", qPrintable(options.shots));
        return 1;
    }
    const QTemporaryDir scratch;
    if (!Photographer(std::move(services), options, scratch.path()).run())
        return 1;
    const bool isDoubled = qEnvironmentVariableIsSet(kScaleVariable);
    return isDoubled || options.shotsSet == QLatin1String("plain") ? 0 : shootDoubled();
}

} // namespace entente::app
