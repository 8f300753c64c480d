# Every text of the window in English. Short, present, no inflated praise.

app-name = Limber
skip-to-content = Skip to the content
loading = One moment…
try-again = Try again
look-again = Look again

nav-label = Main
nav-today = Today
nav-routines = Routines
nav-exercises = Exercises
nav-history = History
nav-settings = Settings

notice-close = Close this message
running-line = On now:
running-back = Back to it

undo = Undo
redo = Redo
save = Save
saved = Saved.
edit = Edit
duplicate = Duplicate
deleted-named = Deleted: { $name }.
undone = Undone: { $name }.
redone = Done again: { $name }.

problem-unreachable = Limber does not answer right now.

## Lengths and words

length-seconds = { $count } s
length-minutes = { $count } min
length-hours = { $hours } h { $minutes } min
level-beginner = Beginner
level-intermediate = Intermediate
level-advanced = Advanced
side-left = Left
side-right = Right
speed = { $speed } × speed
set-number = set { $n }
held-of = { $held } of { $planned }
of-ten = { $value } of 10

## Today

week-label = This week
week-days-done =
    { $count ->
        [0] Nothing yet this week. Any day is a good one.
        [one] { $count } day done this week.
       *[other] { $count } days done this week.
    }
week-goal-line =
    { $least ->
        [one] One day or more is a good week; rest days are part of the plan.
       *[other] { $least } to { $most } days are a good week; rest days are part of the plan.
    }
rest-hint = You did this one less than two days ago. Muscles like a day between; anything gentle is fine.
day-done = done, { $length }
day-rest = rest day
day-today = today, nothing yet
day-planned = to come
first-gentle = Gentle, easy on knees
first-pigeon = With pigeon
start = Start
start-named = Start: { $name }
start-see-unfinished = See it
start-fresh = Finish it as it is, start this
today-shorter = Something shorter
today-usual = The usual one
today-empty = Nothing is planned for today. That's part of the plan.
today-choose = Choose a routine
unfinished-title = Not finished, began { $began }
unfinished-held-by = { $holder } runs it right now. Go on there, or close it there first.

offer-go-on = Go on
offer-do-again = Do this hold again
offer-finish = Finish as it is
offer-discard = Discard
offer-later = Leave for later
settled-finish = Finished. It is in the log as it was.
settled-discard = Discarded. It is not in your history.
left-for-later = Paused. Go on whenever it suits you.
ended-without = Ended. There was nothing to put in the log.

## Routines

includes-pigeon = includes pigeon
routines-empty = No routines here yet.
routine-exercises =
    { $count ->
        [one] { $count } exercise
       *[other] { $count } exercises
    }
routine-open-steps =
    { $count ->
        [one] { $length } and { $count } step as long as you like
       *[other] { $length } and { $count } steps as long as you like
    }
routine-last-done = Last done { $date }
routine-notes = Good to know
routine-steps =
    { $count ->
        [one] { $count } step
       *[other] All { $count } steps
    }
line-each-side = each side
line-left-only = left only
line-right-only = right only
line-sides = { $amount } { $sides }
line-sets = { $sets } × { $amount }
line-range = { $min }–{ $amount } s
line-reps =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
line-open = as long as you like
block-warm-up = Warm-up
block-main = Main part
block-cool-down = Cool-down
block-rounds =
    { $count ->
        [one] { $count } round
       *[other] { $count } rounds
    }
block-shared = Also in { $names }
step-get-ready = Get ready
step-hold = Hold
step-reps = Repetitions
step-timed = For a time
step-open = As long as you like
step-switch = Switch
step-rest = Rest

routine-new = New routine
routine-edit-copy = Edit a copy
loads-moves =
    { $count ->
        [one] { $count } move loads: { $what }.
       *[other] { $count } moves load: { $what }.
    }
loads-swap =
    { $count ->
        [one] Swap it
        [2] Swap both
       *[other] Swap all { $count }
    }
loads-instead = { $instead } for { $name }
loads-none = Nothing does the same and spares it. Leave it out, or ask your therapist.
swaps-keep = Keep the swap for next time
swaps-kept = Kept. The routine has the new move now.

## Exercises

exercises-search = Search: hip, chair, thread the needle
exercises-found =
    { $count ->
        [one] { $count } exercise
       *[other] { $count } exercises
    }
exercises-none = Nothing called that. Try “hip” or add your own.
exercise-new = Add your own
exercise-change = Change your exercise
exercise-yours = Yours
exercise-never-mark = Never suggested
exercise-also = Also called { $names }
exercise-adapted = Your copy of
exercise-careful = Be careful: { $what }
exercise-picture = Picture: { $name }
exercise-usual-seconds = Usually { $min } to { $max } s
exercise-usual-times = Usually { $min } to { $max } times
exercise-setup = How to get into it
exercise-feel = Where to feel it
exercise-mistake = Common mistake
exercise-stop = When to stop
exercise-loads = What it loads
exercise-easier = Easier
exercise-harder = Harder
exercise-used = In these routines
exercise-source = Dose: { $source }
exercise-adapt = Adapt as a copy
exercise-never = Never suggest this to me
exercise-suggest-again = Suggest this again
exercise-hidden = { $name } is not suggested any more.
exercise-suggested = It may be suggested again.
category-dynamic-warm-up = Warm-up
category-static-stretch = Stretch
category-mobility = Mobility
category-functional-strength = Strength
category-plyometric = Jumps
category-breathing = Breathing
category-ice = Ice
filters = Filters
filters-on =
    { $count ->
        [one] { $count } filter on
       *[other] { $count } filters on
    }
filters-clear = Take all filters away
filter-any = Any
filter-nothing = nothing but a mat
filter-category = Kind
filter-region = Body area
filter-equipment = Needs
filter-level = Level
filter-pattern = Movement
filter-plane = Plane
form-leave = Back without saving
form-copy-name = { $name }, my way
form-copy-about = Your copy. The one that comes with Limber stays as it is.
form-name = Name
form-aliases = Other names, with commas between
form-position = Position
form-dose = Measured in
form-hold = seconds held
form-reps = repetitions
form-timed = time
form-open = as long as you like
form-times = Repetitions
form-seconds = Seconds
form-sets = Sets
form-sides = Sides
form-bilateral = Both sides at once
form-each-side = One side, then the other
form-alternating = Left and right in turn
form-side-cue = What a side means, such as “{"{"}side{"}"} knee on the floor”
form-setup = How to get into it, a step on each line
form-picture = A picture (PNG, JPEG or WebP, up to 2 MB)
form-picture-remove = Take the picture away

## Editor

prescription-link = I have a prescription
prescription-title = A prescription
prescription-about = Write or paste it as you got it. Limber shows what it understood before anything is kept.
prescription-text = The text
prescription-example = Pigeon pose 3x30s each side
prescription-none = No exercise found yet
prescription-doubtful =
    { $count ->
        [one] { $count } line to check
       *[other] { $count } lines to check
    }
prescription-doubt = Sure?
prescription-edit = Edit first
prescription-line-title = The name
prescription-line-more = Belongs to the line before
prescription-line-form = Part of the written form
prescription-line-note = Kept as a note
editor-title = Edit a routine
editor-total = In all { $length }
editor-way-named = { $way }: { $name }
editor-text = As text
editor-text-title = The routine in its written form
editor-text-about = A title, then one line an exercise, such as: Pigeon pose 2 x 30 s each side
editor-text-take = Take the text over
editor-add = Add an exercise
editor-add-here = Add to { $name }
editor-add-block = Add a block
editor-new-block = New block
editor-block-empty = Nothing here yet.
editor-use = Use a shared block
editor-use-this = Use
editor-more = More about the routine
editor-goal = What it is good for
editor-tags = Words to find it by, with commas between
editor-first-side = Begins with
editor-as-set = as set in Settings
editor-as-routine = as the routine says
editor-side-order = Order of sides
editor-first-alternate = the other side each time
order-alternate = left, right, left, right
order-one-then-other = all of one side, then the other
editor-ready-least = Get ready at least, seconds
editor-switch-least = Change sides at least, seconds
editor-up-named = Move up: { $name }
editor-down-named = Move down: { $name }
editor-edit-named = Change: { $name }
editor-remove-named = Take out: { $name }
editor-shared-own = A shared block: what you change here changes everywhere.
editor-shared-shipped = A shared block that comes with Limber.
editor-copy-here = Make a copy here
editor-share = Share this block with other routines
editor-phase = Part
editor-rounds = Rounds
editor-unusual = Usually { $min } to { $max }. Kept as you said.
editor-least = Least that counts, seconds
editor-ready = Get ready, seconds
editor-switch = Change sides, seconds
editor-rest = Rest between sets, seconds
editor-rest-after = Rest after, seconds
editor-replace = Another exercise here
editor-replace-named = Instead of { $name }

## Careful

careful-title = Be careful with…
careful-about = Routines then say which moves load it, and no swap leads to one. No medical advice: ask whoever treats you.
careful-choose = Choose
careful-on = Careful with: { $what }.
careful-off = No longer careful with: { $what }.

## History

history-empty = Your first session will appear here.
history-older = Show older
calendar-title = Calendar
calendar-caption = Days of the month; a day with sessions shows only its own in the list
calendar-before = Earlier
calendar-after = Later
calendar-month = Month
calendar-year = Year
calendar-day = { $date }: { $length }
calendar-day-done = { $date }: { $length }, a day that counts
calendar-month-sum =
    { $days ->
        [one] { $month }: { $days } day, { $length }
       *[other] { $month }: { $days } days, { $length }
    }
calendar-sum =
    { $days ->
        [0] No day counts yet, { $length } held.
        [one] { $days } day, { $length } held.
       *[other] { $days } days, { $length } held.
    }
streak-weeks =
    { $count ->
        [one] { $count } good week so far.
       *[other] { $count } good weeks in a row.
    }
streak-none =
    { $least ->
        [one] One day or more makes a good week.
       *[other] { $least } to { $most } days make a good week, whichever they are.
    }
search-title = Search and filter
search-asked =
    { $count ->
        [one] { $count } thing asked for
       *[other] { $count } things asked for
    }
search-text = Words in the note
search-routine = Routine
search-exercise = Exercise
search-outcome = Ended
search-any = Any
search-clear = Show everything
search-empty = Nothing like that in the log. Ask for less, or show everything.

## Trends

