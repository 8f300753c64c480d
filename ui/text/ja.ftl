# 画面のことばすべて。短く、いまのことを、ほめすぎずに。

app-name = Limber
skip-to-content = 本文へ
loading = お待ちください…
try-again = もう一度試す
look-again = もう一度見る

nav-label = メインメニュー
nav-today = 今日
nav-routines = メニュー
nav-history = 記録
nav-settings = 設定

notice-close = この知らせを閉じる
running-line = 実行中:
running-back = 戻る

undo = 元に戻す
redo = やり直す
undone = 元に戻しました: { $name }
redone = やり直しました: { $name }

problem-unreachable = いま Limber が応答しません。

## 長さとことば

length-seconds = { $count } 秒
length-minutes = { $count } 分
length-hours = { $hours } 時間 { $minutes } 分
level-beginner = 初級
level-intermediate = 中級
level-advanced = 上級
side-left = 左
side-right = 右
speed = { $speed } 倍速
set-number = { $n } セット目
held-of = { $planned } のうち { $held }
of-ten = 10 のうち { $value }

## 今日

week-label = 今週
week-days-done =
    { $count ->
        [0] 今週はまだです。いつでもよい日です。
       *[other] 今週は { $count } 日できました。
    }
week-goal-line = { $least }～{ $most } 日で十分な週です。休む日も計画のうちです。
rest-hint = これをしてから二日たっていません。筋肉には一日おきがよく、やさしい動きはいつでもできます。
day-done = できた日、{ $length }
day-rest = 休みの日
day-today = 今日、まだ
day-planned = これから
first-gentle = ひざにやさしく
first-pigeon = 鳩のポーズ入り
start = 始める
start-named = 始める: { $name }
start-see-unfinished = 見る
start-fresh = そこまでで終え、これを始める
today-shorter = もっと短く
today-usual = いつもの
today-empty = 今日の予定はありません。それも計画のうちです。
today-choose = メニューを選ぶ
unfinished-title = 途中です。開始 { $began }
unfinished-held-by = いま { $holder } が使っています。そちらで続けるか、先にそちらで閉じてください。

offer-go-on = 続ける
offer-do-again = この姿勢をもう一度
offer-finish = ここまでで終える
offer-discard = 捨てる
offer-later = あとにする
settled-finish = 終えました。記録はそのまま残ります。
settled-discard = 捨てました。記録には入りません。
left-for-later = 一時停止中です。好きなときに続けられます。
ended-without = 終わりました。記録することはありませんでした。

## メニュー

includes-pigeon = 鳩のポーズ入り
routines-empty = まだメニューがありません。
routine-exercises =
    { $count ->
       *[other] { $count } 種目
    }
routine-open-steps =
    { $count ->
       *[other] { $length } と、好きなだけ行う { $count } 段階
    }
routine-last-done = 前回 { $date }
routine-notes = 知っておくこと
routine-steps =
    { $count ->
       *[other] 全 { $count } 段階
    }
line-each-side = 片側ずつ
line-left-only = 左だけ
line-right-only = 右だけ
line-sides = { $sides } { $amount }
line-sets = { $amount } × { $sets }
line-range = { $min }～{ $amount } 秒
line-reps =
    { $count ->
       *[other] { $count } 回
    }
line-open = 好きなだけ
block-warm-up = 準備運動
block-main = 本編
block-cool-down = 整理運動
block-rounds =
    { $count ->
       *[other] { $count } 周
    }
block-shared = { $names } でも使用
step-get-ready = 準備
step-hold = 保持
step-reps = 反復
step-timed = 時間
step-open = 好きなだけ
step-switch = 左右交替
step-rest = 休み

## エクササイズとエディター

nav-exercises = エクササイズ
save = 保存
saved = 保存しました。
edit = 編集
duplicate = 複製
deleted-named = 削除しました:{ $name }
routine-new = 新しいメニュー
routine-edit-copy = コピーを編集
loads-moves =
    { $count ->
       *[other] { $count } 種目が負担をかけます:{ $what }
    }
loads-swap =
    { $count ->
       *[other] { $count } 種目を入れ替える
    }
loads-instead = { $name } の代わりに { $instead }
loads-none = 負担なしで代わりになる種目がありません。外すか、担当者に相談してください。
swaps-keep = 次回もこの入れ替えを使う
swaps-kept = 保存しました。メニューは新しい種目になりました。
exercises-search = 検索:hip、chair、thread the needle
exercises-found =
    { $count ->
       *[other] { $count } 種目
    }
exercises-none = 見つかりません。「hip」で試すか、自分の種目を追加してください。
exercise-new = 自分の種目を追加
exercise-change = 自分の種目を変更
exercise-yours = 自分のもの
exercise-never-mark = 提案しない
exercise-also = 別名:{ $names }
exercise-adapted = コピー元:
exercise-careful = 注意:{ $what }
exercise-picture = 画像:{ $name }
exercise-usual-seconds = 通常 { $min }～{ $max } 秒
exercise-usual-times = 通常 { $min }～{ $max } 回
exercise-setup = 姿勢の取り方
exercise-feel = 感じる場所
exercise-mistake = よくある間違い
exercise-stop = やめるとき
exercise-loads = 負担がかかるところ
exercise-easier = より易しい
exercise-harder = より難しい
exercise-used = 使われているメニュー
exercise-source = 出典:{ $source }
exercise-adapt = コピーして変える
exercise-never = 今後提案しない
exercise-suggest-again = また提案する
exercise-hidden = { $name } はもう提案されません。
exercise-suggested = また提案されます。
category-dynamic-warm-up = ウォームアップ
category-static-stretch = ストレッチ
category-mobility = 可動性
category-functional-strength = 筋力
category-plyometric = ジャンプ
category-breathing = 呼吸
category-ice = アイシング
filters = 絞り込み
filters-on =
    { $count ->
       *[other] 絞り込み { $count } 件
    }
filters-clear = 絞り込みをすべて外す
filter-any = すべて
filter-nothing = マットだけ
filter-category = 種類
filter-region = 部位
filter-equipment = 必要なもの
filter-level = レベル
filter-pattern = 動き
filter-plane = 動作面
form-leave = 保存せずに戻る
form-copy-name = { $name }(自分用)
form-copy-about = あなたのコピーです。元の種目はそのまま残ります。
form-name = 名前
form-aliases = 別名(カンマ区切り)
form-position = 姿勢
form-dose = 測り方
form-hold = 保持した秒数
form-reps = 回数
form-timed = 時間
form-open = 好きなだけ
form-times = 回数
form-seconds = 秒
form-sets = セット
form-sides = 左右
form-bilateral = 左右同時
form-each-side = 片側ずつ
form-alternating = 左右交互
form-side-cue = 左右の意味(例:「{"{"}side{"}"} knee on the floor」)
form-setup = 姿勢の取り方(1行に1手順)
form-picture = 画像(PNG・JPEG・WebP、2 MB まで)
form-picture-remove = 画像を外す
prescription-link = 処方があります
prescription-title = 処方
prescription-about = もらったとおりに書くか貼り付けてください。保存する前に、読み取った内容を表示します。
prescription-text = テキスト
prescription-example = Pigeon pose 3x30s each side
prescription-none = まだ種目が見つかりません
prescription-doubtful =
    { $count ->
       *[other] 確認する行 { $count }
    }
prescription-doubt = 確認:
prescription-edit = 先に編集
prescription-line-title = 名前
prescription-line-more = 前の行の続き
prescription-line-form = 書式の一部
prescription-line-note = メモとして残します
editor-title = メニューを編集
editor-total = 合計 { $length }
editor-way-named = { $way }:{ $name }
editor-text = テキスト
editor-text-title = テキスト形式のメニュー
editor-text-about = 1行目に題名、続けて1行に1種目。例:Pigeon pose 2 x 30 s each side
editor-text-take = テキストを反映
editor-add = 種目を追加
editor-add-here = { $name } に追加
editor-add-block = ブロックを追加
editor-new-block = 新しいブロック
editor-block-empty = まだ何もありません。
editor-use = 共有ブロックを使う
editor-use-this = 使う
editor-more = メニューの詳細
editor-goal = 目的
editor-tags = 検索用の言葉(カンマ区切り)
editor-first-side = 最初の側
editor-as-set = 設定どおり
editor-as-routine = メニューどおり
editor-side-order = 左右の順番
editor-first-alternate = 毎回反対側
order-alternate = 左・右・左・右
order-one-then-other = 片側を終えてから反対側
editor-ready-least = 準備の最短(秒)
editor-switch-least = 切り替えの最短(秒)
editor-up-named = 上へ:{ $name }
editor-down-named = 下へ:{ $name }
editor-edit-named = 変更:{ $name }
editor-remove-named = 外す:{ $name }
editor-shared-own = 共有ブロックです。ここでの変更はすべてに反映されます。
editor-shared-shipped = Limber に付属の共有ブロックです。
editor-copy-here = ここにコピーを作る
editor-share = 他のメニューと共有する
editor-phase = パート
editor-rounds = ラウンド
editor-unusual = 通常は { $min }～{ $max }。入力どおりにします。
editor-least = 最低限(秒)
editor-ready = 準備(秒)
editor-switch = 切り替え(秒)
editor-rest = セット間の休み(秒)
editor-rest-after = 終わった後の休み(秒)
editor-replace = 別の種目にする
editor-replace-named = { $name } の代わり
careful-title = 気をつけること…
careful-about = メニューに負担のある種目が表示され、入れ替えでも提案されません。医療上の助言ではありません。担当者に相談してください。
careful-choose = 選ぶ
careful-on = 気をつけます:{ $what }
careful-off = もう気をつけません:{ $what }

## 記録

history-empty = 最初の回がここに出ます。
history-older = 前のものを見る
calendar-title = カレンダー
calendar-caption = 月の日々。記録のある日を選ぶと、その日の分だけが一覧に出ます
calendar-before = 前へ
calendar-after = 次へ
calendar-month = 月
calendar-year = 年
calendar-day = { $date }：{ $length }
calendar-day-done = { $date }：{ $length }、数に入る日
calendar-month-sum = { $month }：{ $days } 日、{ $length }
calendar-sum = { $days } 日、合計 { $length }。
streak-weeks = よい週が { $count } 週続いています。
streak-none = どの日でも、{ $least }～{ $most } 日でよい週になります。
search-title = 検索と絞り込み
search-asked = 条件 { $count } 件
search-text = メモのことば
search-routine = メニュー
search-exercise = 種目
search-outcome = 終わり方
search-any = すべて
search-clear = すべて表示
search-empty = 当てはまる記録はありません。条件を減らすか、すべて表示してください。

## 推移

trends-title = 推移
trends-empty = この期間の記録はありません。これからの分がここに出ます。
range-label = 期間
range-4 = 4 週
range-12 = 12 週
range-year = 1 年
range-5-years = 5 年
chart-table = 表で見る
minutes-week = 週ごとの時間
minutes-month = 月ごとの時間
column-day = 日
column-week = 週の初め
column-month = 月
column-days = 日数
column-hour = 時刻
column-sets = セット
sides-title = 左と右
sides-even = 左右はそろっています。
sides-worth = そろえるとよいもの
more-left = 左が { $length } 多い
more-right = 右が { $length } 多い
exercises-title = 種目
exercises-more = ほか { $count } 件
areas-title = からだの部位
planes-title = 動きの向き
plane-sagittal = 前後
plane-frontal = 横
plane-transverse = ひねり
not-reached-here = この期間にないもの：{ $names }。
hours-title = 時間帯
effort-trend = きつさ
discomfort-trend = つらさ
scale-of-ten = 平均、0～10
key-before = 前
key-after = 後
key-least = 最低
trend-title = 1 セットの保持時間
trend-about = 数に入るセットの平均と、その最低時間。
trend-empty = この期間のセットはありません。
trend-sessions = これを含む回

