# Jeder Text des Fensters auf Deutsch. Kurz, gegenwärtig, ohne Lobhudelei.

app-name = Limber
skip-to-content = Zum Inhalt
loading = Einen Moment …
try-again = Noch einmal versuchen
look-again = Noch einmal nachsehen

nav-label = Hauptmenü
nav-today = Heute
nav-routines = Routinen
nav-history = Verlauf
nav-settings = Optionen

notice-close = Meldung schließen
running-line = Läuft gerade:
running-back = Zurück dorthin

undo = Rückgängig
redo = Wiederholen
undone = Rückgängig gemacht: { $name }.
redone = Wiederholt: { $name }.

problem-unreachable = Limber antwortet gerade nicht.

## Längen und Wörter

length-seconds = { $count } s
length-minutes = { $count } min
length-hours = { $hours } h { $minutes } min
level-beginner = Einstieg
level-intermediate = Mittel
level-advanced = Fortgeschritten
side-left = Links
side-right = Rechts
speed = { $speed }-fache Geschwindigkeit
set-number = Satz { $n }
held-of = { $held } von { $planned }
of-ten = { $value } von 10

## Heute

week-label = Diese Woche
week-days-done =
    { $count ->
        [0] Diese Woche noch nichts. Jeder Tag ist ein guter.
        [one] { $count } Tag diese Woche geschafft.
       *[other] { $count } Tage diese Woche geschafft.
    }
week-goal-line =
    { $least ->
        [one] Ein Tag oder mehr ist eine gute Woche; Ruhetage gehören dazu.
       *[other] { $least } bis { $most } Tage sind eine gute Woche; Ruhetage gehören dazu.
    }
rest-hint = Das hier ist keine zwei Tage her. Muskeln mögen einen Tag dazwischen; Sanftes geht immer.
day-done = geschafft, { $length }
day-rest = Ruhetag
day-today = heute, noch nichts
day-planned = kommt noch
first-gentle = Sanft, knieschonend
first-pigeon = Mit Taube
start = Start
start-named = Start: { $name }
start-see-unfinished = Ansehen
start-fresh = So beenden, dies starten
today-shorter = Etwas Kürzeres
today-usual = Das Übliche
today-empty = Für heute ist nichts geplant. Auch das gehört dazu.
today-choose = Eine Routine wählen
unfinished-title = Nicht beendet, begonnen { $began }
unfinished-held-by = { $holder } führt es gerade aus. Dort weitermachen oder es dort erst schließen.

offer-go-on = Weiter
offer-do-again = Haltung noch einmal
offer-finish = So beenden
offer-discard = Verwerfen
offer-later = Für später lassen
settled-finish = Beendet. Es steht im Protokoll, wie es war.
settled-discard = Verworfen. Es steht nicht im Verlauf.
left-for-later = Pausiert. Weiter, wann immer es passt.
ended-without = Beendet. Es gab nichts festzuhalten.

## Routinen

includes-pigeon = mit Taube
routines-empty = Hier gibt es noch keine Routinen.
routine-exercises =
    { $count ->
        [one] { $count } Übung
       *[other] { $count } Übungen
    }
routine-open-steps =
    { $count ->
        [one] { $length } und { $count } Schritt nach Belieben
       *[other] { $length } und { $count } Schritte nach Belieben
    }
routine-last-done = Zuletzt am { $date }
routine-notes = Gut zu wissen
routine-steps =
    { $count ->
        [one] { $count } Schritt
       *[other] Alle { $count } Schritte
    }
line-each-side = je Seite
line-left-only = nur links
line-right-only = nur rechts
line-sides = { $amount } { $sides }
line-sets = { $sets } × { $amount }
line-range = { $min }–{ $amount } s
line-reps =
    { $count ->
        [one] { $count }-mal
       *[other] { $count }-mal
    }
line-open = nach Belieben
block-warm-up = Aufwärmen
block-main = Hauptteil
block-cool-down = Ausklang
block-rounds =
    { $count ->
        [one] { $count } Runde
       *[other] { $count } Runden
    }
block-shared = Auch in { $names }
step-get-ready = Bereit machen
step-hold = Halten
step-reps = Wiederholungen
step-timed = Auf Zeit
step-open = Nach Belieben
step-switch = Wechsel
step-rest = Pause

## Übungen und Editor

nav-exercises = Übungen
save = Speichern
saved = Gespeichert.
edit = Bearbeiten
duplicate = Duplizieren
deleted-named = Gelöscht: { $name }.
routine-new = Neue Routine
routine-edit-copy = Kopie bearbeiten
loads-moves =
    { $count ->
        [one] { $count } Übung belastet: { $what }.
       *[other] { $count } Übungen belasten: { $what }.
    }
loads-swap =
    { $count ->
        [one] Tauschen
        [2] Beide tauschen
       *[other] Alle { $count } tauschen
    }
loads-instead = { $instead } statt { $name }
loads-none = Nichts tut dasselbe und schont dabei. Lass es weg, oder frag deine Therapeutin.
swaps-keep = Den Tausch fürs nächste Mal behalten
swaps-kept = Behalten. Die Routine hat jetzt die neue Übung.
exercises-search = Suchen: Hüfte, Stuhl, thread the needle
exercises-found =
    { $count ->
        [one] { $count } Übung
       *[other] { $count } Übungen
    }
exercises-none = Nichts heißt so. Versuch „hip“ oder leg etwas Eigenes an.
exercise-new = Eigene hinzufügen
exercise-change = Eigene Übung ändern
exercise-yours = Deine
exercise-never-mark = Wird nie vorgeschlagen
exercise-also = Auch { $names } genannt
exercise-adapted = Deine Kopie von
exercise-careful = Vorsicht: { $what }
exercise-picture = Bild: { $name }
exercise-usual-seconds = Üblich sind { $min } bis { $max } s
exercise-usual-times = Üblich sind { $min } bis { $max } Mal
exercise-setup = So kommst du hinein
exercise-feel = Wo man es spürt
exercise-mistake = Häufiger Fehler
exercise-stop = Wann aufhören
exercise-loads = Was es belastet
exercise-easier = Leichter
exercise-harder = Schwerer
exercise-used = In diesen Routinen
exercise-source = Dosis: { $source }
exercise-adapt = Als Kopie anpassen
exercise-never = Mir nie vorschlagen
exercise-suggest-again = Wieder vorschlagen
exercise-hidden = { $name } wird nicht mehr vorgeschlagen.
exercise-suggested = Kann wieder vorgeschlagen werden.
category-dynamic-warm-up = Aufwärmen
category-static-stretch = Dehnung
category-mobility = Beweglichkeit
category-functional-strength = Kraft
category-plyometric = Sprünge
category-breathing = Atmung
category-ice = Eis
filters = Filter
filters-on =
    { $count ->
        [one] { $count } Filter an
       *[other] { $count } Filter an
    }
filters-clear = Alle Filter wegnehmen
filter-any = Egal
filter-nothing = nichts außer einer Matte
filter-category = Art
filter-region = Körperbereich
filter-equipment = Braucht
filter-level = Stufe
filter-pattern = Bewegung
filter-plane = Ebene
form-leave = Zurück, ohne zu speichern
form-copy-name = { $name }, auf meine Art
form-copy-about = Deine Kopie. Was mit Limber kommt, bleibt, wie es ist.
form-name = Name
form-aliases = Andere Namen, mit Kommas dazwischen
form-position = Stellung
form-dose = Gemessen in
form-hold = gehaltenen Sekunden
form-reps = Wiederholungen
form-timed = Zeit
form-open = so lange du willst
form-times = Wiederholungen
form-seconds = Sekunden
form-sets = Sätze
form-sides = Seiten
form-bilateral = Beide Seiten zugleich
form-each-side = Eine Seite, dann die andere
form-alternating = Links und rechts im Wechsel
form-side-cue = Was eine Seite bedeutet, etwa „{"{"}side{"}"} knee on the floor“
form-setup = So kommst du hinein, ein Schritt je Zeile
form-picture = Ein Bild (PNG, JPEG oder WebP, bis 2 MB)
form-picture-remove = Bild wegnehmen
prescription-link = Ich habe eine Verordnung
prescription-title = Eine Verordnung
prescription-about = Schreib oder füge sie ein, wie du sie bekommen hast. Limber zeigt, was es verstanden hat, bevor etwas gespeichert wird.
prescription-text = Der Text
prescription-example = Pigeon pose 3x30s each side
prescription-none = Noch keine Übung gefunden
prescription-doubtful =
    { $count ->
        [one] { $count } Zeile zu prüfen
       *[other] { $count } Zeilen zu prüfen
    }
prescription-doubt = Sicher?
prescription-edit = Erst bearbeiten
prescription-line-title = Der Name
prescription-line-more = Gehört zur Zeile davor
prescription-line-form = Teil der geschriebenen Form
prescription-line-note = Als Notiz behalten
editor-title = Routine bearbeiten
editor-total = Insgesamt { $length }
editor-way-named = { $way }: { $name }
editor-text = Als Text
editor-text-title = Die Routine in geschriebener Form
editor-text-about = Ein Titel, dann eine Zeile je Übung, etwa: Pigeon pose 2 x 30 s each side
editor-text-take = Text übernehmen
editor-add = Übung hinzufügen
editor-add-here = Zu { $name } hinzufügen
editor-add-block = Block hinzufügen
editor-new-block = Neuer Block
editor-block-empty = Noch nichts hier.
editor-use = Gemeinsamen Block verwenden
editor-use-this = Verwenden
editor-more = Mehr zur Routine
editor-goal = Wofür sie gut ist
editor-tags = Suchwörter, mit Kommas dazwischen
editor-first-side = Beginnt mit
editor-as-set = wie in den Einstellungen
editor-as-routine = wie in der Routine
editor-side-order = Reihenfolge der Seiten
editor-first-alternate = jedes Mal die andere Seite
order-alternate = links, rechts, links, rechts
order-one-then-other = erst die eine Seite, dann die andere
editor-ready-least = Mindestens vorbereiten, Sekunden
editor-switch-least = Seitenwechsel mindestens, Sekunden
editor-up-named = Nach oben: { $name }
editor-down-named = Nach unten: { $name }
editor-edit-named = Ändern: { $name }
editor-remove-named = Herausnehmen: { $name }
editor-shared-own = Ein gemeinsamer Block: was du hier änderst, ändert sich überall.
editor-shared-shipped = Ein gemeinsamer Block, der mit Limber kommt.
editor-copy-here = Hier eine Kopie machen
editor-share = Block mit anderen Routinen teilen
editor-phase = Teil
editor-rounds = Runden
editor-unusual = Üblich sind { $min } bis { $max }. Bleibt, wie du es sagst.
editor-least = Was mindestens zählt, Sekunden
editor-ready = Vorbereiten, Sekunden
editor-switch = Seite wechseln, Sekunden
editor-rest = Pause zwischen Sätzen, Sekunden
editor-rest-after = Pause danach, Sekunden
editor-replace = Andere Übung hier
editor-replace-named = Statt { $name }
careful-title = Vorsicht mit…
careful-about = Routinen sagen dann, welche Übungen es belasten, und kein Tausch führt dorthin. Kein ärztlicher Rat: frag, wer dich behandelt.
careful-choose = Auswählen
careful-on = Vorsicht mit: { $what }.
careful-off = Keine Vorsicht mehr mit: { $what }.

## Verlauf

history-empty = Deine erste Einheit erscheint hier.
history-older = Ältere zeigen
calendar-title = Kalender
calendar-caption = Tage des Monats; ein Tag mit Einheiten zeigt in der Liste nur seine
calendar-before = Früher
calendar-after = Später
calendar-month = Monat
calendar-year = Jahr
calendar-day = { $date }: { $length }
calendar-day-done = { $date }: { $length }, ein Tag, der zählt
calendar-month-sum =
    { $days ->
        [one] { $month }: { $days } Tag, { $length }
       *[other] { $month }: { $days } Tage, { $length }
    }
calendar-sum =
    { $days ->
        [one] { $days } Tag, { $length } gehalten.
       *[other] { $days } Tage, { $length } gehalten.
    }
streak-weeks =
    { $count ->
        [one] { $count } gute Woche bisher.
       *[other] { $count } gute Wochen nacheinander.
    }
streak-none =
    { $least ->
        [one] Ein Tag oder mehr macht eine gute Woche.
       *[other] { $least } bis { $most } Tage machen eine gute Woche, egal welche.
    }
search-title = Suchen und filtern
search-asked =
    { $count ->
        [one] { $count } Angabe
       *[other] { $count } Angaben
    }
search-text = Wörter in der Notiz
search-routine = Routine
search-exercise = Übung
search-outcome = Ausgang
search-any = Alle
search-clear = Alles zeigen
search-empty = Nichts dergleichen im Verlauf. Frag nach weniger oder zeig alles.

## Entwicklung

trends-title = Entwicklung
trends-empty = In dieser Zeit nichts. Was du ab jetzt tust, erscheint hier.
range-label = Wie weit zurück
range-4 = 4 Wo.
range-12 = 12 Wo.
range-year = Ein Jahr
range-5-years = 5 Jahre
chart-table = Als Tabelle
minutes-week = Minuten je Woche
minutes-month = Minuten je Monat
column-day = Tag
column-week = Woche ab
column-month = Monat
column-days = Tage
column-hour = Ab
column-sets = Sätze
sides-title = Links und rechts
sides-even = Links und rechts sind gleichauf.
sides-worth = Lohnt sich auszugleichen
more-left = Links { $length } mehr
more-right = Rechts { $length } mehr
exercises-title = Übungen
exercises-more = { $count } weitere
areas-title = Körperbereiche
planes-title = Bewegungsebenen
plane-sagittal = Vor und zurück
plane-frontal = Zur Seite
plane-transverse = Drehen
not-reached-here = Nicht in dieser Zeit: { $names }.
hours-title = Tageszeit
effort-trend = Anstrengung
discomfort-trend = Beschwerden
scale-of-ten = Durchschnitt, 0 bis 10
key-before = Vorher
key-after = Nachher
key-least = Minimum
trend-title = Gehalten je Satz
trend-about = Durchschnitt der Sätze, die zählen, neben ihrem Minimum.
trend-empty = Kein Satz davon in dieser Zeit.
trend-sessions = Einheiten damit