trends-title = Trends
trends-empty = Nothing in this time. What you do from now on will show here.
range-label = How far back
range-4 = 4 weeks
range-12 = 12 weeks
range-year = A year
range-5-years = 5 years
chart-table = As a table
minutes-week = Minutes a week
minutes-month = Minutes a month
column-day = Day
column-week = Week from
column-month = Month
column-days = Days
column-hour = From
column-sets = Sets
sides-title = Left and right
sides-even = Left and right are even.
sides-worth = Worth evening out
more-left = Left { $length } more
more-right = Right { $length } more
exercises-title = Exercises
exercises-more = { $count } more
areas-title = Body areas
planes-title = Planes of motion
plane-sagittal = Forward and back
plane-frontal = To the side
plane-transverse = Turning
not-reached-here = Not in this time: { $names }.
hours-title = Time of day
effort-trend = Effort
discomfort-trend = Discomfort
scale-of-ten = Average, 0 to 10
key-before = Before
key-after = After
key-least = Minimum
trend-title = Held a set
trend-about = Average of the sets that count, beside their minimum.
trend-empty = No set of this in this time.
trend-sessions = Sessions with it

## A session
history-held = { $held } held
left-and-right = Left { $left } · Right { $right }
outcome-finished = Finished
outcome-finished-early = Finished early
outcome-unfinished = Not finished
outcome-discarded = Discarded
held-title = Planned and held
held-caption = What was held of what was planned, per side
held-exercise = Exercise
held-none = –
held-not-reached = not reached
held-reps = { $done } of { $planned } reps
held-reps-paced = { $planned } reps, paced
swapped-from = instead of { $name }
swapped-because = instead of { $name } ({ $reason })
attempts-title =
    { $count ->
        [one] { $count } attempt
       *[other] All { $count } attempts
    }
attempt-number = attempt { $n }
attempt-target = target changed to { $target }
attempt-interrupted =
    { $count ->
        [one] interrupted once, longest { $longest }
       *[other] interrupted { $count } times, longest { $longest }
    }
hold-completed = Completed
hold-partial = In part
hold-skipped = Skipped
hold-swapped = Swapped
hold-not-reached = Not reached
hold-superseded = Done again after
fact-held = Held
fact-paused = Paused
fact-effort = Effort
fact-discomfort-before = Discomfort before
fact-discomfort-after = Discomfort after
by-hand = Added by hand
corrected = Corrected
counts-on = Counts on { $day }
correct-title = Edit session
correct-about = What was recorded first stays in the log’s journal.
correct-saved = Corrected.
correct-planned = planned { $planned }
add-title = Add a session
add-about = Something you did without Limber. It counts like any other.
add-what = What
add-single = Single exercises
add-exercise = Add an exercise
add-held-about = Filled in as planned. 0 leaves a step out.
add-save = Add
add-saved = Added.
pen-date = Date
pen-time = Time
pen-side = Side
pen-reps = Reps of { $planned }
pen-length-wrong = Write a length like 0:30, 25 or 1:00:00.
pen-reps-wrong = Write a whole number.
break-slept = The laptop slept for { $length }, { $from } to { $to }. Not counted.
break-stopped = Limber was stopped for { $length }, { $from } to { $to }. Not counted.
break-went-on = It went on at { $time }.
break-person = Paused
break-swap = Paused to choose another move
break-stop-card = Paused at the stop card
break-call = Paused for a call
break-closed = Limber was closed
break-recovered = Limber was not running
break-stay-limit = Paused after staying five minutes
break-gap = Nobody was there
break-since = { $why } since { $from }.
break-between = { $why }, { $from } to { $to }.
break-lasting = { $why } for { $length }, { $from } to { $to }.
note-title = Note
delete = Delete
deleted = Deleted.

## Export

audio-title = Save as audio
audio-about = One file with all tones, to follow with any player.
audio-voice-title = With a voice
audio-voice-about = Speaks through espeak-ng, where that is installed.
audio-open-title = Steps that would wait for you last
audio-open-seconds = { $seconds } s
audio-save = Save as audio
audio-busy = Writing… { $percent } %
audio-done = Written to { $path }
audio-cancelled = Nothing was written.
export-title = Export
export-about = Your log as a file. It stays on this computer.
export-format = File
export-csv = Table for a spreadsheet (CSV)
export-csv-about = One row for each side you held.
export-archive = Copy to my other device
export-archive-about = Your log, your own exercises and routines, and the settings in one file. Import it there in Settings.
export-ics = Calendar (iCalendar)
export-ics-about = Each session as an event, without your notes.
export-fit = Activity for a sports program (FIT)
export-fit-about = Each side as a set. Up to 1,000 sessions in one file.
export-json = The log for programs (JSON)
export-json-about = Every hold, with its plan.
export-days = Days
export-all = Everything
export-chosen = Only some days
export-since = From
export-until = To
export-write = Write the file
export-busy = Writing…
export-done = Written to { $path }
export-cancelled = Nothing was written.
work-progress = How far it is
work-cancel = Cancel

## Report

report-title = Report for my therapist
report-about = What was planned and what was held on each side, to hand over on paper or as a file.
report-time = Which time
report-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
report-notes = With my notes
report-notes-about = What you wrote about a session is in the report, too.
report-preview = The report
report-print = Print
report-save = Save as a file

## Settings

week-goal-title = Week goal
week-goal-about = A day counts from 5 minutes, or half of what was planned. Breaks from sitting and cold packs do not count.
week-least = A good week has at least this many days
week-most = and no need for more than
week-begins = Weeks begin on
week-begins-locale = Usual
week-begins-monday = Monday
week-begins-sunday = Sunday
week-days = Days are counted
week-days-about = A session late in the evening abroad may fall on another day at home. Nothing in the log changes.
week-days-recorded = Where I was
week-days-device = Where I am
week-saved = Saved.

sessions-title = Sessions
between-title = More time between
between-about = How long get-ready and switch last, of their usual time.
percent = { $percent } %
wait-for-me-title = Wait for me before each hold
wait-for-me-about = A hold begins when you say so.
wait-for-done-title = Wait for Done on repetitions
wait-for-done-about = Repetitions end when you say so, at your own pace.
first-side-title = Which side first
first-alternate = In turn
settings-saved = Saved for the next session.
sound-title = Sound
silent-title = Silent
silent-about = Nothing sounds; every cue is shown.
family-title = Tones
family-soft = Soft
family-clear = Clear
family-low = Low
volume-title = Volume of tones
volume-about = Apart from the system's own.
lower-title = Lower other sound during cues
lower-about = Where the system can. Otherwise both are heard.
voice-title = Voice
voice-none = There is no voice on this device that Limber can use. Every cue still has its tone, and everything is shown.
voice-which = Which voice
voice-usual = The usual one
voice-test = Hear it speak
say-off = Off
say-names = Names
say-guide = Guide
say-full = Everything
say-off-about = Nothing is said.
say-names-about = The exercise and its side.
say-guide-about = Also the side cue, how long, half-way and the last three seconds.
say-full-about = Also how to get into position. Getting ready lasts until that is said.
rate-title = Pace of the voice
voice-language = Language of the voice
vibrate-title = Vibrate
vibrate-about = A pattern of its own for every cue, on phones.
cues-title = Every cue
hear = Hear it
hear-cue = Hear { $name }
cue-get-ready = Get ready
cue-start = Start
cue-minimum = Minimum reached
cue-half = Half-way
cue-countdown = Three, two, one
cue-target = Target reached while staying
cue-chime = Every 30 s of staying
cue-maximum = Long enough
cue-skin-check = Look at the skin
cue-switch = Switch sides
cue-rest = Rest
cue-next = What is next
cue-done = Done
theme-title = Appearance
theme-system = System
theme-light = Light
theme-dark = Dark
theme-light-dark = Light or dark
contrast-title = More contrast
contrast-about = Ink for everything that is soft, an edge around every card.
text-size-title = Size of text
language-title = Language
language-about = Exercises and routines are told in English for now.
keys-title = Keys in the player
keys-on = Use keys
keys-about = Space, Enter and Tab work either way.
keys-change = Other keys
keys-now = { $what }: { $key }. Change the key.
keys-press = Press the key for: { $what }. Backspace for none.
keys-press-short = Press a key
keys-usual = The usual keys again
data-title = Data
data-where = Your log stays on this computer:
backups-title = Backups
backups-about = One after each day with changes, thinned out as they age. They lie in
back-up-now = Back up now
backed-up = Backed up, { $date }.
backed-up-damaged =
    { $count ->
        [one] Backed up, { $date }. { $count } session in the log is not as it was written; Look at everything says which.
       *[other] Backed up, { $date }. { $count } sessions in the log are not as they were written; Look at everything says which.
    }
backups-older =
    { $count ->
        [one] { $count } older one
       *[other] { $count } older ones
    }
backup-daily = after a day with changes
backup-before-upgrade = before an upgrade
backup-before-import = before an import
backup-before-restore = replaced by another backup
backup-by-hand = made by hand
restore = Restore
restore-named = Restore the backup of { $date }
restored = Restored. What it replaced is kept as a backup.
restored-damaged =
    { $count ->
        [one] Restored. { $count } session in it is not as it was written. What it replaced is kept as a backup.
       *[other] Restored. { $count } sessions in it are not as they were written. What it replaced is kept as a backup.
    }
data-export-about = Your log and settings in one file, to go on elsewhere. Exercises and routines of your own stay here; backups hold them.
import-title = Import
import-about = A file from your other device. You see what comes of it first.
import-choose = Choose a file
import-new =
    { $count ->
        [one] { $count } session comes
       *[other] { $count } sessions come
    }
import-newer =
    { $count ->
        [one] { $count } session goes on in the file; that comes
       *[other] { $count } sessions go on in the file; that comes
    }
import-same =
    { $count ->
        [one] { $count } session is here already, the same
       *[other] { $count } sessions are here already, the same
    }
import-older =
    { $count ->
        [one] { $count } session goes on here; it stays
       *[other] { $count } sessions go on here; they stay
    }
import-conflicting =
    { $count ->
        [one] { $count } session went on here and there, each in its own way
       *[other] { $count } sessions went on here and there, each in its own way
    }
import-damaged =
    { $count ->
        [one] { $count } session is damaged in the file and stays out
       *[other] { $count } sessions are damaged in the file and stay out
    }
import-conflicts = Which went on in both
import-own-new =
    { $count ->
        [one] { $count } thing you made comes
       *[other] { $count } things you made come
    }
import-own-newer =
    { $count ->
        [one] { $count } thing you made is newer in the file; that comes
       *[other] { $count } things you made are newer in the file; they come
    }
import-own-same =
    { $count ->
        [one] { $count } thing you made is here already
       *[other] { $count } things you made are here already
    }