## 一回分

history-held = 保持 { $held }
left-and-right = 左 { $left }・右 { $right }
outcome-finished = 完了
outcome-finished-early = 早めに終了
outcome-unfinished = 途中
outcome-discarded = 破棄
held-title = 予定と実際
held-caption = 予定のうち保持した時間、左右別
held-exercise = 種目
held-none = –
held-not-reached = 未到達
held-reps = { $planned } 回のうち { $done } 回
held-reps-paced = { $planned } 回、合図どおり
swapped-from = { $name } の代わり
swapped-because = { $name } の代わり({ $reason })
attempts-title =
    { $count ->
       *[other] 全 { $count } 回の試み
    }
attempt-number = { $n } 回目
attempt-target = 目標を { $target } に変更
attempt-interrupted =
    { $count ->
       *[other] 中断 { $count } 回、最長 { $longest }
    }
hold-completed = できた
hold-partial = 一部
hold-skipped = とばした
hold-swapped = 入れ替え
hold-not-reached = 未到達
hold-superseded = あとでやり直し
fact-held = 保持
fact-paused = 停止
fact-effort = きつさ
fact-discomfort-before = 前の違和感
fact-discomfort-after = 後の違和感
by-hand = 手動で追加
corrected = 修正済み
counts-on = { $day }として数えます
correct-title = セッションを編集
correct-about = 最初に記録された内容は記録簿に残ります。
correct-saved = 修正しました。
correct-planned = 予定 { $planned }
add-title = セッションを追加
add-about = Limber を使わずに行ったものです。ほかのセッションと同じように数えます。
add-what = 内容
add-single = 個別のエクササイズ
add-exercise = エクササイズを追加
add-held-about = 予定どおりに入力されています。0 にするとその手順を除きます。
add-save = 追加
add-saved = 追加しました。
pen-date = 日付
pen-time = 時刻
pen-side = 左右
pen-reps = 回数(予定 { $planned })
pen-length-wrong = 0:30、25、1:00:00 のように時間を書いてください。
pen-reps-wrong = 整数を書いてください。
break-slept = { $from } から { $to } まで、ノートパソコンが { $length } スリープしていました。数えていません。
break-stopped = { $from } から { $to } まで、Limber が { $length } 止まっていました。数えていません。
break-went-on = { $time } に再開しました。
break-person = 一時停止
break-swap = 別の動きを選ぶための一時停止
break-stop-card = 中止カードでの一時停止
break-call = 通話のための一時停止
break-closed = Limber を終了
break-recovered = Limber は動いていませんでした
break-stay-limit = 5 分延長した後の一時停止
break-gap = 不在
break-since = { $why }({ $from } から)。
break-between = { $why }({ $from } から { $to } まで)。
break-lasting = { $why }:{ $length }({ $from } から { $to } まで)。
note-title = メモ
delete = 削除
deleted = 削除しました。

## 書き出し

audio-title = 音声として保存
audio-about = すべての合図の音を一つのファイルに。どのプレーヤーでも使えます。
audio-voice-title = 声つき
audio-voice-about = espeak-ng があれば、英語で話します。
audio-open-title = あなたを待つステップの長さ
audio-open-seconds = { $seconds } 秒
audio-save = 音声として保存
audio-busy = 書き出し中… { $percent } %
audio-done = { $path } に書き出しました
audio-cancelled = 何も書き出していません。
export-title = 書き出し
export-about = 記録をファイルにします。この機器の中に残ります。
export-format = ファイル
export-csv = 表計算用の表 (CSV)
export-json = プログラム用の記録 (JSON)
export-csv-about = 保持した左右それぞれを1行に。
export-archive = 別の端末へコピー
export-archive-about = 記録、自分の運動とメニュー、設定を1つのファイルに。もう一方の端末の設定で読み込みます。
export-ics = カレンダー (iCalendar)
export-ics-about = 各セッションを予定として。メモは含みません。
export-fit = スポーツ用アクティビティ (FIT)
export-fit-about = 左右それぞれを1セットに。1ファイルに1,000セッションまで。
export-json-about = すべての保持とその計画。
work-progress = 進み具合
work-cancel = 中止

## Report

report-title = セラピスト用レポート
report-about = 計画と、左右それぞれの保持時間。紙またはファイルで渡せます。
report-time = 期間
report-weeks = { $count }週間
report-notes = メモを含める
report-notes-about = セッションに書いたこともレポートに載ります。
report-preview = レポート
report-print = 印刷
report-save = ファイルに保存
export-days = 日
export-all = すべて
export-chosen = 一部の日だけ
export-since = 開始日
export-until = 終了日
export-write = ファイルに書く
export-busy = 書いています…
export-done = { $path } に書きました
export-cancelled = 何も書きませんでした。

## 設定

sessions-title = 進め方
between-title = 間の時間を長く
between-about = 準備と左右交替の長さ。いつもとの割合です。
percent = { $percent }%
wait-for-me-title = 保持の前に待つ
wait-for-me-about = 合図するまで保持は始まりません。
wait-for-done-title = 反復で「できた」を待つ
wait-for-done-about = 自分の速さで、合図するまで続きます。
first-side-title = 先に行う側
first-alternate = 交互
settings-saved = 次の回から使います。
week-goal-title = 週の目標
week-goal-about = 5 分以上、または予定の半分で 1 日と数えます。座りすぎの休憩と冷却は数えません。
week-least = よい週は少なくともこの日数
week-most = これより多くはいりません
week-begins = 週の始まり
week-begins-locale = 標準
week-begins-monday = 月曜日
week-begins-sunday = 日曜日
week-days = 日付の数え方
week-days-about = 海外での夜遅いセッションは、自宅では別の日になることがあります。記録そのものは変わりません。
week-days-recorded = 行った場所
week-days-device = 今いる場所
week-saved = 保存しました。
sound-title = 音
silent-title = 無音
silent-about = 音は出しません。すべての合図は画面に出ます。
family-title = 音色
family-soft = やわらかい
family-clear = はっきり
family-low = 低い
volume-title = 音の大きさ
volume-about = システムの音量とは別です。
lower-title = 合図の間、ほかの音を小さくする
lower-about = システムができる場合。できなければ両方聞こえます。
voice-title = 声
voice-none = この端末には Limber が使える声がありません。合図の音は鳴り、すべて画面にも出ます。
voice-which = どの声
voice-usual = いつもの声
voice-test = 声を聞いてみる
say-off = なし
say-names = 名前
say-guide = 案内
say-full = すべて
say-off-about = 何も言いません。
say-names-about = 運動の名前と左右を、英語で。
say-guide-about = 左右の意味、長さ、半分、最後の三秒も言います。
say-full-about = 姿勢のとり方も言います。言い終わるまで準備の時間が続きます。
rate-title = 話す速さ
voice-language = 声の言語
vibrate-title = 振動
vibrate-about = スマートフォンで、合図ごとに違う振動をします。
cues-title = すべての合図
hear = 聞く
hear-cue = { $name }を聞く
cue-get-ready = 準備
cue-start = 開始
cue-minimum = 最短時間に到達
cue-half = 半分
cue-countdown = 三、二、一
cue-target = 続けている間に目標へ到達
cue-chime = 続けている間、30 秒ごと
cue-maximum = もう十分
cue-skin-check = 肌を見る
cue-switch = 左右を替える
cue-rest = 休み
cue-next = 次の運動
cue-done = 終わり
theme-title = 見た目
theme-system = システム
theme-light = ライト
theme-dark = ダーク
theme-light-dark = 明るさ
contrast-title = コントラストを上げる
contrast-about = 淡い色を濃くし、カードに縁をつけます。
text-size-title = 文字の大きさ
language-title = 言語
language-about = 種目とメニューの説明は、いまのところ英語です。
keys-title = 実行中のキー
keys-on = キーを使う
keys-about = スペース、Enter、Tab はいつでも使えます。
keys-change = キーを変える
keys-now = { $what }: { $key }。キーを変える
keys-press = { $what } のキーを押してください。なしにするには Backspace。
keys-press-short = キーを押す
keys-usual = いつものキーに戻す
data-title = データ
data-where = 記録はこの機器の中にあります:
backups-title = バックアップ
backups-about = 変更のあった日ごとに一つ。古いものは間引きます。場所は
back-up-now = いまバックアップする
backed-up = バックアップしました、{ $date }。
backed-up-damaged =
    { $count ->
       *[other] バックアップしました、{ $date }。記録のうち { $count } 回分が書いたときと違います。「すべて調べる」で分かります。
    }
backups-older =
    { $count ->
       *[other] 前のもの { $count } 件
    }
backup-daily = 変更のあった日のあと
backup-before-upgrade = 更新の前
backup-before-import = 読み込みの前
backup-before-restore = 別のバックアップに置き換えたもの
backup-by-hand = 手動
restore = 復元
restore-named = { $date } のバックアップを復元
restored = 復元しました。置き換えたものはバックアップに残っています。
restored-damaged =
    { $count ->
       *[other] 復元しました。うち { $count } 回分が書いたときと違います。置き換えたものはバックアップに残っています。
    }
data-export-about = 記録と設定を1つのファイルにして、別の場所で続けられます。自分の運動とメニューはここに残り、バックアップに含まれます。
import-title = 読み込み
import-about = 別の端末のファイル。まず内容を確認できます。
import-choose = ファイルを選ぶ
import-new = { $count }件のセッションが加わります
import-newer = { $count }件はファイルに続きがあり、それが加わります
import-same = { $count }件は同じものがすでにあります
import-older = { $count }件はここに続きがあり、そのまま残ります
import-conflicting = { $count }件は両方で別々に続いています
import-damaged = { $count }件はファイル内で壊れているため除かれます
import-conflicts = 両方で続いたもの
import-own-new = 自分で作ったもの{ $count }件が加わります
import-own-newer = 自分で作ったもの{ $count }件はファイルの方が新しく、それが加わります
import-own-same = 自分で作ったもの{ $count }件はすでにあります
import-own-conflicting = 自分で作ったもの{ $count }件がファイルと異なります
import-own-conflicts = 自分で作ったもので異なるもの
import-stay-out = 除かれるもの
import-take = ファイルの方を使う
import-take-about = ここのものと置き換わります。そうしなければここのものが残ります。
import-settings = 設定も
import-settings-about = ファイルでは{ $count }件の設定が異なります。
import-nothing = すでにあるもの以外は含まれていません。
import-do = 読み込む
import-leave = やめる
import-done = 読み込みました。以前の状態のバックアップがあります。
doctor-title = 問題はないか
doctor-look = すべて調べる
doctor-well = すべて問題ありません。
doctor-ill = 問題があります。
told-read = 読みました
safety-title = やめるとき

## 実行中

