<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Entente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSlideMenu</name>
    <message>
        <source>Save a chart in Defence or Trade first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：出典がまだありません</translation>
    </message>
    <message>
        <source>7 Feb 2025, Feb 2025, c. 1978</source>
        <translation>2025年2月7日、2025年2月、約1978年</translation>
    </message>
    <message>
        <source>What people call it: “Security Treaty (1960)”</source>
        <translation>通称：「日米安保条約（1960年）」など</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>協定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agreement(s)</source>
        <translation>
            <numerusform>協定 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新しい協定</translation>
    </message>
    <message>
        <source>Filter by title, date or party</source>
        <translation>件名・日付・当事者で絞り込む</translation>
    </message>
    <message>
        <source>No agreements yet. “New agreement” adds the first one.</source>
        <translation>協定はまだありません。「新しい協定」で追加できます。</translation>
    </message>
    <message>
        <source>No agreement fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う協定はありません。</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>状態の基準日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Yours</source>
        <translation>自分の入力</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>保存されている内容</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>Add to deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this chart on a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this chart as a picture, slide or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the chart and its figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this chart in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartKeeper</name>
    <message>
        <source>Save chart “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename chart to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete chart “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>No figure lies in this period. Widen the period in the bar above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a series in the table to see it drawn. Ctrl-click or Space adds more to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1 (%2)</source>
        <comment>series, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observation for this period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>No figures are chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The alliance analyst&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample alliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: en or ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this view first: overview, timeline, meetings, agreements, defence, trade, commitments or decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pictures of every view and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures: all (themes, languages, scales), or plain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>No series</source>
        <translation>系列なし</translation>
    </message>
    <message>
        <source>Series not loaded yet</source>
        <translation>系列を読み込み中</translation>
    </message>
    <message>
        <source>Latest figure: %1 (%2)</source>
        <comment>1 number, 2 period</comment>
        <translation>最新の数値：%1（%2）</translation>
    </message>
    <message>
        <source>without a target</source>
        <translation>目標値なし</translation>
    </message>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：出典がまだありません</translation>
    </message>
    <message>
        <source>7 Feb 2025, Feb 2025, c. 1978</source>
        <translation>2025年2月7日、2025年2月、約1978年</translation>
    </message>
    <message>
        <source>FY2027, 31 Dec 2030</source>
        <translation>2027年度、2030年12月31日</translation>
    </message>
    <message>
        <source>percent, trillion yen</source>
        <translation>パーセント、兆円</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>公約</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>公約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>公約 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>新しい公約</translation>
    </message>
    <message>
        <source>Filter by title, date or party</source>
        <translation>件名・日付・当事者で絞り込む</translation>
    </message>
    <message>
        <source>No commitments yet. “New commitment” adds the first one.</source>
        <translation>公約はまだありません。「新しい公約」で追加できます。</translation>
    </message>
    <message>
        <source>No commitment fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う公約はありません。</translation>
    </message>
</context>
<context>
    <name>DateUnderstanding</name>
    <message>
        <source>%1, the month only</source>
        <translation>%1（月まで）</translation>
    </message>
    <message>
        <source>%1, the year only</source>
        <translation>%1（年まで）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 weekday, 2 date</comment>
        <translation>%2（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 fiscal year, 2 its days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1（%n日間）</numerusform>
        </translation>
    </message>
    <message>
        <source>Day or month first? Write the month as a word, or 2025-02-07.</source>
        <translation>日と月のどちらが先か分かりません。2025-02-07 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>そのような日はありません。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>年がありません。</translation>
    </message>
    <message>
        <source>Not understood. Write for example 7 Feb 2025, Feb 2025, 6–8 Feb 2025, c. 1978.</source>
        <translation>日付として読めません。例：2025年2月7日、令和7年2月、2025年2月6日～8日、約1978年</translation>
    </message>