import-own-conflicting =
    { $count ->
        [one] { $count } thing you made is another here than in the file
       *[other] { $count } things you made are others here than in the file
    }
import-own-conflicts = What you made that differs
import-stay-out = Which stay out
import-take = Take those of the file
import-take-about = They take the place of the ones here. Otherwise the ones here stay.
import-settings = Settings, too
import-settings-about =
    { $count ->
        [one] { $count } setting is chosen otherwise in the file.
       *[other] { $count } settings are chosen otherwise in the file.
    }
import-nothing = There is nothing in it that is not here already.
import-do = Import
import-leave = Leave it
import-done = Imported. A backup of what was here before is kept.
doctor-title = Is all well?
doctor-look = Look at everything
doctor-well = All is well.
doctor-ill = Not all is well.
told-read = I’ve read it
safety-title = When to stop

## Player

player-waiting = One moment…
chip-left = LEFT
chip-right = RIGHT
phase-ready = Get ready
phase-hold = Hold
phase-reps = Move
phase-timed = Go
phase-open = As long as you like
phase-switch = Switch
phase-rest = Rest
phase-lead-in = On again in
phase-paused = Paused
phase-done = Done
set-of = Set { $set } of { $sets }
reps-paced = { $at } of { $count }
staying-until = Staying past { $target }
staying-past = { $over } past { $target }
beads-at = Exercise { $at } of { $count }, { $done } done
beads-done = { $done } of { $count } exercises done
next-line = Next: { $what }
next-nothing = Last one
skipped = Skipped
skipped-at = Skipped at { $at }
go-back = Go back
act-pause = Pause
act-again = Again
act-previous = Previous
act-next = Next
act-ready = I’m ready
act-done = Done
act-stay = Stay
act-longer = +10 s
act-shorter = −10 s
act-swap = Swap
act-lock = Lock
act-corner = Small window in the corner
act-finish = Finish
lock-slide = Slide to unlock
full-screen-refused = Full screen is not to be had here.
say-left =
    { $count ->
        [one] { $count } second left.
       *[other] { $count } seconds left.
    }
say-held = { $held } held.
say-lead-in = On again in { $count }.
say-reps =
    { $left ->
        [one] Repetition { $at } of { $count }, { $left } second left.
       *[other] Repetition { $at } of { $count }, { $left } seconds left.
    }

help-title = Keys
help-space = Press the button in focus
help-previous = Previous
help-next = Next
help-stay = Stay
help-longer = Ten seconds more
help-shorter = Ten seconds less
help-swap = Swap this move
help-lock = Lock touch
help-full-screen = Full screen
help-time-left = Say the time left
help-setup = Say and show the set-up
help-corner = A small window in the corner, and back
help-help = This list
key-space = Space
keys-are-off = The other keys are off; Settings turns them on.
sheet-close = Close

## Stop card and swap

stop-title = Stop here
stop-words = Stop if pain is sharp, electric or spreading, or you feel numb, faint or chest pain.
stop-finish = Finish here
stop-go-on = It was something else, go on
swap-title = What is it about { $name }?
swap-about = Paused. Sides and sets already done stay.
swap-other-reason = Another reason
swap-none = No move here suits that. Skip this one, or finish here.
swap-skip = Skip this one
swap-choose = Do this
swap-choose-named = Do this: { $name }
swap-go-on = Never mind, go on with { $name }
swap-stop-words = Sharp, electric or spreading pain, numb, weak, faint, chest pain
reason-knee = Knee
reason-hip-or-groin = Hip or groin pinch
reason-back = Back
reason-wrist-or-shoulder = Wrist or shoulder
reason-balance = Balance
reason-no-floor = Can't get to the floor
reason-too-intense = Too intense
reason-no-equipment = No equipment here
reason-other = Something else
why-knee = Goes easy on the knees.
why-hip-or-groin = Leaves the front of the hip and the groin alone.
why-back = Goes easy on the back.
why-wrist-or-shoulder = No weight on wrists and shoulders.
why-balance = Nothing to balance.
why-no-floor = Done without getting to the floor.
why-too-intense = A gentler way.
why-no-equipment = Needs nothing but the floor.
why-other = Close to it in what it does.
why-feel = You feel it here: { $feel }.

## Summary

summary-title = Done
summary-sides = Done. Left{"\u00A0"}{ $left }, right{"\u00A0"}{ $right }.
summary-done = Done.
summary-early-sides = You stopped here. Left{"\u00A0"}{ $left }, right{"\u00A0"}{ $right }.
summary-early-title = You stopped here.
summary-early = It is in the log as it was.
summary-held = { $held } held in all
summary-close = Close
summary-save = Save and close
summary-saved = Saved.
summary-leave = Close without saving
effort-title = How hard was it?
effort-low = 0 no effort
effort-high = 10 all I had
discomfort-title = Any discomfort now?
discomfort-low = 0 none
discomfort-high = 10 worst I can think of
scale-clear = Clear
confirm-title = How many did you do?
confirm-all = All as planned
confirm-planned = { $planned } planned
confirm-fewer = One fewer
confirm-more = One more

## What went wrong

wrong-not-kept = That can't be kept: { $why }.
wrong-file-too-large = { $file } is larger than 1 MB; no routine is.
hint-is-routine-text = Check that it is a file of routine text.
wrong-no-utf8 = { $file }, line { $line }, column { $column }: this is no UTF-8 text.
hint-save-utf8 = Save the file as plain text in UTF-8.
wrong-no-routine-in = { $file } is no routine.
wrong-place = { $file }, line { $line }, column { $column }: { $what }.
wrong-place-more =
    { $count ->
        [one] { $first } One more problem follows.
       *[other] { $first } { $count } more problems follow.
    }
wrong-the-text = The text
wrong-unknown-routine = There is no routine called { $name }.
hint-routines = limber routines lists them; a file needs a path such as ./mine.txt.
hint-did-you-mean = Did you mean { $name }?
list-or = { $first } or { $last }
list-comma = { $first }, { $next }
wrong-no-file = There is no file { $file }.
wrong-is-folder = { $file } is a folder.
wrong-may-not-read = { $file } may not be read.
wrong-cant-read = { $file } can't be read: { $why }.
hint-routine-word = A routine is the id of one in limber routines, or a file of routine text.
wrong-changed-elsewhere = { $name } was changed elsewhere since it was opened here.
hint-copy-text = Copy the text, open the routine again, and put it in there.
wrong-nothing-to-undo = There is nothing to undo.
wrong-nothing-to-redo = There is nothing to redo.
wrong-no-draft = No routine is being edited.
hint-open-again = Open it again.
wrong-no-date-time = “{ $text }” is no date and time.
hint-date-time = Write it as year-month-day hour:minute, such as 2026-11-20 18:30.
wrong-time-left-out = There was no { $time } that day: the clocks were put forward.
hint-time-left-out = Say a time before or after the hour that was left out.
wrong-in-future = { $time } is in the future.
hint-in-future = The log tells of what was done.
wrong-before-1970 = Dates go back to 1970.
wrong-scale = { $value } is not on the scale from 0 to 10.
wrong-note-too-long = A note has at most 10,000 bytes.
wrong-name-side = { $name }, { $side }
wrong-longer-than-step = { $name }: { $time } is longer than the step can have lasted.
hint-at-most = It can be { $most } at most.
wrong-not-counted = { $name } is not counted in repetitions.
wrong-too-many-reps = { $name }: { $reps } repetitions are too many.
hint-reps-at-most = It can be 10,000 at most.
wrong-other-speed = The unfinished session runs at speed { $own }, not { $asked }.
hint-other-speed = Leave --speed out to go on as it was.
wrong-still-going-on = The session is still going on.
hint-finish-first = Finish it first.
wrong-going-on = Going on means running it; only finish and discard settle a session.
wrong-speed = A speed of { $speed } is not possible.
hint-speeds = Speeds go from 1 to 1000.
wrong-unfinished = { $name } is unfinished.
hint-unfinished = Go on with it (--resume), or finish it as it is and start this one (--new).
wrong-none-unfinished = No session is unfinished.
hint-start-one = Start one with limber play ROUTINE.
wrong-journal = The journal of the session is damaged: { $why }.
wrong-journal-no-start = the journal does not begin with the start of the session
wrong-journal-missing = entry { $seq } of the journal is missing
wrong-journal-impossible = entry { $seq } of the journal does not fit what came before it
wrong-journal-newer = the session was written by rules { $found }; this program knows up to { $known }
wrong-rate = A rate of { $rate } is not possible.
hint-rates = 44100 and 48000 samples a second are possible.
wrong-open-length = An open step can't be made that long.
hint-open-length = 1 to 3600 seconds are possible.
wrong-no-length = { $name } has no length of its own.
hint-open = Say how long such steps are to be with --open SECONDS.
wrong-guide-too-long = That is too long: a WAV file holds at most { $hours } h at { $rate } Hz.
hint-in-parts = Render its parts one by one.
wrong-shipped = { $name } comes with Limber.
hint-never-suggest = “Never suggest” keeps it out of the way.
wrong-stands-in = { $name } stands in { $places }.
wrong-the-block = the block { $name }
hint-take-out = Take it out there first. The log keeps its name.
wrong-shipped-stays = { $name } comes with Limber and stays as it is.
hint-adapt = Adapt it as a copy.
wrong-needs-name = It needs a name.
wrong-name-taken = { $name } is a name of { $other } already.
hint-own-name = Give it a name of its own, such as one with “mine” in it.
wrong-usual-amount = Its usual amount lies between { $least } and { $most }.
wrong-usual-sets = Its usual sets lie between 1 and 100.
wrong-floor = It is held at least { $floor } s, not { $asked } s.
wrong-text-too-long = { $what } has at most { $max } characters.
wrong-field-name = The name
wrong-field-position = The position
wrong-field-feel = Where it is felt
wrong-field-mistake = The mistake
wrong-field-stop = When to stop
wrong-field-line = A line
wrong-no-dose-kind = { $word } is no kind of dose.
wrong-no-laterality = { $word } is no way of sides.
wrong-no-category = { $word } is no category.
wrong-no-level = { $word } is no level.
wrong-no-known-complaint = { $word } is no complaint.
wrong-no-choice-of-sides = { $word } is no choice of sides.
wrong-no-side-order = { $word } is no order of sides.
wrong-no-first-side = { $word } is no side to start with.
hint-first-sides = left, right and alternate are possible.
wrong-no-phase = { $word } is no phase.
wrong-log-empty = The log is empty.
wrong-several-began =
    { $count ->
        [one] { $count } session began then.
       *[other] { $count } sessions began then.
    }
