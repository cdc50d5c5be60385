#include "ui/figures/series_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace entente;
using namespace entente::ui;

class SeriesModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void showsTheRowsThatHoldEveryWord_data();
    void showsTheRowsThatHoldEveryWord();
    void showsOnlySeriesOfTheActorsInFocus();
    void sortsFiguresByTheirSizeInOneUnit();
    void keepsWhatIsChosenWhenAFilterHidesIt();
    void saysWhyThereIsNoLatestValue();
    void saysTitlesInJapanese();

  private:
    [[nodiscard]] QString shown(int row, int column) const {
        return m_model->index(row, column).data().toString();
    }

    store::Names m_names;
    std::unique_ptr<SeriesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

FigureRow row(std::int64_t id, const char* title, std::optional<double> latest, int multiplier) {
    FigureRow made;
    made.series.series = {.id = model::SeriesId{id},
                          .title = title,
                          .titleJa = "系列",
                          .key = {.reporter = model::ActorId{id}, .unit = "currency", .currency = "USD"},
                          .multiplier = multiplier};
    const auto period = base::yearPeriod(base::Frequency::Annual, 2024);
    made.series.observations = 1;
    made.series.first = made.series.last = period;
    if (latest)
        made.series.latest = model::Observation{.period = period, .value = latest};
    made.source = {.title = "Yearbook", .publisher = "Institute"};
    return made;
}

} // namespace

void SeriesModelTest::init() {
    m_names = store::Names({{.id = model::ActorId{1}, .code = "JPN", .names = {{.text = "Japan"}}},
                            {.id = model::ActorId{2}, .code = "KOR", .names = {{.text = "South Korea"}}},
                            {.id = model::ActorId{3}, .code = "FRA", .names = {{.text = "France"}}}},
                           {}, {});
    m_tester.reset();
    m_model = std::make_unique<SeriesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setWording({&m_names, "en"});
    m_model->setRows(
        {row(1, "Defence of Japan", 55.0, 9), row(2, "Défense de Corée", 900.0, 6), row(3, "Aid", {}, 0)});
}

void SeriesModelTest::showsTheRowsThatHoldEveryWord_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("a word of the title") << QStringLiteral("aid") << 1;
    QTest::newRow("without its accents") << QStringLiteral("defense") << 1;
    QTest::newRow("words in any order") << QStringLiteral("japan DEFENCE") << 1;
    QTest::newRow("the reporter's name") << QStringLiteral("korea") << 1;
    QTest::newRow("the publisher") << QStringLiteral("institute") << 3;
    QTest::newRow("the Japanese title") << QStringLiteral("系列") << 3;
    QTest::newRow("nothing fits") << QStringLiteral("japan aid") << 0;
}

void SeriesModelTest::showsTheRowsThatHoldEveryWord() {
    QFETCH(QString, words);
    QFETCH(int, rows);
    m_model->setFilter(words, {});
    QCOMPARE(m_model->rowCount(), rows);
}

void SeriesModelTest::showsOnlySeriesOfTheActorsInFocus() {
    m_model->setFilter({}, {model::ActorId{2}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), model::SeriesId{2});
    QVERIFY(!m_model->isOfActors(model::SeriesId{1}));
}

void SeriesModelTest::sortsFiguresByTheirSizeInOneUnit() {
    m_model->sort(SeriesModel::Latest, Qt::DescendingOrder);
    QCOMPARE(m_model->idAt(0), model::SeriesId{1});
    QCOMPARE(m_model->idAt(1), model::SeriesId{2});
    m_model->sort(SeriesModel::Latest, Qt::AscendingOrder);
    QCOMPARE(m_model->idAt(0), model::SeriesId{3});
}

void SeriesModelTest::keepsWhatIsChosenWhenAFilterHidesIt() {
    m_model->setChosen({model::SeriesId{1}});
    QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    m_model->setFilter(QStringLiteral("aid"), {});
    QCOMPARE(m_model->chosen(), std::vector{model::SeriesId{1}});
    QCOMPARE(m_model->rowOf(model::SeriesId{1}), -1);
}

void SeriesModelTest::saysWhyThereIsNoLatestValue() {
    QCOMPARE(shown(0, SeriesModel::Latest), QStringLiteral("US$55.0 billion (2024)"));
    QCOMPARE(shown(2, SeriesModel::Latest), QStringLiteral("–"));
    QVERIFY(!m_model->index(2, SeriesModel::Latest).data(Qt::ToolTipRole).toString().isEmpty());
}

void SeriesModelTest::saysTitlesInJapanese() {
    m_model->setWording({&m_names, "ja"});
    QCOMPARE(shown(0, SeriesModel::Title), QStringLiteral("系列"));
}

QTEST_MAIN(SeriesModelTest)
#include "series_model_test.moc"