</context>
<context>
    <name>DeckAdder</name>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a new deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to deck “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckEditor</name>
    <message>
        <source>the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename deck to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete deck “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate slide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete slide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move slide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckInbox</name>
    <message>
        <source>My deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the new deck “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>%1: %n slide(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecksPage</name>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint deck (*.pptx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deck(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export deck…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the deck as a PowerPoint file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deck gathers charts, tables and timelines as PowerPoint slides. Make one here, or choose Add to deck beside any chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditLabel</name>
    <message>
        <source>Add agreement “%1”</source>
        <translation>協定「%1」を追加</translation>
    </message>
    <message>
        <source>Add commitment “%1”</source>
        <translation>公約「%1」を追加</translation>
    </message>
    <message>
        <source>Add meeting “%1”</source>
        <translation>会談「%1」を追加</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>「%2」の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 and %2 of “%3”</source>
        <translation>「%3」の%1と%2を変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Delete agreement “%1”</source>
        <translation>協定「%1」を削除</translation>
    </message>
    <message>
        <source>Delete commitment “%1”</source>
        <translation>公約「%1」を削除</translation>
    </message>
    <message>
        <source>Delete meeting “%1”</source>
        <translation>会談「%1」を削除</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>件名を入れてください。</translation>
    </message>
    <message>
        <source>When was it? A month or a year will do.</source>
        <translation>いつのことですか。月や年だけでも構いません。</translation>
    </message>
    <message>
        <source>Who is this? Choose a person or an actor, or remove the line.</source>
        <translation>誰ですか。人物か国・組織を選ぶか、行を削除してください。</translation>
    </message>
    <message>
        <source>A commitment measured by a series needs a target.</source>
        <translation>系列で測る公約には目標値が必要です。</translation>
    </message>
    <message>
        <source>Is the target to be reached at least, at most or exactly?</source>
        <translation>目標値は「以上」「以下」「ちょうど」のどれですか。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose one from the list.</source>
        <translation>「%1」という名前は見つかりません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>It ends before it enters into force.</source>
        <translation>終了が発効より前です。</translation>
    </message>
    <message>
        <source>It withdraws before it signs.</source>
        <translation>脱退が署名より前です。</translation>
    </message>
    <message>
        <source>It ratifies before it signs.</source>
        <translation>批准が署名より前です。</translation>
    </message>
    <message>
        <source>It is due before it was made.</source>
        <translation>期限が公約の日より前です。</translation>
    </message>
    <message>
        <source>This cannot be stored.</source>
        <translation>このままでは保存できません。</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Exporting slide %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Filter series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet. Import a table of figures to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message numerus="yes">
        <source>%n hidden by focus</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what these actors take part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what carries these topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entente %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1 and SQLite. The workspace is one SQLite file; it holds nothing that you cannot read without this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the sample alliance come from public sources, each of which is named beside what it says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record to see its facts, links, sources and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorContent</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add agenda item</source>
        <translation>議題を追加</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>成果を追加</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>議題 %1</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>成果 %1</translation>
    </message>
</context>
<context>
    <name>LinksEditor</name>
    <message>
        <source>How it is linked with %1</source>
        <translation>「%1」との関係</translation>
    </message>
    <message>
        <source>link with %1</source>
        <translation>「%1」との関連</translation>
    </message>
    <message>
        <source>Find a record to link with</source>
        <translation>関連づける記録を探す</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finished sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only) – Entente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Entente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：出典がまだありません</translation>
    </message>
    <message>
        <source>Who met, and where: “Ishiba – Trump: Washington”</source>
        <translation>誰がどこで：「石破・トランプ会談（ワシントン）」など</translation>
    </message>
    <message>
        <source>7 Feb 2025, Feb 2025, 6–8 Feb 2025, c. 1978</source>
        <translation>2025年2月7日、2025年2月、2025年2月6日～8日、約1978年</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>国または組織</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>会談 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>会談 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新しい会談</translation>
    </message>
    <message>
        <source>Filter by title, date, place or person</source>
        <translation>件名・日付・場所・人物で絞り込む</translation>
    </message>
    <message>
        <source>No meetings yet. “New meeting” adds the first one.</source>
        <translation>会談はまだありません。「新しい会談」で追加できます。</translation>
    </message>
    <message>
        <source>No meeting fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う会談はありません。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeNote</name>
    <message>
        <source>%1, %2</source>
        <comment>1 office, 2 country</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No office is known on that date.</source>
        <translation>その日の役職は分かりません。</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Find the meeting or event where it was made</source>
        <translation>公約した会談や出来事を探す</translation>
    </message>
    <message>
        <source>Take the occasion away</source>
        <translation>機会を外す</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge: %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; by its own count %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods trade balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is recorded for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Person or country</source>
        <translation>人物または国</translation>
    </message>
    <message>
        <source>for …</source>
        <translation>所属 …</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>For whom participant %1 acts</source>
        <translation>参加者 %1 の所属</translation>
    </message>
    <message>
        <source>Role of participant %1</source>
        <translation>参加者 %1 の役割</translation>
    </message>
</context>
<context>
    <name>ParticipantsEditor</name>
    <message>
        <source>Add participant</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>当事者を追加</translation>
    </message>
</context>
<context>
    <name>PartiesEditor</name>
    <message>
        <source>Add party</source>
        <translation>当事者を追加</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>%1, party %2</source>
        <comment>1 which date</comment>
        <translation>当事者 %2 の%1</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>国または組織</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>当事者 %1</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: type 2025-02, 2012..2020, since 2017 or FY2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2012 to 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1951 to 1990</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordColumn</name>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Unverified: no source, or only memory, stands behind it.</source>
        <translation>未確認：出典がないか、記憶だけによるものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no target to measure.</source>
        <translation>測る目標値がありません。</translation>
    </message>
    <message>
        <source>No series of this workspace measures it.</source>
        <translation>これを測る系列がありません。</translation>
    </message>
    <message>
        <source>Latest figure of the series, of %1</source>
        <translation>系列の最新の数値（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 at least, at most; 2 figure</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効期間</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>公約日</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>誰から誰へ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>occasion</source>
        <translation>機会</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>通称</translation>
    </message>
    <message>
        <source>entry into force</source>
        <translation>発効日</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>links</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>確認状態</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>通称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>確認状態</translation>
    </message>
    <message>
        <source>The new record is not saved yet.</source>
        <translation>新しい記録はまだ保存されていません。</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you began. Which is right?</source>
        <translation>編集中に「%1」が別の場所で変更されました。どちらを残しますか。</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>保存されている内容を使う</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation>自分の入力で上書き</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere. What you typed is still here.</source>
        <translation>「%1」は別の場所で削除されました。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>新しい記録として保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中 …</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go back to what is stored</source>
        <translation>保存されている内容に戻す</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>公約日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who promised whom</source>
        <translation>誰が誰に約束したか</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>機会</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>測る系列</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>達成の条件</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目標値の単位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Backspace)</source>
        <translation>外す (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <translation>%1 を移動・削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Move or remove</source>
        <translation>移動・削除</translation>
    </message>
</context>
<context>
    <name>SavedCharts</name>
    <message>
        <source>Saved charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records, people, actors and series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>value, period, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations in this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observation here has a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideDesk</name>
    <message>
        <source>This deck has no slides yet. Add the first one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes on over %n slide(s) in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add slide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideForm</name>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line a point; a tab in front makes a sub-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title slide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change subtitle of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slide says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How charts were made is added by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideListModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlidePreview</name>
    <message>
        <source>Slide %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Title of the source</source>
        <translation>出典の題名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>アドレス (URL)</translation>
    </message>
    <message>
        <source>Where in it: page, section, number</source>
        <translation>該当箇所：ページ、節、番号</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>新しい出典</translation>
    </message>
</context>
<context>
    <name>SourcesEditor</name>
    <message>
        <source>Find a source of this workspace</source>
        <translation>このワークスペースの出典を探す</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新しい出典</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Entente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines, meeting records and figures of an alliance, each with its source, ready for your slides. A workspace is one file; open one, begin a new one, or look at the sample: Japan and the United States since 1951.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsualChart</name>
    <message>
        <source>Military expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military expenditure, share of GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade in goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade in energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct investment, flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct investment, positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-nation support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>meeting</source>
        <comment>record kind</comment>
        <translation>会談</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>record kind</comment>
        <translation>協定</translation>
    </message>
    <message>
        <source>event</source>
        <comment>record kind</comment>
        <translation>出来事</translation>
    </message>
    <message>
        <source>deal</source>
        <comment>record kind</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>record kind</comment>
        <translation>公約</translation>
    </message>
    <message>
        <source>State visit</source>
        <comment>meeting format</comment>
        <translation>国賓訪問</translation>
    </message>
    <message>
        <source>Official visit</source>
        <comment>meeting format</comment>
        <translation>公式訪問</translation>
    </message>
    <message>
        <source>Working visit</source>
        <comment>meeting format</comment>
        <translation>実務訪問</translation>
    </message>
    <message>
        <source>Summit</source>
        <comment>meeting format</comment>
        <translation>首脳会談</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>meeting format</comment>
        <translation>多国間会議</translation>
    </message>
    <message>
        <source>On the sidelines</source>
        <comment>meeting format</comment>
        <translation>会議の機会に</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>meeting format</comment>
        <translation>非公式</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>meeting format</comment>
        <translation>電話会談</translation>
    </message>
    <message>
        <source>Video conference</source>
        <comment>meeting format</comment>
        <translation>テレビ会議</translation>
    </message>
    <message>
        <source>Ministerial</source>
        <comment>meeting format</comment>
        <translation>閣僚級</translation>
    </message>
    <message>
        <source>2+2</source>
        <comment>meeting format</comment>
        <translation>2+2</translation>
    </message>
    <message>
        <source>Working level</source>
        <comment>meeting format</comment>
        <translation>実務者</translation>
    </message>
    <message>
        <source>Funeral</source>
        <comment>meeting format</comment>
        <translation>弔問</translation>
    </message>
    <message>
        <source>Stopover</source>
        <comment>meeting format</comment>
        <translation>立ち寄り</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>meeting format</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>meeting status</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting status</comment>
        <translation>開催済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting status</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>role in a record</comment>
        <translation>主催</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>role in a record</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>role in a record</comment>
        <translation>参加</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>role in a record</comment>
        <translation>議長</translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>role in a record</comment>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>role in a record</comment>
        <translation>約束した側</translation>
    </message>
    <message>
        <source>Made to</source>
        <comment>role in a record</comment>
        <translation>約束された側</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>role in a record</comment>
        <translation>買い手</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>role in a record</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>role in a record</comment>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Treaty</source>
        <comment>agreement kind</comment>
        <translation>条約</translation>
    </message>
    <message>
        <source>Executive agreement</source>
        <comment>agreement kind</comment>
        <translation>行政協定</translation>
    </message>
    <message>
        <source>Trade agreement</source>
        <comment>agreement kind</comment>
        <translation>貿易協定</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <comment>agreement kind</comment>
        <translation>指針</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <comment>agreement kind</comment>
        <translation>覚書</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <comment>agreement kind</comment>
        <translation>共同声明</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>agreement kind</comment>
        <translation>取極</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>agreement kind</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>agreement status</comment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>agreement status</comment>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>agreement status</comment>
        <translation>発効中</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>agreement status</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>agreement status</comment>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Measurable</source>
        <comment>commitment kind</comment>
        <translation>数値目標</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <comment>commitment kind</comment>
        <translation>定性的</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>commitment status</comment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>commitment status</comment>
        <translation>達成</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>commitment status</comment>
        <translation>未達</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>commitment status</comment>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>commitment status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparison with a target</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparison with a target</comment>
        <translation>以下</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>comparison with a target</comment>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>Official document</source>
        <comment>source kind</comment>
        <translation>公式文書</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>source kind</comment>
        <translation>公文書</translation>
    </message>
    <message>
        <source>Data set</source>
        <comment>source kind</comment>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>source kind</comment>
        <translation>報道</translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <comment>source kind</comment>
        <translation>事典</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>source kind</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Primary source</source>
        <comment>reliability of a source</comment>
        <translation>一次資料</translation>
    </message>
    <message>
        <source>Official</source>
        <comment>reliability of a source</comment>
        <translation>公式</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>reliability of a source</comment>
        <translation>報道</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>reliability of a source</comment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>signed at</source>
        <comment>link to another record</comment>
        <translation>署名の場</translation>
    </message>
    <message>
        <source>made at</source>
        <comment>link to another record</comment>
        <translation>公約の場</translation>
    </message>
    <message>
        <source>implements</source>
        <comment>link to another record</comment>
        <translation>実施する</translation>
    </message>
    <message>
        <source>responds to</source>
        <comment>link to another record</comment>
        <translation>応じる</translation>
    </message>
    <message>
        <source>led to</source>
        <comment>link to another record</comment>
        <translation>つながった</translation>
    </message>
    <message>
        <source>supersedes</source>
        <comment>link to another record</comment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>amends</source>
        <comment>link to another record</comment>
        <translation>改正する</translation>
    </message>
    <message>
        <source>related to</source>
        <comment>link to another record</comment>
        <translation>関連</translation>
    </message>
    <message>
        <source>signed here</source>
        <comment>link from another record</comment>
        <translation>ここで署名</translation>
    </message>
    <message>
        <source>made here</source>
        <comment>link from another record</comment>
        <translation>ここで公約</translation>
    </message>
    <message>
        <source>implemented by</source>
        <comment>link from another record</comment>
        <translation>実施するもの</translation>
    </message>
    <message>
        <source>answered by</source>
        <comment>link from another record</comment>
        <translation>応じたもの</translation>
    </message>
    <message>
        <source>came out of</source>
        <comment>link from another record</comment>
        <translation>もととなったもの</translation>
    </message>
    <message>
        <source>superseded by</source>
        <comment>link from another record</comment>
        <translation>置き換えたもの</translation>
    </message>
    <message>
        <source>amended by</source>
        <comment>link from another record</comment>
        <translation>改正したもの</translation>
    </message>
    <message>
        <source>related to</source>
        <comment>link from another record</comment>
        <translation>関連</translation>
    </message>
    <message>
        <source>Head of state</source>
        <comment>office</comment>
        <translation>国家元首</translation>
    </message>
    <message>
        <source>Head of government</source>
        <comment>office</comment>
        <translation>首脳（政府の長）</translation>
    </message>
    <message>
        <source>Foreign minister</source>
        <comment>office</comment>
        <translation>外務大臣</translation>
    </message>
    <message>
        <source>Defence minister</source>
        <comment>office</comment>
        <translation>防衛大臣</translation>
    </message>
    <message>
        <source>Trade minister</source>
        <comment>office</comment>
        <translation>通商担当大臣</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>office</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>event category</comment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>event category</comment>
        <translation>貿易</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>event category</comment>
        <translation>安全保障</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>event category</comment>
        <translation>司法</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>event category</comment>
        <translation>選挙</translation>
    </message>
    <message>
        <source>Disaster</source>
        <comment>event category</comment>
        <translation>災害</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>event category</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <comment>deal kind</comment>
        <translation>買収</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>deal kind</comment>
        <translation>投資</translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>deal kind</comment>
        <translation>購入</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>deal kind</comment>
        <translation>売却</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>deal kind</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>deal step</comment>
        <translation>発表</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>deal step</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>deal step</comment>
        <translation>審査</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>deal step</comment>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Litigated</source>
        <comment>deal step</comment>
        <translation>訴訟</translation>
    </message>
    <message>
        <source>Revised</source>
        <comment>deal step</comment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>deal step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>deal step</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message>
        <source>Entente workspaces (*.entente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entente::ui::Chip</name>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entente::ui::Error</name>
    <message>
        <source>There is no file {file}. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. Choose another folder or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an Entente workspace. Open a file that Entente made (*.entente), or import this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It was left as it is; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Entente (file version {value}; this program knows {detail}). Update Entente to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds database code that Entente did not write ({detail}). It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written by {detail}. Nothing was changed; try again when they have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only. Nothing was changed; save a copy elsewhere to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of {file} reported: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” in {field} is not a date. Write for example 2025-02-07, 2025-02, 2025, 2025-02~ (about) or 2025-02-06/2025-02-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” in {field} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not possible for {field}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} names “{value}”, which is not in this workspace. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is there already as {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field} “{value}” in this workspace. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names more than one {field}: {detail}. Use the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was changed elsewhere since you began to edit it. Nothing was overwritten: compare and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be undone, because what it changed was changed again since ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of {field} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no figures to draw. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {field}: “{value}” was refused: {detail}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this kind of file is not supported. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened: {detail}. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