hint-use-id = Use the id; limber history --json tells it.
wrong-last-before-first = The last day, { $until }, comes before the first, { $since }.
hint-swap-dates = Swap the two dates.
wrong-no-outcome = No session ends as { $word }.
hint-outcomes = finished, finished_early and unfinished are possible.
wrong-no-session = There is no session { $id } in the log.
hint-history = The history lists those there are.
wrong-unwritten = The output can't be written.
hint-system-says = The system says: { $why }.
system-full = there is no room left
system-denied = access is denied
system-read-only = nothing can be written there
system-gone = there is no such file or folder
system-there = it is there already
system-folder = it is a folder
system-no-folder = a file stands where a folder should
system-name = the name is too long or not allowed
system-cut-off = it ends too early
wrong-cant-write = { $file } can't be written.
hint-name-file-in-it = Name a file in it.
wrong-folder-missing = { $file } can't be written: its folder is not there.
hint-make-folder = Make the folder first, or name another file.
wrong-may-not-write = { $file } may not be written.
hint-other-file = Name another file, or allow writing there.
wrong-stored-sound = The stored settings of sound could not be used ({ $why }); the usual ones are on.
wrong-no-cue = { $word } is no kind of cue.
wrong-no-family = { $word } is no family of sounds.
hint-families = soft, clear and low are possible.
wrong-no-say = { $word } is no way to speak.
hint-says = off, names, guide and full are possible.
wrong-not-possible = That is not possible: { $why }.
wrong-volume = a volume of { $value } is not possible; it goes from 0 to 100
wrong-pace = a pace of { $value } % is not possible; it goes from 50 to 200 %
wrong-voice-name = a voice or language has 1 to 64 plain letters
wrong-no-complaint = { $word } is nothing to be careful with.
wrong-nothing-spares = There is no move that does the same and spares what you are careful with.
hint-leave-out = Leave the move out instead.
wrong-no-picture = This is no picture that can be shown.
hint-pictures = PNG, JPEG and WebP are possible.
wrong-picture-too-large = The picture is larger than 2 MB.
hint-picture-smaller = Save it smaller and choose it again.
wrong-between = { $percent } % is no time between holds.
hint-between = 50 to 300 % are possible.
wrong-no-week = { $least } to { $most } days are no week.
hint-week-days = 1 to 7 days are possible, the smaller number first.
wrong-week-begins = No week begins on { $word }.
hint-week-begins = monday, sunday and locale are possible.
wrong-week-zone = No days are counted by { $word }.
hint-week-zones = Days are counted as one of { $words }.
wrong-no-format = The log can be exported as { $formats }.
wrong-cancelled = Cancelled. Nothing was changed.
wrong-no-day = A date is written year-month-day, such as 2026-01-31.
wrong-fit-sessions = A FIT file holds { $count } sessions at most.
hint-fewer-days = Choose fewer days, such as those of one month.
wrong-fit-none = No session that ended lies in these days, and a FIT file needs one.
hint-other-days = Choose other days; limber history lists the sessions.
wrong-import = { $file } can't be imported. { $why }
hint-unchanged = Nothing was changed. { $hint }
wrong-archive-io = It can't be read: { $why }.
hint-archive-io = Check that the file is there and may be read.
wrong-archive-not-ours = It is no archive and no log of Limber's: { $what }.
hint-archive-not-ours = Choose a file that limber export --all or --format json wrote.
wrong-archive-newer = It was written by a newer Limber (version { $found }, this one reads { $known }).
hint-archive-newer = Update Limber, then import it again.
wrong-archive-cut = It ends in the middle, within { $place }.
hint-archive-cut = Copy or export it once more; only a part of it arrived.
wrong-archive-malformed = Something is wrong with { $place }: { $what }.
hint-archive-malformed = Export it once more, and leave the file as it is written.
archive-empty = it is empty
archive-no-object = it is no JSON object
archive-no-name = it does not begin with { $beginning }
archive-version-second = its version does not come second
archive-version-first = its version does not come first
archive-sessions-second = its sessions do not come second
archive-version-none = its version is 0
archive-at-beginning = its beginning
archive-at-end = its end
archive-at-part = the part “{ $name }”
archive-at-setting = setting { $number }
archive-at-own = own piece { $number }
archive-at-picture = picture { $number }
archive-at-plan = plan { $number }
archive-at-session = session { $number }
archive-at-session-id = session { $number } ({ $id })
archive-within = { $part }: { $what }
archive-in-attempt = attempt { $number }
archive-in-hold = hold { $number }
archive-in-entry = entry { $seq } of its journal
archive-in-alive = its alive mark
archive-in-body = its body
archive-instead = { $found } stands where { $wanted } belongs
archive-no-value = { $found } stands where a value belongs
archive-byte = byte { $byte }
archive-too-long = it is longer than { $most } MB
archive-other-part = “{ $found }” stands in its place
archive-follows = something follows it
archive-not-utf8 = it is no UTF-8
archive-order = “{ $key }” comes twice or out of order
archive-twice = it comes twice
archive-early = it comes after one with a later id
archive-name-length = its name is longer than { $most } bytes
archive-plan = its plan is number { $number }, of { $count }
archive-run = its journal names run { $number }, which is not in its runs
archive-range = “{ $field }” is { $value }, and goes from { $least } to { $most }
archive-number = a number is out of range
archive-week = “{ $field }” is { $ms }, longer than a week
archive-time = “{ $field }” is before 1970 or after 2199
archive-some-time = the time is before 1970 or after 2199
archive-text-length = “{ $field }” is longer than { $most } bytes
archive-no-work = “{ $kind }” is no work
archive-offset = “utc_offset_min” is { $said }, and “started_at” says { $meant }
archive-end-of-unfinished = it is unfinished and has an end
archive-no-end = it has ended, and no end
archive-thrown-away = it was thrown away
archive-path = “path” is “{ $path }”
archive-gone-or-body = it is either gone or has a body
archive-two-bodies = it has two bodies
archive-other-body = its body is that of “{ $id }”
archive-id = its id is “{ $id }”, and must begin with “{ $begins }”
archive-dose = its usual dose is more than anybody does
archive-times = something in it comes more than { $most } times
archive-no-base64 = its bytes are no Base64
archive-picture-size = it has { $bytes } bytes, and { $most } at most
archive-no-picture = it is no PNG, JPEG or WebP
archive-json = { $what }, after “{ $after }”
archive-json-syntax = it is no JSON
archive-json-end = it ends too soon
archive-json-missing = the field “{ $field }” is missing
archive-json-unknown = the field “{ $field }” is not known
archive-json-twice = the field “{ $field }” comes twice
archive-json-word = the word “{ $word }” is not known
archive-json-kind = a value is of the wrong kind
archive-json-time = a time such as 2026-11-22T07:30:00.000+01:00 belongs there
archive-json-value = a value is not possible there
archive-json-length = a list has too few or too many values
archive-json-data = it is not as it should be
wrong-named-twice = Attempt { $attempt } is named twice.
wrong-no-attempt = The session has no attempt { $attempt }.
wrong-no-side = { $word } is no side.
hint-sides = left and right are.
wrong-no-sides = { $name } has no sides.
wrong-shipped-damaged = The shipped library is damaged: { $why }.
hint-install-again = Install Limber again.
wrong-preference-long = A preference has at most 4,096 bytes.
wrong-preference-name = The name of a preference has 1 to 64 letters, digits, dots and dashes.
wrong-cant-run = { $name } can't be run: { $why }.
wrong-sentence = { $what }.
wrong-run-empty = { $name } has no exercises
wrong-run-no-block = there is no block called { $name }
wrong-run-no-exercise = there is no exercise called { $name }
wrong-run-under-floor = { $name } is held at least { $floor } s, not { $asked } s
wrong-run-over-limit = { $name } lasts at most { $limit } s, not { $asked } s
wrong-run-nonsense = { $name }: { $what }
wrong-run-too-long = { $name } has more than { $most } steps
nonsense-over-a-day = a time between holds is longer than a day
nonsense-no-round = at least 1 round is needed
nonsense-no-set = at least 1 set is needed
nonsense-too-many-sets = at most 1,000 sets make sense
nonsense-no-side-cue = an each-side exercise needs its side cue
nonsense-reps-unsafe = repetitions have no end that is safe here; give a time
nonsense-no-rep = at least 1 repetition is needed
nonsense-too-many-reps = more than 10,000 repetitions or 10 min each
nonsense-open-unsafe = an open end is not safe here; give a time
nonsense-no-second = at least 1 second is needed
nonsense-minimum = the minimum is longer than the target
nonsense-step-over-a-day = a step is longer than a day
wrong-log-not-opened = The log could not be opened.
wrong-no-reason = { $word } is no reason for a swap.
hint-reasons = The reasons are { $words }.
wrong-nothing-to-back-up = There is nothing to back up: the log has not begun.
hint-first-session = The first session begins it; limber play hip-mobility-10 starts one.
wrong-no-backup = There is no backup { $file }.
hint-backup-list = limber backup list names the backups there are.
wrong-by-hand-count = A session is of a routine, or of 1 to { $most } exercises.
wrong-path-twice = { $path } is named twice.
wrong-no-step = { $name } has no step { $path }.
hint-timeline = limber timeline lists the paths of its steps.
hint-say-held = Say what was held of at least one step.
wrong-text-too-large = The text is larger than 1 MB.
hint-no-exercise = Leave out what is no exercise.
wrong-no-month = There is no such month.
wrong-cant-save = Can't save right now. Nothing is lost yet; I'll keep trying. ({ $why })
wrong-end-kept = The end of the session could not be saved in the log; it is kept in { $file }.
hint-end-kept = The next start brings it back from there.
wrong-end-lost =
    { $count ->
        [one] The end of the session could not be saved anywhere: { $count } event is missing from the log.
       *[other] The end of the session could not be saved anywhere: { $count } events are missing from the log.
    }
wrong-undo-step = “{ $name }” can't be undone: { $why }
wrong-redo-step = “{ $name }” can't be redone: { $why }
wrong-no-exercise = There is no exercise called { $name }.
wrong-cant-delete = { $name } comes with Limber and can't be deleted.
hint-own-can = Routines of your own can.
hint-copy-first = Copy it first: limber routine copy ID.
wrong-nothing-swapped = Nothing was swapped that this routine still holds.
wrong-weeks =
    { $count ->
        [one] { $count } week can't be shown.
       *[other] { $count } weeks can't be shown.
    }