player-waiting = お待ちください…
chip-left = 左
chip-right = 右
phase-ready = 準備
phase-hold = 保持
phase-reps = 動く
phase-timed = 開始
phase-open = 好きなだけ
phase-switch = 左右交替
phase-rest = 休み
phase-lead-in = 再開まで
phase-paused = 停止中
phase-done = 終わり
set-of = { $sets } セット中 { $set }
reps-paced = { $count } 回中 { $at }
staying-until = { $target } を過ぎても続ける
staying-past = { $target } から { $over }
beads-at = { $count } 種目中 { $at } 番目、{ $done } 完了
beads-done = { $count } 種目中 { $done } 完了
next-line = 次: { $what }
next-nothing = これで最後
skipped = とばしました
skipped-at = { $at } でとばしました
go-back = 戻る
act-pause = 停止
act-again = もう一度
act-previous = 前へ
act-next = 次へ
act-ready = できた
act-done = できた
act-stay = とどまる
act-longer = +10 秒
act-shorter = −10 秒
act-swap = 入替
act-lock = ロック
act-corner = すみの小さな窓
act-finish = 終える
lock-slide = すべらせて解除
full-screen-refused = ここでは全画面にできません。
say-left =
    { $count ->
       *[other] あと { $count } 秒。
    }
say-held = 保持 { $held }。
say-lead-in = 再開まで { $count }。
say-reps =
    { $left ->
       *[other] { $count } 回中 { $at } 回目、あと { $left } 秒。
    }

help-title = キー
help-space = 選ばれているボタンを押す
help-previous = 前へ
help-next = 次へ
help-stay = とどまる
help-longer = 10 秒長く
help-shorter = 10 秒短く
help-swap = この種目を入れ替える
help-lock = 画面をロック
help-full-screen = 全画面
help-time-left = 残り時間を言う
help-setup = 準備のしかたを言い、見せる
help-corner = すみの小さな窓にする、戻す
help-help = この一覧
key-space = スペース
keys-are-off = ほかのキーは切ってあります。設定で入れられます。
sheet-close = 閉じる

## 中止と入れ替え

stop-title = ここでやめる
stop-words = 鋭い痛み、電気が走るような痛み、広がる痛み、しびれ、脱力、気が遠くなる感じ、胸の痛みがあればやめてください。
stop-finish = ここで終える
stop-go-on = 別のことでした、続ける
swap-title = { $name } の何が気になりますか
swap-about = 停止中。済んだ側とセットはそのままです。
swap-other-reason = 別の理由
swap-none = 合う種目がありません。とばすか、ここで終えてください。
swap-skip = これをとばす
swap-choose = これにする
swap-choose-named = これにする: { $name }
swap-go-on = やめて { $name } を続ける
swap-stop-words = 鋭い痛み、電気が走る痛み、広がる痛み、しびれ、脱力、めまい、胸の痛み
reason-knee = ひざ
reason-hip-or-groin = 股関節や鼠径部の詰まり
reason-back = 背中や腰
reason-wrist-or-shoulder = 手首や肩
reason-balance = バランス
reason-no-floor = 床に座れない
reason-too-intense = きつすぎる
reason-no-equipment = 道具がない
reason-other = その他
why-knee = ひざにやさしい動きです。
why-hip-or-groin = 股関節の前と鼠径部に触れません。
why-back = 背中や腰にやさしい動きです。
why-wrist-or-shoulder = 手首と肩に体重をかけません。
why-balance = バランスは要りません。
why-no-floor = 床に座らずにできます。
why-too-intense = よりやさしい方法です。
why-no-equipment = 床だけでできます。
why-other = はたらきが近い動きです。
why-feel = 感じるところ: { $feel }

## 終わり

summary-title = 終わり
summary-sides = 終わり。左{"\u00A0"}{ $left }、右{"\u00A0"}{ $right }。
summary-done = 終わり。
summary-early-sides = ここまで。左{"\u00A0"}{ $left }、右{"\u00A0"}{ $right }。
summary-early-title = ここまで。
summary-early = 記録はそのまま残ります。
summary-held = 保持は全部で { $held }
summary-close = 閉じる
summary-save = 保存して閉じる
summary-saved = 保存しました。
summary-leave = 保存せずに閉じる
effort-title = きつさはどのくらいでしたか
effort-low = 0 なし
effort-high = 10 全力
discomfort-title = いま違和感はありますか
discomfort-low = 0 なし
discomfort-high = 10 考えられる最悪
scale-clear = 消す
confirm-title = 何回しましたか
confirm-all = すべて予定どおり
confirm-planned = 予定 { $planned } 回
confirm-fewer = 一回減らす
confirm-more = 一回増やす

## うまくいかなかったこと