## Eine Einheit

history-held = { $held } gehalten
left-and-right = Links { $left } · Rechts { $right }
outcome-finished = Beendet
outcome-finished-early = Früher beendet
outcome-unfinished = Nicht beendet
outcome-discarded = Verworfen
held-title = Geplant und gehalten
held-caption = Was vom Geplanten gehalten wurde, je Seite
held-exercise = Übung
held-none = –
held-not-reached = nicht erreicht
held-reps = { $done } von { $planned } Wdh.
held-reps-paced = { $planned } Wdh., im Takt
swapped-from = statt { $name }
swapped-because = statt { $name } ({ $reason })
attempts-title =
    { $count ->
        [one] { $count } Versuch
       *[other] Alle { $count } Versuche
    }
attempt-number = Versuch { $n }
attempt-target = Ziel geändert auf { $target }
attempt-interrupted =
    { $count ->
        [one] einmal unterbrochen, am längsten { $longest }
       *[other] { $count }-mal unterbrochen, am längsten { $longest }
    }
hold-completed = Geschafft
hold-partial = Zum Teil
hold-skipped = Übersprungen
hold-swapped = Getauscht
hold-not-reached = Nicht erreicht
hold-superseded = Danach noch einmal
fact-held = Gehalten
fact-paused = Pausiert
fact-effort = Anstrengung
fact-discomfort-before = Beschwerden vorher
fact-discomfort-after = Beschwerden nachher
by-hand = Nachgetragen
corrected = Korrigiert
counts-on = Zählt zu { $day }
correct-title = Einheit bearbeiten
correct-about = Was zuerst aufgezeichnet wurde, bleibt im Journal.
correct-saved = Korrigiert.
correct-planned = geplant { $planned }
add-title = Einheit nachtragen
add-about = Etwas, das du ohne Limber gemacht hast. Es zählt wie jede andere Einheit.
add-what = Was
add-single = Einzelne Übungen
add-exercise = Übung hinzufügen
add-held-about = Ausgefüllt wie geplant. 0 lässt einen Schritt weg.
add-save = Nachtragen
add-saved = Nachgetragen.
pen-date = Datum
pen-time = Uhrzeit
pen-side = Seite
pen-reps = Wdh. von { $planned }
pen-length-wrong = Schreib eine Dauer wie 0:30, 25 oder 1:00:00.
pen-reps-wrong = Schreib eine ganze Zahl.
break-slept = Der Laptop hat { $length } geschlafen, { $from } bis { $to }. Nicht gezählt.
break-stopped = Limber war { $length } angehalten, { $from } bis { $to }. Nicht gezählt.
break-went-on = Weiter ging es um { $time }.
break-person = Pause
break-swap = Pause zum Tauschen der Übung
break-stop-card = Pause bei der Stopp-Karte
break-call = Pause wegen eines Anrufs
break-closed = Limber war geschlossen
break-recovered = Limber lief nicht
break-stay-limit = Pause nach fünf Minuten Bleiben
break-gap = Niemand war da
break-since = { $why } seit { $from }.
break-between = { $why }, { $from } bis { $to }.
break-lasting = { $why }: { $length }, { $from } bis { $to }.
note-title = Notiz
delete = Löschen
deleted = Gelöscht.

## Ausgeben

audio-title = Als Ton sichern
audio-about = Eine Datei mit allen Tönen, zum Mitmachen mit jedem Abspielgerät.
audio-voice-title = Mit Stimme
audio-voice-about = Spricht auf Englisch durch espeak-ng, wo es installiert ist.
audio-open-title = Schritte, die auf dich warten würden, dauern
audio-open-seconds = { $seconds } s
audio-save = Als Ton sichern
audio-busy = Schreibt … { $percent } %
audio-done = Geschrieben nach { $path }
audio-cancelled = Nichts wurde geschrieben.
export-title = Ausgeben
export-about = Dein Protokoll als Datei. Sie bleibt auf diesem Computer.
export-format = Datei
export-csv = Tabelle (CSV)
export-json = Das Protokoll für Programme (JSON)
export-csv-about = Eine Zeile für jede Seite, die du gehalten hast.
export-archive = Auf mein anderes Gerät
export-archive-about = Dein Protokoll, eigene Übungen und Routinen und die Einstellungen in einer Datei. Importiere sie dort in den Einstellungen.
export-ics = Kalender (iCalendar)
export-ics-about = Jede Einheit als Termin, ohne deine Notizen.
export-fit = Aktivität für ein Sportprogramm (FIT)
export-fit-about = Jede Seite als Satz. Bis zu 1.000 Einheiten in einer Datei.
export-json-about = Jedes Halten mit seinem Plan.
work-progress = Wie weit es ist
work-cancel = Abbrechen

## Report

report-title = Bericht für meine Therapie
report-about = Was geplant war und was auf jeder Seite gehalten wurde, zum Mitgeben auf Papier oder als Datei.
report-time = Welche Zeit
report-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
report-notes = Mit meinen Notizen
report-notes-about = Was du zu einer Einheit geschrieben hast, steht auch im Bericht.
report-preview = Der Bericht
report-print = Drucken
report-save = Als Datei speichern
export-days = Tage
export-all = Alles
export-chosen = Nur einige Tage
export-since = Von
export-until = Bis
export-write = Datei schreiben
export-busy = Wird geschrieben …
export-done = Geschrieben nach { $path }
export-cancelled = Es wurde nichts geschrieben.

## Optionen

sessions-title = Einheiten
between-title = Mehr Zeit dazwischen
between-about = Wie lange Bereitmachen und Wechsel dauern, gemessen am Üblichen.
percent = { $percent } %
wait-for-me-title = Vor jeder Haltung auf mich warten
wait-for-me-about = Eine Haltung beginnt, wenn du es sagst.
wait-for-done-title = Bei Wiederholungen auf Fertig warten
wait-for-done-about = Wiederholungen enden, wenn du es sagst, in deinem Takt.
first-side-title = Welche Seite zuerst
first-alternate = Im Wechsel
settings-saved = Gilt ab der nächsten Einheit.
week-goal-title = Wochenziel
week-goal-about = Ein Tag zählt ab 5 Minuten oder der Hälfte des Geplanten. Pausen vom Sitzen und Kühlen zählen nicht.
week-least = Eine gute Woche hat mindestens so viele Tage
week-most = und nicht mehr nötig als
week-begins = Wochen beginnen am
week-begins-locale = Üblich
week-begins-monday = Montag
week-begins-sunday = Sonntag
week-days = Tage zählen
week-days-about = Eine Einheit spätabends im Ausland kann zu Hause auf einen anderen Tag fallen. Am Protokoll ändert sich nichts.
week-days-recorded = Wo ich war
week-days-device = Wo ich bin
week-saved = Gespeichert.
sound-title = Klang
silent-title = Lautlos
silent-about = Nichts klingt; jedes Zeichen ist zu sehen.
family-title = Töne
family-soft = Weich
family-clear = Hell
family-low = Tief
volume-title = Lautstärke der Töne
volume-about = Unabhängig von der des Systems.
lower-title = Anderes bei Zeichen leiser stellen
lower-about = Wo das System es kann. Sonst klingt beides.
voice-title = Stimme
voice-none = Auf diesem Gerät ist keine Stimme, die Limber nutzen kann. Jedes Zeichen hat trotzdem seinen Ton, und alles ist zu sehen.
voice-which = Welche Stimme
voice-usual = Die übliche
voice-test = Sprechen lassen
say-off = Aus
say-names = Namen
say-guide = Führung
say-full = Alles
say-off-about = Nichts wird gesagt.
say-names-about = Die Übung und ihre Seite, auf Englisch.
say-guide-about = Auch was die Seite heißt, wie lange, die Hälfte und die letzten drei Sekunden.
say-full-about = Auch wie man in die Haltung kommt. So lange dauert das Bereitmachen.
rate-title = Tempo der Stimme
voice-language = Sprache der Stimme
vibrate-title = Vibrieren
vibrate-about = Ein eigenes Muster für jedes Zeichen, auf Telefonen.
cues-title = Jedes Zeichen
hear = Anhören
hear-cue = { $name } anhören
cue-get-ready = Bereit machen
cue-start = Start
cue-minimum = Mindestzeit erreicht
cue-half = Hälfte
cue-countdown = Drei, zwei, eins
cue-target = Ziel erreicht, beim Bleiben
cue-chime = Alle 30 s beim Bleiben
cue-maximum = Lange genug
cue-skin-check = Haut ansehen
cue-switch = Seite wechseln
cue-rest = Pause
cue-next = Was als Nächstes kommt
cue-done = Fertig
theme-title = Aussehen
theme-system = System
theme-light = Hell
theme-dark = Dunkel
theme-light-dark = Hell oder dunkel
contrast-title = Mehr Kontrast
contrast-about = Kräftige statt sanfter Farben, ein Rand um jede Karte.
text-size-title = Schriftgröße
language-title = Sprache
language-about = Übungen und Routinen stehen vorerst auf Englisch da.
keys-title = Tasten beim Üben
keys-on = Tasten benutzen
keys-about = Leertaste, Eingabe und Tab gehen immer.
keys-change = Andere Tasten
keys-now = { $what }: { $key }. Taste ändern.
keys-press = Taste drücken für: { $what }. Rücktaste für keine.
keys-press-short = Taste drücken
keys-usual = Wieder die üblichen Tasten
data-title = Daten
data-where = Dein Protokoll bleibt auf diesem Computer:
backups-title = Sicherungen
backups-about = Eine nach jedem Tag mit Änderungen, ältere werden ausgedünnt. Sie liegen in
back-up-now = Jetzt sichern
backed-up = Gesichert, { $date }.
backed-up-damaged =
    { $count ->
        [one] Gesichert, { $date }. { $count } Einheit im Protokoll ist nicht, wie sie geschrieben wurde; „Alles durchsehen“ sagt, welche.
       *[other] Gesichert, { $date }. { $count } Einheiten im Protokoll sind nicht, wie sie geschrieben wurden; „Alles durchsehen“ sagt, welche.
    }
backups-older =
    { $count ->
        [one] { $count } ältere
       *[other] { $count } ältere
    }
backup-daily = nach einem Tag mit Änderungen
backup-before-upgrade = vor einer neuen Fassung
backup-before-import = vor einem Einlesen
backup-before-restore = durch eine andere Sicherung ersetzt
backup-by-hand = von Hand
restore = Zurückholen
restore-named = Sicherung vom { $date } zurückholen
restored = Zurückgeholt. Was sie ersetzt hat, ist als Sicherung da.
restored-damaged =
    { $count ->
        [one] Zurückgeholt. { $count } Einheit darin ist nicht, wie sie geschrieben wurde. Was sie ersetzt hat, ist als Sicherung da.
       *[other] Zurückgeholt. { $count } Einheiten darin sind nicht, wie sie geschrieben wurden. Was sie ersetzt hat, ist als Sicherung da.
    }
data-export-about = Dein Protokoll und die Einstellungen in einer Datei, um anderswo weiterzumachen. Eigene Übungen und Routinen bleiben hier; Sicherungen enthalten sie.
import-title = Importieren
import-about = Eine Datei von deinem anderen Gerät. Du siehst zuerst, was daraus wird.
import-choose = Datei wählen
import-new =
    { $count ->
        [one] { $count } Einheit kommt dazu
       *[other] { $count } Einheiten kommen dazu
    }
import-newer =
    { $count ->
        [one] { $count } Einheit geht in der Datei weiter; das kommt dazu
       *[other] { $count } Einheiten gehen in der Datei weiter; das kommt dazu
    }
import-same =
    { $count ->
        [one] { $count } Einheit ist genauso schon hier
       *[other] { $count } Einheiten sind genauso schon hier
    }
import-older =
    { $count ->
        [one] { $count } Einheit geht hier weiter; sie bleibt
       *[other] { $count } Einheiten gehen hier weiter; sie bleiben
    }
import-conflicting =
    { $count ->
        [one] { $count } Einheit ging hier und dort weiter, jede auf ihre Art
       *[other] { $count } Einheiten gingen hier und dort weiter, jede auf ihre Art
    }
import-damaged =
    { $count ->
        [one] { $count } Einheit ist in der Datei beschädigt und bleibt draußen
       *[other] { $count } Einheiten sind in der Datei beschädigt und bleiben draußen
    }
import-conflicts = Welche in beiden weitergingen
import-own-new =
    { $count ->
        [one] { $count } eigenes Stück kommt dazu
       *[other] { $count } eigene Stücke kommen dazu
    }
import-own-newer =
    { $count ->
        [one] { $count } eigenes Stück ist in der Datei neuer; das kommt
       *[other] { $count } eigene Stücke sind in der Datei neuer; sie kommen
    }
import-own-same =
    { $count ->
        [one] { $count } eigenes Stück ist schon hier
       *[other] { $count } eigene Stücke sind schon hier
    }
import-own-conflicting =
    { $count ->
        [one] { $count } eigenes Stück ist hier anders als in der Datei
       *[other] { $count } eigene Stücke sind hier anders als in der Datei
    }
