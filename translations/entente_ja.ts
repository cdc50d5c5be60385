<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>公約</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open the sample alliance</source>
        <translation>日米同盟の見本を開く</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったものを開く</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>選択項目の詳細</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Brightness of the system</source>
        <translation>システムの明暗に合わせる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Entente</source>
        <translation>Entente について</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>防衛</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>貿易</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>スライド資料</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Export changes…</source>
        <translation>変更を書き出す…</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>変更を適用…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルの取り込み…</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>出典を取り込む…</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>行を貼り付け…</translation>
    </message>
    <message>
        <source>Links of the selection</source>
        <translation>選択した記録の関連</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>To defend</source>
        <translation>要出典</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
</context>
<context>
    <name>BibliographyReason</name>
    <message>
        <source>It is neither BibTeX nor RIS nor CSL-JSON.</source>
        <translation>BibTeX、RIS、CSL-JSONのいずれでもありません。</translation>
    </message>
    <message>
        <source>Its JSON is not CSL-JSON.</source>
        <translation>CSL-JSONではないJSONです。</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply to be CSL-JSON.</source>
        <translation>JSONの階層が深すぎるため、CSL-JSONとして読み取れません。</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>テキストとして読み取れないデータが含まれています。</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>64MBを超えています。</translation>
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation>波かっこが閉じられていません</translation>
    </message>
    <message>
        <source>a brace is closed that was not opened</source>
        <translation>開かれていない波かっこが閉じられています</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a comma or its closing brace is missing</source>
        <translation>コンマまたは閉じかっこがありません</translation>
    </message>
    <message>
        <source>a field has no “=”</source>
        <translation>項目に「=」がありません</translation>
    </message>
    <message>
        <source>a field has no value</source>
        <translation>項目に値がありません</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>値が長すぎます</translation>
    </message>
    <message>
        <source>its macros are too long</source>
        <translation>マクロが長すぎます</translation>
    </message>
    <message>
        <source>it is not closed</source>
        <translation>閉じられていません</translation>
    </message>
    <message>
        <source>it breaks off before its end (ER)</source>
        <translation>終わり（ER）の前で途切れています</translation>
    </message>
    <message>
        <source>it is no item of CSL-JSON</source>
        <translation>CSL-JSONの項目ではありません</translation>
    </message>
    <message>
        <source>it has neither a title nor an address</source>
        <translation>題名もURLもありません</translation>
    </message>
    <message>
        <source>it is too long to be one</source>
        <translation>長すぎます</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Add topics</source>
        <translation>主題を追加</translation>
    </message>
    <message>
        <source>Remove topics</source>
        <translation>主題を削除</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>利用条件</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF ページ</translation>
    </message>
    <message>
        <source>PowerPoint slide</source>
        <translation>PowerPoint スライド</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図表</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1 (%2)</source>
        <comment>series, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No observation for this period</source>
        <translation>この期間の観測値なし</translation>
    </message>
</context>
<context>
    <name>CitationActions</name>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Bibliography as text, Chicago</source>
        <translation>文献目録（テキスト、シカゴ式）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The alliance analyst&apos;s desk.</source>
        <translation>同盟分析のためのデスク。</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>開くワークスペース。</translation>
    </message>
    <message>
        <source>Open the sample alliance.</source>
        <translation>見本の同盟を開く。</translation>
    </message>
    <message>
        <source>Speak this language: en or ja.</source>
        <translation>表示言語：en または ja。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>暗い配色。</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>明るい配色。</translation>
    </message>
    <message>
        <source>Write pictures of every view and end.</source>
        <translation>全画面の画像を書き出して終了する。</translation>
    </message>
    <message>
        <source>Which pictures: all (themes, languages, scales), or plain.</source>
        <translation>書き出す画像：all(全テーマ・言語・倍率)または plain。</translation>
    </message>
    <message>
        <source>Show this view first: overview, timeline, meetings, agreements, commitments, deals, events, people, sources, defence, trade or decks.</source>
        <translation>最初に表示する画面：overview、timeline、meetings、agreements、commitments、deals、events、people、sources、defence、trade または decks。</translation>
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
    <name>DeckEditor</name>
    <message>
        <source>the deck</source>
        <translation>スライド資料</translation>
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
    <message>
        <source>Add deal “%1”</source>
        <translation>案件「%1」を追加</translation>
    </message>
    <message>
        <source>Add event “%1”</source>
        <translation>出来事「%1」を追加</translation>
    </message>
    <message>
        <source>Delete deal “%1”</source>
        <translation>案件「%1」を削除</translation>
    </message>
    <message>
        <source>Delete event “%1”</source>
        <translation>出来事「%1」を削除</translation>
    </message>
    <message>
        <source>In which currency? Three letters, as in USD or JPY.</source>
        <translation>通貨は何ですか。USD や JPY のように三文字で入れてください。</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>文書の題名を入れてください。</translation>
    </message>
    <message>
        <source>What happened at this step? Say it in a few words, or remove the step.</source>
        <translation>この段階で何がありましたか。短く書くか、段階を削除してください。</translation>
    </message>
    <message>
        <source>A currency is three letters, as in USD or JPY.</source>
        <translation>通貨は USD や JPY のような三文字です。</translation>
    </message>
    <message>
        <source>Add person “%1”</source>
        <translation>人物「%1」を追加</translation>
    </message>
    <message>
        <source>Add source “%1”</source>
        <translation>出典「%1」を追加</translation>
    </message>
    <message>
        <source>Delete person “%1”</source>
        <translation>人物「%1」を削除</translation>
    </message>
    <message>
        <source>Delete source “%1”</source>
        <translation>出典「%1」を削除</translation>
    </message>
    <message>
        <source>For which country or organisation?</source>
        <translation>どの国・組織の役職ですか。</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>役職名を入れてください。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Add actor “%1”</source>
        <translation>主体「%1」を追加</translation>
    </message>
    <message>
        <source>Delete actor “%1”</source>
        <translation>主体「%1」を削除</translation>
    </message>
    <message>
        <source>Give it a name, in English or in Japanese.</source>
        <translation>英語または日本語の名称を入力してください。</translation>
    </message>
    <message>
        <source>Give it a code: of a state the three letters of ISO 3166, as in AUS.</source>
        <translation>コードを入力してください。国はISO 3166の3文字（例：AUS）です。</translation>
    </message>
    <message>
        <source>When was it assessed? A month or a year will do.</source>
        <translation>いつの評価ですか。年や月だけでも構いません。</translation>
    </message>
    <message>
        <source>Write names as “Family, Given”, several with semicolons between them.</source>
        <translation>氏名は「姓, 名」の形で、複数の場合はセミコロンで区切って入力してください。</translation>
    </message>
    <message>
        <source>It is assessed before it was made.</source>
        <translation>約束より前の日付の評価です。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>締約者</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>出典の引用</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>スライド集</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用文</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>日本語の題名</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>表の表示設定</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>掲載媒体</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>優先順位</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
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
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>通称</translation>
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
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>実行：%1</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>%1 から取り込み</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻した操作：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直した操作：%1</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 の書き換え</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>出典の箇所</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>約束の場</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Agenda or outcome</source>
        <translation>議題・成果</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Order (%1)</source>
        <translation>順序（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 の追加：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 の削除：%2</translation>
    </message>
    <message>
        <source>Key elsewhere</source>
        <translation>外部の識別子</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>掲載媒体</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Timeline view</source>
        <translation>年表の表示</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>表の表示</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Restored, but not all of it: what these name is not there any more (%1).</source>
        <translation>復元しましたが、参照先が既にないため、次のものは戻せませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 new</source>
        <translation>新規%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更%1</translation>
    </message>
    <message>
        <source>%1 as they are here</source>
        <translation>変更なし%1</translation>
    </message>
    <message>
        <source>%1 kept as corrected</source>
        <translation>手修正を維持%1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>受け入れ不可%1</translation>
    </message>
    <message>
        <source>%1 values read: %2</source>
        <comment>1 number, 2 what became of them</comment>
        <translation>%1件を読み取り：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Links</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation>裏付けとなる出典がまだありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Latest meetings</source>
        <translation>最近の会談</translation>
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
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
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
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
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
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>関連図で表示</translation>
    </message>
    <message>
        <source>Latest figure</source>
        <translation>最新値</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Show as it was</source>
        <translation>当時の状態を表示</translation>
    </message>
    <message>
        <source>Show the record as it was after this, %1</source>
        <translation>この変更（%1）の後の状態を表示</translation>
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
    <name>Overview</name>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>in force, of %1</source>
        <translation>件が発効中（全%1件）</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Defence spending</source>
        <translation>防衛費</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>pledge %1</source>
        <translation>公約 %1</translation>
    </message>
    <message>
        <source>Pledge: %1 by %2</source>
        <translation>公約：%2までに%1</translation>
    </message>
    <message>
        <source>; by its own count %1 in %2</source>
        <translation>（公約の算定では%2に%1）</translation>
    </message>
    <message>
        <source>Goods trade balance</source>
        <translation>財の貿易収支</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>公約</translation>
    </message>
    <message>
        <source>open, %1 met</source>
        <translation>件が未達成（達成%1件）</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>在任中</translation>
    </message>
    <message>
        <source>No office is recorded for today</source>
        <translation>本日時点の役職の記録はありません</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>変更はまだありません</translation>
    </message>