wrong-not-kept = 保存できません({ $why })。
wrong-file-too-large = { $file } は 1 MB を超えています。メニューではありません。
hint-is-routine-text = メニューのテキストファイルか確かめてください。
wrong-no-utf8 = { $file }、{ $line } 行目 { $column } 文字目:UTF-8 のテキストではありません。
hint-save-utf8 = UTF-8 のテキストとして保存してください。
wrong-no-routine-in = { $file } はメニューではありません。
wrong-place = { $file }、{ $line } 行目 { $column } 文字目:{ $what }。
wrong-place-more = { $first } ほかに { $count } 件あります。
wrong-the-text = テキスト
wrong-unknown-routine = { $name } というメニューはありません。
hint-routines = limber routines で一覧が出ます。ファイルは ./mine.txt のようにパスで指定してください。
hint-did-you-mean = { $name } のことですか。
list-or = { $first } または { $last }
list-comma = { $first }、{ $next }
wrong-no-file = { $file } というファイルはありません。
wrong-is-folder = { $file } はフォルダーです。
wrong-may-not-read = { $file } を読む権限がありません。
wrong-cant-read = { $file } を読めません({ $why })。
hint-routine-word = limber routines にある ID か、メニューのテキストファイルを指定してください。
wrong-changed-elsewhere = { $name } は、ここで開いたあとに別の場所で変更されました。
hint-copy-text = テキストをコピーし、メニューを開き直して貼り付けてください。
wrong-nothing-to-undo = 元に戻すものがありません。
wrong-nothing-to-redo = やり直すものがありません。
wrong-no-draft = 編集中のメニューはありません。
hint-open-again = もう一度開いてください。
wrong-no-date-time = 「{ $text }」は日時ではありません。
hint-date-time = 2026-11-20 18:30 のように、年-月-日 時:分で書いてください。
wrong-time-left-out = その日に { $time } はありません。時計が進められました。
hint-time-left-out = 飛ばされた時間の前か後を指定してください。
wrong-in-future = { $time } は未来です。
hint-in-future = 記録には、したことだけが入ります。
wrong-before-1970 = 日付は 1970 年までです。
wrong-scale = { $value } は 0 から 10 の範囲にありません。
wrong-note-too-long = メモは 10,000 バイトまでです。
wrong-name-side = { $name }({ $side })
wrong-longer-than-step = { $name }:{ $time } は、ありえる長さを超えています。
hint-at-most = 最大で { $most } です。
wrong-not-counted = { $name } は回数で数えません。
wrong-too-many-reps = { $name }:{ $reps } 回は多すぎます。
hint-reps-at-most = 10,000 回までです。
wrong-other-speed = 途中のセッションの速さは { $own } で、{ $asked } ではありません。
hint-other-speed = --speed を外すと、そのまま続けられます。
wrong-still-going-on = セッションはまだ続いています。
hint-finish-first = 先に終えてください。
wrong-going-on = 続けるには実行してください。終える・破棄だけがセッションを片づけます。
wrong-speed = 速さ { $speed } は選べません。
hint-speeds = 速さは 1 から 1000 までです。
wrong-unfinished = { $name } が途中です。
hint-unfinished = 続ける(--resume)か、そのまま終えてこちらを始めてください(--new)。
wrong-none-unfinished = 途中のセッションはありません。
hint-start-one = limber play ROUTINE で始められます。
wrong-journal = セッションの履歴が壊れています({ $why })。
wrong-journal-no-start = 開始から始まっていません
wrong-journal-missing = 項目 { $seq } がありません
wrong-journal-impossible = 項目 { $seq } がその前と合いません
wrong-journal-newer = 規則 { $found } で書かれています。このプログラムは { $known } までです
wrong-rate = レート { $rate } は選べません。
hint-rates = 毎秒 44100 か 48000 サンプルです。
wrong-open-length = 時間のない動きをその長さにはできません。
hint-open-length = 1 から 3600 秒までです。
wrong-no-length = { $name } には決まった長さがありません。
hint-open = --open SECONDS で長さを指定してください。
wrong-guide-too-long = 長すぎます。WAV ファイルは { $rate } Hz で { $hours } 時間までです。
hint-in-parts = 分けて書き出してください。
wrong-shipped = { $name } は Limber に付属しています。
hint-never-suggest = 「提案しない」で出てこなくなります。
wrong-stands-in = { $name } は { $places } で使われています。
wrong-the-block = ブロック { $name }
hint-take-out = 先にそこから外してください。記録には名前が残ります。
wrong-shipped-stays = { $name } は Limber に付属していて、変えられません。
hint-adapt = コピーして変えてください。
wrong-needs-name = 名前が必要です。
wrong-name-taken = { $name } はすでに { $other } の名前です。
hint-own-name = 「自分用」を付けるなど、別の名前にしてください。
wrong-usual-amount = いつもの量は { $least } から { $most } までです。
wrong-usual-sets = いつものセット数は 1 から 100 までです。
wrong-floor = 最低 { $floor } 秒保持します。{ $asked } 秒ではありません。
wrong-text-too-long = { $what }は { $max } 文字までです。
wrong-field-name = 名前
wrong-field-position = 姿勢
wrong-field-feel = 効く場所
wrong-field-mistake = よくある間違い
wrong-field-stop = やめるとき
wrong-field-line = 1行
wrong-no-dose-kind = { $word } という量の種類はありません。
wrong-no-laterality = { $word } という左右の仕方はありません。
wrong-no-category = { $word } という分類はありません。
wrong-no-level = { $word } というレベルはありません。
wrong-no-known-complaint = { $word } という不調はありません。
wrong-no-choice-of-sides = { $word } という左右の選び方はありません。
wrong-no-side-order = { $word } という左右の順番はありません。
wrong-no-first-side = { $word } という始める側はありません。
hint-first-sides = left、right、alternate が使えます。
wrong-no-phase = { $word } という段階はありません。
wrong-log-empty = 記録は空です。
wrong-several-began = その時刻に { $count } 件始まっています。
hint-use-id = ID を使ってください。limber history --json に出ます。
wrong-last-before-first = 終わりの日 { $until } が始まりの日 { $since } より前です。
hint-swap-dates = 2つの日付を入れ替えてください。
wrong-no-outcome = { $word } という終わり方はありません。
hint-outcomes = finished、finished_early、unfinished が使えます。
wrong-no-session = 記録に { $id } というセッションはありません。
hint-history = 履歴に一覧があります。
wrong-unwritten = 出力を書き込めません。
hint-system-says = システムの説明:{ $why }
system-full = 空き容量がありません
system-denied = アクセスが許可されていません
system-read-only = そこには書き込めません
system-gone = そのファイルまたはフォルダーはありません
system-there = すでにあります
system-folder = フォルダーです
system-no-folder = フォルダーであるべき場所にファイルがあります
system-name = 名前が長すぎるか、使えない文字があります
system-cut-off = 途中で終わっています
wrong-cant-write = { $file } に書き込めません。
hint-name-file-in-it = その中のファイルを指定してください。
wrong-folder-missing = { $file } に書き込めません。フォルダーがありません。
hint-make-folder = 先にフォルダーを作るか、別のファイルを指定してください。
wrong-may-not-write = { $file } に書く権限がありません。
hint-other-file = 別のファイルを指定するか、書き込みを許可してください。
wrong-stored-sound = 保存された音の設定を使えませんでした({ $why })。標準の設定を使います。
wrong-no-cue = { $word } という合図はありません。
wrong-no-family = { $word } という音の種類はありません。
hint-families = soft、clear、low が使えます。
wrong-no-say = { $word } という話し方はありません。
hint-says = off、names、guide、full が使えます。
wrong-not-possible = できません。{ $why }。
wrong-volume = 音量 { $value } は選べません。0 から 100 までです
wrong-pace = 速さ { $value } % は選べません。50 から 200 % までです
wrong-voice-name = 声や言語の名前は英字 1 から 64 文字です
wrong-no-complaint = { $word } は気をつける項目にありません。
wrong-nothing-spares = 同じ働きで、気をつけている所に負担のない種目はありません。
hint-leave-out = 代わりにその種目を外してください。
wrong-no-picture = 表示できる画像ではありません。
hint-pictures = PNG、JPEG、WebP が使えます。
wrong-picture-too-large = 画像が 2 MB を超えています。
hint-picture-smaller = 小さく保存して選び直してください。
wrong-between = { $percent } % という間の時間は選べません。
hint-between = 50 から 300 % までです。
wrong-no-week = { $least } から { $most } 日は週の目標になりません。
hint-week-days = 1 から 7 日まで、小さい数を先にしてください。
wrong-week-begins = { $word } から始まる週はありません。
hint-week-begins = monday、sunday、locale が使えます。
wrong-week-zone = { $word } で日付を数えることはできません。
hint-week-zones = 使えるのは { $words } です。
wrong-no-format = 書き出せる形式は { $formats } です。
wrong-cancelled = 中止しました。何も変わっていません。
wrong-no-day = 日付は 2026-01-31 のように年-月-日で書きます。
wrong-fit-sessions = FIT ファイルは { $count } セッションまでです。
hint-fewer-days = 1か月など、日数を減らしてください。
wrong-fit-none = その期間に終えたセッションがありません。FIT ファイルには 1 件必要です。
hint-other-days = 別の日を選んでください。limber history で一覧が出ます。
wrong-import = { $file } を読み込めません。{ $why }
hint-unchanged = 何も変わっていません。{ $hint }
wrong-archive-io = 読めません({ $why })。
hint-archive-io = ファイルがあり、読めることを確かめてください。
wrong-archive-not-ours = Limber のアーカイブでも記録でもありません({ $what })。
hint-archive-not-ours = limber export --all か --format json で書いたファイルを選んでください。
wrong-archive-newer = 新しい Limber で書かれています(バージョン { $found }、こちらは { $known } まで)。
hint-archive-newer = Limber を更新してから読み込み直してください。
wrong-archive-cut = 途中で終わっています({ $place })。
hint-archive-cut = もう一度コピーか書き出しをしてください。一部しか届いていません。
wrong-archive-malformed = { $place }:{ $what }。
hint-archive-malformed = もう一度書き出し、そのまま変えずに使ってください。
archive-empty = 空です
archive-no-object = JSON のオブジェクトではありません
archive-no-name = { $beginning } で始まっていません
archive-version-second = 2 番目がバージョンではありません
archive-version-first = 最初がバージョンではありません
archive-sessions-second = 2 番目がセッションではありません
archive-version-none = バージョンが 0 です
archive-at-beginning = ファイルの先頭
archive-at-end = ファイルの末尾
archive-at-part = 「{ $name }」の部分
archive-at-setting = 設定 { $number }
archive-at-own = 自分で作ったもの { $number }
archive-at-picture = 画像 { $number }
archive-at-plan = 計画 { $number }
archive-at-session = セッション { $number }
archive-at-session-id = セッション { $number }（{ $id }）
archive-within = { $part }: { $what }
archive-in-attempt = 試行 { $number }
archive-in-hold = 保持 { $number }
archive-in-entry = 履歴の項目 { $seq }
archive-in-alive = 「alive」
archive-in-body = 「body」
archive-instead = { $wanted } のところに { $found } があります
archive-no-value = 値のところに { $found } があります
archive-byte = バイト { $byte }
archive-too-long = { $most } MB を超えています
archive-other-part = 代わりに「{ $found }」があります
archive-follows = その後に何かあります
archive-not-utf8 = UTF-8 ではありません
archive-order = 「{ $key }」が重複しているか、順番どおりではありません
archive-twice = 重複しています
archive-early = より後の ID の後に来ています
archive-name-length = 名前が { $most } バイトを超えています
archive-plan = 計画の番号が { $number } ですが、計画は { $count } 件です
archive-run = 履歴にある実行 { $number } が「runs」にありません
archive-range = 「{ $field }」が { $value } です（{ $least } から { $most } まで）
archive-number = 範囲外の数があります
archive-week = 「{ $field }」が { $ms } で、1 週間を超えています
archive-time = 「{ $field }」が 1970 年より前か 2199 年より後です
archive-some-time = 時刻が 1970 年より前か 2199 年より後です
archive-text-length = 「{ $field }」が { $most } バイトを超えています
archive-no-work = 「{ $kind }」は運動ではありません
archive-offset = 「utc_offset_min」が { $said } ですが、「started_at」では { $meant } です
archive-end-of-unfinished = 終わっていないのに、終わりの時刻があります
archive-no-end = 終わっているのに、終わりの時刻がありません
archive-thrown-away = 破棄されたものです
archive-path = 「path」が「{ $path }」です
archive-gone-or-body = 「gone」か「body」のどちらか一方だけです
archive-two-bodies = 「body」が 2 つあります
archive-other-body = 「body」が「{ $id }」のものです
archive-id = ID が「{ $id }」です（「{ $begins }」で始まる必要があります）
archive-dose = いつもの量が、だれにもできないほど多いです
archive-times = { $most } 回を超えて繰り返すものがあります
archive-no-base64 = 「bytes」が Base64 ではありません
archive-picture-size = { $bytes } バイトです（1 から { $most } まで）
archive-no-picture = PNG・JPEG・WebP のどれでもありません
archive-json = { $what }（「{ $after }」の後）
archive-json-syntax = JSON ではありません
archive-json-end = 途中で終わっています
archive-json-missing = 項目「{ $field }」がありません
archive-json-unknown = 項目「{ $field }」は知られていません
archive-json-twice = 項目「{ $field }」が重複しています
archive-json-word = 語「{ $word }」は知られていません
archive-json-kind = 値の種類が違います
archive-json-time = そこには 2026-11-22T07:30:00.000+01:00 のような時刻が入ります
archive-json-value = そこに使えない値です
archive-json-length = リストの値が少なすぎるか多すぎます
archive-json-data = あるべき形ではありません
wrong-named-twice = { $attempt } 番が2回指定されています。
wrong-no-attempt = セッションに { $attempt } 番はありません。
wrong-no-side = { $word } という側はありません。
hint-sides = left か right です。
wrong-no-sides = { $name } に左右はありません。
wrong-shipped-damaged = 付属のライブラリーが壊れています({ $why })。
hint-install-again = Limber を入れ直してください。
wrong-preference-long = 設定値は 4,096 バイトまでです。
wrong-preference-name = 設定名は英数字・点・ハイフンで 1 から 64 文字です。
wrong-cant-run = { $name } は実行できません({ $why })。
wrong-sentence = { $what }。
wrong-run-empty = { $name } に種目がありません
wrong-run-no-block = { $name } というブロックはありません
wrong-run-no-exercise = { $name } という種目はありません
wrong-run-under-floor = { $name } は最低 { $floor } 秒保持します({ $asked } 秒ではなく)
wrong-run-over-limit = { $name } は { $limit } 秒までです({ $asked } 秒ではなく)
wrong-run-nonsense = { $name }:{ $what }
wrong-run-too-long = { $name } は { $most } ステップを超えています
nonsense-over-a-day = 間の時間が1日を超えています
nonsense-no-round = 最低 1 周必要です
nonsense-no-set = 最低 1 セット必要です
nonsense-too-many-sets = 1,000 セットまでです
nonsense-no-side-cue = 左右別の種目には側の説明が必要です
nonsense-reps-unsafe = ここでは回数では安全に終われません。時間を指定してください
nonsense-no-rep = 最低 1 回必要です
nonsense-too-many-reps = 10,000 回、または 1 回 10 分を超えています
nonsense-open-unsafe = ここでは終わりなしは安全ではありません。時間を指定してください
nonsense-no-second = 最低 1 秒必要です
nonsense-minimum = 最短が目標より長くなっています
nonsense-step-over-a-day = 1つの動きが1日を超えています
wrong-log-not-opened = 記録を開けませんでした。
wrong-no-reason = { $word } という入れ替えの理由はありません。
hint-reasons = 理由は { $words } です。
wrong-nothing-to-back-up = 記録がまだないため、バックアップするものがありません。
hint-first-session = 最初のセッションで始まります。limber play hip-mobility-10 で始められます。
wrong-no-backup = { $file } というバックアップはありません。
hint-backup-list = limber backup list で一覧が出ます。
wrong-by-hand-count = セッションはメニューか、1 から { $most } の種目です。
wrong-path-twice = { $path } が2回指定されています。
wrong-no-step = { $name } に { $path } というステップはありません。
hint-timeline = limber timeline で一覧が出ます。
hint-say-held = 最低 1 ステップについて、保持した分を指定してください。
wrong-text-too-large = テキストが 1 MB を超えています。
hint-no-exercise = 種目でないものを除いてください。
wrong-no-month = その月はありません。
wrong-cant-save = 今は保存できません。まだ何も失われていません。試し続けます。({ $why })
wrong-end-kept = セッションの終わりを記録に保存できませんでした。{ $file } に残してあります。
hint-end-kept = 次に始めたときに取り込みます。
wrong-end-lost = セッションの終わりをどこにも保存できませんでした。記録に { $count } 件足りません。
wrong-undo-step = 「{ $name }」を元に戻せません。{ $why }
wrong-redo-step = 「{ $name }」をやり直せません。{ $why }
wrong-no-exercise = { $name } という種目はありません。
wrong-cant-delete = { $name } は Limber に付属していて、削除できません。
hint-own-can = 自分のメニューなら削除できます。
hint-copy-first = 先にコピーしてください:limber routine copy ID
wrong-nothing-swapped = 入れ替えたもので、このメニューに残っているものはありません。
wrong-weeks = { $count } 週間は表示できません。
hint-weeks = 1 から { $most } 週間までです。
wrong-over-a-day = 間の時間が1日を超えています。
wrong-sets-count = セットは 1 から { $most } までです。
wrong-rounds-count = 周数は 1 から { $most } までです。
wrong-text-chars = テキストは { $max } 文字までです。
wrong-nothing-spares-it = 負担のない種目はありません。
wrong-too-many-exercises = メニューの種目は { $most } までです。
wrong-block-own = このブロックはすでにこのメニューだけのものです。
wrong-block-shared = このブロックはすでに共有されています。
wrong-exercise-gone = その種目はもうありません。
wrong-block-gone = そのブロックはもうありません。
wrong-block-shipped = このブロックは Limber に付属していて、変えられません。
hint-copy-here = 先にここでコピーを作ってください。
wrong-not-there = それはもうありません。
wrong-place-unusable = その場所は使えません({ $why })。
wrong-work-runs = 別のファイルを読み書きしているところです。
hint-work-runs = 終わるのを待つか、先に中止してください。
wrong-no-file-chosen = ファイルが選ばれていません。
wrong-not-started = セッションを始められませんでした({ $why })。
wrong-none-running = 実行中のセッションはありません。
wrong-no-sound = いま音が出ません({ $why })。セッションは続き、音は自動で戻ります。
wrong-device-gone = 音声デバイスがなくなりました
wrong-no-device = 音声デバイスが見つかりません
wrong-no-display = ウィンドウを開く画面がありません。
hint-no-display = 端末では limber play を使ってください。
wrong-window = ウィンドウを開けませんでした({ $why })。
wrong-beside-window = ウィンドウに必要なものを起動できませんでした({ $why })。
wrong-no-data-dir = データの置き場所がこのシステムではわかりません。
hint-data-dir = --data-dir DIR か変数 LIMBER_DATA_DIR でフォルダーを指定してください。
wrong-spoke-nothing = { $program } が何も話しませんでした。
hint-voice-called = { $voice } という声はありますか。{ $program } --voices で一覧が出ます。
wrong-no-reader = 声には { $program } が必要ですが、入っていません。
hint-no-reader = { $program } を入れるか、--voice を外してください。
wrong-reader-fails = { $program } を実行できません({ $why })。
hint-leave-voice-out = --voice を外してください。
wrong-no-corner = ここではウィンドウを動かせません({ $why })。
refused-not-started = セッションはまだ始まっていません。
refused-already-started = セッションはもう始まっています。
refused-ended = セッションは終わりました。
refused-already-paused = すでに一時停止しています。
refused-not-paused = すでに進んでいます。
refused-calls-go-on = 設定どおり、着信では一時停止しません。
refused-paused = 一時停止中です。先に続けてください。
refused-nothing-to-go-back-to = 戻れるのは「次へ」から 8 秒以内です。
refused-stay-outside-hold = 「続ける」は保持中だけ使えます。
refused-stay-not-safe = この種目は時間を超えて続けません。
refused-no-time = このステップに変えられる時間はありません。
refused-staying = すでに続けています。足すものはありません。
refused-at-limit = これ以上長くできません。
refused-at-minimum = これ以上短くできません。
refused-nothing-to-swap = 入れ替えるものがありません。
refused-unfit-move = その種目はここに合いません。
refused-no-reps = 確認する回数がありません。
refused-nothing-to-bring-back = 元に戻すものがありません。
refused-out-of-range = 0 から 10 の値を入れてください。
refused-not-possible = その値は使えません。
refused-changed-meanwhile = その間に変更されました。
refused-nothing-held = 保持したものがありません。
refused-not-for-people = これは人が指定するものではありません。
wrong-folder-made = データフォルダー { $file } を作れません({ $why })。
hint-folder-made = 別のデータフォルダーを選ぶか、自分で作ってください。
wrong-cant-open = { $file } を開けません({ $why })。
hint-cant-open = ファイルとフォルダーを読み書きできるか確かめるか、別のデータフォルダーを選んでください。
wrong-gone = { $file } が元の場所にありません。
hint-gone = データフォルダーを元の場所に戻してください。
wrong-no-database = { $file } はデータベースではありません。
wrong-foreign = { $file } は別のプログラムのデータベースです。
hint-not-ours = 手を加えていません。移すか、別のデータフォルダーを選んでください。
wrong-newer = { $file } は新しい Limber で書かれています(スキーマ { $found }、こちらは { $known } まで)。
hint-newer = 手を加えていません。Limber を更新すると開けます。
wrong-disk-full = { $file } に書き込めませんでした。ディスクに入りません。
hint-disk-full = 空きを作ってもう一度試してください。書きかけは残りません。
wrong-read-only = { $file } は読み取り専用で、書き込めません。
hint-read-only = ファイルとフォルダーへの書き込みを許可するか、別のデータフォルダーを選んでください。
wrong-busy = { $file } は別のプログラムが使っています。
hint-busy = そのプログラムを閉じるか、少ししてから試してください。
wrong-damaged = { $file } が壊れています({ $what })。
wrong-damaged-entry = { $file } が壊れています。セッション { $session } の項目 { $seq } が書かれたときと違います。
hint-damaged = まずファイルのコピーを残してください。ほかのセッションはまだ読めます。
wrong-store-no-session = { $session } というセッションはありません。
hint-history-sessions = 履歴に一覧があります。
wrong-seq-gap = セッション { $session } の次の項目は { $expected } で、{ $found } ではありません。
wrong-other-entry = セッション { $session } の項目 { $seq } は、すでに別の内容で書かれています。
wrong-other-session = セッション { $session } は別の { $what } で始まっています。
hint-other-writes = 何も変わっていません。別のプログラムが書いているかもしれません。
wrong-session-changed = { $routine } のセッションは、その後変更されました。
wrong-setting-changed = 設定 { $key } は、その後変更されました。
wrong-own-changed = { $id } は、その後変更されました。
hint-look-again = 何も変わっていません。もう一度見てからにしてください。
wrong-no-import = その読み込みはありません。
hint-nothing-changed = 何も変わっていません。
wrong-out-of-range = 「{ $what }」が範囲外です。
wrong-not-json = 設定 { $key } が JSON ではありません。
wrong-damaged-in-use = { $file } が壊れています({ $what })。使われている間({ $by })は直せません。
hint-damaged-in-use = 何も変わっていません。もう一方の Limber を閉じてから開き直してください。
wrong-own-file = { $file } は記録そのもので、バックアップではありません。
hint-own-file = 何も変わっていません。backups フォルダーのファイルを選んでください。
wrong-unusable = { $file } を使えませんでした({ $why })。
hint-unusable = もう一度試してください。続くなら、ファイルのコピーを残してください。
wrong-held = { $who } がセッションを実行中です。
wrong-held-import = { $who } がファイルを記録に取り込んでいます。
wrong-held-restore = { $who } がバックアップを復元しています。
wrong-held-unknown = 別のプログラムがセッションを実行中です。
hint-held = 先にそのセッションを終えるか閉じてください。
hint-held-briefly = 終わってからもう一度お試しください。
wrong-cant-lock = { $file } をロックできません({ $why })。
hint-cant-lock = データフォルダーに書けるか確かめるか、別のものを選んでください。
who-window = ウィンドウ(プロセス { $pid })
who-terminal = ターミナル(プロセス { $pid })
who-program = { $name }(プロセス { $pid })
who-another = 別のプログラム
who-this = このプログラム
who-other-limber = 別の Limber
store-sqlite = SQLite: { $said }
store-not-made = 作れませんでした
store-no-log = そこでは先行書き込みログを使えません（モード { $mode }）
store-begun-plan = 計画
store-begun-routine = メニュー
store-begun-device = 機器
store-begun-origin = 由来
store-begun-start = 開始
damage-row = 表「{ $table }」（{ $row }）: { $what }
damage-some-row = 表「{ $table }」: { $what }
damage-words = { $words }
damage-unreadable = 読めません
damage-missing = 行がありません
damage-not-as-written = 書かれたときと違います
damage-not-json = あるべき JSON ではありません
damage-pointless = 行の指す先がありません
damage-entry = 履歴の項目 { $seq } が書かれたときと違います
damage-no-object = 「{ $name }」（{ $kind }）がありません
damage-other-object = 「{ $name }」（{ $kind }）が作られたときと違います
damage-header = 先頭部を読めません
damage-no-database = データベースとして読めません
damage-only-changes = 先行書き込みログだけが残っています
damage-empty = 空です
damage-replaced = まもなく置き換えられます
damage-replay = 履歴をたどれません（{ $why }）
damage-differs = { $what }が履歴と違います
damage-day = 日付が開始の日と違います
damage-device = 機器が履歴のものと違います
damage-calendar = 開始が暦の範囲外です
damage-gap = 履歴が途切れています
damage-not-ended = 終わっておらず、続けられるのはアーカイブだけです
damage-ended-running = 終わっているのに、実行中の印があります
damage-other-routine = 計画が別のメニューのものです
damage-no-plan = 計画が付いていません
damage-plan = 計画を読めません
damage-list = 一覧を読めません（{ $why }）
damage-settings = 設定を読めません（{ $why }）
damage-own = 自分で作ったものを読めません（{ $why }）
damage-cell-empty = 「{ $column }」が空です
damage-cell-kind = 「{ $column }」の種類が違います
damage-cell-range = 「{ $column }」が範囲外です（{ $value }）
damage-cell-word = 「{ $column }」に知られていない語があります（{ $word }）
damage-cell-time = 「{ $column }」かその隣が時刻ではありません
damage-fact-routine = メニュー
damage-fact-start = 開始
damage-fact-end = 終わり
damage-fact-outcome = 結果
damage-fact-held = 保持時間
damage-fact-paused = 一時停止の時間
damage-fact-effort = きつさ
damage-fact-discomfort = 不調
damage-fact-note = メモ
damage-fact-origin = 追加のしかた
damage-fact-corrections = 訂正
damage-fact-attempt = 試行 { $index }
damage-fact-attempts = 試行の数（{ $stored }、{ $told } ではなく）
found-in-log = 記録にあるべき形でないものがあります（{ $what }）。
text-empty = 1 行目に題名が必要です。テキストが空です
text-no-title = 1 行目に題名が必要です。ここにあるのは{ $found }です
hint-text-title = 1 行目にメニューの名前を書いてください。
text-no-exercises = 「{ $name }」に種目が最低 1 つ必要です
hint-text-no-exercises = 次のような行を足してください:Pigeon pose 2 x 30 s each side
text-unknown-exercise = 「{ $name }」という種目はありません
hint-text-unknown-exercise = 種目の一覧に使える名前がすべてあります。
text-ambiguous = 「{ $name }」は { $candidates } のどれか決まりません
hint-text-ambiguous = 名前をすべて書いてください。
text-unknown-block = 「{ $id }」という共有ブロックはありません
text-unknown-key = 「{ $key }:」という項目はありません
text-out-of-place = ここには置けません:{ $what }
hint-text-at-top = いちばん上、最初の種目の前に置いてください。
hint-text-under-heading = ブロックの見出し(##)の下、最初の種目の前に置いてください。
hint-text-in-routine = メニューに置いてください。
hint-text-one-list = メニューに置いてください。共有ブロックは 1 つの種目の一覧です。
text-twice = 2回書かれています:{ $what }
hint-text-twice = 一方を消してください。
text-expected = 必要なもの:{ $expected }、あるもの:{ $found }
hint-text-words = メニューの書式の言葉はどの言語でも同じです。ここにあるとおりに書いてください。
hint-text-sides = 左右についての言葉を消してください。
text-range-sets = セット数は { $least } から { $most } までです
text-range-rounds = 周の数は { $least } から { $most } までです
text-range-between-holds = 間の時間は { $least } 秒から { $most } 秒までです
text-control = 制御文字(U+{ $code })があります
hint-text-control = 消すか、{ $written } と書いてください。
text-both-sides-at-once = { $name } は左右を同時に行います
text-from-side-to-side = { $name } は左右交互に行うため、片側だけにできません
text-quoted = 「{ $text }」
text-a-title = 題名
text-a-block-name = ブロックの名前
text-a-value = { $field }の後の言葉
text-line-end = 行の終わり
text-a-clause = 「2 x 30 s」、「each side」、「left only」、「rest 20 s」 または 「note:」 のような指定
text-an-amount = 「30 s」、「20-30 s」、「10 reps」、「2 min」 または 「open」 のような量
text-a-unit = 「30 s」 または 「10 reps」 のような単位
text-a-time = 「20 s」のような時間
text-whole-seconds = 整数の秒数
text-one-time = 1 つの時間(幅は保持にだけ使えます)
text-one-count = 1 つの回数(幅は保持にだけ使えます)
text-range-end = 幅の上限
text-a-pace = 「3 s」のようなペース
text-a-pace-unit = ペースの後の「s」
text-reps-before-pace = 「10 reps at 3 s」のように、ペースの前の回数
text-a-number = 数
text-a-short-number = 9 桁まで、小数点以下 3 桁までの数
text-a-whole-number = 整数
text-whole-sets = 整数のセット数
text-whole-reps = 整数の回数
text-note-words = メモの言葉
text-a-structure = 「jumps = squat-jump」のような、目的と種目の ID
text-an-id = ID
text-a-block = ブロック
text-an-exercise = 量の付いた種目
text-a-heading = 見出し
text-a-reference = ブロックの参照
text-a-block-id = ID が「{ $id }」のブロック
text-the-dose = 量
text-the-side = 左右の指定
text-the-side-order = 左右の順序

## 音声

speak-test = 左ひざを床に。30秒。
speak-start = はじめ。
speak-held = { $time }できました。心地よければ、そのまま続けてください。
speak-half = 半分です。
speak-passed = { $time }。
speak-maximum = たいていはこれで十分です。よいときに次へ進んでください。
speak-skin-check = 冷却パックを外して、肌を見てください。白い、まだら、水ぶくれ、ひりひりするときは、やめてください。
speak-skin = 肌を見てください。
speak-switch = 交代
speak-left = 左
speak-right = 右
speak-rest = 休みます。
speak-rest-for = 休みます。{ $time }。
speak-next = 次は、{ $name }。
speak-done = 終わりです。
speak-done-sides = 終わりです。左 { $left }、右 { $right }。
speak-times = { $count }回
speak-times-each-side = 片側{ $count }回ずつ
speak-seconds = { $count }秒
speak-minutes = { $count }分
speak-minutes-seconds = { $minutes }{ $seconds }

## 日付

month-name =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
month-name-short =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
weekday-name =
    { $number ->
        [1] 月曜日
        [2] 火曜日
        [3] 水曜日
        [4] 木曜日
        [5] 金曜日
        [6] 土曜日
       *[7] 日曜日
    }
weekday-name-short =
    { $number ->
        [1] 月
        [2] 火
        [3] 水
        [4] 木
        [5] 金
        [6] 土
       *[7] 日
    }
weekday-letter =
    { $number ->
        [1] 月
        [2] 火
        [3] 水
        [4] 木
        [5] 金
        [6] 土
       *[7] 日
    }

## 名前

region-adductors = 内転筋
region-ankles-calves = 足首とふくらはぎ
region-breathing = 呼吸
region-chest = 胸
region-core = 体幹
region-glutes = お尻
region-hamstrings = ハムストリング
region-hip-flexors = 股関節屈筋
region-hips = 股関節
region-knees = ひざ
region-lateral-hip = 股関節の外側
region-lower-back = 腰
region-neck = 首
region-quads = 太ももの前
region-shoulders = 肩
region-thoracic = 背中の上部
equipment-ball-or-pillow = ボールか枕
equipment-bed-or-sturdy-bench = ベッドか丈夫なベンチ
equipment-blocks-optional = ブロック（あれば）
equipment-chair = いす
equipment-chair-for-balance-optional = 支えのいす（あれば）
equipment-chair-for-safety = 安全のためのいす
equipment-cushion = クッション
equipment-cushion-optional = クッション（あれば）
equipment-desk-or-wall-optional = 机か壁（あれば）
equipment-door-frame-or-pole-optional = ドア枠か柱（あれば）
equipment-doorway = ドアの戸口
equipment-dowel-or-light-weight-optional = 棒か軽いおもり（あれば）
equipment-flat-forgiving-surface = 平らでやわらかい床
equipment-flat-space = 平らな場所
equipment-ice-pack-or-frozen-peas = 冷却パックか冷凍豆
equipment-knee-pads = ひざ当て
equipment-light-weight-optional = 軽いおもり（あれば）
equipment-loop-band = ループバンド
equipment-loop-band-optional = ループバンド（あれば）
equipment-mat = マット
equipment-pillow = 枕
equipment-pillow-optional = 枕（あれば）
equipment-pillows-optional = 枕をいくつか（あれば）
equipment-resistance-band = トレーニングバンド
equipment-space = 広い場所
equipment-step-optional = 段（あれば）
equipment-step-10-20-cm = 10～20 cm の段
equipment-step-15-30-cm = 15～30 cm の段
equipment-step-or-low-chair = 段か低いいす
equipment-strap = ベルト
equipment-strap-optional = ベルト（あれば）
equipment-strap-or-towel = ベルトかタオル
equipment-towel = タオル
equipment-towel-or-strap = タオルかベルト
equipment-wall = 壁
equipment-wall-optional = 壁（あれば）
equipment-wall-or-chair = 壁かいす
equipment-wall-or-couch = 壁かソファ
pattern-ankle-dorsiflexion = 足首の背屈
pattern-ankle-hop = 足首で弾むジャンプ
pattern-ankle-plantarflexion = 足首の底屈
pattern-anti-extension = 反りに耐える
pattern-anti-lateral-flexion = 横への傾きに耐える
pattern-anti-rotation = ねじれに耐える
pattern-balance = バランス
pattern-breathing = 呼吸
pattern-gait = 歩行
pattern-hinge = ヒンジ
pattern-hip-abduction = 股関節の外転
pattern-hip-adduction = 股関節の内転
pattern-hip-extension = 股関節の伸展
pattern-hip-external-rotation = 股関節の外旋
pattern-hip-flexion = 股関節の屈曲
pattern-hip-rotation = 股関節の回旋
pattern-horizontal-pull = 水平に引く
pattern-knee-flexion = ひざの屈曲
pattern-lateral-bound = 横跳び
pattern-lateral-flexion = 側屈
pattern-lateral-step = 横へのステップ
pattern-lunge = ランジ
pattern-lunge-jump = ランジジャンプ
pattern-neck-flexion-rotation = 首の屈曲と回旋
pattern-neck-retraction = 首を引く
pattern-rest = 休息
pattern-rotation = 回旋
pattern-scapular-circle = 肩甲骨回し
pattern-shoulder-flexion = 肩の屈曲
pattern-shoulder-horizontal-abduction = 肩の水平外転
pattern-shoulder-horizontal-adduction = 肩の水平内転
pattern-spinal-extension = 背骨の伸展
pattern-spinal-flexion = 背骨の屈曲
pattern-spinal-flexion-extension = 背骨の屈曲と伸展
pattern-spinal-rotation = 背骨の回旋
pattern-squat = スクワット
pattern-squat-jump = スクワットジャンプ
pattern-step = ステップ
pattern-swing = スイング
pattern-vertical-push-unloaded = 上へ押す（負荷なし）
position-all-fours = 四つばい
position-bed-edge = ベッドの端
position-chair = いす
position-half-kneeling = 片ひざ立ち
position-kneeling = ひざ立ち
position-long-lunge = 大きく踏み出すランジ
position-pigeon = 鳩のポーズ
position-prone = うつぶせ
position-resting = 休む姿勢
position-seated-floor = 床に座る
position-side-lying = 横向きに寝る
position-standing = 立つ
position-supine = あおむけ
position-supine-wall = 壁ぎわであおむけ
complaint-achilles = アキレス腱の痛み
complaint-ankle-sprain = 足首の捻挫
complaint-balance = ふらつき
complaint-broken-skin = 傷や感染のある肌
complaint-calf-swelling = ふくらはぎの腫れ
complaint-cold-sensitivity = 冷たさへのアレルギーや強い反応
complaint-disc-flexion-sensitive = 前かがみで強まる腰の痛み
complaint-dizziness = めまい
complaint-extension-sensitive = 反ると強まる腰の痛み
complaint-fai = 股関節の前のつまり
complaint-glaucoma = 緑内障
complaint-groin-strain = 鼠径部の肉離れ
complaint-hamstring-tendon = 坐骨の下の腱の痛み
complaint-heart = 心臓の病気
complaint-high-blood-pressure = 高血圧
complaint-hip-replacement = 人工股関節
complaint-knee-pain = ひざの痛み
complaint-lateral-hip-tendon = 股関節の外側の腱の痛み
complaint-neck-arm-symptoms = 腕に響く首の不調
complaint-numb-skin = 肌のしびれ
complaint-osteoporosis = 骨粗しょう症
complaint-pelvic-floor = 骨盤底の不調
complaint-poor-circulation = 血行不良
complaint-pregnancy = 妊娠
complaint-radiating-leg-pain = 脚に響く痛み
complaint-recent-surgery = 最近の手術
complaint-shoulder-injury = 肩のけが
complaint-sij-pain = 骨盤の後ろの痛み
complaint-wrist-pain = 手首の痛み

## ターミナル

terminal-pair = { $what }: { $value }
terminal-hint = ヒント: { $text }
terminal-hours = { $count } 時間
terminal-kilobytes = { $count } kB
terminal-open = 自由
terminal-output-failed = 出力を書き込めません: { $why }。
terminal-output-failed-hint = 書き込み先に空きがあるか確かめてください。
terminal-resume-hint = limber play --resume で続きから始められます。
terminal-doctor-hint = 詳しくは limber doctor で分かります。
terminal-backup-damaged = 今日のバックアップは作りましたが、記録の一部が壊れています。
terminal-no-backup = バックアップを作れませんでした: { $why }
terminal-nothing-called = 見つかりません。hip のような体の部位で試してください。
terminal-history-empty = 見つかりません。limber play hip-mobility-10 で始められます。
terminal-trends-empty = この期間には何もありません。limber play hip-mobility-10 で始められます。
terminal-session-id = セッション { $id }
terminal-nothing-to-correct = その試みの何を直すのかが指定されていません。
terminal-nothing-to-correct-hint = --held、--reps、--side のどれかを使ってください。
terminal-no-attempt = このセッションに { $attempt } という試みはありません。
terminal-no-attempt-hint = limber history show セッション で番号が出ます。
terminal-exported = { $percent } % 書き出し済み
terminal-read = { $percent } % 読み込み済み
terminal-left-out = 除きました: { $session }
terminal-left-out-hint = 記録の中で壊れています。詳しくは limber doctor で分かります。
terminal-imported = { $file } を読み込みました。
terminal-importable = { $file } は読み込めます。まだ何も変えていません。
terminal-takes-file = ファイルの方で置き換えます。
terminal-keeps-here = ここのものを残します。--take-conflicting でファイルの方を使います。
terminal-settings-taken = ファイルの設定を使います。
terminal-settings-stay = 今のまま残します。--settings でファイルの設定を使います。
terminal-no-backups = まだバックアップはありません。変更のあった日のあとに作られます。limber backup now ですぐに作れます。
terminal-in-folder = 場所: { $folder }
terminal-backed-up = { $file } にバックアップしました。
terminal-restored = { $file } を復元しました。
terminal-replaced = 前の状態は { $file } に残してあります。
terminal-sessions-damaged = その中の { $count } 件のセッションに壊れた部分があります。詳しくは limber doctor で分かります。
terminal-check-ok = 正常
terminal-check-wrong = 異常
terminal-tones = 音 { $count } 回
terminal-sentences = 音声 { $count } 文
terminal-routine-deleted = { $name } を削除しました。記録には名前が残ります。
terminal-unchanged = 変更はありません。
terminal-kept-as = { $name } を { $id } として保存しました。
terminal-kept-note = メモとして保存: { $text }
terminal-stdin = 標準入力
terminal-stdin-failed = 標準入力を読めません: { $why }。
terminal-stdin-failed-hint = 代わりにファイルを指定してください。
terminal-write-failed = { $file } を書き込めません: { $why }。
terminal-write-failed-hint = そこに空きを作るか、TMPDIR に別のフォルダーを指定してください。
terminal-editor-error = エラーで終わりました
terminal-editor-failed = { $editor } でメニューを編集できませんでした: { $why }。
terminal-editor-failed-hint = 何も変えていません。EDITOR に使うエディターを指定してください。
terminal-text-kept = 文章は { $file } にあります。直してから: limber routine edit { $id } --text { $file }
terminal-left-alone = 途中のセッションはそのままです。
terminal-paused-saved = セッションは停止し、保存しました。
terminal-unfinished = { $name } は途中です。{ $at }、{ $time }。
terminal-and-start = { $what }、新しく始める
terminal-ask = 番号(そのままにするなら Enter):
terminal-column-id = ID
terminal-column-name = 名前
terminal-column-usually = 普段
terminal-column-areas = 部位
terminal-column-level = レベル
terminal-column-length = 長さ
terminal-column-last-done = 前回
terminal-column-start = 開始
terminal-column-step = 段階
terminal-column-lasts = 長さ
terminal-column-exercise = 種目
terminal-column-side = 側
terminal-column-set = セット
terminal-column-side-cue = 左右の意味
terminal-column-made = 作成
terminal-column-why = 理由
terminal-column-size = 大きさ
terminal-column-file = ファイル
terminal-column-month = 月
terminal-column-week = 週
terminal-column-held = 保持
terminal-column-days = 日数
terminal-column-effort = きつさ
terminal-column-discomfort = 違和感
terminal-column-done = 実施
terminal-column-left = 左
terminal-column-right = 右
terminal-column-uneven = 差
terminal-left = 残り { $time }
terminal-lead-in = もとの姿勢へ
terminal-rest-after = { $name } のあとの休み
terminal-staying = とどまっています。→ で次へ。
terminal-left-at = { $time } で離れました · g で戻る
terminal-at-least = 少なくとも { $length }
terminal-keys = スペース 停止 · ← → · s とどまる · + - 10 秒 · x 入替 · q 閉じる · ? キー
terminal-keys-go-on = スペース 続ける
terminal-keys-again = r もう一度
terminal-keys-finish = e ここまで
terminal-keys-close = q 閉じる · ? キー
terminal-key-space = 停止、続ける
terminal-key-previous = これをもう一度、または前へ
terminal-key-go-back = 戻る(次へのあと 8 秒間)
terminal-key-stay = とどまる: 時間を過ぎても数える
terminal-key-time = 残り時間
terminal-key-finish = ここで終える(2 回押す)
terminal-key-close = 閉じる。limber play --resume で続き
terminal-key-same = 同じ
terminal-none-keys = → でとばす、e でここで終える、Esc で戻る。
terminal-instead = 代わりにする種目
terminal-stop-keys = e でここで終える、q で閉じる。
terminal-escape = Esc で閉じます。
terminal-finish-again = もう一度 e を押すとここで終わります。
terminal-time-left = この段階の残り { $here }、全体の残り { $all }。
terminal-time-left-all = 全体の残り { $all }。
terminal-line-begin = 開始
terminal-line-cue = 合図
terminal-line-resumed = 再開
terminal-line-gap = 空白
terminal-line-saved = 保存
terminal-line-unsaved = 未保存
terminal-line-refused = 不可
terminal-line-closed = 終了
terminal-countdown = カウント { $n }
terminal-lead-in-of = もとの姿勢に戻る { $length } のあと
terminal-gap-slept = システムが { $length } スリープしていました
terminal-gap-stopped = Limber が { $length } 止まっていました
terminal-unsaved = { $message }({ $count } 件待ち)
terminal-wrong-value = { $argument } に { $value } は使えません: { $why }。
terminal-wrong-argument = { $argument } はここでは使えません。
terminal-wrong-command = { $command } というコマンドはありません。
terminal-wrong-no-value = { $argument } には値が必要です。
terminal-wrong-no-command = コマンドが必要です: { $commands }.
terminal-wrong-missing = 必要です: { $arguments }.
terminal-wrong-conflict = { $argument } は { $other } と一緒には使えません。
terminal-wrong-twice = { $argument } は一度だけ使えます。
terminal-meant = { $word } のことですか。{ $help }
terminal-help-hint = limber help で全コマンド、limber help コマンド で引数が分かります。
terminal-help-window-hint = limber-app --help で使える引数が分かります。
terminal-why-scale = 0 から 10 の整数か none です
terminal-why-reps = 回数は 0 以上の整数です
terminal-why-length = 長さは 25s、2min、1:30、1:00:00 のように書きます
terminal-why-path = 段階のパス、=、値の順に書きます
terminal-why-speed = 速さは 1 から 1000 の整数です
terminal-why-rate = 44100 か 48000 です
terminal-why-family = soft、clear、low のどれかです
terminal-why-open = 1 から 3600 の整数(秒)です
terminal-why-date = 日付は 2026-01-31 のように書きます
terminal-why-format = csv、json、ics、html、fit のどれかです
terminal-help-limber = ネットなしで使える運動タイマー。左右それぞれの保持時間と、正直な記録。
terminal-help-exit-codes = 終了コード: 0 完了、1 失敗、2 使い方の誤り、3 途中のセッションか別のプログラムが動いている、130 中断(続けられる)。
terminal-help-usage = 使い方:
terminal-help-commands = コマンド
terminal-help-arguments = 引数
terminal-help-options = オプション
terminal-help-help = この説明、またはコマンドの説明を出す
terminal-help-flag = 説明を出す
terminal-help-version = バージョンを出す
terminal-help-data-dir = 記録のフォルダー [既定: システムのデータフォルダー(ウィンドウ版と共通)]
terminal-help-window-data-dir = 記録のフォルダー [既定: システムのデータフォルダー(ターミナル版と共通)]
terminal-help-command-exercises = 種目を一覧する。名前、部位、筋肉、道具でも探せる
terminal-help-command-routines = メニューを一覧する
terminal-help-command-routine = メニューを見る、追加、変更、コピー、削除する
terminal-help-command-timeline = メニューの各段階を、次に行う通りに見せる
terminal-help-command-play = メニューを行う
terminal-help-command-history = 行ったことを見せる
terminal-help-command-trends = 記録のまとめを見せる: 週、左右、種目、部位
terminal-help-command-export = 記録をファイルに書き出す: 表、カレンダー、レポート、または全部
terminal-help-command-render = メニューを WAV にして、どのプレーヤーでも使えるようにする
terminal-help-command-import = 別の端末が --all で書き出したものを取り込む
terminal-help-command-backup = 記録のバックアップを一覧、作成、復元する
terminal-help-command-doctor = 記録、バックアップ、必要なものをすべて調べる
terminal-help-exercises-query = 探す言葉。例: "thread the needle"、"hip chair"
terminal-help-exercises-category = この種類だけ。例: static-stretch
terminal-help-exercises-area = この部位だけ。例: hips
terminal-help-exercises-equipment = この道具を使うものだけ。例: chair。none はマットだけ
terminal-help-exercises-level = このレベルだけ: beginner、intermediate、advanced
terminal-help-exercises-pattern = この動きだけ。例: hinge
terminal-help-exercises-plane = この動きの向きだけ。例: frontal
terminal-help-exercises-own = 自分のものだけ
terminal-help-json = JSON で出す
terminal-help-routine-show = メニューを書式どおりに出す
terminal-help-routine = メニューの ID、または書式のファイル
terminal-help-routine-add = 書式、または自由な言葉の処方からメニューを追加する
terminal-help-text-file = 文章のファイル。- は標準入力
terminal-help-routine-check = 文章の各行がどう読まれるかを見せる
terminal-help-routine-edit = $EDITOR でメニューを変える。付属のものはコピーになる
terminal-help-routine-id = メニューの ID
terminal-help-text = エディターではなくファイルから読む。- は標準入力
terminal-help-routine-rm = 自分のメニューを削除する
terminal-help-routine-copy = 変えるためにメニューをコピーする
terminal-help-play-new = 途中のセッションをそこまでで終え、これを始める
terminal-help-play-resume = 途中のセッションを続ける
terminal-help-play-speed = N 倍の速さで進める(1〜1000)。統計には入らない
terminal-help-play-json = 起きるたびに 1 行ずつ JSON で出す
terminal-help-play-silent = 音も声も出さない
terminal-help-history-routine = このメニュー(ID)のものだけ
terminal-help-history-exercise = この種目(ID)を含むものだけ
terminal-help-history-outcome = この終わり方のものだけ: finished、finished_early、unfinished
terminal-help-history-note = メモにこの言葉があるものだけ
terminal-help-history-show = 1 回のセッションを、停止や空白、番号つきの試みと共に見せる
terminal-help-session = セッションの ID、始まった時刻("2026-11-20 18:30")、または last
terminal-help-history-correct = セッションを直す。最初の記録は残る
terminal-help-history-add = Limber なしで行ったセッションを追加する
terminal-help-correct-attempt = どの試みか: history show の番号、または段階のパス
terminal-help-correct-held = 保持した長さ。例: 25s、1:30
terminal-help-correct-reps = 行った回数。左右があれば片側ごと
terminal-help-correct-side = 行った側: left、right
terminal-help-began = 始まった現地時刻。例: "2026-11-20 18:30"
terminal-help-add-exercise = 普段の量で 1 種目(ID)。くり返し指定できる
terminal-help-add-held = 予定と違った保持の長さ。例: main/1/1/1/left=25s。0 はその段階なし。パスは limber timeline --json で分かる。くり返し指定できる
terminal-help-add-reps = 予定と違った回数。例: main/1/2/1/-=8
terminal-help-effort = きつさ、0〜10 または none
terminal-help-before = 前の違和感、0〜10 または none
terminal-help-after = 後の違和感、0〜10 または none
terminal-help-note = メモ。空ならメモを消す
terminal-help-trends-all = 最近 12 週ではなく全部
terminal-help-export-format = ファイルの形式: csv、json、ics(カレンダー)、html(療法士向けレポート)、fit(アクティビティ)
terminal-help-export-all = 記録と設定をすべて書き出す。limber import で取り込める
terminal-help-export-notes = --format html のとき、メモもレポートに入れる
terminal-help-export-output = 標準出力ではなくファイルに書く
terminal-help-render-output = このファイルに書く
terminal-help-render-voice = 声も入れる(espeak-ng が必要)
terminal-help-render-rate = 1 秒あたりのサンプル数: 44100、48000 [既定: 44100]
terminal-help-render-family = 音: soft、clear、low [既定: 設定で選んだもの]
terminal-help-render-open = 待つ段階の長さ(秒)
terminal-help-import-file = limber export --all または --format json で書き出したファイル
terminal-help-import-dry-run = 何も変えず、どうなるかを見せる
terminal-help-import-settings = 設定も取り込む
terminal-help-import-take-conflicting = 両方で続いたセッションはファイルの方を使う
terminal-help-backup-list = バックアップを新しい順に一覧する
terminal-help-backup-now = 今バックアップを作る
terminal-help-backup-restore = 記録をすべてバックアップに置き換える。今のものも一つのバックアップとして残る
terminal-help-file = バックアップの名前、またはパス
terminal-help-since = 最初の日。例: 2026-01-31
terminal-help-until = 最後の日(その日も含む)
terminal-value-options = {"["}オプション]
terminal-value-command = コマンド
terminal-value-attempt = 試み
terminal-value-date = 日付
terminal-value-date-time = 日付 時刻
terminal-value-dir = フォルダー
terminal-value-family = 音
terminal-value-file = ファイル
terminal-value-format = 形式
terminal-value-id = ID
terminal-value-length = 長さ
terminal-value-n = N
terminal-value-path-length = パス=長さ
terminal-value-path-n = パス=N
terminal-value-query = 言葉
terminal-value-rate = 数
terminal-value-routine = メニュー
terminal-value-scale = 0-10
terminal-value-seconds = 秒
terminal-value-session = セッション
terminal-value-side = 側
terminal-value-text = 文章
terminal-value-word = 言葉