import-own-conflicts = Welche eigenen sich unterscheiden
import-stay-out = Welche draußen bleiben
import-take = Die aus der Datei nehmen
import-take-about = Sie ersetzen die von hier. Sonst bleiben die von hier.
import-settings = Auch die Einstellungen
import-settings-about =
    { $count ->
        [one] { $count } Einstellung ist in der Datei anders gewählt.
       *[other] { $count } Einstellungen sind in der Datei anders gewählt.
    }
import-nothing = Es steht nichts darin, was nicht schon hier ist.
import-do = Importieren
import-leave = Lieber nicht
import-done = Importiert. Eine Sicherung von vorher ist aufgehoben.
doctor-title = Ist alles in Ordnung?
doctor-look = Alles durchsehen
doctor-well = Alles ist in Ordnung.
doctor-ill = Nicht alles ist in Ordnung.
told-read = Gelesen
safety-title = Wann aufhören

## Üben

player-waiting = Einen Moment …
chip-left = LINKS
chip-right = RECHTS
phase-ready = Bereit machen
phase-hold = Halten
phase-reps = Bewegen
phase-timed = Los
phase-open = Nach Belieben
phase-switch = Wechsel
phase-rest = Erholen
phase-lead-in = Weiter in
phase-paused = Pausiert
phase-done = Fertig
set-of = Satz { $set } von { $sets }
reps-paced = { $at } von { $count }
staying-until = Bleiben über { $target }
staying-past = { $over } über { $target }
beads-at = Übung { $at } von { $count }, { $done } fertig
beads-done = { $done } von { $count } Übungen fertig
next-line = Danach: { $what }
next-nothing = Die letzte
skipped = Übersprungen
skipped-at = Bei { $at } übersprungen
go-back = Zurück
act-pause = Pause
act-again = Noch mal
act-previous = Vorige
act-next = Nächste
act-ready = Bereit
act-done = Fertig
act-stay = Bleiben
act-longer = +10 s
act-shorter = −10 s
act-swap = Tausch
act-lock = Sperre
act-corner = Kleines Fenster in der Ecke
act-finish = Ende
lock-slide = Zum Öffnen ziehen
full-screen-refused = Hier gibt es kein Vollbild.
say-left =
    { $count ->
        [one] Noch { $count } Sekunde.
       *[other] Noch { $count } Sekunden.
    }
say-held = { $held } gehalten.
say-lead-in = Weiter in { $count }.
say-reps =
    { $left ->
        [one] Wiederholung { $at } von { $count }, noch { $left } Sekunde.
       *[other] Wiederholung { $at } von { $count }, noch { $left } Sekunden.
    }

help-title = Tasten
help-space = Den Knopf im Fokus drücken
help-previous = Vorige
help-next = Nächste
help-stay = Bleiben
help-longer = Zehn Sekunden mehr
help-shorter = Zehn Sekunden weniger
help-swap = Diese Übung tauschen
help-lock = Berührung sperren
help-full-screen = Vollbild
help-time-left = Die übrige Zeit sagen
help-setup = Die Vorbereitung sagen und zeigen
help-corner = Kleines Fenster in der Ecke, und zurück
help-help = Diese Liste
key-space = Leertaste
keys-are-off = Die anderen Tasten sind aus; in den Optionen gehen sie wieder an.
sheet-close = Schließen

## Aufhören und Tauschen

stop-title = Hier aufhören
stop-words = Hör auf, wenn Schmerz scharf, elektrisch oder ausstrahlend ist oder du Taubheit, Schwäche oder Brustschmerz spürst.
stop-finish = Hier beenden
stop-go-on = Es war etwas anderes, weiter
swap-title = Was ist mit { $name }?
swap-about = Pausiert. Fertige Seiten und Sätze bleiben.
swap-other-reason = Ein anderer Grund
swap-none = Hier passt keine Übung dazu. Überspringen oder hier beenden.
swap-skip = Diese überspringen
swap-choose = Diese nehmen
swap-choose-named = Diese nehmen: { $name }
swap-go-on = Schon gut, weiter mit { $name }
swap-stop-words = Scharfer, elektrischer oder ausstrahlender Schmerz, taub, schwach, schwindlig, Brustschmerz
reason-knee = Knie
reason-hip-or-groin = Zwicken in Hüfte oder Leiste
reason-back = Rücken
reason-wrist-or-shoulder = Handgelenk oder Schulter
reason-balance = Gleichgewicht
reason-no-floor = Komme nicht auf den Boden
reason-too-intense = Zu stark
reason-no-equipment = Kein Gerät hier
reason-other = Etwas anderes
why-knee = Schont die Knie.
why-hip-or-groin = Lässt Hüftvorderseite und Leiste in Ruhe.
why-back = Schont den Rücken.
why-wrist-or-shoulder = Kein Gewicht auf Handgelenken und Schultern.
why-balance = Nichts zu balancieren.
why-no-floor = Geht, ohne auf den Boden zu müssen.
why-too-intense = Ein sanfterer Weg.
why-no-equipment = Braucht nur den Boden.
why-other = Wirkt ganz ähnlich.
why-feel = Hier spürst du es: { $feel }.

## Am Ende

summary-title = Fertig
summary-sides = Fertig. Links{"\u00A0"}{ $left }, rechts{"\u00A0"}{ $right }.
summary-done = Fertig.
summary-early-sides = Hier hast du aufgehört. Links{"\u00A0"}{ $left }, rechts{"\u00A0"}{ $right }.
summary-early-title = Hier hast du aufgehört.
summary-early = Es steht im Protokoll, wie es war.
summary-held = { $held } insgesamt gehalten
summary-close = Schließen
summary-save = Speichern und schließen
summary-saved = Gespeichert.
summary-leave = Schließen, ohne zu speichern
effort-title = Wie anstrengend war es?
effort-low = 0 gar nicht
effort-high = 10 alles gegeben
discomfort-title = Jetzt Beschwerden?
discomfort-low = 0 keine
discomfort-high = 10 schlimmer geht es nicht
scale-clear = Leeren
confirm-title = Wie viele hast du gemacht?
confirm-all = Alle wie geplant
confirm-planned = { $planned } geplant
confirm-fewer = Eine weniger
confirm-more = Eine mehr

## Was schiefging

wrong-not-kept = Das lässt sich nicht behalten: { $why }.
wrong-file-too-large = { $file } ist größer als 1 MB; das ist keine Routine.
hint-is-routine-text = Prüfe, ob es eine Datei mit dem Text einer Routine ist.
wrong-no-utf8 = { $file }, Zeile { $line }, Spalte { $column }: das ist kein UTF-8-Text.
hint-save-utf8 = Speichere die Datei als reinen Text in UTF-8.
wrong-no-routine-in = { $file } ist keine Routine.
wrong-place = { $file }, Zeile { $line }, Spalte { $column }: { $what }.
wrong-place-more =
    { $count ->
        [one] { $first } Ein weiterer Fehler folgt.
       *[other] { $first } { $count } weitere Fehler folgen.
    }
wrong-the-text = Der Text
wrong-unknown-routine = Es gibt keine Routine namens { $name }.
hint-routines = limber routines zählt sie auf; eine Datei braucht einen Pfad wie ./mine.txt.
hint-did-you-mean = Meinst du { $name }?
list-or = { $first } oder { $last }
list-comma = { $first }, { $next }
wrong-no-file = Es gibt keine Datei { $file }.
wrong-is-folder = { $file } ist ein Ordner.
wrong-may-not-read = { $file } darf nicht gelesen werden.
wrong-cant-read = { $file } lässt sich nicht lesen: { $why }.
hint-routine-word = Gemeint ist die Kennung einer Routine aus limber routines oder eine Datei mit dem Text einer Routine.
wrong-changed-elsewhere = { $name } wurde anderswo geändert, seit es hier geöffnet wurde.
hint-copy-text = Kopiere den Text, öffne die Routine noch einmal und füge ihn dort ein.
wrong-nothing-to-undo = Es gibt nichts rückgängig zu machen.
wrong-nothing-to-redo = Es gibt nichts zu wiederholen.
wrong-no-draft = Es wird gerade keine Routine bearbeitet.
hint-open-again = Öffne sie noch einmal.
wrong-no-date-time = „{ $text }“ ist kein Datum mit Uhrzeit.
hint-date-time = Schreib es als Jahr-Monat-Tag Stunde:Minute, etwa 2026-11-20 18:30.
wrong-time-left-out = { $time } gab es an dem Tag nicht: die Uhren wurden vorgestellt.
hint-time-left-out = Gib eine Zeit vor oder nach der ausgelassenen Stunde an.
wrong-in-future = { $time } liegt in der Zukunft.
hint-in-future = Das Protokoll erzählt, was gemacht wurde.
wrong-before-1970 = Daten reichen bis 1970 zurück.
wrong-scale = { $value } liegt nicht auf der Skala von 0 bis 10.
wrong-note-too-long = Eine Notiz hat höchstens 10.000 Bytes.
wrong-name-side = { $name }, { $side }
wrong-longer-than-step = { $name }: { $time } ist länger, als der Schritt gedauert haben kann.
hint-at-most = Es können höchstens { $most } sein.
wrong-not-counted = { $name } wird nicht in Wiederholungen gezählt.
wrong-too-many-reps = { $name }: { $reps } Wiederholungen sind zu viele.
hint-reps-at-most = Es können höchstens 10.000 sein.
wrong-other-speed = Die nicht beendete Einheit läuft mit Geschwindigkeit { $own }, nicht { $asked }.
hint-other-speed = Lass --speed weg, um wie bisher weiterzumachen.
wrong-still-going-on = Die Einheit läuft noch.
hint-finish-first = Beende sie zuerst.
wrong-going-on = Weitermachen heißt, sie laufen zu lassen; nur Beenden und Verwerfen schließen eine Einheit ab.
wrong-speed = Eine Geschwindigkeit von { $speed } ist nicht möglich.
hint-speeds = Möglich sind 1 bis 1000.
wrong-unfinished = { $name } ist nicht beendet.
hint-unfinished = Mach damit weiter (--resume), oder beende es so und starte dies (--new).
wrong-none-unfinished = Keine Einheit ist offen.
hint-start-one = Starte eine mit limber play ROUTINE.
wrong-journal = Das Journal der Einheit ist beschädigt: { $why }.
wrong-journal-no-start = es beginnt nicht mit dem Start der Einheit
wrong-journal-missing = Eintrag { $seq } fehlt
wrong-journal-impossible = Eintrag { $seq } passt nicht zu dem davor
wrong-journal-newer = die Einheit wurde nach Regeln { $found } geschrieben; dieses Programm kennt sie bis { $known }
wrong-rate = Eine Abtastrate von { $rate } ist nicht möglich.
hint-rates = Möglich sind 44100 und 48000 Werte je Sekunde.
wrong-open-length = So lang kann ein offener Schritt nicht werden.
hint-open-length = Möglich sind 1 bis 3600 Sekunden.
wrong-no-length = { $name } hat keine eigene Länge.
hint-open = Sag mit --open SECONDS, wie lang solche Schritte sein sollen.
wrong-guide-too-long = Das ist zu lang: eine WAV-Datei fasst höchstens { $hours } h bei { $rate } Hz.
hint-in-parts = Schreib die Teile einzeln.
wrong-shipped = { $name } gehört zu Limber.
hint-never-suggest = „Nie vorschlagen“ hält sie fern.
wrong-stands-in = { $name } kommt vor in { $places }.
wrong-the-block = dem Block { $name }
hint-take-out = Nimm sie dort zuerst heraus. Das Protokoll behält ihren Namen.
wrong-shipped-stays = { $name } gehört zu Limber und bleibt, wie es ist.
hint-adapt = Passe eine Kopie davon an.
wrong-needs-name = Es braucht einen Namen.
wrong-name-taken = { $name } heißt schon { $other }.
hint-own-name = Gib ihr einen eigenen Namen, etwa einen mit „meine“ darin.
wrong-usual-amount = Die übliche Menge liegt zwischen { $least } und { $most }.
wrong-usual-sets = Üblich sind 1 bis 100 Sätze.
wrong-floor = Sie wird mindestens { $floor } s gehalten, nicht { $asked } s.
wrong-text-too-long = { $what } hat höchstens { $max } Zeichen.
wrong-field-name = Der Name
wrong-field-position = Die Position
wrong-field-feel = Wo man es spürt
wrong-field-mistake = Der Fehler
wrong-field-stop = Wann aufhören
wrong-field-line = Eine Zeile
wrong-no-dose-kind = { $word } ist keine Art von Dosis.
wrong-no-laterality = { $word } ist keine Art, Seiten zu üben.
wrong-no-category = { $word } ist keine Kategorie.
wrong-no-level = { $word } ist keine Stufe.
wrong-no-known-complaint = { $word } ist keine Beschwerde.
wrong-no-choice-of-sides = { $word } ist keine Auswahl von Seiten.
wrong-no-side-order = { $word } ist keine Reihenfolge der Seiten.
wrong-no-first-side = { $word } ist keine Seite, mit der man anfängt.
hint-first-sides = left, right und alternate sind möglich.
wrong-no-phase = { $word } ist kein Abschnitt.
wrong-log-empty = Das Protokoll ist leer.
wrong-several-began =
    { $count ->
        [one] Da begann { $count } Einheit.
       *[other] Da begannen { $count } Einheiten.
    }