</context>
<context>
    <name>PasteField</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
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
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Agenda and outcomes</source>
        <translation>議題と成果</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
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
        <source>Short title</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <translation>締約国</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>表明の場</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>No value was given.</source>
        <translation>金額は示されていません。</translation>
    </message>
    <message>
        <source>No step of it is known.</source>
        <translation>段階はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Buyer and target</source>
        <translation>買い手と対象</translation>
    </message>
    <message>
        <source>Latest step</source>
        <translation>最新の段階</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 office, 2 country</comment>
        <translation>%2・%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>他の言語</translation>
    </message>
    <message>
        <source>Latest office</source>
        <translation>最新の役職</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在任期間</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>The series has no figure since the promise.</source>
        <translation>約束以降の値が系列にありません。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>統計系列</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>only weak sources</source>
        <translation>信頼性の低い出典のみ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している根拠</translation>
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
    <message>
        <source>steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>what it is published in</source>
        <translation>掲載媒体</translation>
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
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Who is concerned</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名前</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語の名前</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>アドレス（URL）</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>この出典に基づくもの</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>拘束期間</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>掲載媒体</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>公約</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>command</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>Exports</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>収支</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>対外</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>対内</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推計</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>秘匿</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation>未公表</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>積み上げ縦棒</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>横棒</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, period</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>value, period, status</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>No observations in this series</source>
        <translation>この系列に観測値はありません</translation>
    </message>
    <message>
        <source>No observation here has a value</source>
        <translation>値のある観測値はありません</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Title</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation>図表 2 点</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要数値</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>発効中の協定</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>公約</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV の表</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>TableArrangement</name>
    <message>
        <source>None</source>
        <comment>heading of the rows without a value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rows without a value</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>UsualChart</name>
    <message>
        <source>Military expenditure</source>
        <translation>軍事支出</translation>
    </message>
    <message>
        <source>Military expenditure, share of GDP</source>
        <translation>軍事支出の対GDP比</translation>
    </message>
    <message>
        <source>Defence budgets</source>
        <translation>防衛費</translation>
    </message>
    <message>
        <source>Trade in goods</source>
        <translation>財貿易</translation>
    </message>
    <message>
        <source>Trade in energy</source>
        <translation>エネルギー貿易</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>国内総生産</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Direct investment, flows</source>
        <translation>直接投資（フロー）</translation>
    </message>
    <message>
        <source>Direct investment, positions</source>
        <translation>直接投資（残高）</translation>
    </message>
    <message>
        <source>Host-nation support</source>
        <translation>在日米軍駐留経費負担</translation>
    </message>
    <message>
        <source>Price indices</source>
        <translation>物価指数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1:%2</translation>
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
        <translation>国際会議の際の会談</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>meeting format</comment>
        <translation>非公式会談</translation>
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
        <translation>閣僚会談</translation>
    </message>
    <message>
        <source>2+2</source>
        <comment>meeting format</comment>
        <translation>2+2</translation>
    </message>
    <message>
        <source>Working level</source>
        <comment>meeting format</comment>
        <translation>実務者協議</translation>
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
        <translation>公文書</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>source kind</comment>
        <translation>公文書館</translation>
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
        <translation>公的資料</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>reliability of a source</comment>
        <translation>報道</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>reliability of a source</comment>
        <translation>信頼性が低い</translation>
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
    <message>
        <source>Name</source>
        <comment>kind of name</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>kind of name</comment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>kind of name</comment>
        <translation>略称</translation>
    </message>
    <message>
        <source>Former name</source>
        <comment>kind of name</comment>
        <translation>旧名</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of actor</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of actor</comment>
        <translation>機関</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of actor</comment>
        <translation>企業</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>standing of a commitment</comment>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>standing of a commitment</comment>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>standing of a commitment</comment>
        <translation>達成</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>standing of a commitment</comment>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>standing of a commitment</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>source kind</comment>
        <translation>学術誌</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>source kind</comment>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>source kind</comment>
        <translation>ウェブサイト</translation>
    </message>
</context>
<context>
    <name>entente::ui::ActorForm</name>
    <message>
        <source>Australia</source>
        <translation>オーストラリア（英語名）</translation>
    </message>
    <message>
        <source>オーストラリア</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>AUS; of an organisation or company a short name</source>
        <translation>AUS（国以外は短い名称）</translation>
    </message>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：まだ出典がない</translation>
    </message>