## レポート本文とカレンダー

paper-title = エクササイズの記録
paper-period = { $since }～{ $until }
paper-no-period = まだ記録がありません
paper-empty = この期間に記録はありません。
paper-foot = エクササイズ中に取った記録から Limber が作成しました。保持は実際に行った時間で、休止は含みません。最低時間（誤差1秒以内）に達した姿勢を、できたものと数えます。
paper-days = 行った日
paper-a-week = 週 { $days } 日
paper-done = 予定どおりできた
paper-sets = { $sets } セット
paper-held = 予定時間のうち保持
paper-sessions = セッション
paper-none-early = すべて最後まで
paper-early = { $count } 回は早めに終了
paper-exercises = 種目、左右別
paper-exercises-about = 種目と左右ごとの保持と予定
paper-sets-done = できたセット
paper-planned = 予定
paper-a-set = 1セット
paper-sessions-about = 各セッションとその感想
paper-latest = 全 { $all } 件のうち最新の { $shown } 件。
paper-was-early = 早めに終了
paper-was-by-hand = 手動で追加
paper-was-corrected = 修正済み
paper-discomfort = 違和感、0～10
paper-before = エクササイズの前
paper-after = エクササイズの後
paper-each-day = 点は一日分です。
paper-each-days = 点は { $count } 日の平均です。
paper-drawing = 違和感: { $what }
paper-drawing-ends = { $when } { $from } から { $to } まで
paper-said = { $what }: { $value }。
paper-event-held = 保持 { $length }。
paper-event-sides = 左 { $left }、右 { $right }。
paper-event-early = 早めに終了。