hint-weeks = 1 to { $most } weeks are possible.
wrong-over-a-day = A time between holds is longer than a day.
wrong-sets-count = There are 1 to { $most } sets.
wrong-rounds-count = There are 1 to { $most } rounds.
wrong-text-chars = A text has at most { $max } characters.
wrong-nothing-spares-it = There is no move that spares it.
wrong-too-many-exercises = A routine has at most { $most } exercises.
wrong-block-own = This block is the routine's own already.
wrong-block-shared = This block is shared already.
wrong-exercise-gone = There is no such exercise any more.
wrong-block-gone = There is no such block any more.
wrong-block-shipped = This block comes with Limber and stays as it is.
hint-copy-here = Make a copy of it here first.
wrong-not-there = That is not there any more.
wrong-place-unusable = That place can't be used: { $why }.
wrong-work-runs = Another file is being written or read right now.
hint-work-runs = Wait for it, or cancel it first.
wrong-no-file-chosen = No file was chosen.
wrong-not-started = The session could not be started: { $why }.
wrong-none-running = No session is running.
wrong-no-sound = No sound right now: { $why }. The session goes on, and sound comes back by itself.
wrong-device-gone = the sound device has gone
wrong-no-device = no sound device was found
wrong-no-display = There is no display to open a window on.
hint-no-display = In a terminal, use limber play.
wrong-window = The window could not be opened: { $why }.
wrong-beside-window = What the window needs beside itself could not be started: { $why }.
wrong-no-data-dir = This system does not say where data belongs.
hint-data-dir = Name a folder with --data-dir DIR or the variable LIMBER_DATA_DIR.
wrong-spoke-nothing = { $program } spoke nothing.
hint-voice-called = Is there a voice called { $voice }? { $program } --voices lists them.
wrong-no-reader = A voice needs the program { $program }, which is not installed.
hint-no-reader = Install the package { $program }, or leave --voice out.
wrong-reader-fails = { $program } can't be run: { $why }.
hint-leave-voice-out = Leave --voice out.
wrong-no-corner = The window can't be moved here: { $why }.
refused-not-started = The session has not started yet.
refused-already-started = The session has started already.
refused-ended = The session has ended.
refused-already-paused = The session is paused already.
refused-not-paused = The session is running already.
refused-calls-go-on = Calls do not pause the session, as you have set it.
refused-paused = The session is paused. Go on first.
refused-nothing-to-go-back-to = Going back is possible for 8 s after Next.
refused-stay-outside-hold = Stay works in holds only.
refused-stay-not-safe = This one does not go on past its time.
refused-no-time = This step has no fixed time to change.
refused-staying = You are staying already; there is nothing to add.
refused-at-limit = It is as long as it may be.
refused-at-minimum = It is as short as it may be.
refused-nothing-to-swap = There is nothing left to swap.
refused-unfit-move = That move does not fit here.
refused-no-reps = There are no repetitions to confirm there.
refused-nothing-to-bring-back = There is nothing to bring back.
refused-out-of-range = A value from 0 to 10 is expected.
refused-not-possible = No such value is possible there.
refused-changed-meanwhile = It was changed meanwhile.
refused-nothing-held = Nothing was held in it.
refused-not-for-people = This is not for a person to say.
wrong-folder-made = The data folder { $file } cannot be made: { $why }.
hint-folder-made = Choose another data folder, or make this one yourself.
wrong-cant-open = { $file } cannot be opened: { $why }.
hint-cant-open = Check that the file and its folder may be read and written, or choose another data folder.
wrong-gone = { $file } is not where it was.
hint-gone = Put the data folder back where it was.
wrong-no-database = { $file } is not a database.
wrong-foreign = { $file } is a database of another program.
hint-not-ours = It was not touched. Move it away, or choose another data folder.
wrong-newer = { $file } was written by a newer Limber (schema { $found }, this one knows { $known }).
hint-newer = It was not touched. Update Limber to open it.
wrong-disk-full = { $file } could not be written: the disk took no more.
hint-disk-full = Make room on the disk and try again; nothing half-written is kept.
wrong-read-only = { $file } cannot be written: it is read-only.
hint-read-only = Allow writing to the file and its folder, or choose another data folder.
wrong-busy = { $file } is in use by another program.
hint-busy = Close the other program that uses it, or try again in a moment.
wrong-damaged = { $file } is damaged: { $what }.
wrong-damaged-entry = { $file } is damaged: entry { $seq } of the journal of session { $session } is not as it was written.
hint-damaged = Keep a copy of the file before anything else; the other sessions can still be read.
wrong-store-no-session = There is no session { $session }.
hint-history-sessions = The history lists the sessions there are.
wrong-seq-gap = Session { $session } expects entry { $expected } of its journal, not { $found }.
wrong-other-entry = Entry { $seq } of the journal of session { $session } was written before and is another.
wrong-other-session = Session { $session } was begun with another { $what }.
hint-other-writes = Nothing was changed. Another program may be writing this session.
wrong-session-changed = The session of { $routine } was changed since.
wrong-setting-changed = The setting { $key } was changed since.
wrong-own-changed = { $id } was changed since.
hint-look-again = Nothing was changed. Look at it again first.
wrong-no-import = There is no such import.
hint-nothing-changed = Nothing was changed.
wrong-out-of-range = “{ $what }” is out of range.
wrong-not-json = The setting { $key } is not JSON.
wrong-damaged-in-use = { $file } is damaged: { $what }. It can't be put right while { $by } uses it.
hint-damaged-in-use = Nothing was changed. Close the other Limber, then open this one again.
wrong-own-file = { $file } is the log itself, not a backup of it.
hint-own-file = Nothing was changed. Choose a file of the folder backups.
wrong-unusable = { $file } could not be used: { $why }.
hint-unusable = Try again; if it stays so, keep a copy of the file.
wrong-held = { $who } is running a session.
wrong-held-import = { $who } is taking a file into the log.
wrong-held-restore = { $who } is putting a backup in the place of the log.
wrong-held-unknown = Another program is running a session.
hint-held = Finish or close that session first.
hint-held-briefly = Try again when that is done.
wrong-cant-lock = { $file } cannot be locked: { $why }.
hint-cant-lock = Check that the data folder can be written, or choose another one.
who-window = the window (process { $pid })
who-terminal = the terminal (process { $pid })
who-program = { $name } (process { $pid })
who-another = another program
who-this = this program
who-other-limber = another Limber
store-sqlite = SQLite: { $said }
store-not-made = it could not be made
store-no-log = no write-ahead log is possible there (mode { $mode })
store-begun-plan = plan
store-begun-routine = routine
store-begun-device = device
store-begun-origin = origin
store-begun-start = start
damage-row = table “{ $table }” ({ $row }): { $what }
damage-some-row = table “{ $table }”: { $what }
damage-words = { $words }
damage-unreadable = it can't be read
damage-missing = the row is missing
damage-not-as-written = it is not as it was written
damage-not-json = it is not the JSON that it should be
damage-pointless = a row points to nothing
damage-entry = entry { $seq } of its journal is not as it was written
damage-no-object = { $kind } “{ $name }” is missing
damage-other-object = { $kind } “{ $name }” is not as it was made
damage-header = its header cannot be read
damage-no-database = it cannot be read as a database
damage-only-changes = only its write-ahead log is left
damage-empty = it is empty
damage-replaced = it is about to be replaced
damage-replay = its journal cannot be replayed: { $why }
damage-differs = { $what } is not what its journal tells
damage-day = its day is not that of its start
damage-device = its device is not that of its journal
damage-calendar = its start is outside the calendar
damage-gap = its journal has a gap
damage-not-ended = it had not ended, and only an archive carries on with it
damage-ended-running = it has ended and is marked as running
damage-other-routine = its plan is of another routine
damage-no-plan = the plan it ran does not come along
damage-plan = its plan can't be read
damage-list = the list cannot be read: { $why }
damage-settings = the settings cannot be read: { $why }
damage-own = what you made cannot be read: { $why }
damage-cell-empty = “{ $column }” is empty
damage-cell-kind = “{ $column }” is of the wrong kind
damage-cell-range = “{ $column }” is out of range ({ $value })
damage-cell-word = “{ $column }” has an unknown word ({ $word })
damage-cell-time = “{ $column }” is no time, or the one beside it
damage-fact-routine = its routine
damage-fact-start = its start
damage-fact-end = its end
damage-fact-outcome = its outcome
damage-fact-held = its held time
damage-fact-paused = its paused time
damage-fact-effort = its effort
damage-fact-discomfort = its discomfort
damage-fact-note = its note
damage-fact-origin = how it was added
damage-fact-corrections = its corrections
damage-fact-attempt = attempt { $index }
damage-fact-attempts = the number of its attempts ({ $stored }, not { $told })
found-in-log = Something in the log is not as it should be: { $what }.
text-empty = expected a title on the first line; the text is empty
text-no-title = expected a title on the first line, found { $found }
hint-text-title = Put the name of the routine on the first line.
text-no-exercises = expected at least one exercise in “{ $name }”
hint-text-no-exercises = Add a line such as: Pigeon pose 2 x 30 s each side
text-unknown-exercise = there is no exercise called “{ $name }”
hint-text-unknown-exercise = The list of exercises shows every name that is understood.
text-ambiguous = “{ $name }” could be { $candidates }
hint-text-ambiguous = Write the full name.
text-unknown-block = there is no shared block called “{ $id }”
text-unknown-key = “{ $key }:” is no field of a routine
text-out-of-place = { $what } cannot stand here
hint-text-at-top = It belongs at the top, before the first exercise.
hint-text-under-heading = It belongs under the ## heading of a block, before its first exercise.
hint-text-in-routine = It belongs in a routine.
hint-text-one-list = It belongs in a routine; a shared block is one list of exercises.
text-twice = { $what } is given twice
hint-text-twice = Leave one of them out.
text-expected = expected { $expected }, found { $found }
hint-text-words = The words of a written routine are the same in every language; type them as they stand here.
hint-text-sides = Leave out the words about the sides.
text-range-sets = the number of sets is from { $least } to { $most }
text-range-rounds = the number of rounds is from { $least } to { $most }
text-range-between-holds = a time between holds is from { $least } to { $most } s
text-control = a control character (U+{ $code }) stands here
hint-text-control = Delete it, or write it as { $written }.
text-both-sides-at-once = { $name } works both sides at once
text-from-side-to-side = { $name } goes from side to side and cannot keep to one
text-quoted = “{ $text }”
text-a-title = a title
text-a-block-name = the name of a block
text-a-value = something after { $field }
text-line-end = the end of the line
text-a-clause = a dose such as “2 x 30 s”, “each side”, “left only”, “rest 20 s” or “note:”
text-an-amount = an amount such as “30 s”, “20-30 s”, “10 reps”, “2 min” or “open”
text-a-unit = a unit, such as “30 s” or “10 reps”
text-a-time = a time such as “20 s”
text-whole-seconds = whole seconds
text-one-time = one time here; a range fits holds only
text-one-count = one number of repetitions; a range fits holds only
text-range-end = the upper end of the range
text-a-pace = a pace such as “3 s”
text-a-pace-unit = “s” after the pace
text-reps-before-pace = repetitions before a pace, such as “10 reps at 3 s”
text-a-number = a number
text-a-short-number = a number with at most 9 digits and 3 decimals
text-a-whole-number = a whole number
text-whole-sets = a whole number of sets
text-whole-reps = a whole number of repetitions
text-note-words = the words of the note
text-a-structure = a purpose and exercise ids, such as “jumps = squat-jump”
text-an-id = an id
text-a-block = a block
text-an-exercise = an exercise with its dose
text-a-heading = a heading
text-a-reference = a reference to a block
text-a-block-id = a block with the id “{ $id }”
text-the-dose = the dose
text-the-side = the side
text-the-side-order = the order of the sides