</context>
<context>
    <name>entente::ui::ActorsPage</name>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), office(s) or series name this actor. Take it out of them first.</source>
        <translation>
            <numerusform>%n件の記録・役職・系列がこの主体を挙げています。先にそこから外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n主体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actor(s)</source>
        <translation>
            <numerusform>%n主体中%1</numerusform>
        </translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>新しい主体</translation>
    </message>
    <message>
        <source>Filter by name, alias or code</source>
        <translation>名称・別名・コードで絞り込み</translation>
    </message>
    <message>
        <source>No actors yet. “New actor” adds the first state, organisation or company.</source>
        <translation>まだ主体がありません。「新しい主体」で最初の国・機関・企業を追加します。</translation>
    </message>
    <message>
        <source>No actor fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う主体はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::AddSlideMenu</name>
    <message>
        <source>Save a chart in Defence or Trade first</source>
        <translation>先に「防衛」または「貿易」で図表を保存してください</translation>
    </message>
    <message>
        <source>New slide</source>
        <translation>新しいスライド</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区切り</translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementForm</name>
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
    <name>entente::ui::AgreementsPage</name>
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
    <name>entente::ui::ApplyDialog</name>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>すべて自分のものを残す</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>すべて相手のものにする</translation>
    </message>
    <message>
        <source>Changes that clash</source>
        <translation>ぶつかる変更</translation>
    </message>
    <message>
        <source>What comes in by itself</source>
        <translation>そのまま取り込まれるもの</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Every clash has its choice</source>
        <translation>すべて選び終えました</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>未選択：%1</translation>
    </message>
</context>
<context>
    <name>entente::ui::AskBar</name>
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
    <name>entente::ui::AssessmentRow</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Why it is judged so</source>
        <translation>そう評価する理由</translation>
    </message>
    <message>
        <source>Date of assessment %1</source>
        <translation>評価%1の日付</translation>
    </message>
    <message>
        <source>Standing in assessment %1</source>
        <translation>評価%1の状況</translation>
    </message>
    <message>
        <source>Reasons of assessment %1</source>
        <translation>評価%1の理由</translation>
    </message>
    <message>
        <source>assessment %1</source>
        <translation>評価%1</translation>
    </message>
</context>
<context>
    <name>entente::ui::AssessmentsEditor</name>
    <message>
        <source>Add assessment</source>
        <translation>評価を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::BindingPicture</name>
    <message>
        <source>Who is bound when</source>
        <translation>誰がいつ拘束されるか</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>1 signed, in force; 2 day</comment>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1 party, 2 what holds when</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>left, or ended</source>
        <translation>脱退または終了</translation>
    </message>
</context>
<context>
    <name>entente::ui::BulkEditDialog</name>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only what is ticked is changed.</source>
        <translation>チェックを付けた項目だけを変更します。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Topics between commas</source>
        <translation>主題をコンマで区切って入力</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangeExchange</name>
    <message>
        <source>Entente changes (*.entente-changes)</source>
        <translation>Entente の変更 (*.entente-changes)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>変更を書き出す</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Exported the changes as %1</source>
        <translation>変更を %1 に書き出しました</translation>
    </message>
    <message>
        <source>%1 was applied before; nothing was changed</source>
        <translation>%1 はすでに適用されています。何も変更していません</translation>
    </message>
    <message>
        <source>%1: changes by %2, %3</source>
        <translation>%1：%2 による変更（%3）</translation>
    </message>
    <message>
        <source>Apply changes by %1 (%2)</source>
        <translation>%1 の変更を適用（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangeModel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartActions</name>
    <message>
        <source>Add to deck</source>
        <translation>スライド資料に追加</translation>
    </message>
    <message>
        <source>Put this chart on a slide</source>
        <translation>この図表をスライドに載せる</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Write this chart as a picture, slide or table</source>
        <translation>この図表を画像、スライドまたは表として書き出す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>画像と数値をコピー</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>図表を書き出す</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Copied the chart and its figures</source>
        <translation>図表と数値をコピーしました</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartBar</name>
    <message>
        <source>Save chart</source>
        <translation>図表を保存</translation>
    </message>
    <message>
        <source>Keep this chart in the workspace</source>
        <translation>この図表をワークスペースに残す</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>図表の題名</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>図表の種類</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原数値</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>米ドル換算</translation>
    </message>
    <message>
        <source>% of GDP</source>
        <translation>対GDP比（％）</translation>
    </message>
    <message>
        <source>Constant prices</source>
        <translation>実質（固定価格）</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>増減率（％）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>3-period mean</source>
        <translation>3期移動平均</translation>
    </message>
    <message>
        <source>In its own way</source>
        <translation>個別の加工</translation>
    </message>
    <message>
        <source>How the figures are worked out</source>
        <translation>数値の加工方法</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基準年</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartKeeper</name>
    <message>
        <source>Save chart “%1”</source>
        <translation>図表「%1」の保存</translation>
    </message>
    <message>
        <source>Rename chart to “%1”</source>
        <translation>図表名を「%1」に変更</translation>
    </message>
    <message>
        <source>Delete chart “%1”</source>
        <translation>図表「%1」の削除</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartPanel</name>
    <message>
        <source>No figure lies in this period. Widen the period in the bar above.</source>
        <translation>この期間に該当する数値はありません。上のバーで期間を広げてください。</translation>
    </message>
    <message>
        <source>No series chosen</source>
        <translation>系列が選択されていません</translation>
    </message>
    <message>
        <source>Choose a series in the table to see it drawn. Ctrl-click or Space adds more to compare.</source>
        <translation>表で系列を選ぶと図表が描かれます。Ctrl+クリックまたは Space キーで比較する系列を追加できます。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartWidget</name>
    <message>
        <source>No figures are chosen yet.</source>
        <translation>数値がまだ選択されていません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::Chip</name>
    <message>
        <source>unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation>裏付けとなる出典がまだありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::CitationActions</name>
    <message>
        <source>Copy citation</source>
        <translation>引用表記をコピー</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>シカゴ式（文献目録）</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>シカゴ式（注）</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>簡易表記</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>出典を書き出す…</translation>
    </message>
    <message>
        <source>Write the sources that are shown as BibTeX, RIS, CSL-JSON or text</source>
        <translation>表示中の出典をBibTeX、RIS、CSL-JSONまたはテキストで書き出す</translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation>引用表記をコピーしました</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>出典の書き出し</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1を書き出しました</translation>
    </message>
</context>
<context>
    <name>entente::ui::CitedList</name>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>まだ何も引用していません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n fact(s)</source>
        <translation>
            <numerusform>最初の %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ClashModel</name>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>ぶつかる点</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>entente::ui::ColumnFilterDialog</name>
    <message>
        <source>Any of these</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>「%1」で絞り込み</translation>
    </message>
    <message>
        <source>2012..2020, since 2017, FY2027</source>
        <translation>2012..2020、2017年以降、2027年度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>次の文字を含む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1 value, 2 how many rows have it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::ColumnsDialog</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Where the room is short, columns that matter less are left out.</source>
        <translation>幅が足りないときは、重要度の低い列から省かれます。</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>列とその順序</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>As the table has its columns by itself</source>
        <translation>表の既定の列に戻します</translation>
    </message>