## 元に戻せること

change-session = { $day }の{ $routine }
change-delete = { $name } を削除
change-discard = { $name } を破棄
change-notes = { $name } のメモ
change-correct = { $name } を修正
change-add = { $name } を追加
change-change = { $name } を変更
change-remove = { $name } を外す
change-move = { $name } を移動
change-swap = { $name } を { $instead } に入れ替え
change-copy = { $name } をコピー
change-copy-here = { $name } のコピーを作る
change-share = { $name } を共有
change-use = { $name } を使う
change-add-block = ブロック { $name } を追加
change-change-block = ブロック { $name } を変更
change-remove-block = ブロック { $name } を外す
change-move-block = ブロックを移動
change-swap-loaded = 種目を入れ替え
change-swap-loaded-of = { $name } の種目を入れ替え
change-keep-swaps = { $name } の入れ替えを残す
change-routine = メニューを変更
change-text = 文章を変更
change-careful = 注意: { $name }
change-never = { $name } を提案しない
change-suggest = { $name } をまた提案する
change-import = { $name } の読み込み
change-session-settings = セッションの設定
change-sound-settings = 音の設定
name-mine = { $name }（自分用）
name-mine-more = { $name }（自分用 { $number }）
name-my-routine = 自分のメニュー
name-my-prescription = 自分の処方
name-block = メイン