hint-use-id = Nimm die Kennung; limber history --json nennt sie.
wrong-last-before-first = Der letzte Tag, { $until }, liegt vor dem ersten, { $since }.
hint-swap-dates = Vertausche die beiden Daten.
wrong-no-outcome = Keine Einheit endet als { $word }.
hint-outcomes = finished, finished_early und unfinished sind möglich.
wrong-no-session = Im Protokoll gibt es keine Einheit { $id }.
hint-history = Der Verlauf zeigt, welche es gibt.
wrong-unwritten = Die Ausgabe lässt sich nicht schreiben.
hint-system-says = Das System sagt: { $why }.
system-full = es ist kein Platz mehr frei
system-denied = der Zugriff ist verwehrt
system-read-only = dort lässt sich nichts schreiben
system-gone = diese Datei oder diesen Ordner gibt es nicht
system-there = es gibt sie schon
system-folder = es ist ein Ordner
system-no-folder = wo ein Ordner sein sollte, liegt eine Datei
system-name = der Name ist zu lang oder nicht erlaubt
system-cut-off = sie endet zu früh
wrong-cant-write = { $file } lässt sich nicht schreiben.
hint-name-file-in-it = Nenne eine Datei darin.
wrong-folder-missing = { $file } lässt sich nicht schreiben: der Ordner fehlt.
hint-make-folder = Leg erst den Ordner an oder nenne eine andere Datei.
wrong-may-not-write = { $file } darf nicht geschrieben werden.
hint-other-file = Nenne eine andere Datei oder erlaube dort das Schreiben.
wrong-stored-sound = Die gespeicherten Ton-Einstellungen ließen sich nicht verwenden ({ $why }); es gelten die üblichen.
wrong-no-cue = { $word } ist keine Art von Signal.
wrong-no-family = { $word } ist keine Klangfamilie.
hint-families = soft, clear und low sind möglich.
wrong-no-say = { $word } ist keine Art zu sprechen.
hint-says = off, names, guide und full sind möglich.
wrong-not-possible = Das ist nicht möglich: { $why }.
wrong-volume = eine Lautstärke von { $value } gibt es nicht; sie geht von 0 bis 100
wrong-pace = ein Tempo von { $value } % gibt es nicht; es geht von 50 bis 200 %
wrong-voice-name = eine Stimme oder Sprache hat 1 bis 64 einfache Buchstaben
wrong-no-complaint = Mit { $word } kann man nicht vorsichtig sein.
wrong-nothing-spares = Keine Übung tut dasselbe und schont, womit du vorsichtig bist.
hint-leave-out = Lass die Übung stattdessen weg.
wrong-no-picture = Das ist kein Bild, das sich zeigen lässt.
hint-pictures = PNG, JPEG und WebP sind möglich.
wrong-picture-too-large = Das Bild ist größer als 2 MB.
hint-picture-smaller = Speichere es kleiner und wähle es noch einmal.
wrong-between = { $percent } % ist keine Zeit zwischen Haltungen.
hint-between = 50 bis 300 % sind möglich.
wrong-no-week = { $least } bis { $most } Tage sind keine Woche.
hint-week-days = 1 bis 7 Tage sind möglich, die kleinere Zahl zuerst.
wrong-week-begins = Keine Woche beginnt am { $word }.
hint-week-begins = monday, sunday und locale sind möglich.
wrong-week-zone = Nach { $word } werden keine Tage gezählt.
hint-week-zones = Möglich sind { $words }.
wrong-no-format = Das Protokoll lässt sich exportieren als { $formats }.
wrong-cancelled = Abgebrochen. Nichts wurde geändert.
wrong-no-day = Ein Datum schreibt sich Jahr-Monat-Tag, etwa 2026-01-31.
wrong-fit-sessions = Eine FIT-Datei fasst höchstens { $count } Einheiten.
hint-fewer-days = Wähle weniger Tage, etwa die eines Monats.
wrong-fit-none = In diesen Tagen liegt keine beendete Einheit, und eine FIT-Datei braucht eine.
hint-other-days = Wähle andere Tage; limber history zählt die Einheiten auf.
wrong-import = { $file } lässt sich nicht importieren. { $why }
hint-unchanged = Nichts wurde geändert. { $hint }
wrong-archive-io = Sie lässt sich nicht lesen: { $why }.
hint-archive-io = Prüfe, ob die Datei da ist und gelesen werden darf.
wrong-archive-not-ours = Sie ist weder Archiv noch Protokoll von Limber: { $what }.
hint-archive-not-ours = Wähle eine Datei, die limber export --all oder --format json geschrieben hat.
wrong-archive-newer = Sie stammt von einem neueren Limber (Version { $found }, dieses liest { $known }).
hint-archive-newer = Aktualisiere Limber und importiere sie dann noch einmal.
wrong-archive-cut = Sie bricht mittendrin ab, bei { $place }.
hint-archive-cut = Kopiere oder exportiere sie noch einmal; nur ein Teil kam an.
wrong-archive-malformed = Bei { $place } stimmt etwas nicht: { $what }.
hint-archive-malformed = Exportiere sie noch einmal und lass die Datei, wie sie geschrieben wird.
archive-empty = sie ist leer
archive-no-object = das ist kein JSON-Objekt
archive-no-name = am Anfang steht nicht { $beginning }
archive-version-second = die Version steht nicht an zweiter Stelle
archive-version-first = die Version steht nicht an erster Stelle
archive-sessions-second = die Einheiten stehen nicht an zweiter Stelle
archive-version-none = die Version ist 0
archive-at-beginning = ihrem Anfang
archive-at-end = ihrem Ende
archive-at-part = dem Teil „{ $name }“
archive-at-setting = Option { $number }
archive-at-own = eigenem Stück { $number }
archive-at-picture = Bild { $number }
archive-at-plan = Plan { $number }
archive-at-session = Einheit { $number }
archive-at-session-id = Einheit { $number } ({ $id })
archive-within = { $part }: { $what }
archive-in-attempt = Versuch { $number }
archive-in-hold = Halten { $number }
archive-in-entry = Eintrag { $seq } des Journals
archive-in-alive = „alive“
archive-in-body = „body“
archive-instead = { $found } steht, wo { $wanted } hingehört
archive-no-value = { $found } steht, wo ein Wert hingehört
archive-byte = Byte { $byte }
archive-too-long = länger als { $most } MB
archive-other-part = „{ $found }“ steht an der Stelle
archive-follows = danach kommt noch etwas
archive-not-utf8 = das ist kein UTF-8
archive-order = „{ $key }“ kommt doppelt oder außer der Reihe
archive-twice = sie kommt doppelt
archive-early = sie steht hinter einer mit späterer Kennung
archive-name-length = der Name ist länger als { $most } Bytes
archive-plan = der Plan hat die Nummer { $number }, bei { $count } Plänen
archive-run = das Journal nennt Lauf { $number }, den „runs“ nicht hat
archive-range = „{ $field }“ ist { $value } und geht von { $least } bis { $most }
archive-number = eine Zahl liegt außerhalb des Möglichen
archive-week = „{ $field }“ ist { $ms }, mehr als eine Woche
archive-time = „{ $field }“ liegt vor 1970 oder nach 2199
archive-some-time = die Zeit liegt vor 1970 oder nach 2199
archive-text-length = „{ $field }“ ist länger als { $most } Bytes
archive-no-work = „{ $kind }“ ist keine Übung
archive-offset = „utc_offset_min“ ist { $said }, und „started_at“ sagt { $meant }
archive-end-of-unfinished = sie ist nicht beendet und hat ein Ende
archive-no-end = sie ist beendet und hat kein Ende
archive-thrown-away = sie wurde verworfen
archive-path = „path“ ist „{ $path }“
archive-gone-or-body = möglich ist entweder „gone“ oder „body“
archive-two-bodies = „body“ steht zweimal da
archive-other-body = „body“ ist von „{ $id }“
archive-id = die Kennung ist „{ $id }“ und muss mit „{ $begins }“ beginnen
archive-dose = die übliche Dosis ist mehr, als jemand schafft
archive-times = etwas darin kommt mehr als { $most }-mal vor
archive-no-base64 = „bytes“ ist kein Base64
archive-picture-size = es hat { $bytes } Bytes; möglich sind 1 bis { $most }
archive-no-picture = das ist weder PNG noch JPEG noch WebP
archive-json = { $what }, nach „{ $after }“
archive-json-syntax = das ist kein JSON
archive-json-end = es endet zu früh
archive-json-missing = das Feld „{ $field }“ fehlt
archive-json-unknown = das Feld „{ $field }“ ist nicht bekannt
archive-json-twice = das Feld „{ $field }“ kommt doppelt
archive-json-word = das Wort „{ $word }“ ist nicht bekannt
archive-json-kind = ein Wert ist von falscher Art
archive-json-time = dort gehört eine Zeit wie 2026-11-22T07:30:00.000+01:00 hin
archive-json-value = ein Wert ist dort nicht möglich
archive-json-length = eine Liste hat zu wenige oder zu viele Werte
archive-json-data = etwas ist nicht, wie es sein soll
wrong-named-twice = Versuch { $attempt } ist zweimal genannt.
wrong-no-attempt = Die Einheit hat keinen Versuch { $attempt }.
wrong-no-side = { $word } ist keine Seite.
hint-sides = left und right sind welche.
wrong-no-sides = { $name } hat keine Seiten.
wrong-shipped-damaged = Die mitgelieferte Bibliothek ist beschädigt: { $why }.
hint-install-again = Installiere Limber noch einmal.
wrong-preference-long = Eine Vorliebe hat höchstens 4.096 Bytes.
wrong-preference-name = Der Name einer Vorliebe hat 1 bis 64 Buchstaben, Ziffern, Punkte und Striche.
wrong-cant-run = { $name } lässt sich nicht ausführen: { $why }.
wrong-sentence = { $what }.
wrong-run-empty = { $name } hat keine Übungen
wrong-run-no-block = es gibt keinen Block namens { $name }
wrong-run-no-exercise = es gibt keine Übung namens { $name }
wrong-run-under-floor = { $name } wird mindestens { $floor } s gehalten, nicht { $asked } s
wrong-run-over-limit = { $name } dauert höchstens { $limit } s, nicht { $asked } s
wrong-run-nonsense = { $name }: { $what }
wrong-run-too-long = { $name } hat mehr als { $most } Schritte
nonsense-over-a-day = eine Zeit zwischen Haltungen ist länger als ein Tag
nonsense-no-round = mindestens 1 Runde ist nötig
nonsense-no-set = mindestens 1 Satz ist nötig
nonsense-too-many-sets = höchstens 1.000 Sätze sind sinnvoll
nonsense-no-side-cue = eine Übung je Seite muss sagen, was eine Seite heißt
nonsense-reps-unsafe = Wiederholungen haben hier kein sicheres Ende; gib eine Zeit an
nonsense-no-rep = mindestens 1 Wiederholung ist nötig
nonsense-too-many-reps = mehr als 10.000 Wiederholungen oder je 10 min
nonsense-open-unsafe = ein offenes Ende ist hier nicht sicher; gib eine Zeit an
nonsense-no-second = mindestens 1 Sekunde ist nötig
nonsense-minimum = das Minimum ist länger als das Ziel
nonsense-step-over-a-day = ein Schritt ist länger als ein Tag
wrong-log-not-opened = Das Protokoll ließ sich nicht öffnen.
wrong-no-reason = { $word } ist kein Grund für einen Tausch.
hint-reasons = Gründe sind { $words }.
wrong-nothing-to-back-up = Es gibt nichts zu sichern: das Protokoll hat noch nicht begonnen.
hint-first-session = Die erste Einheit beginnt es; limber play hip-mobility-10 startet eine.
wrong-no-backup = Es gibt keine Sicherung { $file }.
hint-backup-list = limber backup list nennt die Sicherungen, die es gibt.
wrong-by-hand-count = Eine Einheit ist eine Routine oder 1 bis { $most } Übungen.
wrong-path-twice = { $path } ist zweimal genannt.
wrong-no-step = { $name } hat keinen Schritt { $path }.
hint-timeline = limber timeline zählt die Pfade der Schritte auf.
hint-say-held = Sag von mindestens einem Schritt, was gehalten wurde.
wrong-text-too-large = Der Text ist größer als 1 MB.
hint-no-exercise = Lass weg, was keine Übung ist.
wrong-no-month = Diesen Monat gibt es nicht.
wrong-cant-save = Speichern geht gerade nicht. Noch ist nichts verloren; ich versuche es weiter. ({ $why })
wrong-end-kept = Das Ende der Einheit ließ sich nicht im Protokoll speichern; es liegt in { $file }.
hint-end-kept = Der nächste Start holt es von dort zurück.
wrong-end-lost =
    { $count ->
        [one] Das Ende der Einheit ließ sich nirgends speichern: im Protokoll fehlt { $count } Ereignis.
       *[other] Das Ende der Einheit ließ sich nirgends speichern: im Protokoll fehlen { $count } Ereignisse.
    }
wrong-undo-step = „{ $name }“ lässt sich nicht rückgängig machen: { $why }
wrong-redo-step = „{ $name }“ lässt sich nicht wiederholen: { $why }
wrong-no-exercise = Es gibt keine Übung namens { $name }.
wrong-cant-delete = { $name } gehört zu Limber und lässt sich nicht löschen.
hint-own-can = Eigene Routinen schon.
hint-copy-first = Kopiere sie zuerst: limber routine copy ID.
wrong-nothing-swapped = Nichts wurde getauscht, was noch in dieser Routine steht.
wrong-weeks =
    { $count ->
        [one] { $count } Woche lässt sich nicht zeigen.
       *[other] { $count } Wochen lassen sich nicht zeigen.
    }