</context>
<context>
    <name>entente::ui::CommitmentForm</name>
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
    <message>
        <source>%1. %2</source>
        <comment>1 on track, behind …; 2 the rule in words</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>entente::ui::CommitmentsPage</name>
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
    <name>entente::ui::DealForm</name>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：まだ出典がありません</translation>
    </message>
    <message>
        <source>Who buys what: “Nippon Steel buys U. S. Steel”</source>
        <translation>誰が何を買うか：「日本製鉄、USスチールを買収」</translation>
    </message>
    <message>
        <source>When it became known: 18 Dec 2023</source>
        <translation>明らかになった日：2023年12月18日</translation>
    </message>
</context>
<context>
    <name>entente::ui::DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>案件 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deal(s)</source>
        <translation>
            <numerusform>案件 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Filter by title, date or party</source>
        <translation>件名・日付・当事者で絞り込む</translation>
    </message>
    <message>
        <source>No deals yet. “New deal” adds the first one.</source>
        <translation>案件はまだありません。「新しい案件」で追加できます。</translation>
    </message>
    <message>
        <source>No deal fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う案件はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::DeckEditor</name>
    <message>
        <source>Rename deck to “%1”</source>
        <translation>スライド資料名を「%1」に変更</translation>
    </message>
    <message>
        <source>Delete deck “%1”</source>
        <translation>スライド資料「%1」の削除</translation>
    </message>
    <message>
        <source>Duplicate slide “%1”</source>
        <translation>スライド「%1」の複製</translation>
    </message>
    <message>
        <source>Delete slide “%1”</source>
        <translation>スライド「%1」の削除</translation>
    </message>
    <message>
        <source>Move slide “%1”</source>
        <translation>スライド「%1」の移動</translation>
    </message>
</context>
<context>
    <name>entente::ui::DeckInbox</name>
    <message>
        <source>My deck</source>
        <translation>マイスライド資料</translation>
    </message>
    <message>
        <source>Add “%1” to the new deck “%2”</source>
        <translation>「%1」を新しいスライド資料「%2」に追加</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>「%1」を「%2」に追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::DeckList</name>
    <message numerus="yes">
        <source>%1: %n slide(s)</source>
        <translation>
            <numerusform>%1:スライド %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>スライド資料</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>entente::ui::DecksPage</name>
    <message>
        <source>New deck</source>
        <translation>新しいスライド資料</translation>
    </message>
    <message>
        <source>Export deck</source>
        <translation>スライド資料を書き出す</translation>
    </message>
    <message>
        <source>PowerPoint deck (*.pptx)</source>
        <translation>PowerPoint スライド資料 (*.pptx)</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>スライド資料</translation>
    </message>
    <message numerus="yes">
        <source>%n deck(s)</source>
        <translation>
            <numerusform>スライド資料 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export deck…</source>
        <translation>スライド資料を書き出す…</translation>
    </message>
    <message>
        <source>Write the deck as a PowerPoint file</source>
        <translation>スライド資料を PowerPoint ファイルとして書き出す</translation>
    </message>
    <message>
        <source>No decks yet</source>
        <translation>スライド資料はまだありません</translation>
    </message>
    <message>
        <source>A deck gathers charts, tables and timelines as PowerPoint slides. Make one here, or choose Add to deck beside any chart.</source>
        <translation>スライド資料は、図表、表、年表を PowerPoint スライドとしてまとめたものです。ここで作成するか、図表の横の「スライド資料に追加」を選んでください。</translation>
    </message>
    <message>
        <source>Make deck “%1”</source>
        <translation>スライド資料「%1」を作成</translation>
    </message>
</context>
<context>
    <name>entente::ui::DissentNote</name>
    <message>
        <source>%1: %2 (preferred)</source>
        <translation>%1：%2（優先）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its sources disagree:</source>
        <translation>出典の記載が一致していません：</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先する</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1を優先する</translation>
    </message>
    <message>
        <source>What this source says comes first; the others are kept</source>
        <translation>この出典の記載を優先します。他の記載も残ります</translation>
    </message>