## 休止とお知らせ

pause-ask-hold = 続けますか。この姿勢をもう一度しますか。
pause-ask = 続けますか。
pause-slept-laptop = ノートパソコンが { $length } スリープしていました。
pause-slept-phone = スマートフォンが { $length } スリープしていました。
pause-stopped = Limber が { $length } 止まっていました。
pause-recovered-hold = この姿勢の { $held } で Limber が止まりました。その後は数えていません。
pause-recovered = ここで Limber が止まりました。
pause-stay = 目標を五分過ぎました。続けますか。次へ進みますか。
left-out-own = 自分のもの { $id }: { $what }

## 安全

safety-stop-card = 胸の痛み、気が遠くなる感じ、鋭い痛みや電気が走るような痛み、脚の先へ広がる痛み、新しいしびれや力の入りにくさを感じたら、セッションを中止してください。
safety-disclaimer = 成人向けの、運動についての一般的な情報です。診断や治療をするものではなく、医療の専門家によるケアに代わるものではありません。
safety-stop-chest = 胸の痛みや圧迫感
safety-stop-faint = 気が遠くなる感じやめまい
safety-stop-breath = いつもと違う息切れ
safety-stop-sharp = 鋭い痛み、電気が走るような痛み、広がる痛み
safety-stop-numb = 新しいしびれや力の入りにくさ
safety-stop-joint = 関節が引っかかる、または抜ける感じ