hint-weeks = 1 bis { $most } Wochen sind möglich.
wrong-over-a-day = Eine Zeit zwischen Haltungen ist länger als ein Tag.
wrong-sets-count = Es gibt 1 bis { $most } Sätze.
wrong-rounds-count = Es gibt 1 bis { $most } Runden.
wrong-text-chars = Ein Text hat höchstens { $max } Zeichen.
wrong-nothing-spares-it = Keine Übung schont das.
wrong-too-many-exercises = Eine Routine hat höchstens { $most } Übungen.
wrong-block-own = Dieser Block gehört schon nur dieser Routine.
wrong-block-shared = Dieser Block ist schon geteilt.
wrong-exercise-gone = Diese Übung gibt es nicht mehr.
wrong-block-gone = Diesen Block gibt es nicht mehr.
wrong-block-shipped = Dieser Block gehört zu Limber und bleibt, wie er ist.
hint-copy-here = Mach hier zuerst eine Kopie davon.
wrong-not-there = Das ist nicht mehr da.
wrong-place-unusable = Dieser Ort lässt sich nicht verwenden: { $why }.
wrong-work-runs = Gerade wird eine andere Datei geschrieben oder gelesen.
hint-work-runs = Warte darauf oder brich es erst ab.
wrong-no-file-chosen = Es wurde keine Datei gewählt.
wrong-not-started = Die Einheit ließ sich nicht starten: { $why }.
wrong-none-running = Es läuft keine Einheit.
wrong-no-sound = Gerade kein Ton: { $why }. Die Einheit geht weiter, der Ton kommt von selbst wieder.
wrong-device-gone = das Tongerät ist weg
wrong-no-device = es wurde kein Tongerät gefunden
wrong-no-display = Es gibt keinen Bildschirm für ein Fenster.
hint-no-display = Im Terminal geht limber play.
wrong-window = Das Fenster ließ sich nicht öffnen: { $why }.
wrong-beside-window = Was das Fenster neben sich braucht, ließ sich nicht starten: { $why }.
wrong-no-data-dir = Dieses System sagt nicht, wohin Daten gehören.
hint-data-dir = Nenne einen Ordner mit --data-dir DIR oder der Variablen LIMBER_DATA_DIR.
wrong-spoke-nothing = { $program } hat nichts gesprochen.
hint-voice-called = Gibt es eine Stimme namens { $voice }? { $program } --voices zählt sie auf.
wrong-no-reader = Eine Stimme braucht das Programm { $program }, das nicht installiert ist.
hint-no-reader = Installiere das Paket { $program } oder lass --voice weg.
wrong-reader-fails = { $program } lässt sich nicht ausführen: { $why }.
hint-leave-voice-out = Lass --voice weg.
wrong-no-corner = Das Fenster lässt sich hier nicht verschieben: { $why }.
refused-not-started = Die Einheit hat noch nicht begonnen.
refused-already-started = Die Einheit hat schon begonnen.
refused-ended = Die Einheit ist zu Ende.
refused-already-paused = Die Einheit ist schon pausiert.
refused-not-paused = Die Einheit läuft schon.
refused-calls-go-on = Anrufe pausieren die Einheit nicht, wie du es eingestellt hast.
refused-paused = Die Einheit ist pausiert. Mach erst weiter.
refused-nothing-to-go-back-to = Zurück geht bis 8 s nach „Weiter“.
refused-stay-outside-hold = Bleiben geht nur beim Halten.
refused-stay-not-safe = Diese Übung geht nicht über ihre Zeit hinaus.
refused-no-time = Dieser Schritt hat keine feste Zeit.
refused-staying = Du bleibst schon; mehr lässt sich nicht dazugeben.
refused-at-limit = Länger darf es nicht sein.
refused-at-minimum = Kürzer darf es nicht sein.
refused-nothing-to-swap = Es gibt nichts mehr zu tauschen.
refused-unfit-move = Diese Übung passt hier nicht.
refused-no-reps = Dort gibt es keine Wiederholungen zu bestätigen.
refused-nothing-to-bring-back = Es gibt nichts zurückzuholen.
refused-out-of-range = Erwartet wird ein Wert von 0 bis 10.
refused-not-possible = Dieser Wert ist dort nicht möglich.
refused-changed-meanwhile = Es wurde inzwischen geändert.
refused-nothing-held = Darin wurde nichts gehalten.
refused-not-for-people = Das ist nicht von Menschen zu sagen.
wrong-folder-made = Der Datenordner { $file } lässt sich nicht anlegen: { $why }.
hint-folder-made = Wähle einen anderen Datenordner oder leg diesen selbst an.
wrong-cant-open = { $file } lässt sich nicht öffnen: { $why }.
hint-cant-open = Prüfe, ob Datei und Ordner gelesen und geschrieben werden dürfen, oder wähle einen anderen Datenordner.
wrong-gone = { $file } ist nicht mehr, wo es war.
hint-gone = Leg den Datenordner zurück, wo er war.
wrong-no-database = { $file } ist keine Datenbank.
wrong-foreign = { $file } ist die Datenbank eines anderen Programms.
hint-not-ours = Sie wurde nicht angerührt. Leg sie anderswohin oder wähle einen anderen Datenordner.
wrong-newer = { $file } stammt von einem neueren Limber (Schema { $found }, dieses kennt { $known }).
hint-newer = Sie wurde nicht angerührt. Aktualisiere Limber, um sie zu öffnen.
wrong-disk-full = { $file } ließ sich nicht schreiben: der Datenträger nahm nichts mehr an.
hint-disk-full = Schaff Platz und versuch es noch einmal; nichts Halbes wird behalten.
wrong-read-only = { $file } lässt sich nicht schreiben: es ist nur lesbar.
hint-read-only = Erlaube das Schreiben in Datei und Ordner oder wähle einen anderen Datenordner.
wrong-busy = { $file } wird von einem anderen Programm benutzt.
hint-busy = Schließ das andere Programm oder versuch es gleich noch einmal.
wrong-damaged = { $file } ist beschädigt: { $what }.
wrong-damaged-entry = { $file } ist beschädigt: Eintrag { $seq } im Journal der Einheit { $session } ist nicht, wie er geschrieben wurde.
hint-damaged = Heb zuallererst eine Kopie der Datei auf; die anderen Einheiten lassen sich noch lesen.
wrong-store-no-session = Es gibt keine Einheit { $session }.
hint-history-sessions = Der Verlauf zeigt, welche Einheiten es gibt.
wrong-seq-gap = Einheit { $session } erwartet Eintrag { $expected } ihres Journals, nicht { $found }.
wrong-other-entry = Eintrag { $seq } im Journal der Einheit { $session } wurde schon anders geschrieben.
wrong-other-session = Einheit { $session } wurde anders begonnen: { $what }.
hint-other-writes = Nichts wurde geändert. Vielleicht schreibt ein anderes Programm diese Einheit.
wrong-session-changed = Die Einheit zu { $routine } wurde seither geändert.
wrong-setting-changed = Die Einstellung { $key } wurde seither geändert.
wrong-own-changed = { $id } wurde seither geändert.
hint-look-again = Nichts wurde geändert. Sieh es dir erst noch einmal an.
wrong-no-import = Diesen Import gibt es nicht.
hint-nothing-changed = Nichts wurde geändert.
wrong-out-of-range = „{ $what }“ liegt außerhalb des Möglichen.
wrong-not-json = Die Einstellung { $key } ist kein JSON.
wrong-damaged-in-use = { $file } ist beschädigt: { $what }. Es lässt sich nicht richten, solange es benutzt wird ({ $by }).
hint-damaged-in-use = Nichts wurde geändert. Schließ das andere Limber und öffne dieses noch einmal.
wrong-own-file = { $file } ist das Protokoll selbst, keine Sicherung davon.
hint-own-file = Nichts wurde geändert. Wähle eine Datei aus dem Ordner backups.
wrong-unusable = { $file } ließ sich nicht verwenden: { $why }.
hint-unusable = Versuch es noch einmal; bleibt es so, heb eine Kopie der Datei auf.
wrong-held = Gerade läuft anderswo eine Einheit: { $who }.
wrong-held-import = Gerade wird eine Datei ins Protokoll übernommen: { $who }.
wrong-held-restore = Gerade wird eine Sicherung eingespielt: { $who }.
wrong-held-unknown = Ein anderes Programm führt gerade eine Einheit aus.
hint-held = Beende oder schließ sie zuerst.
hint-held-briefly = Versuch es noch einmal, wenn das fertig ist.
wrong-cant-lock = { $file } lässt sich nicht sperren: { $why }.
hint-cant-lock = Prüfe, ob der Datenordner beschreibbar ist, oder wähle einen anderen.
who-window = das Fenster (Prozess { $pid })
who-terminal = das Terminal (Prozess { $pid })
who-program = { $name } (Prozess { $pid })
who-another = ein anderes Programm
who-this = dieses Programm
who-other-limber = ein anderes Limber
store-sqlite = SQLite: { $said }
store-not-made = sie ließ sich nicht anlegen
store-no-log = dort ist kein Write-Ahead-Log möglich (Modus { $mode })
store-begun-plan = anderer Plan
store-begun-routine = andere Routine
store-begun-device = anderes Gerät
store-begun-origin = andere Herkunft
store-begun-start = anderer Beginn
damage-row = Tabelle „{ $table }“ ({ $row }): { $what }
damage-some-row = Tabelle „{ $table }“: { $what }
damage-words = { $words }
damage-unreadable = es lässt sich nicht lesen
damage-missing = die Zeile fehlt
damage-not-as-written = es ist nicht, wie es geschrieben wurde
damage-not-json = das ist nicht das JSON, das es sein soll
damage-pointless = eine Zeile zeigt ins Leere
damage-entry = Eintrag { $seq } des Journals ist nicht, wie er geschrieben wurde
damage-no-object = „{ $name }“ fehlt ({ $kind })
damage-other-object = „{ $name }“ ist nicht, wie es angelegt wurde ({ $kind })
damage-header = der Dateikopf lässt sich nicht lesen
damage-no-database = es lässt sich nicht als Datenbank lesen
damage-only-changes = nur das Write-Ahead-Log ist noch da
damage-empty = die Datei ist leer
damage-replaced = die Datei wird gleich ersetzt
damage-replay = das Journal lässt sich nicht nachspielen: { $why }
damage-differs = { $what } nicht, wie das Journal es sagt
damage-day = ihr Tag ist nicht der ihres Beginns
damage-device = ihr Gerät ist nicht das ihres Journals
damage-calendar = ihr Beginn liegt außerhalb des Kalenders
damage-gap = ihr Journal hat eine Lücke
damage-not-ended = sie war nicht beendet, und nur ein Archiv führt sie weiter
damage-ended-running = sie ist beendet und als laufend vermerkt
damage-other-routine = ihr Plan gehört zu einer anderen Routine
damage-no-plan = ihr Plan kommt nicht mit
damage-plan = ihr Plan lässt sich nicht lesen
damage-list = die Liste lässt sich nicht lesen: { $why }
damage-settings = die Einstellungen lassen sich nicht lesen: { $why }
damage-own = Eigenes lässt sich nicht lesen: { $why }
damage-cell-empty = „{ $column }“ ist leer
damage-cell-kind = „{ $column }“ ist von falscher Art
damage-cell-range = „{ $column }“ liegt außerhalb des Möglichen ({ $value })
damage-cell-word = „{ $column }“ hat ein unbekanntes Wort ({ $word })
damage-cell-time = „{ $column }“ oder das daneben ist keine Zeit
damage-fact-routine = die Routine ist
damage-fact-start = der Beginn ist
damage-fact-end = das Ende ist
damage-fact-outcome = der Ausgang ist
damage-fact-held = die gehaltene Zeit ist
damage-fact-paused = die Pausenzeit ist
damage-fact-effort = die Anstrengung ist
damage-fact-discomfort = die Beschwerden sind
damage-fact-note = die Notiz ist
damage-fact-origin = die Art, wie sie hinzukam, ist
damage-fact-corrections = die Korrekturen sind
damage-fact-attempt = Versuch { $index } ist
damage-fact-attempts = die Zahl der Versuche ist ({ $stored }, nicht { $told })
found-in-log = Etwas im Protokoll ist nicht, wie es sein soll: { $what }.
text-empty = erwartet wird ein Titel in der ersten Zeile; der Text ist leer
text-no-title = erwartet wird ein Titel in der ersten Zeile, gefunden: { $found }
hint-text-title = Schreib den Namen der Routine in die erste Zeile.
text-no-exercises = erwartet wird mindestens eine Übung in „{ $name }“
hint-text-no-exercises = Füg eine Zeile hinzu, etwa: Pigeon pose 2 x 30 s each side
text-unknown-exercise = es gibt keine Übung namens „{ $name }“
hint-text-unknown-exercise = Die Liste der Übungen zeigt jeden Namen, der verstanden wird.
text-ambiguous = „{ $name }“ könnte { $candidates } sein
hint-text-ambiguous = Schreib den vollen Namen.
text-unknown-block = es gibt keinen geteilten Block namens „{ $id }“
text-unknown-key = „{ $key }:“ ist kein Feld einer Routine
text-out-of-place = hier kann nicht stehen: { $what }
hint-text-at-top = Das gehört nach oben, vor die erste Übung.
hint-text-under-heading = Das gehört unter die ##-Überschrift eines Blocks, vor dessen erste Übung.
hint-text-in-routine = Das gehört in eine Routine.
hint-text-one-list = Das gehört in eine Routine; ein geteilter Block ist eine einzige Liste von Übungen.
text-twice = zweimal angegeben: { $what }
hint-text-twice = Lass eins davon weg.
text-expected = erwartet: { $expected }, gefunden: { $found }
hint-text-words = Die Wörter einer geschriebenen Routine sind in jeder Sprache dieselben; schreib sie so, wie sie hier stehen.
hint-text-sides = Lass die Wörter zu den Seiten weg.
text-range-sets = möglich sind { $least } bis { $most } Sätze
text-range-rounds = möglich sind { $least } bis { $most } Runden
text-range-between-holds = eine Zeit zwischen Haltungen dauert { $least } bis { $most } s
text-control = hier steht ein Steuerzeichen (U+{ $code })
hint-text-control = Lösche es oder schreib es als { $written }.
text-both-sides-at-once = { $name } übt beide Seiten zugleich
text-from-side-to-side = { $name } wechselt hin und her und kann nicht auf einer Seite bleiben
text-quoted = „{ $text }“
text-a-title = ein Titel
text-a-block-name = der Name eines Blocks
text-a-value = etwas nach { $field }
text-line-end = das Ende der Zeile
text-a-clause = eine Dosis wie „2 x 30 s“, „each side“, „left only“, „rest 20 s“ oder „note:“
text-an-amount = eine Menge wie „30 s“, „20-30 s“, „10 reps“, „2 min“ oder „open“
text-a-unit = eine Einheit, wie in „30 s“ oder „10 reps“
text-a-time = eine Zeit wie „20 s“
text-whole-seconds = ganze Sekunden
text-one-time = hier nur eine Zeit, eine Spanne passt nur zum Halten
text-one-count = nur eine Zahl von Wiederholungen, eine Spanne passt nur zum Halten
text-range-end = das obere Ende der Spanne
text-a-pace = ein Tempo wie „3 s“
text-a-pace-unit = „s“ nach dem Tempo
text-reps-before-pace = Wiederholungen vor einem Tempo, wie in „10 reps at 3 s“
text-a-number = eine Zahl
text-a-short-number = eine Zahl mit höchstens 9 Ziffern und 3 Nachkommastellen
text-a-whole-number = eine ganze Zahl
text-whole-sets = eine ganze Zahl von Sätzen
text-whole-reps = eine ganze Zahl von Wiederholungen
text-note-words = die Wörter der Notiz
text-a-structure = ein Zweck und Kennungen von Übungen, wie in „jumps = squat-jump“
text-an-id = eine Kennung
text-a-block = ein Block
text-an-exercise = eine Übung mit ihrer Dosis
text-a-heading = eine Überschrift
text-a-reference = ein Verweis auf einen Block
text-a-block-id = ein Block mit der Kennung „{ $id }“
text-the-dose = die Dosis
text-the-side = die Seite
text-the-side-order = die Reihenfolge der Seiten