</context>
<context>
    <name>entente::ui::Error</name>
    <message>
        <source>There is no file {file}. Check the path.</source>
        <translation>ファイル {file} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or remove it first.</source>
        <translation>{file} は既に存在します。別の名前を選ぶか、先に削除してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}. Check its permissions.</source>
        <translation>{file} を読み取れません：{detail}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. Choose another folder or check its permissions.</source>
        <translation>{file} に書き込めません：{detail}。別のフォルダーを選ぶか、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{file} is not an Entente workspace. Open a file that Entente made (*.entente), or import this one.</source>
        <translation>{file} は Entente のワークスペースではありません。Entente で作成したファイル (*.entente) を開くか、このファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It was left as it is; restore it from a backup.</source>
        <translation>{file} は破損しています（{detail}）。ファイルには手を加えていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>{file} was made by a newer Entente (file version {value}; this program knows {detail}). Update Entente to open it; the file was left as it is.</source>
        <translation>{file} は新しい版の Entente で作成されています（ファイルの版 {value}、このプログラムの対応版 {detail}）。開くには Entente を更新してください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>{file} holds database code that Entente did not write ({detail}). It was not opened.</source>
        <translation>{file} には Entente が書いたものではないデータベースコードが含まれています（{detail}）。ファイルは開きませんでした。</translation>
    </message>
    <message>
        <source>{file} is being written by {detail}. Nothing was changed; try again when they have finished.</source>
        <translation>{file} は {detail} が書き込み中です。何も変更されていません。終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} is read-only. Nothing was changed; save a copy elsewhere to edit it.</source>
        <translation>{file} は読み取り専用です。何も変更されていません。編集するには別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Nothing was changed; free some space and try again.</source>
        <translation>{file} のあるディスクに空きがありません。何も変更されていません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database of {file} reported: {detail}.</source>
        <translation>{file} のデータベースからの報告：{detail}。</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>照会は中止されました。</translation>
    </message>
    <message>
        <source>“{value}” in {field} is not a date. Write for example 2025-02-07, 2025-02, 2025, 2025-02~ (about) or 2025-02-06/2025-02-08.</source>
        <translation>{field}の「{value}」は日付ではありません。2025-02-07、2025-02、2025、2025-02~(頃)、2025-02-06/2025-02-08 のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” in {field} is not a number.</source>
        <translation>{field}の「{value}」は数値ではありません。</translation>
    </message>
    <message>
        <source>“{value}” is not possible for {field}: {detail}.</source>
        <translation>「{value}」は{field}に使えません：{detail}。</translation>
    </message>
    <message>
        <source>{field} is empty. Fill it in.</source>
        <translation>{field}が空です。入力してください。</translation>
    </message>
    <message>
        <source>{field} names “{value}”, which is not in this workspace. {detail}</source>
        <translation>{field}の「{value}」はこのワークスペースにありません。{detail}</translation>
    </message>
    <message>
        <source>“{value}” is there already as {field}.</source>
        <translation>「{value}」は{field}として既に存在します。</translation>
    </message>
    <message>
        <source>There is no {field} “{value}” in this workspace. {detail}</source>
        <translation>このワークスペースに{field}「{value}」はありません。{detail}</translation>
    </message>
    <message>
        <source>“{value}” names more than one {field}: {detail}. Use the id.</source>
        <translation>「{value}」に該当する{field}が複数あります：{detail}。ID を使ってください。</translation>
    </message>
    <message>
        <source>“{value}” was changed elsewhere since you began to edit it. Nothing was overwritten: compare and choose.</source>
        <translation>「{value}」は編集を始めた後に別の場所で変更されました。上書きはしていません。内容を比べて選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>“{value}” cannot be undone, because what it changed was changed again since ({detail}).</source>
        <translation>「{value}」は元に戻せません。変更した内容がその後さらに変更されています（{detail}）。</translation>
    </message>
    <message>
        <source>The description of {field} cannot be used: {detail}.</source>
        <translation>{field}の記述は使えません：{detail}。</translation>
    </message>
    <message>
        <source>{field} has no figures to draw. {detail}</source>
        <translation>{field}には描画できる数値がありません。{detail}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {field}: “{value}” was refused: {detail}. Nothing was imported.</source>
        <translation>{file}、{row} 行目、{field}:「{value}」は受け付けられませんでした：{detail}。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>{file}: this kind of file is not supported. {detail}</source>
        <translation>{file}:この種類のファイルには対応していません。{detail}</translation>
    </message>
    <message>
        <source>Something unexpected happened: {detail}. Please report it.</source>
        <translation>予期しない問題が発生しました：{detail}。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>{file} is not a file of changes. Choose one that Entente exported (*.entente-changes).</source>
        <translation>{file} は変更のファイルではありません。Entente が書き出したもの（*.entente-changes）を選んでください。</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). Nothing was changed; ask for the file again.</source>
        <translation>{file} は壊れています（{detail}）。何も変更していません。ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Entente (version {value}; this program knows {detail}). Update Entente to apply it; nothing was changed.</source>
        <translation>{file} は新しい Entente で書かれています（版 {value}、このプログラムは {detail} まで）。適用するには Entente を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>{file} comes from another workspace: the two share no change. Apply it to a copy of the workspace that it was exported from.</source>
        <translation>{file} は別のワークスペースのものです。共通の変更がありません。書き出し元のワークスペースの写しに適用してください。</translation>
    </message>
    <message>
        <source>{file} continues from changes that are not in this workspace. Nothing was changed; ask for an export that begins earlier.</source>
        <translation>{file} は、このワークスペースにない変更の続きです。何も変更していません。もっと前から書き出してもらってください。</translation>
    </message>
    <message>
        <source>{file} clashes with changes of yours in {value} places. Nothing was changed; choose for each which one stays.</source>
        <translation>{file} は {value} か所であなたの変更とぶつかります。何も変更していません。それぞれどちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>There are no changes to export since then. Name an earlier day or change.</source>
        <translation>それ以降に書き出す変更はありません。もっと前の日か変更を指定してください。</translation>
    </message>
    <message>
        <source>The {field} “{value}” cannot be deleted: named by {detail}. Take it out of them first.</source>
        <translation>{field}「{value}」は削除できません。{detail}から参照されています。先に参照を外してください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ErrorBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>entente::ui::EventForm</name>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：まだ出典がありません</translation>
    </message>
    <message>
        <source>What happened: “Okinawa returns to Japan”</source>
        <translation>何があったか：「沖縄の本土復帰」</translation>
    </message>
    <message>
        <source>7 Feb 2025, Feb 2025, c. 1978</source>
        <translation>2025年2月7日、2025年2月、1978年頃</translation>
    </message>
</context>
<context>
    <name>entente::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>出来事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>出来事 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しい出来事</translation>
    </message>
    <message>
        <source>Filter by title, date, place or actor</source>
        <translation>件名・日付・場所・関係者で絞り込む</translation>
    </message>
    <message>
        <source>No events yet. “New event” adds the first one.</source>
        <translation>出来事はまだありません。「新しい出来事」で追加できます。</translation>
    </message>
    <message>
        <source>No event fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う出来事はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ExportLine</name>
    <message>
        <source>Exporting slide %1 of %2</source>
        <translation>スライドを書き出し中（%1/%2）</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>書き出しを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進捗</translation>
    </message>
</context>
<context>
    <name>entente::ui::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>entente::ui::FieldChangesModel</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>entente::ui::FigureTable</name>
    <message>
        <source>Copy figures</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>図表の数値</translation>
    </message>