## 点検と壊れた記録

doctor-no-log = まだ記録がありません。最初のセッションで作られます。
doctor-log-shut = 記録を開けません。
doctor-system-says = { $file }: { $why }
doctor-folder-new = データフォルダー { $folder } はまだありません。最初のセッションで作られます。
doctor-folder-other = --data-dir で別のフォルダーを選んでください。
doctor-folder-unseen = データフォルダーを調べられません。
doctor-folder-well = データフォルダー { $folder } に書き込めます。
doctor-folder-unwritten = データフォルダーに書き込めません。
doctor-folder-allow = 書き込みを許可するか、空きを作るか、--data-dir で別のフォルダーを選んでください。
doctor-sums-well = 記録の合計はセッションと一致しています。
doctor-sums-ill = 記録の合計が正しくありません。
doctor-sums-not = 記録の合計がセッションと一致しません。
doctor-sums-did = セッションから数え直しました。
doctor-nothing-more = ほかにすることはありません。
doctor-lock-held = { $who } がセッションを実行中です。
doctor-lock-free = 実行中のセッションはありません。
doctor-backups-unlisted = バックアップを一覧にできません。
doctor-backups-none = まだバックアップがありません。変更のあった日の後に作られます。
doctor-backup-damaged = { $file }: セッション { $session } の記録が書かれたときと違います。
doctor-backups = バックアップは { $count } 件。最新は { $date } です。
doctor-backups-now = limber backup now で新しく作れます。
doctor-aside-none = 壊れた記録を脇に移したことはありません。
doctor-aside = 壊れた記録 { $count } 件が、記録の隣にあります: { $files }
doctor-waits = { $session }が再開を待っています。
doctor-waits-alive = { $session }が再開を待っています。最後に動いていたのは { $date } です。
doctor-none-waits = 再開を待つセッションはありません。
doctor-waiting-unread = 途中のセッションを読めません。
doctor-log-opens = 記録 { $file } を開けます。
doctor-moved-aside = 脇に移し、救えたものを新しい記録に入れました。
doctor-log-unread = 記録を調べられません。
doctor-way-out = limber backup list でバックアップを一覧にし、limber backup restore ファイル で戻せます。
doctor-pages-well = ページ、スキーマ、リンク、設定は正常です。
doctor-pages-ill = ファイルが正しくありません。
doctor-looked = { $sessions }、{ $entries }を調べました。
doctor-count-sessions = セッション { $count } 件
doctor-count-entries = 記入 { $count } 件
doctor-sessions-well = { $looked } どれも記入どおりです。
doctor-others-good = ほかのセッションは正常です。{ $way }
doctor-library = 付属のメニュー { $count } 件を読めます。
doctor-library-ill = 付属のライブラリーが壊れています。
doctor-clock = 時計は { $date } です。
doctor-clock-wrong = 今日セッションがあったはずはありません。時計が間違っています。
doctor-clock-ahead = 最新のセッションは { $date } です。時計が間違っているか、そのとき間違っていました。
doctor-set-clock = システムの日付を合わせてください。長さは日付に左右されません。
found-pages = ファイルのページ: { $what }
found-schema = ファイルのスキーマ: { $what }
found-orphan = 表 { $table } の行が、存在しない行を指しています。
found-some-session = あるセッション
found-some-session-of = { $date }のセッション
found-session-id = { $session }（セッション { $id }）
found-session = { $session }: { $what }
told-session = { $date }の{ $routine }
told-sentences = { $first } { $next }
told-and-then = { $first }、{ $next }
recovered-from-backup = 記録が壊れていたので（{ $what }）、直しました。{ $date } のバックアップを使い、{ $read }。
recovered-alone = 記録が壊れていたので（{ $what }）、直しました。使えるバックアップはなく、{ $read }。
recovered-read-besides =
    { $count ->
        [0] 壊れたファイルから加えたセッションはありません
       *[other] 壊れたファイルからセッション { $count } 件を加えました
    }
recovered-read =
    { $count ->
        [0] 壊れたファイルから読めたセッションはありません
       *[other] 壊れたファイルからセッション { $count } 件を読みました
    }
recovered-unreadable = まったく読めないセッション { $count } 件
recovered-lost = 失われたもの: { $sessions }。
recovered-end-of = { $session }の終わり
recovered-incomplete = 壊れたファイルを最後まで読めませんでした。{ $since } から { $until } までで、記録にないセッションは失われました。
recovered-incomplete-all = 壊れたファイルを最後まで読めませんでした。{ $until } までで、記録にないセッションは失われました。
recovered-none-lost = 失われたセッションはありません。
recovered-kept = 壊れたファイルは { $file } に残してあります。

## Readings of a prescription

doubt-not-a-name = 「{ $name }」という名前はありません。{ $like } ですか?
doubt-several = { $names } のどれかです。
doubt-two-amounts = 量が 2 つあります。後のものは使いません。
doubt-rest-without-unit = 休みに単位がないため、秒として読みます。
doubt-range-repetitions = { $least }〜{ $most } 回のうち { $least } 回とします。
doubt-range-sets = { $least }〜{ $most } セットのうち { $least } セットとします。
doubt-whole-repetitions = 回数は整数だけです。
doubt-whole-sets = セットは整数だけです。
doubt-whole-seconds = 秒は整数だけです。
doubt-sets-of-holds = 複数の保持からなるセットを { $count } 回の保持として読みます。
doubt-longer-taken = 長いほうの時間を使います。幅は保持にだけ使えます。
doubt-number-without-unit = 数に単位がないため、秒として読みます。
doubt-no-time = 時間がないため、いつもの時間を使います。
doubt-no-amount = 量がないため、いつもの量を使います。
doubt-one-side = 片側だけですか、それとも始める側ですか?
doubt-side-to-side = { $exercise } は左右交互に行うため、片側だけにはできません。
doubt-both-at-once = { $exercise } は両側を同時に行います。
changed-to-floor = { $asked } 秒とありますが、{ $exercise } は少なくとも { $floor } 秒保ちます。
changed-to-limit = { $exercise } は { $minutes } 分を超えません。