## Spoken

speak-test = Left knee on the floor. 30 seconds.
speak-start = Start.
speak-held = { $time } done. Stay if it feels good.
speak-half = Half-way.
speak-passed = { $time }.
speak-maximum = That is long enough for most. Go on when you like.
speak-skin-check = Lift the pack and look at the skin. Stop if it is white, mottled, blistered or burning.
speak-skin = Look at the skin.
speak-switch = Switch
speak-left = left
speak-right = right
speak-rest = Rest.
speak-rest-for = Rest. { $time }.
speak-next = Next: { $name }.
speak-done = Done.
speak-done-sides = Done. Left { $left }, right { $right }.
speak-times = { $count } times
speak-times-each-side = { $count } each side
speak-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
speak-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
speak-minutes-seconds = { $minutes } { $seconds }

## Dates

month-name =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-name-short =
    { $number ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
weekday-name =
    { $number ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
weekday-name-short =
    { $number ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
weekday-letter =
    { $number ->
        [1] M
        [2] T
        [3] W
        [4] T
        [5] F
        [6] S
       *[7] S
    }

## Names

region-adductors = adductors
region-ankles-calves = ankles and calves
region-breathing = breathing
region-chest = chest
region-core = core
region-glutes = glutes
region-hamstrings = hamstrings
region-hip-flexors = hip flexors
region-hips = hips
region-knees = knees
region-lateral-hip = side of the hip
region-lower-back = lower back
region-neck = neck
region-quads = quads
region-shoulders = shoulders
region-thoracic = upper back
equipment-ball-or-pillow = ball or pillow
equipment-bed-or-sturdy-bench = bed or sturdy bench
equipment-blocks-optional = blocks (optional)
equipment-chair = chair
equipment-chair-for-balance-optional = chair for balance (optional)
equipment-chair-for-safety = chair for safety
equipment-cushion = cushion
equipment-cushion-optional = cushion (optional)
equipment-desk-or-wall-optional = desk or wall (optional)
equipment-door-frame-or-pole-optional = door frame or pole (optional)
equipment-doorway = doorway
equipment-dowel-or-light-weight-optional = dowel or light weight (optional)
equipment-flat-forgiving-surface = flat forgiving surface
equipment-flat-space = flat space
equipment-ice-pack-or-frozen-peas = ice pack or frozen peas
equipment-knee-pads = knee pads
equipment-light-weight-optional = light weight (optional)
equipment-loop-band = loop band
equipment-loop-band-optional = loop band (optional)
equipment-mat = mat
equipment-pillow = pillow
equipment-pillow-optional = pillow (optional)
equipment-pillows-optional = pillows (optional)
equipment-resistance-band = resistance band
equipment-space = space
equipment-step-optional = step (optional)
equipment-step-10-20-cm = step of 10–20 cm
equipment-step-15-30-cm = step of 15–30 cm
equipment-step-or-low-chair = step or low chair
equipment-strap = strap
equipment-strap-optional = strap (optional)
equipment-strap-or-towel = strap or towel
equipment-towel = towel
equipment-towel-or-strap = towel or strap
equipment-wall = wall
equipment-wall-optional = wall (optional)
equipment-wall-or-chair = wall or chair
equipment-wall-or-couch = wall or couch
pattern-ankle-dorsiflexion = ankle dorsiflexion
pattern-ankle-hop = ankle hop
pattern-ankle-plantarflexion = ankle plantarflexion
pattern-anti-extension = anti-extension
pattern-anti-lateral-flexion = anti-lateral flexion
pattern-anti-rotation = anti-rotation
pattern-balance = balance
pattern-breathing = breathing
pattern-gait = gait
pattern-hinge = hinge
pattern-hip-abduction = hip abduction
pattern-hip-adduction = hip adduction
pattern-hip-extension = hip extension
pattern-hip-external-rotation = hip external rotation
pattern-hip-flexion = hip flexion
pattern-hip-rotation = hip rotation
pattern-horizontal-pull = horizontal pull
pattern-knee-flexion = knee flexion
pattern-lateral-bound = lateral bound
pattern-lateral-flexion = lateral flexion
pattern-lateral-step = lateral step
pattern-lunge = lunge
pattern-lunge-jump = lunge jump
pattern-neck-flexion-rotation = neck flexion and rotation
pattern-neck-retraction = neck retraction
pattern-rest = rest
pattern-rotation = rotation
pattern-scapular-circle = scapular circle
pattern-shoulder-flexion = shoulder flexion
pattern-shoulder-horizontal-abduction = shoulder horizontal abduction
pattern-shoulder-horizontal-adduction = shoulder horizontal adduction
pattern-spinal-extension = spinal extension
pattern-spinal-flexion = spinal flexion
pattern-spinal-flexion-extension = spinal flexion and extension
pattern-spinal-rotation = spinal rotation
pattern-squat = squat
pattern-squat-jump = squat jump
pattern-step = step
pattern-swing = swing
pattern-vertical-push-unloaded = vertical push (unloaded)
position-all-fours = on all fours
position-bed-edge = at the edge of a bed
position-chair = on a chair
position-half-kneeling = half kneeling
position-kneeling = kneeling
position-long-lunge = long lunge
position-pigeon = pigeon
position-prone = on the front
position-resting = resting
position-seated-floor = sitting on the floor
position-side-lying = on the side
position-standing = standing
position-supine = on the back
position-supine-wall = on the back at a wall
complaint-achilles = Sore Achilles tendon
complaint-ankle-sprain = Sprained ankle
complaint-balance = Unsteady balance
complaint-broken-skin = Broken or infected skin
complaint-calf-swelling = Swollen calf
complaint-cold-sensitivity = Allergy or bad reaction to cold
complaint-disc-flexion-sensitive = Back pain that bending forward makes worse
complaint-dizziness = Dizziness
complaint-extension-sensitive = Back pain that bending backward makes worse
complaint-fai = Pinching at the front of the hip
complaint-glaucoma = Glaucoma
complaint-groin-strain = Groin strain
complaint-hamstring-tendon = Sore tendon under the sitting bone
complaint-heart = Heart condition
complaint-high-blood-pressure = High blood pressure
complaint-hip-replacement = Hip replacement
complaint-knee-pain = Knee pain
complaint-lateral-hip-tendon = Sore tendon on the outside of the hip
complaint-neck-arm-symptoms = Neck trouble that goes into an arm
complaint-numb-skin = Numb skin
complaint-osteoporosis = Osteoporosis
complaint-pelvic-floor = Pelvic floor complaints
complaint-poor-circulation = Poor circulation
complaint-pregnancy = Pregnancy
complaint-radiating-leg-pain = Pain that travels down a leg
complaint-recent-surgery = Recent surgery
complaint-shoulder-injury = Shoulder injury
complaint-sij-pain = Pain at the back of the pelvis
complaint-wrist-pain = Wrist pain

## Terminal

terminal-pair = { $what }: { $value }
terminal-hint = hint: { $text }
terminal-hours = { $count } h
terminal-kilobytes = { $count } kB
terminal-open = open
terminal-output-failed = The output can't be written: { $why }.
terminal-output-failed-hint = Check that there is room where it goes.
terminal-resume-hint = limber play --resume goes on with it.
terminal-doctor-hint = limber doctor tells more.
terminal-backup-damaged = Today's backup was made, but an entry in the log is damaged.
terminal-no-backup = No backup could be made: { $why }
terminal-nothing-called = Nothing called that. Try a body area, such as hip.
terminal-history-empty = Nothing found. limber play hip-mobility-10 starts a session.
terminal-trends-empty = Nothing in these days. limber play hip-mobility-10 starts a session.
terminal-session-id = session { $id }
terminal-nothing-to-correct = It is not said what is to be put right of the attempt.
terminal-nothing-to-correct-hint = Use --held, --reps or --side.
terminal-no-attempt = The session has no attempt { $attempt }.
terminal-no-attempt-hint = limber history show SESSION numbers them.
terminal-exported = { $percent } % exported
terminal-read = { $percent } % read
terminal-left-out = Left out: { $session }
terminal-left-out-hint = It is damaged in the log; limber doctor tells more.
terminal-imported = Imported { $file }.
terminal-importable = { $file } can be imported. Nothing was changed yet.
terminal-takes-file = The file's takes the place of the one here.
terminal-keeps-here = The one here stays; --take-conflicting takes the file's.
terminal-settings-taken = The file's are taken.
terminal-settings-stay = They stay; --settings takes the file's.
terminal-no-backups = No backups yet. One is made after a day with changes; limber backup now makes one.
terminal-in-folder = in { $folder }
terminal-backed-up = Backed up as { $file }.
terminal-restored = Restored { $file }.
terminal-replaced = What was there before is kept as { $file }.
terminal-sessions-damaged =
    { $count ->
        [one] { $count } session in it has a damaged entry; limber doctor tells more.
       *[other] { $count } sessions in it have damaged entries; limber doctor tells more.
    }
terminal-check-ok = ok
terminal-check-wrong = WRONG
terminal-tones =
    { $count ->
        [one] { $count } tone
       *[other] { $count } tones
    }
terminal-sentences =
    { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }
terminal-routine-deleted = Deleted { $name }. The log keeps its name.
terminal-unchanged = Nothing changed.
terminal-kept-as = { $name } is kept as { $id }.
terminal-kept-note = kept as a note: { $text }
terminal-stdin = Standard input
terminal-stdin-failed = Standard input can't be read: { $why }.
terminal-stdin-failed-hint = Name a file instead.
terminal-write-failed = { $file } can't be written: { $why }.
terminal-write-failed-hint = Make room there, or set TMPDIR to another folder.
terminal-editor-error = it ended with an error
terminal-editor-failed = { $editor } did not edit the routine: { $why }.
terminal-editor-failed-hint = Nothing was changed. Set EDITOR to the editor you use.
terminal-text-kept = Your text is in { $file }. Correct it, then: limber routine edit { $id } --text { $file }
terminal-left-alone = The unfinished session was left as it is.
terminal-paused-saved = The session is paused and saved.
terminal-unfinished = { $name } is unfinished, at { $at }, { $time }.
terminal-and-start = { $what } and start the new one
terminal-ask = Number, or Enter to leave it:
terminal-column-id = ID
terminal-column-name = NAME
terminal-column-usually = USUALLY
terminal-column-areas = AREAS
terminal-column-level = LEVEL
terminal-column-length = LENGTH
terminal-column-last-done = LAST DONE
terminal-column-start = START
terminal-column-step = STEP
terminal-column-lasts = LASTS
terminal-column-exercise = EXERCISE
terminal-column-side = SIDE
terminal-column-set = SET
terminal-column-side-cue = SIDE CUE
terminal-column-made = MADE
terminal-column-why = WHY
terminal-column-size = SIZE
terminal-column-file = FILE
terminal-column-month = MONTH
terminal-column-week = WEEK
terminal-column-held = HELD
terminal-column-days = DAYS
terminal-column-effort = EFFORT
terminal-column-discomfort = DISCOMFORT
terminal-column-done = DONE
terminal-column-left = LEFT
terminal-column-right = RIGHT
terminal-column-uneven = MORE
terminal-left = { $time } left
terminal-lead-in = Back in place
terminal-rest-after = Rest after { $name }
terminal-staying = Staying. → goes on.
terminal-left-at = Left at { $time } · g goes back
terminal-at-least = At least { $length }
terminal-keys = Space pause · ← → · s stay · + - 10 s · x swap · q close · ? keys
terminal-keys-go-on = Space go on
terminal-keys-again = r do this hold again
terminal-keys-finish = e finish as it is
terminal-keys-close = q close · ? keys
terminal-key-space = pause, go on
terminal-key-previous = this one again, or the one before
terminal-key-go-back = go back (8 s after next)
terminal-key-stay = stay: count on past the time
terminal-key-time = how much time is left
terminal-key-finish = finish here (twice)
terminal-key-close = close; limber play --resume goes on
terminal-key-same = the same
terminal-none-keys = → skips this one, e finishes here, Esc goes back.
terminal-instead = Do instead
terminal-stop-keys = e finishes here, q closes.
terminal-escape = Esc closes this.
terminal-finish-again = Press e again to finish here.
terminal-time-left = { $here } left in this one, { $all } in all.
terminal-time-left-all = { $all } left in all.
terminal-line-begin = Begin
terminal-line-cue = Cue
terminal-line-resumed = Resumed
terminal-line-gap = Gap
terminal-line-saved = Saved
terminal-line-unsaved = Unsaved
terminal-line-refused = Refused
terminal-line-closed = Closed
terminal-countdown = Countdown { $n }
terminal-lead-in-of = after { $length } to get back in place
terminal-gap-slept = the system slept for { $length }
terminal-gap-stopped = Limber was stopped for { $length }
terminal-unsaved =
    { $count ->
        [one] { $message } ({ $count } waiting)
       *[other] { $message } ({ $count } waiting)
    }
terminal-wrong-value = { $argument } can't be { $value }: { $why }.
terminal-wrong-argument = { $argument } is not known here.
terminal-wrong-command = There is no command { $command }.
terminal-wrong-no-value = { $argument } needs a value.
terminal-wrong-no-command = A command is required here: { $commands }.
terminal-wrong-missing = Required here: { $arguments }.
terminal-wrong-conflict = { $argument } can't stand beside { $other }.
terminal-wrong-twice = { $argument } can stand here only once.
terminal-meant = Did you mean { $word }? { $help }
terminal-help-hint = limber help shows every command; limber help COMMAND its arguments.
terminal-help-window-hint = limber-app --help shows what can be typed.
terminal-why-scale = it is a whole number from 0 to 10, or none
terminal-why-reps = repetitions are a whole number from 0 on
terminal-why-length = a length is written as 25s, 2min, 1:30 or 1:00:00
terminal-why-path = it is the path of a step, =, and the value
terminal-why-speed = a speed is a whole number from 1 to 1000
terminal-why-rate = the rates are 44100 and 48000
terminal-why-family = the families are soft, clear and low
terminal-why-open = it is a whole number of seconds from 1 to 3600
terminal-why-date = a day is written as 2026-01-31
terminal-why-format = the forms are csv, json, ics, html and fit
terminal-help-limber = Offline-first exercise timer: timed holds for each side and an honest log.
terminal-help-exit-codes = Exit codes: 0 done, 1 failed, 2 wrong usage, 3 an unfinished session or another program is in the way, 130 interrupted and resumable.
terminal-help-usage = Usage:
terminal-help-commands = Commands
terminal-help-arguments = Arguments
terminal-help-options = Options
terminal-help-help = Print this help, or that of a command
terminal-help-flag = Print help
terminal-help-version = Print the version
terminal-help-data-dir = Folder of the log [default: the platform's data folder, shared with the window]
terminal-help-window-data-dir = Folder of the log [default: the platform's data folder, shared with the terminal]
terminal-help-command-exercises = List exercises, or find them by name, body area, muscle or equipment
terminal-help-command-routines = List routines
terminal-help-command-routine = Show, add, change, copy or delete a routine
terminal-help-command-timeline = Show every step of a routine as it would run next
terminal-help-command-play = Follow a routine
terminal-help-command-history = Show what was done
terminal-help-command-trends = Show what the log comes to: weeks, sides, exercises, body areas
terminal-help-command-export = Write the log as a file: a table, a calendar, a report, or all of it
terminal-help-command-render = Write a routine as a WAV, to follow it with any player
terminal-help-command-import = Take over what another device exported with --all
terminal-help-command-backup = List the backups of the log, make one, or take one back
terminal-help-command-doctor = Check the log, its backups and everything they need
terminal-help-exercises-query = Words to find, such as "thread the needle" or "hip chair"
terminal-help-exercises-category = Only those of a category, such as static-stretch
terminal-help-exercises-area = Only those of a body area, such as hips
terminal-help-exercises-equipment = Only those that need it, such as chair; none: nothing but a mat
terminal-help-exercises-level = Only those of a level: beginner, intermediate or advanced
terminal-help-exercises-pattern = Only those of a movement pattern, such as hinge
terminal-help-exercises-plane = Only those in a plane of motion, such as frontal
terminal-help-exercises-own = Only your own
terminal-help-json = Print JSON
terminal-help-routine-show = Print a routine in its written form
terminal-help-routine = Id of a routine, or a file of routine text
terminal-help-routine-add = Add a routine from its written form, or from a prescription in any words
terminal-help-text-file = A file of text; - reads standard input
terminal-help-routine-check = Show what is understood of each line of a text
terminal-help-routine-edit = Change a routine in $EDITOR; one that comes with Limber as a copy
terminal-help-routine-id = Id of a routine
terminal-help-text = Take the text from FILE instead of an editor; - reads standard input
terminal-help-routine-rm = Delete a routine of your own
terminal-help-routine-copy = Copy a routine, to change the copy
terminal-help-play-new = Finish an unfinished session as it is and start this one
terminal-help-play-resume = Go on with the unfinished session
terminal-help-play-speed = Run N times as fast, 1 to 1000; such sessions stay out of statistics
terminal-help-play-json = Print one JSON object a line as it happens
terminal-help-play-silent = Without tones and voice
terminal-help-history-routine = Only sessions of this routine, by its id
terminal-help-history-exercise = Only sessions with this exercise, by its id
terminal-help-history-outcome = Only sessions that ended so: finished, finished_early or unfinished
terminal-help-history-note = Only sessions whose note holds this text
terminal-help-history-show = Show one session with its pauses and gaps, its attempts numbered
terminal-help-session = Id of a session, when it began ("2026-11-20 18:30"), or last
terminal-help-history-correct = Put a session right; what was recorded stays in its journal
terminal-help-history-add = Add a session that was done without Limber
terminal-help-correct-attempt = Which attempt: its number in history show, or the path of its step
terminal-help-correct-held = What was held, such as 25s or 1:30
terminal-help-correct-reps = Repetitions done, for each side where it has sides
terminal-help-correct-side = The side it was done on: left or right
terminal-help-began = When it began, by the local clock, such as "2026-11-20 18:30"
terminal-help-add-exercise = A single exercise with its usual dose, by its id; may be repeated
terminal-help-add-held = What was held where that is not as planned, such as main/1/1/1/left=25s; 0 leaves a step out. limber timeline --json tells the paths. May be repeated
terminal-help-add-reps = Repetitions done where they are not as planned, such as main/1/2/1/-=8
terminal-help-effort = Effort, 0 to 10, or none
terminal-help-before = Discomfort before, 0 to 10, or none
terminal-help-after = Discomfort after, 0 to 10, or none
terminal-help-note = A note; an empty one takes it away
terminal-help-trends-all = Everything there is, instead of the last 12 weeks
terminal-help-export-format = Form of the file: csv, json, ics (a calendar), html (the report for a therapist) or fit (an activity)
terminal-help-export-all = Write the whole log and the settings, so that limber import can take them over
terminal-help-export-notes = With --format html: put the notes in the report
terminal-help-export-output = Write to FILE instead of standard output
terminal-help-render-output = Write to FILE
terminal-help-render-voice = Also speak (needs espeak-ng)
terminal-help-render-rate = Samples a second: 44100 or 48000 [default: 44100]
terminal-help-render-family = Sounds: soft, clear or low [default: those chosen in Settings]
terminal-help-render-open = Length of steps that would wait for you, in seconds
terminal-help-import-file = A file that limber export --all or --format json wrote
terminal-help-import-dry-run = Show what would come of it, and change nothing
terminal-help-import-settings = Take the settings over, too
terminal-help-import-take-conflicting = Where a session went on here and there, take the one of the file
terminal-help-backup-list = List the backups, newest first
terminal-help-backup-now = Make a backup now
terminal-help-backup-restore = Replace everything in the log by a backup; what was there is kept as one more
terminal-help-file = Name of a backup, or a path
terminal-help-since = First day, such as 2026-01-31
terminal-help-until = Last day, included
terminal-value-options = {"["}OPTIONS]
terminal-value-command = COMMAND
terminal-value-attempt = ATTEMPT
terminal-value-date = DATE
terminal-value-date-time = DATE TIME
terminal-value-dir = DIR
terminal-value-family = FAMILY
terminal-value-file = FILE
terminal-value-format = FORMAT
terminal-value-id = ID
terminal-value-length = LENGTH
terminal-value-n = N
terminal-value-path-length = PATH=LENGTH
terminal-value-path-n = PATH=N
terminal-value-query = QUERY
terminal-value-rate = RATE
terminal-value-routine = ROUTINE
terminal-value-scale = 0-10
terminal-value-seconds = SECONDS
terminal-value-session = SESSION
terminal-value-side = SIDE
terminal-value-text = TEXT
terminal-value-word = WORD

## The report itself, and the calendar

paper-title = Exercise report
paper-period = { $since } to { $until }
paper-no-period = No sessions yet
paper-empty = No sessions were done in this time.
paper-foot = Written by Limber from the log that was kept during the exercises. Held is attended time: pauses do not count. A hold counts as done from its minimum on, within one second.
paper-days = Days with exercises
paper-a-week = { $days } a week
paper-done = Done as planned
paper-sets = { $sets } sets
paper-held = Held of planned time
paper-sessions = Sessions
paper-none-early = all to their end
paper-early =
    { $count ->
        [one] { $count } finished early
       *[other] { $count } finished early
    }
paper-exercises = Exercises, each side
paper-exercises-about = Held and planned for each exercise and side
paper-sets-done = Sets done
paper-planned = Planned
paper-a-set = A set
paper-sessions-about = Every session with what was said of it
paper-latest = The latest { $shown } of { $all }.
paper-was-early = finished early
paper-was-by-hand = added by hand
paper-was-corrected = corrected
paper-discomfort = Discomfort, 0 to 10
paper-before = before the exercises
paper-after = after the exercises
paper-each-day = Each point is a day.
paper-each-days =
    { $count ->
        [one] Each point is the mean of { $count } day.
       *[other] Each point is the mean of { $count } days.
    }
paper-drawing = Discomfort { $what }
paper-drawing-ends = { $when } from { $from } to { $to }
paper-said = { $what } { $value }.
paper-event-held = Held { $length }.
paper-event-sides = Left { $left }, right { $right }.
paper-event-early = Finished early.

## What can be undone

change-session = { $routine } of { $day }
change-delete = Delete { $name }
change-discard = Discard { $name }
change-notes = Notes on { $name }
change-correct = Correct { $name }
change-add = Add { $name }
change-change = Change { $name }
change-remove = Remove { $name }
change-move = Move { $name }
change-swap = Swap { $name } for { $instead }
change-copy = Copy { $name }
change-copy-here = Make a copy of { $name }
change-share = Share { $name }
change-use = Use { $name }
change-add-block = Add block { $name }
change-change-block = Change block { $name }
change-remove-block = Remove block { $name }
change-move-block = Move block
change-swap-loaded = Swap moves
change-swap-loaded-of = Swap moves of { $name }
change-keep-swaps = Keep swaps in { $name }
change-routine = Change the routine
change-text = Change the text
change-careful = Careful: { $name }
change-never = Never suggest { $name }
change-suggest = Suggest { $name } again
change-import = Import of { $name }
change-session-settings = Settings of sessions
change-sound-settings = Settings of sound
name-mine = { $name } (mine)
name-mine-more = { $name } (mine { $number })
name-my-routine = My routine
name-my-prescription = My prescription
name-block = Main

## Pauses and notices

pause-ask-hold = Go on, or do this hold again?
pause-ask = Go on?
pause-slept-laptop = The laptop slept for { $length }.
pause-slept-phone = The phone slept for { $length }.
pause-stopped = Limber was stopped for { $length }.
pause-recovered-hold = Limber was stopped at { $held } of this hold. What came after is not counted.
pause-recovered = Limber was stopped here.
pause-stay = You stayed five minutes past the target. Go on, or on to the next?
left-out-own = Something of yours, { $id }: { $what }.

## Safety

safety-stop-card = Stop the session if you feel chest pain, faintness, sharp or electric pain, pain spreading further down a leg, or new numbness or weakness.
safety-disclaimer = General movement information for adults. It does not diagnose or treat, and it is not a replacement for care from a health professional.
safety-stop-chest = chest pain or pressure
safety-stop-faint = faint or dizzy
safety-stop-breath = unusual breathlessness
safety-stop-sharp = sharp, electric or spreading pain
safety-stop-numb = new numbness or weakness
safety-stop-joint = joint locks or gives way

## The doctor, and a damaged log

doctor-no-log = There is no log yet; the first session begins it.
doctor-log-shut = The log can't be opened.
doctor-system-says = { $file }: { $why }.
doctor-folder-new = The data folder { $folder } is not there yet; the first session makes it.
doctor-folder-other = Choose another one with --data-dir.
doctor-folder-unseen = The data folder can't be looked at.
doctor-folder-well = The data folder { $folder } can be written.
doctor-folder-unwritten = The data folder can't be written.
doctor-folder-allow = Allow writing to it, make room, or choose another one with --data-dir.
doctor-sums-well = The sums over the log are those of its sessions.
doctor-sums-ill = The sums over the log are not as they should be.
doctor-sums-not = The sums over the log are not those of its sessions.
doctor-sums-did = They were counted anew from the sessions.
doctor-nothing-more = Nothing more has to be done.
doctor-lock-held = { $who } is running a session.
doctor-lock-free = No session is running.
doctor-backups-unlisted = The backups can't be listed.
doctor-backups-none = There is no backup yet; one is made after a day with changes.
doctor-backup-damaged = { $file }: an entry of session { $session } is not as it was written.
doctor-backups =
    { $count ->
        [one] { $count } backup; the newest is of { $date }.
       *[other] { $count } backups; the newest is of { $date }.
    }
doctor-backups-now = limber backup now makes a good one.
doctor-aside-none = No damaged log was ever moved aside here.
doctor-aside =
    { $count ->
        [one] { $count } damaged log is kept beside the log: { $files }.
       *[other] { $count } damaged logs are kept beside the log: { $files }.
    }
doctor-waits = { $session } waits to go on.
doctor-waits-alive = { $session } waits to go on; it was last alive at { $date }.
doctor-none-waits = No session waits to go on.
doctor-waiting-unread = The unfinished session can't be read.
doctor-log-opens = The log { $file } can be opened.
doctor-moved-aside = It was moved aside, and what could be saved stands in a new log.
doctor-log-unread = The log can't be looked through.
doctor-way-out = limber backup list names the backups; limber backup restore FILE takes one.
doctor-pages-well = Pages, schema, links and settings are as they should be.
doctor-pages-ill = The file is not as it should be.
doctor-looked = { $sessions } with { $entries } looked at.
doctor-count-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
doctor-count-entries =
    { $count ->
        [one] { $count } journal entry
       *[other] { $count } journal entries
    }
doctor-sessions-well = { $looked } Each is what its journal tells.
doctor-others-good = The other sessions are good. { $way }
doctor-library =
    { $count ->
        [one] { $count } shipped routine can be read.
       *[other] { $count } shipped routines can be read.
    }
doctor-library-ill = The shipped library is damaged.
doctor-clock = The clock shows { $date }.
doctor-clock-wrong = No session can have been today: the clock is wrong.
doctor-clock-ahead = The newest session is of { $date }: the clock is wrong, or was then.
doctor-set-clock = Set the system's date; durations never depend on it.
found-pages = The file's pages: { $what }.
found-schema = The file's schema: { $what }.
found-orphan = A row of table { $table } belongs to one that is not there.
found-some-session = A session
found-some-session-of = A session of { $date }
found-session-id = { $session } (session { $id })
found-session = { $session }: { $what }.
told-session = { $routine } of { $date }
told-sentences = { $first } { $next }
told-and-then = { $first }; { $next }
recovered-from-backup = The log was damaged ({ $what }) and was put right. The backup of { $date } was taken; { $read }.
recovered-alone = The log was damaged ({ $what }) and was put right. There was no good backup; { $read }.
recovered-read-besides =
    { $count ->
        [0] no session was read from the damaged file besides
        [one] { $count } session was read from the damaged file besides
       *[other] { $count } sessions were read from the damaged file besides
    }
recovered-read =
    { $count ->
        [0] no session was read from the damaged file
        [one] { $count } session was read from the damaged file
       *[other] { $count } sessions were read from the damaged file
    }
recovered-unreadable =
    { $count ->
        [one] { $count } session was not readable at all
       *[other] { $count } sessions were not readable at all
    }
recovered-lost = Lost: { $sessions }.
recovered-end-of = the end of { $session }
recovered-incomplete = The damaged file could not be read to its end: sessions between { $since } and { $until } that the history does not show are lost.
recovered-incomplete-all = The damaged file could not be read to its end: sessions between the beginning and { $until } that the history does not show are lost.
recovered-none-lost = No session was lost.
recovered-kept = The damaged file is kept as { $file }.

## Readings of a prescription

doubt-not-a-name = “{ $name }” is no name here; is it { $like }?
doubt-several = This can be { $names }.
doubt-two-amounts = Two amounts stand here; the last is not taken.
doubt-rest-without-unit = The rest has no unit; it is taken as seconds.
doubt-range-repetitions = Of { $least } to { $most } repetitions, { $least } are taken.
doubt-range-sets = Of { $least } to { $most } sets, { $least } are taken.
doubt-whole-repetitions = Repetitions can only be whole.
doubt-whole-sets = Sets can only be whole.
doubt-whole-seconds = Seconds can only be whole.
doubt-sets-of-holds = Sets of several holds are read as { $count } holds.
doubt-longer-taken = The longer time is taken; a range fits holds only.
doubt-number-without-unit = The number has no unit; it is taken as seconds.
doubt-no-time = No time is given; the usual one is taken.
doubt-no-amount = No amount is given; the usual one is taken.
doubt-one-side = One side alone, or where to begin?
doubt-side-to-side = { $exercise } goes from side to side and cannot keep to one.
doubt-both-at-once = { $exercise } works both sides at once.
changed-to-floor = { $asked } s were asked for; { $exercise } is held for at least { $floor } s.
changed-to-limit = { $exercise } never takes longer than { $minutes } min.