</context>
<context>
    <name>entente::ui::FiguresPage</name>
    <message>
        <source>Filter series</source>
        <translation>系列を絞り込む</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>No figures yet. Import a table of figures to see them here.</source>
        <translation>数値がまだありません。数値の表を取り込むと、ここに表示されます。</translation>
    </message>
    <message>
        <source>No series fits the filter.</source>
        <translation>絞り込みに合う系列はありません。</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>保存した図表</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>防衛</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>貿易</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 系列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series</source>
        <translation>
            <numerusform>%n 系列中 %1 系列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::FileImport</name>
    <message>
        <source>Figures and records (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.xml *.json)</source>
        <translation>数値と記録 (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.xml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルの取り込み</translation>
    </message>
</context>
<context>
    <name>entente::ui::FilterChips</name>
    <message>
        <source>contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1 column, 2 what it must say</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Clear all filters and groups</source>
        <translation>絞り込みとグループをすべて解除</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>絞り込み「%1」を解除</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>「%1」でグループ化</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>グループ化を解除</translation>
    </message>
</context>
<context>
    <name>entente::ui::FocusBar</name>
    <message numerus="yes">
        <source>%n hidden by focus</source>
        <translation>
            <numerusform>対象外の %n 件を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the focus</source>
        <translation>%1 を対象から外す</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Show only what these actors take part in</source>
        <translation>選んだ主体が関わるものだけを表示</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Show only what carries these topics</source>
        <translation>選んだ主題を持つものだけを表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear the focus</source>
        <translation>対象の指定を解除</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation>主体を検索</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>主題を検索</translation>
    </message>
</context>
<context>
    <name>entente::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Entente %1</source>
        <translation>Entente %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built on Qt %1 and SQLite. The workspace is one SQLite file; it holds nothing that you cannot read without this program.</source>
        <translation>Qt %1 と SQLite を用いています。ワークスペースは 1 つの SQLite ファイルで、このプログラムなしでは読めない内容は含みません。</translation>
    </message>
    <message>
        <source>The figures of the sample alliance come from public sources, each of which is named beside what it says.</source>
        <translation>見本の同盟の数値は公開資料によるもので、それぞれの記載の横に出典を示しています。</translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryDetail</name>
    <message>
        <source>What the change touched</source>
        <translation>この変更の対象</translation>
    </message>
    <message>
        <source>Fields before and after the change</source>
        <translation>変更前後の項目</translation>
    </message>
    <message>
        <source>Choose a record that was changed to see its fields before and after.</source>
        <translation>変更された記録を選ぶと、項目の変更前後が表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show as it was then…</source>
        <translation>当時の状態を表示…</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>この状態に復元</translation>
    </message>
    <message>
        <source>Choose a change</source>
        <translation>変更を選んでください</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It touched nothing that has a name.</source>
        <translation>名前のある対象はありません。</translation>
    </message>
    <message numerus="yes">
        <source>and more than %n more</source>
        <translation>
            <numerusform>ほか%n件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n changes</source>
        <translation>
            <numerusform>最新の変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Since, e.g. Feb 2025</source>
        <translation>起点（例：2025年2月）</translation>
    </message>
    <message>
        <source>Show what changed since this day</source>
        <translation>この日以降の変更を表示</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show what this person changed</source>
        <translation>この人による変更を表示</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>変更（新しい順）</translation>
    </message>
    <message>
        <source>Nothing was changed in this time.</source>
        <translation>この期間の変更はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Here stands who changed what and when, field by field. Any past state can be looked at and restored.</source>
        <translation>誰がいつ何を変更したかを項目ごとに表示します。過去の状態を閲覧し、復元することができます。</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>会談を記録</translation>
    </message>
</context>
<context>
    <name>entente::ui::ImportDialog</name>
    <message>
        <source>%1: %2 rows so far</source>
        <comment>1 file, 2 number</comment>
        <translation>%1：これまでに%2行</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルの取り込み</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>報告書を保存…</translation>
    </message>
    <message>
        <source>Looking what the files would bring…</source>
        <translation>取り込む内容を確認しています…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Imported %1. Undo takes all of it back.</source>
        <translation>取り込みました（%1）。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>%1. There is nothing to import.</source>
        <translation>%1。取り込むものはありません。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>報告書の保存</translation>
    </message>
    <message>
        <source>Reports of imports (*.json)</source>
        <translation>取り込み報告書 (*.json)</translation>
    </message>
</context>
<context>
    <name>entente::ui::Inspector</name>
    <message>
        <source>Select a record to see its facts, links, sources and history.</source>
        <translation>記録を選択すると、その事実関係、関連、出典、履歴が表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation>選択した記録の詳細</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>entente::ui::InspectorContent</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>entente::ui::ItemsEditor</name>
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
    <name>entente::ui::LinkMap</name>
    <message>
        <source>Map of links</source>
        <translation>関連図</translation>
    </message>
</context>
<context>
    <name>entente::ui::LinkMapDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>この記録はもうありません。</translation>
    </message>
    <message>
        <source>Nothing is linked with this record yet. Its form has a field for links.</source>
        <translation>この記録にはまだ関連がありません。入力画面の「関連」欄で追加できます。</translation>
    </message>
    <message>
        <source>Click a record to put it in the middle; double-click opens it.</source>
        <translation>クリックで中央に移し、ダブルクリックで開きます。</translation>
    </message>
</context>
<context>
    <name>entente::ui::LinkNode</name>
    <message>
        <source>%1: %2</source>
        <comment>1 relation, 2 record</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>links</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::LinksEditor</name>
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
    <message>
        <source>Show as a map</source>
        <translation>関連図で表示</translation>
    </message>
</context>
<context>
    <name>entente::ui::ListingModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>the heading of a group</comment>
        <translation>
            <numerusform>%1、%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::MainWindow</name>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finished sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻した操作：%1</translation>
    </message>
    <message>
        <source>Entente</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>%1 (read only) – Entente</source>
        <translation>%1(読み取り専用)– Entente</translation>
    </message>
    <message>
        <source>%1 – Entente</source>
        <translation>%1 – Entente</translation>
    </message>
    <message>
        <source>Rows are pasted into a table of records</source>
        <translation>行は記録の表に貼り付けます</translation>
    </message>
</context>
<context>
    <name>entente::ui::MeetingForm</name>
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
    <name>entente::ui::MeetingsPage</name>
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
    <name>entente::ui::MoneyField</name>
    <message>
        <source>e.g. 14.9 billion</source>
        <translation>例：149億</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>額</translation>
    </message>
    <message>
        <source>e.g. USD</source>
        <translation>例：USD</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
</context>
<context>
    <name>entente::ui::NameRow</name>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別の呼び名</translation>
    </message>
    <message>
        <source>Other name %1</source>
        <translation>その他の名前 %1</translation>
    </message>
    <message>
        <source>Kind of other name %1</source>
        <translation>その他の名前 %1 の種類</translation>
    </message>
    <message>
        <source>Language of other name %1</source>
        <translation>その他の名前 %1 の言語</translation>
    </message>
</context>
<context>
    <name>entente::ui::NamesEditor</name>
    <message>
        <source>Add name</source>
        <translation>名前を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::Navigation</name>
    <message>
        <source>Views</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>entente::ui::OfficeRow</name>
    <message>
        <source>From</source>
        <translation>就任</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>退任</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>国・組織</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <translation>Prime Minister</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語の役職名</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>在任中</translation>
    </message>
    <message>
        <source>For whom, office %1</source>
        <translation>役職 %1 の国・組織</translation>
    </message>
    <message>
        <source>Kind of office %1</source>
        <translation>役職 %1 の種類</translation>
    </message>
    <message>
        <source>Title of office %1</source>
        <translation>役職 %1 の名称</translation>
    </message>
    <message>
        <source>Japanese title of office %1</source>
        <translation>役職 %1 の日本語名</translation>
    </message>
    <message>
        <source>Office %1 from</source>
        <translation>役職 %1 の就任日</translation>
    </message>
    <message>
        <source>Office %1 until</source>
        <translation>役職 %1 の退任日</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>役職 %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::OfficesEditor</name>
    <message>
        <source>Add office</source>
        <translation>役職を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::OriginField</name>
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
    <name>entente::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Here stands the alliance at a glance: the last and next meetings, agreements in force, defence spending against the pledge, the trade balance and open commitments.</source>
        <translation>ここには同盟の現況が一目で分かるように並びます：直近と次回の会談、発効中の協定、公約に対する防衛費、貿易収支、未達成の公約。</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>会談を登録</translation>
    </message>
</context>
<context>
    <name>entente::ui::PageHost</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>entente::ui::PartDocuments</name>
    <message>
        <source>Add document</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <comment>step 2</comment>
        <translation>%1の文書</translation>
    </message>
</context>
<context>
    <name>entente::ui::ParticipantRow</name>
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
    <name>entente::ui::ParticipantsEditor</name>
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
    <name>entente::ui::PartiesEditor</name>
    <message>
        <source>Add party</source>
        <translation>当事者を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::PartyRow</name>
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
    <name>entente::ui::PastDialog</name>
    <message>
        <source>Restore this state</source>
        <translation>この状態に復元</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>As it was on %1. This is the past: it can be read and restored.</source>
        <translation>%1時点の状態です。過去の記録であり、閲覧と復元ができます。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>It was deleted by this change: there is no such record after it.</source>
        <translation>この変更で削除されたため、以後の記録はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::PasteDialog</name>
    <message>
        <source>The first row holds the headings</source>
        <translation>1行目は見出し</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行の貼り付け</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>%1列目の項目</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行の取り込み結果</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to add</source>
        <translation>
            <numerusform>追加する行：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>取り込めず除外する行：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n行を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n row(s)</source>
        <translation>
            <numerusform>%n行を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to create, marked as unverified: %1</source>
        <translation>新規登録する名称（未確認として登録）：%1</translation>
    </message>
</context>
<context>
    <name>entente::ui::PastePreview</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1 field, 2 why it is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>取り込み不可。%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取り込み結果</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（取り込まない）</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name this person. Take the name out of them first.</source>
        <translation>
            <numerusform>%n 件の記録に名前があります。先にそこから外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>人物 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>人物 %n 人中 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Filter by name, alias, office or country</source>
        <translation>名前・別名・役職・国で絞り込む</translation>
    </message>
    <message>
        <source>No people yet. “New person” adds the first one.</source>
        <translation>人物はまだありません。「新しい人物」で追加できます。</translation>
    </message>
    <message>
        <source>Nobody fits the filter and what the window looks at.</source>
        <translation>絞り込みと表示範囲に合う人物はいません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeriodField</name>
    <message>
        <source>All years</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period: type 2025-02, 2012..2020, since 2017 or FY2024</source>
        <translation>期間：2025-02、2012..2020、2017年以降、2024年度など</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last 10 years</source>
        <translation>過去10年</translation>
    </message>
    <message>
        <source>Since 2017</source>
        <translation>2017年以降</translation>
    </message>
    <message>
        <source>2012 to 2020</source>
        <translation>2012年～2020年</translation>
    </message>
    <message>
        <source>1951 to 1990</source>
        <translation>1951年～1990年</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>期間を選ぶ</translation>
    </message>
</context>
<context>
    <name>entente::ui::PersonForm</name>
    <message>
        <source>Shigeru Ishiba</source>
        <translation>Shigeru Ishiba</translation>
    </message>
    <message>
        <source>石破茂</source>
        <translation>石破茂</translation>
    </message>
    <message>
        <source>Unverified: no source stands behind it yet</source>
        <translation>未確認：まだ出典がありません</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReadingBar</name>
    <message>
        <source>Read as</source>
        <translation>読み取り方法</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>As a profile&apos;s file says…</source>
        <translation>プロファイルのファイルに従う…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>A profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profiles of imports (*.json)</source>
        <translation>取り込みプロファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>entente::ui::RecordForm</name>
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
        <source>What you typed into a new record on %1 was kept.</source>
        <translation>%1に新しい記録へ入力した内容が保存されています。</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 to “%2” were kept.</source>
        <translation>「%2」への%1の未保存の変更が残っています。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReportModel</name>
    <message>
        <source>%1 (kept as it was corrected here)</source>
        <translation>%1（手修正を維持）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReportView</name>
    <message>
        <source>How the files were understood</source>
        <translation>ファイルの読み取り内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>受け入れられない内容</translation>
    </message>
    <message>
        <source>Nothing that is here changes.</source>
        <translation>既存の内容に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing is refused.</source>
        <translation>受け入れ不可の値はありません。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>受け入れ不可</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>変更（%1）</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>受け入れ不可（%1）</translation>
    </message>
</context>
<context>
    <name>entente::ui::RowTools</name>
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
    <name>entente::ui::SavedCharts</name>
    <message>
        <source>Saved charts</source>
        <translation>保存した図表</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>entente::ui::SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Type what a command is called.</source>
        <translation>操作の名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a name, a title or any words, or what a command is called. Quotes hold words together. For example: %1</source>
        <translation>名前、題名、本文の語、操作の名前を入力してください。引用符で囲むと続きの語句になります。例: %1</translation>
    </message>
    <message>
        <source>kind:meeting actor:JPN after:2017</source>
        <comment>an example of search filters</comment>
        <translation>種類:会談 主体:日本 以降:2017</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer words or filters find more.</source>
        <translation>当てはまるものがありません。語や絞り込みを減らしてください。</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Fewer words or a word&apos;s beginning find more.</source>
        <translation>すべての語を含むものがありません。語を減らすか、語の先頭だけにしてください。</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>さらに検索しています…</translation>
    </message>
    <message>
        <source>Search records, people, actors, series and commands</source>
        <translation>記録、人物、主体、系列、操作を検索</translation>
    </message>
</context>
<context>
    <name>entente::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>entente::ui::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告国</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手国</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1(未確認)</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>まだ確認されていません</translation>
    </message>
</context>
<context>
    <name>entente::ui::SlideDesk</name>
    <message>
        <source>This deck has no slides yet. Add the first one above.</source>
        <translation>このスライド資料にはまだスライドがありません。上から最初の 1 枚を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Goes on over %n slide(s) in the file</source>
        <translation>
            <numerusform>ファイルでは %n 枚のスライドにわたります</numerusform>
        </translation>
    </message>
    <message>
        <source>Add slide “%1”</source>
        <translation>スライド「%1」の追加</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation>スライドを追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Duplicate slide</source>
        <translation>スライドを複製</translation>
    </message>
    <message>
        <source>Delete slide</source>
        <translation>スライドを削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::SlideForm</name>
    <message>
        <source>Byline</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>A line a point; a tab in front makes a sub-point</source>
        <translation>1 行が 1 項目です。行頭にタブを入れると下位項目になります</translation>
    </message>
    <message>
        <source>Title slide “%1”</source>
        <translation>スライドの題名を「%1」に変更</translation>
    </message>
    <message>
        <source>Change subtitle of “%1”</source>
        <translation>「%1」の副題の変更</translation>
    </message>
    <message>
        <source>Change text of “%1”</source>
        <translation>「%1」の本文の変更</translation>
    </message>
    <message>
        <source>Change notes of “%1”</source>
        <translation>「%1」のノートの変更</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>What the slide says</source>
        <translation>スライドの内容</translation>
    </message>
    <message>
        <source>How charts were made is added by itself.</source>
        <translation>図表の作成方法は自動で追記されます。</translation>
    </message>
</context>
<context>
    <name>entente::ui::SlideListModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>スライド %1:%2</translation>
    </message>
</context>
<context>
    <name>entente::ui::SlidePreview</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>スライド %1:%2</translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceChip</name>
    <message>
        <source>unverified</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No source stands behind this yet.</source>
        <translation>裏付けとなる出典がまだありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceForm</name>
    <message>
        <source>What is it called?</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>7 Feb 2025, Feb 2025</source>
        <translation>2025年2月7日、2025年2月</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>閲覧した日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>姓, 名; 姓, 名</translation>
    </message>
    <message>
        <source>Newspaper, journal with volume, book</source>
        <translation>新聞、雑誌（巻号）、書籍など</translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceImport</name>
    <message>
        <source>Import sources</source>
        <translation>出典の取り込み</translation>
    </message>
    <message>
        <source>Bibliographies (*.bib *.ris *.json)</source>
        <translation>文献ファイル (*.bib *.ris *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import sources from %1</source>
        <translation>%1から出典を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>新しい出典%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>補完%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>既存%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable, the first in line %1 (%2)</source>
        <translation>
            <numerusform>読み取れない項目%n件（最初は%1行目：%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no sources in it</source>
        <translation>出典は含まれていません</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add source “%1”</source>
        <translation>出典「%1」を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::SourceRow</name>
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
    <message>
        <source>For all of it</source>
        <translation>全体の出典</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>項目：%1</translation>
    </message>
    <message>
        <source>What this source says</source>
        <translation>この出典の記載</translation>
    </message>
    <message>
        <source>What it stands behind</source>
        <translation>出典の対象</translation>
    </message>
</context>
<context>
    <name>entente::ui::SourcesEditor</name>
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
    <name>entente::ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) cite this source. Take it out of them first.</source>
        <translation>
            <numerusform>%n 件がこの出典を引用しています。先にそこから外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>出典 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新しい出典</translation>
    </message>
    <message>
        <source>No source fits the filter.</source>
        <translation>絞り込みに合う出典はありません。</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>出典を取り込む…</translation>
    </message>
    <message>
        <source>Read BibTeX, RIS or CSL-JSON</source>
        <translation>BibTeX、RIS、CSL-JSONを読み込む</translation>
    </message>
    <message>
        <source>Filter by title, author, publisher, address or note</source>
        <translation>題名、著者、発行者、URL、注記で絞り込む</translation>
    </message>
    <message>
        <source>No sources yet. “New source” adds the first one; a link or a bibliography can be dropped here.</source>
        <translation>出典はまだありません。「新しい出典」で追加するか、リンクまたは文献ファイルをここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::StartPage</name>
    <message>
        <source>Entente</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Timelines, meeting records and figures of an alliance, each with its source, ready for your slides. A workspace is one file; open one, begin a new one, or look at the sample: Japan and the United States since 1951.</source>
        <translation>同盟の年表、会談記録、統計を出典とともに整理し、そのままスライドにできます。ワークスペースは一つのファイルです。開くか、新しく作るか、見本（1951年以降の日米関係）をご覧ください。</translation>
    </message>
    <message>
        <source>Open the sample alliance</source>
        <translation>日米同盟の見本を開く</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepRow</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何があったか</translation>
    </message>
    <message>
        <source>In more words, if need be</source>
        <translation>補足があれば</translation>
    </message>
    <message>
        <source>Date of step %1</source>
        <translation>段階 %1 の日付</translation>
    </message>
    <message>
        <source>Kind of step %1</source>
        <translation>段階 %1 の種類</translation>
    </message>
    <message>
        <source>What happened at step %1</source>
        <translation>段階 %1 で何があったか</translation>
    </message>
    <message>
        <source>Summary of step %1</source>
        <translation>段階 %1 の概要</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>段階 %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>段階を追加</translation>
    </message>
</context>
<context>
    <name>entente::ui::TableActions</name>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Write the rows that are shown as Excel, CSV or JSON</source>
        <translation>表示中の行を Excel・CSV・JSON に書き出す</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>表示中の行をコピー</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>%n 行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TablePage</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>%n件を編集…</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>行を貼り付け…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1 title, 2 why it cannot be deleted</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>%n件を編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <comment>1 fields</comment>
        <translation>
            <numerusform>%n件の%1を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed or deleted meanwhile. Nothing is stored yet; “Change” sets the fields on what is stored now.</source>
        <translation>「%1」はこの間に変更または削除されました。まだ何も保存されていません。「変更」を押すと、現在保存されている内容に対して変更します。</translation>
    </message>
    <message>
        <source>The clipboard holds no rows</source>
        <translation>クリップボードに行がありません</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a column, to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>グループ化を解除</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>この列でグループ化</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>すべてのグループを閉じる</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>列を既定に戻す</translation>
    </message>
</context>
<context>
    <name>entente::ui::TableViews</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>この表の保存済みビュー</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー：%1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>既定の表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>このビューを名前を付けて保存</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>「%1」を更新</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename this view to</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Update view “%1”</source>
        <translation>ビュー「%1」を更新</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <translation>ビュー「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
</context>
<context>
    <name>entente::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>主体別</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>スライド資料に追加</translation>
    </message>
    <message>
        <source>Timeline, %1</source>
        <translation>年表、%1</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>年表の書き出し</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;PowerPoint slide (*.pptx)</source>
        <translation>画像 (*.png);;図 (*.svg);;文書 (*.pdf);;PowerPoint スライド (*.pptx)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>A lane for each actor instead of each kind of record</source>
        <translation>記録の種類ごとではなく主体ごとに段を分ける</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Meetings, agreements, events, deals and commitments appear here, each at its date.</source>
        <translation>会談、協定、出来事、案件、約束がそれぞれの日付でここに並びます。</translation>
    </message>
    <message>
        <source>Go to meetings</source>
        <translation>会談へ</translation>
    </message>
    <message>
        <source>No record fits what the window looks at.</source>
        <translation>いまの対象に当てはまる記録はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::TouchedModel</name>
    <message>
        <source>Done to it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>entente::ui::UndefendedPage</name>
    <message>
        <source>A series of figures gets its source where it is imported, or by “entente-cli cite”.</source>
        <translation>統計系列の出典は、取り込みの際または「entente-cli cite」で付けます。</translation>
    </message>
    <message>
        <source>To defend</source>
        <translation>要出典</translation>
    </message>
    <message numerus="yes">
        <source>the first %n fact(s)</source>
        <translation>
            <numerusform>先頭の%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s)</source>
        <translation>
            <numerusform>%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Everything here can be defended.</source>
        <translation>すべてに出典があります。</translation>
    </message>
    <message>
        <source>All that is missing</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Weak sources only</source>
        <translation>信頼性の低い出典のみ</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している根拠</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>題名で絞り込む</translation>
    </message>
</context>
<context>
    <name>entente::ui::WorkspaceFiles</name>
    <message>
        <source>Entente workspaces (*.entente)</source>
        <translation>Entente ワークスペース (*.entente)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>Preparing the sample alliance</source>
        <translation>日米同盟の見本を準備しています</translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation>コピーを %1 として保存しています</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>コピーを %1 として保存しました</translation>
    </message>
</context>
</TS>