## Gesprochen

speak-test = Linkes Knie am Boden. 30 Sekunden.
speak-start = Los.
speak-held = { $time } geschafft. Bleib, wenn es guttut.
speak-half = Halbzeit.
speak-passed = { $time }.
speak-maximum = Das ist für die meisten lang genug. Weiter, wann du magst.
speak-skin-check = Heb die Packung an und sieh dir die Haut an. Hör auf, wenn sie weiß oder fleckig ist, Blasen hat oder brennt.
speak-skin = Sieh dir die Haut an.
speak-switch = Wechsel
speak-left = links
speak-right = rechts
speak-rest = Pause.
speak-rest-for = Pause. { $time }.
speak-next = Als Nächstes: { $name }.
speak-done = Fertig.
speak-done-sides = Fertig. Links { $left }, rechts { $right }.
speak-times = { $count } Mal
speak-times-each-side = { $count } pro Seite
speak-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
speak-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
speak-minutes-seconds = { $minutes } { $seconds }

## Datum

month-name =
    { $number ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
month-name-short =
    { $number ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
weekday-name =
    { $number ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
weekday-name-short =
    { $number ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    }
weekday-letter =
    { $number ->
        [1] M
        [2] D
        [3] M
        [4] D
        [5] F
        [6] S
       *[7] S
    }

## Namen

region-adductors = Adduktoren
region-ankles-calves = Sprunggelenke und Waden
region-breathing = Atmung
region-chest = Brust
region-core = Rumpf
region-glutes = Gesäß
region-hamstrings = hintere Oberschenkel
region-hip-flexors = Hüftbeuger
region-hips = Hüften
region-knees = Knie
region-lateral-hip = seitliche Hüfte
region-lower-back = unterer Rücken
region-neck = Nacken
region-quads = vordere Oberschenkel
region-shoulders = Schultern
region-thoracic = oberer Rücken
equipment-ball-or-pillow = Ball oder Kissen
equipment-bed-or-sturdy-bench = Bett oder stabile Bank
equipment-blocks-optional = Blöcke (wer mag)
equipment-chair = Stuhl
equipment-chair-for-balance-optional = Stuhl zum Festhalten (wer mag)
equipment-chair-for-safety = Stuhl zur Sicherheit
equipment-cushion = Polster
equipment-cushion-optional = Polster (wer mag)
equipment-desk-or-wall-optional = Tisch oder Wand (wer mag)
equipment-door-frame-or-pole-optional = Türrahmen oder Stange (wer mag)
equipment-doorway = Türrahmen
equipment-dowel-or-light-weight-optional = Stab oder leichtes Gewicht (wer mag)
equipment-flat-forgiving-surface = ebener, nachgiebiger Boden
equipment-flat-space = ebene Fläche
equipment-ice-pack-or-frozen-peas = Kühlpackung oder gefrorene Erbsen
equipment-knee-pads = Knieschoner
equipment-light-weight-optional = leichtes Gewicht (wer mag)
equipment-loop-band = Minischlaufe
equipment-loop-band-optional = Minischlaufe (wer mag)
equipment-mat = Matte
equipment-pillow = Kissen
equipment-pillow-optional = Kissen (wer mag)
equipment-pillows-optional = mehrere Kissen (wer mag)
equipment-resistance-band = Widerstandsband
equipment-space = Platz
equipment-step-optional = Stufe (wer mag)
equipment-step-10-20-cm = Stufe, 10–20 cm
equipment-step-15-30-cm = Stufe, 15–30 cm
equipment-step-or-low-chair = Stufe oder niedriger Stuhl
equipment-strap = Gurt
equipment-strap-optional = Gurt (wer mag)
equipment-strap-or-towel = Gurt oder Handtuch
equipment-towel = Handtuch
equipment-towel-or-strap = Handtuch oder Gurt
equipment-wall = Wand
equipment-wall-optional = Wand (wer mag)
equipment-wall-or-chair = Wand oder Stuhl
equipment-wall-or-couch = Wand oder Sofa
pattern-ankle-dorsiflexion = Dorsalextension im Sprunggelenk
pattern-ankle-hop = Hüpfen aus dem Sprunggelenk
pattern-ankle-plantarflexion = Plantarflexion im Sprunggelenk
pattern-anti-extension = Halten gegen Überstreckung
pattern-anti-lateral-flexion = Halten gegen Seitneigung
pattern-anti-rotation = Halten gegen Drehung
pattern-balance = Gleichgewicht
pattern-breathing = Atmung
pattern-gait = Gehen
pattern-hinge = Beugen aus der Hüfte
pattern-hip-abduction = Hüftabduktion
pattern-hip-adduction = Hüftadduktion
pattern-hip-extension = Hüftstreckung
pattern-hip-external-rotation = Außenrotation der Hüfte
pattern-hip-flexion = Hüftbeugung
pattern-hip-rotation = Hüftrotation
pattern-horizontal-pull = waagerechtes Ziehen
pattern-knee-flexion = Kniebeugung
pattern-lateral-bound = seitlicher Sprung
pattern-lateral-flexion = Seitneigung
pattern-lateral-step = Seitschritt
pattern-lunge = Ausfallschritt
pattern-lunge-jump = Ausfallschritt mit Sprung
pattern-neck-flexion-rotation = Beugen und Drehen des Nackens
pattern-neck-retraction = Zurückziehen des Kopfes
pattern-rest = Ruhe
pattern-rotation = Drehung
pattern-scapular-circle = Kreisen der Schulterblätter
pattern-shoulder-flexion = Schulterflexion
pattern-shoulder-horizontal-abduction = horizontale Abduktion der Schulter
pattern-shoulder-horizontal-adduction = horizontale Adduktion der Schulter
pattern-spinal-extension = Streckung der Wirbelsäule
pattern-spinal-flexion = Beugung der Wirbelsäule
pattern-spinal-flexion-extension = Beugung und Streckung der Wirbelsäule
pattern-spinal-rotation = Drehung der Wirbelsäule
pattern-squat = Kniebeuge
pattern-squat-jump = Kniebeuge mit Sprung
pattern-step = Schritt
pattern-swing = Schwingen
pattern-vertical-push-unloaded = Drücken nach oben (ohne Gewicht)
position-all-fours = Vierfüßlerstand
position-bed-edge = Bettkante
position-chair = auf einem Stuhl
position-half-kneeling = Halbkniestand
position-kneeling = Kniestand
position-long-lunge = langer Ausfallschritt
position-pigeon = Taube
position-prone = Bauchlage
position-resting = Ruhelage
position-seated-floor = Sitz auf dem Boden
position-side-lying = Seitenlage
position-standing = Stand
position-supine = Rückenlage
position-supine-wall = Rückenlage an der Wand
complaint-achilles = Gereizte Achillessehne
complaint-ankle-sprain = Verstauchter Knöchel
complaint-balance = Unsicheres Gleichgewicht
complaint-broken-skin = Verletzte oder entzündete Haut
complaint-calf-swelling = Geschwollene Wade
complaint-cold-sensitivity = Allergie oder schlechte Reaktion auf Kälte
complaint-disc-flexion-sensitive = Rückenschmerz, den Vorbeugen verstärkt
complaint-dizziness = Schwindel
complaint-extension-sensitive = Rückenschmerz, den Rückbeugen verstärkt
complaint-fai = Einklemmen vorn in der Hüfte
complaint-glaucoma = Glaukom
complaint-groin-strain = Leistenzerrung
complaint-hamstring-tendon = Gereizte Sehne am Sitzbein
complaint-heart = Herzerkrankung
complaint-high-blood-pressure = Bluthochdruck
complaint-hip-replacement = Künstliches Hüftgelenk
complaint-knee-pain = Knieschmerzen
complaint-lateral-hip-tendon = Gereizte Sehne außen an der Hüfte
complaint-neck-arm-symptoms = Nackenbeschwerden, die in einen Arm ziehen
complaint-numb-skin = Taube Haut
complaint-osteoporosis = Osteoporose
complaint-pelvic-floor = Beschwerden am Beckenboden
complaint-poor-circulation = Schlechte Durchblutung
complaint-pregnancy = Schwangerschaft
complaint-radiating-leg-pain = Schmerz, der ins Bein zieht
complaint-recent-surgery = Kürzliche Operation
complaint-shoulder-injury = Schulterverletzung
complaint-sij-pain = Schmerz hinten am Becken
complaint-wrist-pain = Handgelenkschmerzen

## Terminal

terminal-pair = { $what }: { $value }
terminal-hint = Tipp: { $text }
terminal-hours = { $count } h
terminal-kilobytes = { $count } kB
terminal-open = offen
terminal-output-failed = Die Ausgabe lässt sich nicht schreiben: { $why }.
terminal-output-failed-hint = Sieh nach, ob am Ziel Platz ist.
terminal-resume-hint = limber play --resume macht damit weiter.
terminal-doctor-hint = limber doctor sagt mehr.
terminal-backup-damaged = Die heutige Sicherung ist gemacht, aber ein Eintrag im Protokoll ist beschädigt.
terminal-no-backup = Es ließ sich keine Sicherung machen: { $why }
terminal-nothing-called = Nichts heißt so. Versuch einen Körperbereich, etwa hip.
terminal-history-empty = Nichts gefunden. limber play hip-mobility-10 beginnt eine Einheit.
terminal-trends-empty = Nichts in diesen Tagen. limber play hip-mobility-10 beginnt eine Einheit.
terminal-session-id = Einheit { $id }
terminal-nothing-to-correct = Es fehlt, was an dem Versuch zu korrigieren ist.
terminal-nothing-to-correct-hint = Nimm --held, --reps oder --side.
terminal-no-attempt = Die Einheit hat keinen Versuch { $attempt }.
terminal-no-attempt-hint = limber history show EINHEIT nummeriert sie.
terminal-exported = { $percent } % ausgegeben
terminal-read = { $percent } % gelesen
terminal-left-out = Ausgelassen: { $session }
terminal-left-out-hint = Sie ist im Protokoll beschädigt; limber doctor sagt mehr.
terminal-imported = { $file } ist importiert.
terminal-importable = { $file } lässt sich importieren. Noch ist nichts geändert.
terminal-takes-file = Das aus der Datei ersetzt das von hier.
terminal-keeps-here = Das von hier bleibt; --take-conflicting nimmt das aus der Datei.
terminal-settings-taken = Die aus der Datei gelten.
terminal-settings-stay = Sie bleiben; --settings nimmt die aus der Datei.
terminal-no-backups = Noch keine Sicherungen. Nach einem Tag mit Änderungen entsteht eine; limber backup now macht eine.
terminal-in-folder = in { $folder }
terminal-backed-up = Gesichert als { $file }.
terminal-restored = { $file } ist zurückgeholt.
terminal-replaced = Was vorher da war, ist als { $file } aufgehoben.
terminal-sessions-damaged =
    { $count ->
        [one] { $count } Einheit darin hat einen beschädigten Eintrag; limber doctor sagt mehr.
       *[other] { $count } Einheiten darin haben beschädigte Einträge; limber doctor sagt mehr.
    }
terminal-check-ok = gut
terminal-check-wrong = FALSCH
terminal-tones =
    { $count ->
        [one] { $count } Ton
       *[other] { $count } Töne
    }
terminal-sentences =
    { $count ->
        [one] { $count } Satz
       *[other] { $count } Sätze
    }
terminal-routine-deleted = { $name } ist gelöscht. Das Protokoll behält den Namen.
terminal-unchanged = Nichts geändert.
terminal-kept-as = { $name } ist gespeichert als { $id }.
terminal-kept-note = als Notiz behalten: { $text }
terminal-stdin = Die Standardeingabe
terminal-stdin-failed = Die Standardeingabe lässt sich nicht lesen: { $why }.
terminal-stdin-failed-hint = Nenn stattdessen eine Datei.
terminal-write-failed = { $file } lässt sich nicht schreiben: { $why }.
terminal-write-failed-hint = Mach dort Platz, oder setz TMPDIR auf einen anderen Ordner.
terminal-editor-error = er endete mit einem Fehler
terminal-editor-failed = { $editor } hat die Routine nicht bearbeitet: { $why }.
terminal-editor-failed-hint = Nichts ist geändert. Setz EDITOR auf deinen Editor.
terminal-text-kept = Dein Text steht in { $file }. Korrigier ihn, dann: limber routine edit { $id } --text { $file }
terminal-left-alone = Die nicht beendete Einheit bleibt, wie sie ist.
terminal-paused-saved = Die Einheit ist pausiert und gespeichert.
terminal-unfinished = { $name } ist nicht beendet, bei { $at }, { $time }.
terminal-and-start = { $what } und die neue beginnen
terminal-ask = Zahl, oder Eingabe, um es zu lassen:
terminal-column-id = ID
terminal-column-name = NAME
terminal-column-usually = ÜBLICH
terminal-column-areas = BEREICHE
terminal-column-level = STUFE
terminal-column-length = DAUER
terminal-column-last-done = ZULETZT
terminal-column-start = BEGINN
terminal-column-step = SCHRITT
terminal-column-lasts = DAUER
terminal-column-exercise = ÜBUNG
terminal-column-side = SEITE
terminal-column-set = SATZ
terminal-column-side-cue = WAS DIE SEITE HEISST
terminal-column-made = GEMACHT
terminal-column-why = WARUM
terminal-column-size = GRÖSSE
terminal-column-file = DATEI
terminal-column-month = MONAT
terminal-column-week = WOCHE
terminal-column-held = GEHALTEN
terminal-column-days = TAGE
terminal-column-effort = ANSTRENGUNG
terminal-column-discomfort = BESCHWERDEN
terminal-column-done = GEMACHT
terminal-column-left = LINKS
terminal-column-right = RECHTS
terminal-column-uneven = MEHR
terminal-left = noch { $time }
terminal-lead-in = Wieder in Position
terminal-rest-after = Erholen nach { $name }
terminal-staying = Du bleibst. → geht weiter.
terminal-left-at = Verlassen bei { $time } · g geht zurück
terminal-at-least = Mindestens { $length }
terminal-keys = Leertaste Pause · ← → · s bleiben · + - 10 s · x Tausch · q zu · ? Tasten
terminal-keys-go-on = Leertaste weiter
terminal-keys-again = r noch einmal
terminal-keys-finish = e so beenden
terminal-keys-close = q zu · ? Tasten
terminal-key-space = Pause, weiter
terminal-key-previous = diese noch einmal, oder die vorige
terminal-key-go-back = zurück (bis 8 s nach Nächste)
terminal-key-stay = bleiben: über die Zeit weiterzählen
terminal-key-time = wie viel Zeit noch bleibt
terminal-key-finish = hier beenden (zweimal)
terminal-key-close = schließen; limber play --resume macht weiter
terminal-key-same = dasselbe
terminal-none-keys = → überspringt, e beendet hier, Esc geht zurück.
terminal-instead = Stattdessen
terminal-stop-keys = e beendet hier, q schließt.
terminal-escape = Esc schließt das.
terminal-finish-again = Noch einmal e beendet hier.
terminal-time-left = Hier noch { $here }, insgesamt noch { $all }.
terminal-time-left-all = Insgesamt noch { $all }.
terminal-line-begin = Beginn
terminal-line-cue = Zeichen
terminal-line-resumed = Weiter
terminal-line-gap = Lücke
terminal-line-saved = Gespeichert
terminal-line-unsaved = Ungespeichert
terminal-line-refused = Abgelehnt
terminal-line-closed = Geschlossen
terminal-countdown = Countdown { $n }
terminal-lead-in-of = nach { $length }, um wieder in Position zu kommen
terminal-gap-slept = das System hat { $length } geschlafen
terminal-gap-stopped = Limber war { $length } angehalten
terminal-unsaved =
    { $count ->
        [one] { $message } ({ $count } wartet)
       *[other] { $message } ({ $count } warten)
    }
terminal-wrong-value = { $argument } kann nicht { $value } sein: { $why }.
terminal-wrong-argument = { $argument } ist hier nicht bekannt.
terminal-wrong-command = Es gibt keinen Befehl { $command }.
terminal-wrong-no-value = { $argument } braucht einen Wert.
terminal-wrong-no-command = Hier ist ein Befehl nötig: { $commands }.
terminal-wrong-missing = Hier nötig: { $arguments }.
terminal-wrong-conflict = { $argument } kann nicht neben { $other } stehen.
terminal-wrong-twice = { $argument } kann hier nur einmal stehen.
terminal-meant = Meinst du { $word }? { $help }
terminal-help-hint = limber help zeigt alle Befehle; limber help BEFEHL die Angaben dazu.
terminal-help-window-hint = limber-app --help zeigt, was eingegeben werden kann.
terminal-why-scale = es ist eine ganze Zahl von 0 bis 10 oder none
terminal-why-reps = Wiederholungen sind eine ganze Zahl ab 0
terminal-why-length = eine Dauer schreibt man 25s, 2min, 1:30 oder 1:00:00
terminal-why-path = es ist der Pfad eines Schritts, = und der Wert
terminal-why-speed = eine Geschwindigkeit ist eine ganze Zahl von 1 bis 1000
terminal-why-rate = es gibt 44100 und 48000
terminal-why-family = es gibt soft, clear und low
terminal-why-open = es ist eine ganze Zahl von Sekunden von 1 bis 3600
terminal-why-date = einen Tag schreibt man 2026-01-31
terminal-why-format = es gibt csv, json, ics, html und fit
terminal-help-limber = Übungsuhr, die kein Netz braucht: gestoppte Haltungen für jede Seite und ein ehrliches Protokoll.
terminal-help-exit-codes = Endecodes: 0 getan, 1 misslungen, 2 falsch aufgerufen, 3 eine nicht beendete Einheit oder ein anderes Programm ist im Weg, 130 unterbrochen, es kann weitergehen.
terminal-help-usage = Aufruf:
terminal-help-commands = Befehle
terminal-help-arguments = Angaben
terminal-help-options = Optionen
terminal-help-help = Diese Hilfe zeigen, oder die eines Befehls
terminal-help-flag = Hilfe zeigen
terminal-help-version = Fassung zeigen
terminal-help-data-dir = Ordner des Protokolls [üblich: der Datenordner des Systems, gemeinsam mit dem Fenster]
terminal-help-window-data-dir = Ordner des Protokolls [üblich: der Datenordner des Systems, gemeinsam mit dem Terminal]
terminal-help-command-exercises = Übungen zeigen, oder nach Name, Körperbereich, Muskel oder Gerät finden
terminal-help-command-routines = Routinen zeigen
terminal-help-command-routine = Eine Routine zeigen, anlegen, ändern, kopieren oder löschen
terminal-help-command-timeline = Jeden Schritt einer Routine zeigen, wie er als Nächstes liefe
terminal-help-command-play = Einer Routine folgen
terminal-help-command-history = Zeigen, was getan wurde
terminal-help-command-trends = Zeigen, was das Protokoll ergibt: Wochen, Seiten, Übungen, Körperbereiche
terminal-help-command-export = Das Protokoll als Datei schreiben: Tabelle, Kalender, Bericht oder alles
terminal-help-command-render = Eine Routine als WAV schreiben, zum Mitmachen mit jedem Abspielgerät
terminal-help-command-import = Übernehmen, was ein anderes Gerät mit --all ausgegeben hat
terminal-help-command-backup = Die Sicherungen des Protokolls zeigen, eine machen oder eine zurückholen
terminal-help-command-doctor = Das Protokoll, seine Sicherungen und alles Nötige prüfen
terminal-help-exercises-query = Suchwörter, etwa "thread the needle" oder "hip chair"
terminal-help-exercises-category = Nur die einer Art, etwa static-stretch
terminal-help-exercises-area = Nur die eines Körperbereichs, etwa hips
terminal-help-exercises-equipment = Nur die, die es brauchen, etwa chair; none: nichts außer einer Matte
terminal-help-exercises-level = Nur die einer Stufe: beginner, intermediate oder advanced
terminal-help-exercises-pattern = Nur die eines Bewegungsmusters, etwa hinge
terminal-help-exercises-plane = Nur die in einer Bewegungsebene, etwa frontal
terminal-help-exercises-own = Nur deine eigenen
terminal-help-json = JSON ausgeben
terminal-help-routine-show = Eine Routine in geschriebener Form ausgeben
terminal-help-routine = Kennung einer Routine, oder eine Datei mit Routinentext
terminal-help-routine-add = Eine Routine aus geschriebener Form anlegen, oder aus einer Verordnung in beliebigen Worten
terminal-help-text-file = Eine Textdatei; - liest die Standardeingabe
terminal-help-routine-check = Zeigen, was von jeder Zeile eines Textes verstanden wird
terminal-help-routine-edit = Eine Routine in $EDITOR ändern; eine, die mit Limber kommt, als Kopie
terminal-help-routine-id = Kennung einer Routine
terminal-help-text = Den Text aus DATEI nehmen statt aus einem Editor; - liest die Standardeingabe
terminal-help-routine-rm = Eine eigene Routine löschen
terminal-help-routine-copy = Eine Routine kopieren, um die Kopie zu ändern
terminal-help-play-new = Eine nicht beendete Einheit so beenden und diese beginnen
terminal-help-play-resume = Mit der nicht beendeten Einheit weitermachen
terminal-help-play-speed = N-mal so schnell, 1 bis 1000; solche Einheiten bleiben aus der Statistik
terminal-help-play-json = Je Zeile ein JSON-Objekt ausgeben, sobald etwas geschieht
terminal-help-play-silent = Ohne Töne und Stimme
terminal-help-history-routine = Nur Einheiten dieser Routine, nach Kennung
terminal-help-history-exercise = Nur Einheiten mit dieser Übung, nach Kennung
terminal-help-history-outcome = Nur Einheiten, die so endeten: finished, finished_early oder unfinished
terminal-help-history-note = Nur Einheiten, deren Notiz diesen Text enthält
terminal-help-history-show = Eine Einheit mit Pausen und Lücken zeigen, die Versuche nummeriert
terminal-help-session = Kennung einer Einheit, wann sie begann ("2026-11-20 18:30"), oder last
terminal-help-history-correct = Eine Einheit korrigieren; was aufgezeichnet wurde, bleibt in ihrem Journal
terminal-help-history-add = Eine Einheit nachtragen, die ohne Limber war
terminal-help-correct-attempt = Welcher Versuch: seine Nummer in history show, oder der Pfad seines Schritts
terminal-help-correct-held = Was gehalten wurde, etwa 25s oder 1:30
terminal-help-correct-reps = Gemachte Wiederholungen, je Seite, wo es Seiten gibt
terminal-help-correct-side = Auf welcher Seite: left oder right
terminal-help-began = Wann sie begann, nach der Uhr am Ort, etwa "2026-11-20 18:30"
terminal-help-add-exercise = Eine einzelne Übung in üblicher Dosis, nach Kennung; auch mehrmals
terminal-help-add-held = Was gehalten wurde, wo es vom Plan abweicht, etwa main/1/1/1/left=25s; 0 lässt einen Schritt weg. limber timeline --json nennt die Pfade. Auch mehrmals
terminal-help-add-reps = Gemachte Wiederholungen, wo sie vom Plan abweichen, etwa main/1/2/1/-=8
terminal-help-effort = Anstrengung, 0 bis 10, oder none
terminal-help-before = Beschwerden vorher, 0 bis 10, oder none
terminal-help-after = Beschwerden nachher, 0 bis 10, oder none
terminal-help-note = Eine Notiz; eine leere nimmt sie weg
terminal-help-trends-all = Alles, statt der letzten 12 Wochen
terminal-help-export-format = Form der Datei: csv, json, ics (ein Kalender), html (der Bericht für die Therapie) oder fit (eine Aktivität)
terminal-help-export-all = Das ganze Protokoll und die Einstellungen schreiben, damit limber import sie übernehmen kann
terminal-help-export-notes = Mit --format html: die Notizen in den Bericht setzen
terminal-help-export-output = In DATEI schreiben statt in die Standardausgabe
terminal-help-render-output = In DATEI schreiben
terminal-help-render-voice = Auch sprechen (braucht espeak-ng)
terminal-help-render-rate = Abtastwerte je Sekunde: 44100 oder 48000 [üblich: 44100]
terminal-help-render-family = Töne: soft, clear oder low [üblich: die in den Optionen gewählten]
terminal-help-render-open = Dauer der Schritte, die auf dich warten würden, in Sekunden
terminal-help-import-file = Eine Datei, die limber export --all oder --format json geschrieben hat
terminal-help-import-dry-run = Zeigen, was daraus würde, und nichts ändern
terminal-help-import-settings = Auch die Einstellungen übernehmen
terminal-help-import-take-conflicting = Wo eine Einheit hier und dort weiterging, die aus der Datei nehmen
terminal-help-backup-list = Die Sicherungen zeigen, neueste zuerst
terminal-help-backup-now = Jetzt eine Sicherung machen
terminal-help-backup-restore = Alles im Protokoll durch eine Sicherung ersetzen; was da war, bleibt als weitere erhalten
terminal-help-file = Name einer Sicherung, oder ein Pfad
terminal-help-since = Erster Tag, etwa 2026-01-31
terminal-help-until = Letzter Tag, einschließlich
terminal-value-options = {"["}OPTIONEN]
terminal-value-command = BEFEHL
terminal-value-attempt = VERSUCH
terminal-value-date = TAG
terminal-value-date-time = TAG UHRZEIT
terminal-value-dir = ORDNER
terminal-value-family = FAMILIE
terminal-value-file = DATEI
terminal-value-format = FORM
terminal-value-id = KENNUNG
terminal-value-length = DAUER
terminal-value-n = N
terminal-value-path-length = PFAD=DAUER
terminal-value-path-n = PFAD=N
terminal-value-query = SUCHWORT
terminal-value-rate = RATE
terminal-value-routine = ROUTINE
terminal-value-scale = 0-10
terminal-value-seconds = SEKUNDEN
terminal-value-session = EINHEIT
terminal-value-side = SEITE
terminal-value-text = TEXT
terminal-value-word = WORT

## Der Bericht selbst und der Kalender

paper-title = Übungsbericht
paper-period = { $since } bis { $until }
paper-no-period = Noch keine Einheiten
paper-empty = In dieser Zeit gab es keine Einheiten.
paper-foot = Von Limber aus dem Protokoll geschrieben, das während der Übungen entstand. Gehalten ist die Zeit, in der jemand dabei war: Pausen zählen nicht. Eine Haltung gilt ab ihrem Minimum als geschafft, auf eine Sekunde genau.
paper-days = Tage mit Übungen
paper-a-week = { $days } je Woche
paper-done = Wie geplant geschafft
paper-sets = { $sets } Sätzen
paper-held = Von geplanter Zeit gehalten
paper-sessions = Einheiten
paper-none-early = alle bis zum Ende
paper-early =
    { $count ->
        [one] { $count } früher beendet
       *[other] { $count } früher beendet
    }
paper-exercises = Übungen, je Seite
paper-exercises-about = Gehalten und geplant, je Übung und Seite
paper-sets-done = Sätze geschafft
paper-planned = Geplant
paper-a-set = Je Satz
paper-sessions-about = Jede Einheit und was dazu gesagt wurde
paper-latest = Die letzten { $shown } von { $all }.
paper-was-early = früher beendet
paper-was-by-hand = nachgetragen
paper-was-corrected = korrigiert
paper-discomfort = Beschwerden, 0 bis 10
paper-before = vor den Übungen
paper-after = nach den Übungen
paper-each-day = Jeder Punkt ist ein Tag.
paper-each-days =
    { $count ->
        [one] Jeder Punkt ist der Mittelwert von { $count } Tag.
       *[other] Jeder Punkt ist der Mittelwert von { $count } Tagen.
    }
paper-drawing = Beschwerden { $what }
paper-drawing-ends = { $when } von { $from } bis { $to }
paper-said = { $what } { $value }.
paper-event-held = { $length } gehalten.
paper-event-sides = Links { $left }, rechts { $right }.
paper-event-early = Früher beendet.

## Was rückgängig gemacht werden kann

change-session = { $routine } vom { $day }
change-delete = { $name } löschen
change-discard = { $name } verwerfen
change-notes = Notizen zu { $name }
change-correct = { $name } korrigieren
change-add = { $name } hinzufügen
change-change = { $name } ändern
change-remove = { $name } herausnehmen
change-move = { $name } verschieben
change-swap = { $name } gegen { $instead } tauschen
change-copy = { $name } kopieren
change-copy-here = { $name } hier kopieren
change-share = { $name } teilen
change-use = { $name } verwenden
change-add-block = Block { $name } hinzufügen
change-change-block = Block { $name } ändern
change-remove-block = Block { $name } herausnehmen
change-move-block = Block verschieben
change-swap-loaded = Übungen tauschen
change-swap-loaded-of = Übungen in { $name } tauschen
change-keep-swaps = Getauschtes in { $name } behalten
change-routine = Routine ändern
change-text = Text ändern
change-careful = Vorsicht: { $name }
change-never = { $name } nie vorschlagen
change-suggest = { $name } wieder vorschlagen
change-import = Import von { $name }
change-session-settings = Optionen für Einheiten
change-sound-settings = Optionen für Töne
name-mine = { $name } (meins)
name-mine-more = { $name } (meins { $number })
name-my-routine = Meine Routine
name-my-prescription = Meine Verordnung
name-block = Hauptteil

## Pausen und Hinweise

pause-ask-hold = Weiter, oder diese Haltung noch einmal?
pause-ask = Weiter?
pause-slept-laptop = Der Laptop hat { $length } geschlafen.
pause-slept-phone = Das Handy hat { $length } geschlafen.
pause-stopped = Limber war { $length } angehalten.
pause-recovered-hold = Limber wurde bei { $held } dieser Haltung angehalten. Was danach kam, zählt nicht.
pause-recovered = Limber wurde hier angehalten.
pause-stay = Du bist fünf Minuten über das Ziel hinaus geblieben. Weiter, oder zur nächsten?
left-out-own = Etwas von dir, { $id }: { $what }.

## Sicherheit

safety-stop-card = Beende die Einheit, wenn du Schmerzen in der Brust hast, dir schwarz vor Augen wird, Schmerz sticht oder elektrisiert oder weiter ins Bein zieht, oder wenn etwas neu taub oder schwach wird.
safety-disclaimer = Allgemeine Hinweise zur Bewegung für Erwachsene. Sie stellen keine Diagnose, behandeln nicht und ersetzen keine fachliche Betreuung.
safety-stop-chest = Schmerz oder Druck in der Brust
safety-stop-faint = Ohnmachtsgefühl oder Schwindel
safety-stop-breath = ungewöhnliche Atemnot
safety-stop-sharp = stechender, elektrisierender oder ausstrahlender Schmerz
safety-stop-numb = neue Taubheit oder Schwäche
safety-stop-joint = ein Gelenk blockiert oder gibt nach

## Die Prüfung und ein beschädigtes Protokoll

doctor-no-log = Es gibt noch kein Protokoll; die erste Einheit legt es an.
doctor-log-shut = Das Protokoll lässt sich nicht öffnen.
doctor-system-says = { $file }: { $why }.
doctor-folder-new = Der Datenordner { $folder } ist noch nicht da; die erste Einheit legt ihn an.
doctor-folder-other = Wähle mit --data-dir einen anderen.
doctor-folder-unseen = Der Datenordner lässt sich nicht ansehen.
doctor-folder-well = Der Datenordner { $folder } ist beschreibbar.
doctor-folder-unwritten = Der Datenordner ist nicht beschreibbar.
doctor-folder-allow = Erlaube das Schreiben, schaffe Platz, oder wähle mit --data-dir einen anderen.
doctor-sums-well = Die Summen über das Protokoll stimmen mit den Einheiten überein.
doctor-sums-ill = Die Summen über das Protokoll sind nicht, wie sie sein sollen.
doctor-sums-not = Die Summen über das Protokoll sind nicht die seiner Einheiten.
doctor-sums-did = Sie wurden aus den Einheiten neu gezählt.
doctor-nothing-more = Mehr ist nicht zu tun.
doctor-lock-held = { $who } führt gerade eine Einheit aus.
doctor-lock-free = Gerade läuft keine Einheit.
doctor-backups-unlisted = Die Sicherungen lassen sich nicht auflisten.
doctor-backups-none = Es gibt noch keine Sicherung; nach einem Tag mit Änderungen wird eine gemacht.
doctor-backup-damaged = { $file }: Ein Eintrag der Einheit { $session } ist nicht, wie er geschrieben wurde.
doctor-backups =
    { $count ->
        [one] { $count } Sicherung; die neueste ist vom { $date }.
       *[other] { $count } Sicherungen; die neueste ist vom { $date }.
    }
doctor-backups-now = limber backup now macht eine gute.
doctor-aside-none = Hier wurde noch nie ein beschädigtes Protokoll beiseitegelegt.
doctor-aside =
    { $count ->
        [one] { $count } beschädigtes Protokoll liegt neben dem Protokoll: { $files }.
       *[other] { $count } beschädigte Protokolle liegen neben dem Protokoll: { $files }.
    }
doctor-waits = { $session } wartet darauf, weiterzugehen.
doctor-waits-alive = { $session } wartet darauf, weiterzugehen; zuletzt lief es { $date }.
doctor-none-waits = Keine Einheit wartet darauf, weiterzugehen.
doctor-waiting-unread = Die unbeendete Einheit lässt sich nicht lesen.
doctor-log-opens = Das Protokoll { $file } lässt sich öffnen.
doctor-moved-aside = Es wurde beiseitegelegt; was zu retten war, steht in einem neuen Protokoll.
doctor-log-unread = Das Protokoll lässt sich nicht durchsehen.
doctor-way-out = limber backup list nennt die Sicherungen; limber backup restore DATEI nimmt eine.
doctor-pages-well = Seiten, Schema, Verweise und Optionen sind, wie sie sein sollen.
doctor-pages-ill = Die Datei ist nicht, wie sie sein soll.
doctor-looked = { $sessions } mit { $entries } angesehen.
doctor-count-sessions =
    { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    }
doctor-count-entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträgen
    }
doctor-sessions-well = { $looked } Jede ist, was ihr Verlauf erzählt.
doctor-others-good = Die anderen Einheiten sind gut. { $way }
doctor-library =
    { $count ->
        [one] { $count } mitgelieferte Routine ist lesbar.
       *[other] { $count } mitgelieferte Routinen sind lesbar.
    }
doctor-library-ill = Die mitgelieferte Bibliothek ist beschädigt.
doctor-clock = Die Uhr zeigt { $date }.
doctor-clock-wrong = Heute kann keine Einheit gewesen sein: Die Uhr geht falsch.
doctor-clock-ahead = Die neueste Einheit ist vom { $date }: Die Uhr geht falsch, oder ging es damals.
doctor-set-clock = Stell das Datum des Systems; Dauern hängen nie davon ab.
found-pages = Die Seiten der Datei: { $what }.
found-schema = Das Schema der Datei: { $what }.
found-orphan = Eine Zeile der Tabelle { $table } gehört zu einer, die fehlt.
found-some-session = Eine Einheit
found-some-session-of = Eine Einheit vom { $date }
found-session-id = { $session } (Einheit { $id })
found-session = { $session }: { $what }.
told-session = { $routine } vom { $date }
told-sentences = { $first } { $next }
told-and-then = { $first }; { $next }
recovered-from-backup = Das Protokoll war beschädigt ({ $what }) und wurde instand gesetzt. Die Sicherung vom { $date } wurde genommen; { $read }.
recovered-alone = Das Protokoll war beschädigt ({ $what }) und wurde instand gesetzt. Es gab keine gute Sicherung; { $read }.
recovered-read-besides =
    { $count ->
        [0] aus der beschädigten Datei kam keine Einheit dazu
        [one] aus der beschädigten Datei kam { $count } Einheit dazu
       *[other] aus der beschädigten Datei kamen { $count } Einheiten dazu
    }
recovered-read =
    { $count ->
        [0] aus der beschädigten Datei wurde keine Einheit gelesen
        [one] aus der beschädigten Datei wurde { $count } Einheit gelesen
       *[other] aus der beschädigten Datei wurden { $count } Einheiten gelesen
    }
recovered-unreadable =
    { $count ->
        [one] { $count } Einheit war gar nicht lesbar
       *[other] { $count } Einheiten waren gar nicht lesbar
    }
recovered-lost = Verloren: { $sessions }.
recovered-end-of = das Ende von { $session }
recovered-incomplete = Die beschädigte Datei ließ sich nicht bis zum Ende lesen: Einheiten zwischen { $since } und { $until }, die der Verlauf nicht zeigt, sind verloren.
recovered-incomplete-all = Die beschädigte Datei ließ sich nicht bis zum Ende lesen: Einheiten bis { $until }, die der Verlauf nicht zeigt, sind verloren.
recovered-none-lost = Keine Einheit ging verloren.
recovered-kept = Die beschädigte Datei liegt als { $file } bereit.

## Readings of a prescription

doubt-not-a-name = „{ $name }“ ist hier kein Name; ist es { $like }?
doubt-several = Das kann { $names } sein.
doubt-two-amounts = Hier stehen zwei Mengen; die letzte wird nicht genommen.
doubt-rest-without-unit = Die Pause hat keine Einheit; sie wird als Sekunden genommen.
doubt-range-repetitions = Von { $least } bis { $most } Wiederholungen werden { $least } genommen.
doubt-range-sets = Von { $least } bis { $most } Sätzen werden { $least } genommen.
doubt-whole-repetitions = Wiederholungen gibt es nur ganz.
doubt-whole-sets = Sätze gibt es nur ganz.
doubt-whole-seconds = Sekunden gibt es nur ganz.
doubt-sets-of-holds = Sätze aus mehreren Haltezeiten werden als { $count } Haltezeiten gelesen.
doubt-longer-taken = Die längere Zeit wird genommen; eine Spanne passt nur zum Halten.
doubt-number-without-unit = Die Zahl hat keine Einheit; sie wird als Sekunden genommen.
doubt-no-time = Keine Zeit ist angegeben; die übliche wird genommen.
doubt-no-amount = Keine Menge ist angegeben; die übliche wird genommen.
doubt-one-side = Nur eine Seite, oder wo es beginnt?
doubt-side-to-side = { $exercise } wechselt von Seite zu Seite und bleibt nicht auf einer.
doubt-both-at-once = { $exercise } arbeitet auf beiden Seiten zugleich.
changed-to-floor = Verlangt waren { $asked } s; { $exercise } wird mindestens { $floor } s gehalten.
changed-to-limit = { $exercise } dauert nie länger als { $minutes } min.
