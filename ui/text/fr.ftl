# Tous les textes de la fenêtre en français. Courts, au présent, sans flatterie.

app-name = Limber
skip-to-content = Aller au contenu
loading = Un instant…
try-again = Réessayer
look-again = Regarder à nouveau

nav-label = Menu principal
nav-today = Ce jour
nav-routines = Routines
nav-history = Journal
nav-settings = Réglages

notice-close = Fermer ce message
running-line = En cours :
running-back = Y revenir

undo = Annuler
redo = Rétablir
undone = Annulé : { $name }.
redone = Rétabli : { $name }.

problem-unreachable = Limber ne répond pas pour l’instant.

## Durées et mots

length-seconds = { $count } s
length-minutes = { $count } min
length-hours = { $hours } h { $minutes } min
level-beginner = Débutant
level-intermediate = Intermédiaire
level-advanced = Avancé
side-left = Gauche
side-right = Droite
speed = vitesse × { $speed }
set-number = tour { $n }
held-of = { $held } sur { $planned }
of-ten = { $value } sur 10

## Aujourd’hui

week-label = Cette semaine
week-days-done =
    { $count ->
        [0] Rien encore cette semaine. Chaque jour convient.
        [one] { $count } jour fait cette semaine.
       *[other] { $count } jours faits cette semaine.
    }
week-goal-line =
    { $least ->
        [one] Un jour ou plus fait une bonne semaine ; le repos en fait partie.
       *[other] De { $least } à { $most } jours font une bonne semaine ; le repos en fait partie.
    }
rest-hint = Fait il y a moins de deux jours. Les muscles aiment un jour entre les deux ; le doux convient toujours.
day-done = fait, { $length }
day-rest = jour de repos
day-today = aujourd’hui, rien encore
day-planned = à venir
first-gentle = Doux pour les genoux
first-pigeon = Avec le pigeon
start = Commencer
start-named = Commencer : { $name }
start-see-unfinished = La voir
start-fresh = La terminer ainsi, commencer celle-ci
today-shorter = Plus court
today-usual = Comme d’habitude
today-empty = Rien de prévu aujourd’hui. Cela fait partie du plan.
today-choose = Choisir une routine
unfinished-title = Pas terminée, commencée { $began }
unfinished-held-by = { $holder } l’exécute en ce moment. Continuez là-bas, ou fermez-la d’abord là-bas.

offer-go-on = Continuer
offer-do-again = Refaire cette tenue
offer-finish = Terminer ainsi
offer-discard = Jeter
offer-later = Laisser pour plus tard
settled-finish = Terminée. Le journal la garde telle quelle.
settled-discard = Jetée. Elle n’est pas dans le journal.
left-for-later = En pause. Continuez quand vous voulez.
ended-without = Terminé. Il n’y avait rien à noter.

## Routines

includes-pigeon = avec le pigeon
routines-empty = Pas encore de routine ici.
routine-exercises =
    { $count ->
        [one] { $count } exercice
       *[other] { $count } exercices
    }
routine-open-steps =
    { $count ->
        [one] { $length } et { $count } étape à volonté
       *[other] { $length } et { $count } étapes à volonté
    }
routine-last-done = Faite le { $date }
routine-notes = Bon à savoir
routine-steps =
    { $count ->
        [one] { $count } étape
       *[other] Les { $count } étapes
    }
line-each-side = par côté
line-left-only = à gauche seulement
line-right-only = à droite seulement
line-sides = { $amount } { $sides }
line-sets = { $sets } × { $amount }
line-range = { $min } à { $amount } s
line-reps =
    { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    }
line-open = à volonté
block-warm-up = Échauffement
block-main = Partie principale
block-cool-down = Retour au calme
block-rounds =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
block-shared = Aussi dans { $names }
step-get-ready = Préparation
step-hold = Tenue
step-reps = Répétitions
step-timed = Minuté
step-open = À volonté
step-switch = Changement
step-rest = Repos

## Exercices et éditeur

nav-exercises = Exercices
save = Enregistrer
saved = Enregistré.
edit = Modifier
duplicate = Dupliquer
deleted-named = Supprimé : { $name }.
routine-new = Nouvelle routine
routine-edit-copy = Modifier une copie
loads-moves =
    { $count ->
        [one] { $count } exercice sollicite : { $what }.
       *[other] { $count } exercices sollicitent : { $what }.
    }
loads-swap =
    { $count ->
        [one] Le remplacer
        [2] Remplacer les deux
       *[other] Remplacer les { $count }
    }
loads-instead = { $instead } à la place de { $name }
loads-none = Rien ne fait la même chose en ménageant. Laissez-le de côté, ou demandez à votre thérapeute.
swaps-keep = Garder le remplacement pour la prochaine fois
swaps-kept = Gardé. La routine a maintenant le nouvel exercice.
exercises-search = Chercher : hanche, chaise, thread the needle
exercises-found =
    { $count ->
        [one] { $count } exercice
       *[other] { $count } exercices
    }
exercises-none = Rien de ce nom. Essayez « hip » ou ajoutez le vôtre.
exercise-new = Ajouter le vôtre
exercise-change = Modifier votre exercice
exercise-yours = À vous
exercise-never-mark = Jamais proposé
exercise-also = Aussi appelé { $names }
exercise-adapted = Votre copie de
exercise-careful = Attention : { $what }
exercise-picture = Image : { $name }
exercise-usual-seconds = D’habitude { $min } à { $max } s
exercise-usual-times = D’habitude { $min } à { $max } fois
exercise-setup = Comment se placer
exercise-feel = Où cela se sent
exercise-mistake = Erreur fréquente
exercise-stop = Quand arrêter
exercise-loads = Ce qu’il sollicite
exercise-easier = Plus facile
exercise-harder = Plus difficile
exercise-used = Dans ces routines
exercise-source = Dose : { $source }
exercise-adapt = Adapter en copie
exercise-never = Ne jamais me le proposer
exercise-suggest-again = Le proposer à nouveau
exercise-hidden = { $name } n’est plus proposé.
exercise-suggested = Peut être proposé à nouveau.
category-dynamic-warm-up = Échauffement
category-static-stretch = Étirement
category-mobility = Mobilité
category-functional-strength = Force
category-plyometric = Sauts
category-breathing = Respiration
category-ice = Glace
filters = Filtres
filters-on =
    { $count ->
        [one] { $count } filtre actif
       *[other] { $count } filtres actifs
    }
filters-clear = Retirer tous les filtres
filter-any = Peu importe
filter-nothing = rien qu’un tapis
filter-category = Type
filter-region = Zone du corps
filter-equipment = Matériel
filter-level = Niveau
filter-pattern = Mouvement
filter-plane = Plan
form-leave = Retour sans enregistrer
form-copy-name = { $name }, à ma façon
form-copy-about = Votre copie. Celui fourni avec Limber reste tel quel.
form-name = Nom
form-aliases = Autres noms, séparés par des virgules
form-position = Position
form-dose = Mesuré en
form-hold = secondes tenues
form-reps = répétitions
form-timed = temps
form-open = tant que vous voulez
form-times = Répétitions
form-seconds = Secondes
form-sets = Séries
form-sides = Côtés
form-bilateral = Les deux côtés ensemble
form-each-side = Un côté, puis l’autre
form-alternating = Gauche et droite en alternance
form-side-cue = Ce que signifie un côté, comme « {"{"}side{"}"} knee on the floor »
form-setup = Comment se placer, une étape par ligne
form-picture = Une image (PNG, JPEG ou WebP, 2 Mo au plus)
form-picture-remove = Retirer l’image
prescription-link = J’ai une prescription
prescription-title = Une prescription
prescription-about = Écrivez-la ou collez-la telle quelle. Limber montre ce qu’il a compris avant de rien garder.
prescription-text = Le texte
prescription-example = Pigeon pose 3x30s each side
prescription-none = Aucun exercice trouvé pour l’instant
prescription-doubtful =
    { $count ->
        [one] { $count } ligne à vérifier
       *[other] { $count } lignes à vérifier
    }
prescription-doubt = Sûr ?
prescription-edit = Modifier d’abord
prescription-line-title = Le nom
prescription-line-more = Va avec la ligne précédente
prescription-line-form = Partie de la forme écrite
prescription-line-note = Gardé comme note
editor-title = Modifier une routine
editor-total = En tout { $length }
editor-way-named = { $way } : { $name }
editor-text = En texte
editor-text-title = La routine sous forme écrite
editor-text-about = Un titre, puis une ligne par exercice, comme : Pigeon pose 2 x 30 s each side
editor-text-take = Reprendre le texte
editor-add = Ajouter un exercice
editor-add-here = Ajouter à { $name }
editor-add-block = Ajouter un bloc
editor-new-block = Nouveau bloc
editor-block-empty = Rien ici pour l’instant.
editor-use = Utiliser un bloc partagé
editor-use-this = Utiliser
editor-more = Plus sur la routine
editor-goal = À quoi elle sert
editor-tags = Mots pour la trouver, séparés par des virgules
editor-first-side = Commence par
editor-as-set = comme dans les réglages
editor-as-routine = comme dans la routine
editor-side-order = Ordre des côtés
editor-first-alternate = l’autre côté à chaque fois
order-alternate = gauche, droite, gauche, droite
order-one-then-other = tout un côté, puis l’autre
editor-ready-least = Se préparer au moins, secondes
editor-switch-least = Changer de côté au moins, secondes
editor-up-named = Monter : { $name }
editor-down-named = Descendre : { $name }
editor-edit-named = Modifier : { $name }
editor-remove-named = Retirer : { $name }
editor-shared-own = Un bloc partagé : ce que vous changez ici change partout.
editor-shared-shipped = Un bloc partagé fourni avec Limber.
editor-copy-here = En faire une copie ici
editor-share = Partager ce bloc avec d’autres routines
editor-phase = Partie
editor-rounds = Tours
editor-unusual = D’habitude { $min } à { $max }. Gardé comme vous l’avez dit.
editor-least = Le minimum qui compte, secondes
editor-ready = Se préparer, secondes
editor-switch = Changer de côté, secondes
editor-rest = Repos entre les séries, secondes
editor-rest-after = Repos après, secondes
editor-replace = Un autre exercice ici
editor-replace-named = À la place de { $name }
careful-title = Attention à…
careful-about = Les routines disent alors quels exercices le sollicitent, et aucun remplacement n’y mène. Ce n’est pas un avis médical : demandez à qui vous soigne.
careful-choose = Choisir
careful-on = Attention à : { $what }.
careful-off = Plus d’attention à : { $what }.

## Journal

history-empty = Votre première séance apparaîtra ici.
history-older = Voir plus ancien
calendar-title = Calendrier
calendar-caption = Jours du mois ; un jour avec des séances ne montre que les siennes dans la liste
calendar-before = Plus tôt
calendar-after = Plus tard
calendar-month = Mois
calendar-year = Année
calendar-day = { $date } : { $length }
calendar-day-done = { $date } : { $length }, un jour qui compte
calendar-month-sum =
    { $days ->
        [one] { $month } : { $days } jour, { $length }
       *[other] { $month } : { $days } jours, { $length }
    }
calendar-sum =
    { $days ->
        [one] { $days } jour, { $length } en tout.
       *[other] { $days } jours, { $length } en tout.
    }
streak-weeks =
    { $count ->
        [one] { $count } bonne semaine jusqu’ici.
       *[other] { $count } bonnes semaines de suite.
    }
streak-none =
    { $least ->
        [one] Un jour ou plus fait une bonne semaine.
       *[other] De { $least } à { $most } jours font une bonne semaine, peu importe lesquels.
    }
search-title = Chercher et filtrer
search-asked =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
search-text = Mots dans la note
search-routine = Routine
search-exercise = Exercice
search-outcome = Fin
search-any = Tous
search-clear = Tout montrer
search-empty = Rien de tel dans l’historique. Demande moins, ou montre tout.

## Évolution

trends-title = Évolution
trends-empty = Rien sur cette période. Ce que vous ferez se verra ici.
range-label = Depuis quand
range-4 = 4 sem.
range-12 = 12 sem.
range-year = Un an
range-5-years = 5 ans
chart-table = En tableau
minutes-week = Minutes par semaine
minutes-month = Minutes par mois
column-day = Jour
column-week = Semaine du
column-month = Mois
column-days = Jours
column-hour = Dès
column-sets = Séries
sides-title = Gauche et droite
sides-even = Gauche et droite sont à égalité.
sides-worth = À rééquilibrer
more-left = Gauche { $length } de plus
more-right = Droite { $length } de plus
exercises-title = Exercices
exercises-more = { $count } de plus
areas-title = Zones du corps
planes-title = Plans de mouvement
plane-sagittal = D’avant en arrière
plane-frontal = Sur le côté
plane-transverse = Rotations
not-reached-here = Pas sur cette période : { $names }.
hours-title = Heure du jour
effort-trend = Effort
discomfort-trend = Gêne
scale-of-ten = Moyenne, de 0 à 10
key-before = Avant
key-after = Après
key-least = Minimum
trend-title = Tenu par série
trend-about = Moyenne des séries qui comptent, à côté de leur minimum.
trend-empty = Aucune série sur cette période.
trend-sessions = Séances avec lui

## Une séance

history-held = { $held } tenu
left-and-right = Gauche { $left } · Droite { $right }
outcome-finished = Terminée
outcome-finished-early = Terminée plus tôt
outcome-unfinished = Pas terminée
outcome-discarded = Jetée
held-title = Prévu et tenu
held-caption = Ce qui a été tenu de ce qui était prévu, par côté
held-exercise = Exercice
held-none = –
held-not-reached = pas atteint
held-reps = { $done } sur { $planned } rép.
held-reps-paced = { $planned } rép., au rythme
swapped-from = au lieu de { $name }
swapped-because = au lieu de { $name } ({ $reason })
attempts-title =
    { $count ->
        [one] { $count } essai
       *[other] Les { $count } essais
    }
attempt-number = essai { $n }
attempt-target = but changé à { $target }
attempt-interrupted =
    { $count ->
        [one] interrompu { $count } fois, au plus long { $longest }
       *[other] interrompu { $count } fois, au plus long { $longest }
    }
hold-completed = Fait
hold-partial = En partie
hold-skipped = Passé
hold-swapped = Échangé
hold-not-reached = Pas atteint
hold-superseded = Refait ensuite
fact-held = Tenu
fact-paused = En pause
fact-effort = Effort
fact-discomfort-before = Gêne avant
fact-discomfort-after = Gêne après
by-hand = Ajoutée à la main
corrected = Corrigé
counts-on = Compte pour { $day }
correct-title = Modifier la séance
correct-about = Ce qui a été enregistré d’abord reste dans le journal.
correct-saved = Corrigé.
correct-planned = prévu { $planned }
add-title = Ajouter une séance
add-about = Quelque chose que vous avez fait sans Limber. Cela compte comme le reste.
add-what = Quoi
add-single = Exercices seuls
add-exercise = Ajouter un exercice
add-held-about = Rempli comme prévu. 0 laisse une étape de côté.
add-save = Ajouter
add-saved = Ajoutée.
pen-date = Date
pen-time = Heure
pen-side = Côté
pen-reps = Rép. sur { $planned }
pen-length-wrong = Écrivez une durée comme 0:30, 25 ou 1:00:00.
pen-reps-wrong = Écrivez un nombre entier.
break-slept = L’ordinateur était en veille pendant { $length }, de { $from } à { $to }. Non compté.
break-stopped = Limber était arrêté pendant { $length }, de { $from } à { $to }. Non compté.
break-went-on = Reprise à { $time }.
break-person = Pause
break-swap = Pause pour choisir un autre mouvement
break-stop-card = Pause à la carte d’arrêt
break-call = Pause pour un appel
break-closed = Limber était fermé
break-recovered = Limber ne tournait pas
break-stay-limit = Pause après cinq minutes de maintien
break-gap = Personne n’était là
break-since = { $why } depuis { $from }.
break-between = { $why }, de { $from } à { $to }.
break-lasting = { $why } : { $length }, de { $from } à { $to }.
note-title = Note
delete = Supprimer
deleted = Supprimé.

## Exporter

audio-title = Enregistrer en audio
audio-about = Un fichier avec tous les sons, à suivre avec n’importe quel lecteur.
audio-voice-title = Avec une voix
audio-voice-about = Parle en anglais avec espeak-ng, s’il est installé.
audio-open-title = Les étapes qui vous attendraient durent
audio-open-seconds = { $seconds } s
audio-save = Enregistrer en audio
audio-busy = Écriture… { $percent } %
audio-done = Écrit dans { $path }
audio-cancelled = Rien n’a été écrit.
export-title = Exporter
export-about = Votre journal dans un fichier. Il reste sur cet ordinateur.
export-format = Fichier
export-csv = Tableau pour un tableur (CSV)
export-json = Le journal pour des programmes (JSON)
export-csv-about = Une ligne pour chaque côté tenu.
export-archive = Vers mon autre appareil
export-archive-about = Votre journal, vos propres exercices et routines et vos réglages dans un fichier. Importez-le là-bas dans les réglages.
export-ics = Calendrier (iCalendar)
export-ics-about = Chaque séance comme événement, sans vos notes.
export-fit = Activité pour un programme de sport (FIT)
export-fit-about = Chaque côté comme une série. Jusqu’à 1 000 séances par fichier.
export-json-about = Chaque maintien avec son plan.
work-progress = Avancement
work-cancel = Annuler

## Report

report-title = Rapport pour mon thérapeute
report-about = Ce qui était prévu et ce qui a été tenu de chaque côté, à remettre sur papier ou en fichier.
report-time = Quelle période
report-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
report-notes = Avec mes notes
report-notes-about = Ce que vous avez écrit sur une séance figure aussi dans le rapport.
report-preview = Le rapport
report-print = Imprimer
report-save = Enregistrer dans un fichier
export-days = Jours
export-all = Tout
export-chosen = Certains jours seulement
export-since = Du
export-until = Au
export-write = Écrire le fichier
export-busy = Écriture…
export-done = Écrit dans { $path }
export-cancelled = Rien n’a été écrit.

## Réglages

sessions-title = Séances
between-title = Plus de temps entre les tenues
between-about = La durée des préparations et des changements, par rapport à l’habitude.
percent = { $percent } %
wait-for-me-title = M’attendre avant chaque tenue
wait-for-me-about = Une tenue commence quand vous le dites.
wait-for-done-title = Attendre « Fait » aux répétitions
wait-for-done-about = Les répétitions finissent quand vous le dites, à votre rythme.
first-side-title = Quel côté d’abord
first-alternate = En alternance
settings-saved = Valable dès la prochaine séance.
week-goal-title = Objectif de la semaine
week-goal-about = Un jour compte à partir de 5 minutes ou de la moitié du prévu. Les pauses assises et le froid ne comptent pas.
week-least = Une bonne semaine a au moins autant de jours
week-most = et pas besoin de plus de
week-begins = Les semaines commencent le
week-begins-locale = Habituel
week-begins-monday = Lundi
week-begins-sunday = Dimanche
week-days = Les jours comptent
week-days-about = Une séance faite tard le soir à l’étranger peut tomber un autre jour chez vous. Rien ne change dans le journal.
week-days-recorded = Où j’étais
week-days-device = Où je suis
week-saved = Enregistré.
sound-title = Son
silent-title = Silencieux
silent-about = Rien ne sonne ; chaque signal se voit.
family-title = Sons
family-soft = Doux
family-clear = Clairs
family-low = Graves
volume-title = Volume des sons
volume-about = Indépendant de celui du système.
lower-title = Baisser les autres sons pendant les signaux
lower-about = Si le système le permet. Sinon, les deux s’entendent.
voice-title = Voix
voice-none = Cet appareil n’a aucune voix que Limber puisse utiliser. Chaque signal garde son son, et tout se voit.
voice-which = Quelle voix
voice-usual = L’habituelle
voice-test = L’écouter parler
say-off = Rien
say-names = Noms
say-guide = Guide
say-full = Tout
say-off-about = Rien n’est dit.
say-names-about = L’exercice et son côté, en anglais.
say-guide-about = Aussi ce que le côté veut dire, la durée, la moitié et les trois dernières secondes.
say-full-about = Aussi comment se mettre en place. La préparation dure jusqu’à la fin de ces mots.
rate-title = Rythme de la voix
voice-language = Langue de la voix
vibrate-title = Vibrer
vibrate-about = Un motif propre à chaque signal, sur les téléphones.
cues-title = Chaque signal
hear = Écouter
hear-cue = Écouter { $name }
cue-get-ready = Préparez-vous
cue-start = Départ
cue-minimum = Minimum atteint
cue-half = Moitié
cue-countdown = Trois, deux, un
cue-target = Objectif atteint en restant
cue-chime = Toutes les 30 s en restant
cue-maximum = Assez longtemps
cue-skin-check = Regarder la peau
cue-switch = Changer de côté
cue-rest = Repos
cue-next = La suite
cue-done = Terminé
theme-title = Apparence
theme-system = Système
theme-light = Clair
theme-dark = Sombre
theme-light-dark = Clair ou sombre
contrast-title = Plus de contraste
contrast-about = Des couleurs franches, un bord autour de chaque carte.
text-size-title = Taille du texte
language-title = Langue
language-about = Les exercices et les routines sont pour l’instant en anglais.
keys-title = Touches du lecteur
keys-on = Utiliser les touches
keys-about = Espace, Entrée et Tab marchent toujours.
keys-change = Autres touches
keys-now = { $what } : { $key }. Changer la touche.
keys-press = Appuyez sur la touche pour : { $what }. Retour arrière pour aucune.
keys-press-short = Une touche
keys-usual = Remettre les touches habituelles
data-title = Données
data-where = Votre journal reste sur cet ordinateur :
backups-title = Sauvegardes
backups-about = Une après chaque jour de changements, plus espacées avec l’âge. Elles sont dans
back-up-now = Sauvegarder maintenant
backed-up = Sauvegardé, { $date }.
backed-up-damaged =
    { $count ->
        [one] Sauvegardé, { $date }. { $count } séance du journal n’est pas telle qu’écrite ; « Tout vérifier » dit laquelle.
       *[other] Sauvegardé, { $date }. { $count } séances du journal ne sont pas telles qu’écrites ; « Tout vérifier » dit lesquelles.
    }
backups-older =
    { $count ->
        [one] { $count } plus ancienne
       *[other] { $count } plus anciennes
    }
backup-daily = après un jour de changements
backup-before-upgrade = avant une mise à niveau
backup-before-import = avant un import
backup-before-restore = remplacée par une autre sauvegarde
backup-by-hand = faite à la main
restore = Restaurer
restore-named = Restaurer la sauvegarde du { $date }
restored = Restaurée. Ce qu’elle remplace est gardé en sauvegarde.
restored-damaged =
    { $count ->
        [one] Restaurée. { $count } séance n’y est pas telle qu’écrite. Ce qu’elle remplace est gardé en sauvegarde.
       *[other] Restaurée. { $count } séances n’y sont pas telles qu’écrites. Ce qu’elle remplace est gardé en sauvegarde.
    }
data-export-about = Votre journal et vos réglages dans un fichier, pour continuer ailleurs. Vos propres exercices et routines restent ici ; les sauvegardes les contiennent.
import-title = Importer
import-about = Un fichier de votre autre appareil. Vous voyez d’abord ce qu’il apporte.
import-choose = Choisir un fichier
import-new =
    { $count ->
        [one] { $count } séance s’ajoute
       *[other] { $count } séances s’ajoutent
    }
import-newer =
    { $count ->
        [one] { $count } séance continue dans le fichier ; la suite s’ajoute
       *[other] { $count } séances continuent dans le fichier ; la suite s’ajoute
    }
import-same =
    { $count ->
        [one] { $count } séance est déjà ici, identique
       *[other] { $count } séances sont déjà ici, identiques
    }
import-older =
    { $count ->
        [one] { $count } séance continue ici ; elle reste
       *[other] { $count } séances continuent ici ; elles restent
    }
import-conflicting =
    { $count ->
        [one] { $count } séance a continué ici et là-bas, chacune à sa façon
       *[other] { $count } séances ont continué ici et là-bas, chacune à sa façon
    }
import-damaged =
    { $count ->
        [one] { $count } séance est endommagée dans le fichier et reste dehors
       *[other] { $count } séances sont endommagées dans le fichier et restent dehors
    }
import-conflicts = Celles qui ont continué des deux côtés
import-own-new =
    { $count ->
        [one] { $count } création à vous s’ajoute
       *[other] { $count } créations à vous s’ajoutent
    }
import-own-newer =
    { $count ->
        [one] { $count } création à vous est plus récente dans le fichier ; elle est reprise
       *[other] { $count } créations à vous sont plus récentes dans le fichier ; elles sont reprises
    }
import-own-same =
    { $count ->
        [one] { $count } création à vous est déjà ici
       *[other] { $count } créations à vous sont déjà ici
    }
import-own-conflicting =
    { $count ->
        [one] { $count } création à vous diffère du fichier
       *[other] { $count } créations à vous diffèrent du fichier
    }
import-own-conflicts = Vos créations qui diffèrent
import-stay-out = Celles qui restent dehors
import-take = Prendre celles du fichier
import-take-about = Elles remplacent celles d’ici. Sinon celles d’ici restent.
import-settings = Les réglages aussi
import-settings-about =
    { $count ->
        [one] { $count } réglage est choisi autrement dans le fichier.
       *[other] { $count } réglages sont choisis autrement dans le fichier.
    }
import-nothing = Il ne contient rien qui ne soit déjà ici.
import-do = Importer
import-leave = Laisser
import-done = Importé. Une sauvegarde de l’état précédent est gardée.
doctor-title = Tout va bien ?
doctor-look = Tout vérifier
doctor-well = Tout va bien.
doctor-ill = Tout ne va pas bien.
told-read = J’ai lu
safety-title = Quand arrêter

## Lecteur

player-waiting = Un instant…
chip-left = GAUCHE
chip-right = DROITE
phase-ready = Préparez-vous
phase-hold = Tenez
phase-reps = Bougez
phase-timed = Allez
phase-open = À volonté
phase-switch = Changez
phase-rest = Repos
phase-lead-in = Reprise dans
phase-paused = En pause
phase-done = Fini
set-of = Tour { $set } sur { $sets }
reps-paced = { $at } sur { $count }
staying-until = Rester au-delà de { $target }
staying-past = { $over } après { $target }
beads-at = Exercice { $at } sur { $count }, { $done } faits
beads-done = { $done } exercices faits sur { $count }
next-line = Ensuite : { $what }
next-nothing = Le dernier
skipped = Passé
skipped-at = Passé à { $at }
go-back = Revenir
act-pause = Pause
act-again = Refaire
act-previous = Avant
act-next = Suivant
act-ready = Prêt
act-done = Fait
act-stay = Rester
act-longer = +10 s
act-shorter = −10 s
act-swap = Échange
act-lock = Verrou
act-corner = Petite fenêtre dans le coin
act-finish = Finir
lock-slide = Glisser pour ouvrir
full-screen-refused = Pas de plein écran ici.
say-left =
    { $count ->
        [one] Encore { $count } seconde.
       *[other] Encore { $count } secondes.
    }
say-held = { $held } tenu.
say-lead-in = Reprise dans { $count }.
say-reps =
    { $left ->
        [one] Répétition { $at } sur { $count }, encore { $left } seconde.
       *[other] Répétition { $at } sur { $count }, encore { $left } secondes.
    }

help-title = Touches
help-space = Appuyer sur le bouton choisi
help-previous = Précédent
help-next = Suivant
help-stay = Rester
help-longer = Dix secondes de plus
help-shorter = Dix secondes de moins
help-swap = Échanger cet exercice
help-lock = Verrouiller le toucher
help-full-screen = Plein écran
help-time-left = Dire le temps restant
help-setup = Dire et montrer la mise en place
help-corner = Petite fenêtre dans le coin, et retour
help-help = Cette liste
key-space = Espace
keys-are-off = Les autres touches sont coupées ; les réglages les rendent.
sheet-close = Fermer

## Arrêter et échanger

stop-title = Arrêtez ici
stop-words = Arrêtez si la douleur est vive, électrique ou s’étend, ou en cas d’engourdissement, de faiblesse ou de douleur à la poitrine.
stop-finish = Terminer ici
stop-go-on = C’était autre chose, continuer
swap-title = Qu’est-ce qui gêne dans { $name } ?
swap-about = En pause. Les côtés et tours faits restent faits.
swap-other-reason = Une autre raison
swap-none = Aucun exercice ne convient. Passez celui-ci, ou terminez ici.
swap-skip = Passer celui-ci
swap-choose = Prendre
swap-choose-named = Prendre : { $name }
swap-go-on = Tant pis, continuer avec { $name }
swap-stop-words = Douleur vive, électrique ou qui s’étend, engourdissement, faiblesse, malaise, douleur à la poitrine
reason-knee = Genou
reason-hip-or-groin = Pincement à la hanche ou à l’aine
reason-back = Dos
reason-wrist-or-shoulder = Poignet ou épaule
reason-balance = Équilibre
reason-no-floor = Je ne peux pas aller au sol
reason-too-intense = Trop intense
reason-no-equipment = Pas de matériel ici
reason-other = Autre chose
why-knee = Ménage les genoux.
why-hip-or-groin = Laisse l’avant de la hanche et l’aine tranquilles.
why-back = Ménage le dos.
why-wrist-or-shoulder = Aucun poids sur les poignets et les épaules.
why-balance = Rien à équilibrer.
why-no-floor = Se fait sans aller au sol.
why-too-intense = Une façon plus douce.
why-no-equipment = Ne demande que le sol.
why-other = Un effet très proche.
why-feel = Vous le sentez ici : { $feel }.

## À la fin

summary-title = Fini
summary-sides = Fini. Gauche{"\u00A0"}{ $left }, droite{"\u00A0"}{ $right }.
summary-done = Fini.
summary-early-sides = Vous avez arrêté ici. Gauche{"\u00A0"}{ $left }, droite{"\u00A0"}{ $right }.
summary-early-title = Vous avez arrêté ici.
summary-early = Le journal le garde tel quel.
summary-held = { $held } tenu en tout
summary-close = Fermer
summary-save = Enregistrer et fermer
summary-saved = Enregistré.
summary-leave = Fermer sans enregistrer
effort-title = Quel effort était-ce ?
effort-low = 0 aucun
effort-high = 10 tout donné
discomfort-title = Une gêne à présent ?
discomfort-low = 0 aucune
discomfort-high = 10 la pire imaginable
scale-clear = Effacer
confirm-title = Combien en avez-vous fait ?
confirm-all = Tout comme prévu
confirm-planned = { $planned } prévues
confirm-fewer = Une de moins
confirm-more = Une de plus

## Ce qui n’a pas marché

wrong-not-kept = Impossible de garder cela : { $why }.
wrong-file-too-large = { $file } dépasse 1 Mo ; aucune routine n’est si longue.
hint-is-routine-text = Vérifiez que c’est un fichier contenant le texte d’une routine.
wrong-no-utf8 = { $file }, ligne { $line }, colonne { $column } : ce n’est pas du texte UTF-8.
hint-save-utf8 = Enregistrez le fichier en texte brut UTF-8.
wrong-no-routine-in = { $file } n’est pas une routine.
wrong-place = { $file }, ligne { $line }, colonne { $column } : { $what }.
wrong-place-more =
    { $count ->
        [one] { $first } Un autre problème suit.
       *[other] { $first } { $count } autres problèmes suivent.
    }
wrong-the-text = Le texte
wrong-unknown-routine = Il n’y a pas de routine appelée { $name }.
hint-routines = limber routines les énumère ; un fichier demande un chemin tel que ./mine.txt.
hint-did-you-mean = Vouliez-vous dire { $name } ?
list-or = { $first } ou { $last }
list-comma = { $first }, { $next }
wrong-no-file = Il n’y a pas de fichier { $file }.
wrong-is-folder = { $file } est un dossier.
wrong-may-not-read = La lecture de { $file } n’est pas permise.
wrong-cant-read = Impossible de lire { $file } : { $why }.
hint-routine-word = Une routine, c’est l’identifiant de l’une de celles de limber routines, ou un fichier contenant son texte.
wrong-changed-elsewhere = { $name } a été modifiée ailleurs depuis son ouverture ici.
hint-copy-text = Copiez le texte, rouvrez la routine et collez-le là.
wrong-nothing-to-undo = Il n’y a rien à annuler.
wrong-nothing-to-redo = Il n’y a rien à rétablir.
wrong-no-draft = Aucune routine n’est en cours de modification.
hint-open-again = Rouvrez-la.
wrong-no-date-time = « { $text } » n’est pas une date avec heure.
hint-date-time = Écrivez-la année-mois-jour heure:minute, par exemple 2026-11-20 18:30.
wrong-time-left-out = Il n’y a pas eu de { $time } ce jour-là : les horloges ont été avancées.
hint-time-left-out = Indiquez une heure avant ou après celle qui a été sautée.
wrong-in-future = { $time } est dans le futur.
hint-in-future = Le journal raconte ce qui a été fait.
wrong-before-1970 = Les dates remontent jusqu’à 1970.
wrong-scale = { $value } n’est pas sur l’échelle de 0 à 10.
wrong-note-too-long = Une note fait au plus 10 000 octets.
wrong-name-side = { $name }, { $side }
wrong-longer-than-step = { $name } : { $time } dépasse ce que l’étape a pu durer.
hint-at-most = Ce peut être { $most } au plus.
wrong-not-counted = { $name } ne se compte pas en répétitions.
wrong-too-many-reps = { $name } : { $reps } répétitions, c’est trop.
hint-reps-at-most = Ce peut être 10 000 au plus.
wrong-other-speed = La séance inachevée tourne à la vitesse { $own }, pas { $asked }.
hint-other-speed = Omettez --speed pour continuer tel quel.
wrong-still-going-on = La séance est encore en cours.
hint-finish-first = Terminez-la d’abord.
wrong-going-on = Continuer, c’est la faire tourner ; seuls terminer et jeter closent une séance.
wrong-speed = Une vitesse de { $speed } n’est pas possible.
hint-speeds = Les vitesses vont de 1 à 1000.
wrong-unfinished = { $name } est inachevée.
hint-unfinished = Continuez-la (--resume), ou terminez-la telle quelle et commencez celle-ci (--new).
wrong-none-unfinished = Aucune séance n’est inachevée.
hint-start-one = Commencez-en une avec limber play ROUTINE.
wrong-journal = Le journal de la séance est endommagé : { $why }.
wrong-journal-no-start = il ne commence pas par le début de la séance
wrong-journal-missing = l’entrée { $seq } manque
wrong-journal-impossible = l’entrée { $seq } ne va pas avec ce qui précède
wrong-journal-newer = la séance suit les règles { $found } ; ce programme les connaît jusqu’à { $known }
wrong-rate = Une fréquence de { $rate } n’est pas possible.
hint-rates = 44100 et 48000 échantillons par seconde sont possibles.
wrong-open-length = Une étape ouverte ne peut pas durer cela.
hint-open-length = De 1 à 3600 secondes sont possibles.
wrong-no-length = { $name } n’a pas de durée propre.
hint-open = Dites avec --open SECONDS combien durent ces étapes.
wrong-guide-too-long = C’est trop long : un fichier WAV contient au plus { $hours } h à { $rate } Hz.
hint-in-parts = Produisez ses parties une à une.
wrong-shipped = { $name } fait partie de Limber.
hint-never-suggest = « Ne jamais proposer » l’écarte.
wrong-stands-in = { $name } figure dans { $places }.
wrong-the-block = le bloc { $name }
hint-take-out = Retirez-le de là d’abord. Le journal garde son nom.
wrong-shipped-stays = { $name } fait partie de Limber et reste tel quel.
hint-adapt = Adaptez-en une copie.
wrong-needs-name = Il lui faut un nom.
wrong-name-taken = { $name } est déjà un nom de { $other }.
hint-own-name = Donnez-lui un nom à lui, par exemple avec « à moi ».
wrong-usual-amount = Sa quantité habituelle va de { $least } à { $most }.
wrong-usual-sets = Ses séries habituelles vont de 1 à 100.
wrong-floor = Il se tient au moins { $floor } s, pas { $asked } s.
wrong-text-too-long = { $what } : au plus { $max } caractères.
wrong-field-name = Le nom
wrong-field-position = La position
wrong-field-feel = Où on le sent
wrong-field-mistake = L’erreur
wrong-field-stop = Quand arrêter
wrong-field-line = Une ligne
wrong-no-dose-kind = { $word } n’est pas une sorte de dose.
wrong-no-laterality = { $word } n’est pas une façon de travailler les côtés.
wrong-no-category = { $word } n’est pas une catégorie.
wrong-no-level = { $word } n’est pas un niveau.
wrong-no-known-complaint = { $word } n’est pas une gêne.
wrong-no-choice-of-sides = { $word } n’est pas un choix de côtés.
wrong-no-side-order = { $word } n’est pas un ordre des côtés.
wrong-no-first-side = { $word } n’est pas un côté par lequel commencer.
hint-first-sides = left, right et alternate sont possibles.
wrong-no-phase = { $word } n’est pas une phase.
wrong-log-empty = Le journal est vide.
wrong-several-began =
    { $count ->
        [one] { $count } séance a commencé alors.
       *[other] { $count } séances ont commencé alors.
    }
hint-use-id = Utilisez l’identifiant ; limber history --json l’indique.
wrong-last-before-first = Le dernier jour, { $until }, précède le premier, { $since }.
hint-swap-dates = Échangez les deux dates.
wrong-no-outcome = Aucune séance ne se termine par { $word }.
hint-outcomes = finished, finished_early et unfinished sont possibles.
wrong-no-session = Il n’y a pas de séance { $id } dans le journal.
hint-history = Le journal montre celles qui existent.
wrong-unwritten = Impossible d’écrire la sortie.
hint-system-says = Le système dit : { $why }.
system-full = il n’y a plus de place
system-denied = l’accès est refusé
system-read-only = on ne peut rien y écrire
system-gone = ce fichier ou ce dossier n’existe pas
system-there = il existe déjà
system-folder = c’est un dossier
system-no-folder = un fichier se trouve là où il faudrait un dossier
system-name = le nom est trop long ou n’est pas autorisé
system-cut-off = il s’arrête trop tôt
wrong-cant-write = Impossible d’écrire { $file }.
hint-name-file-in-it = Indiquez un fichier dedans.
wrong-folder-missing = Impossible d’écrire { $file } : son dossier n’existe pas.
hint-make-folder = Créez d’abord le dossier, ou indiquez un autre fichier.
wrong-may-not-write = L’écriture de { $file } n’est pas permise.
hint-other-file = Indiquez un autre fichier, ou permettez d’y écrire.
wrong-stored-sound = Les réglages de son enregistrés n’ont pas pu servir ({ $why }) ; ceux d’usage sont actifs.
wrong-no-cue = { $word } n’est pas une sorte de signal.
wrong-no-family = { $word } n’est pas une famille de sons.
hint-families = soft, clear et low sont possibles.
wrong-no-say = { $word } n’est pas une façon de parler.
hint-says = off, names, guide et full sont possibles.
wrong-not-possible = Ce n’est pas possible : { $why }.
wrong-volume = un volume de { $value } n’est pas possible ; il va de 0 à 100
wrong-pace = un débit de { $value } % n’est pas possible ; il va de 50 à 200 %
wrong-voice-name = une voix ou une langue a de 1 à 64 lettres simples
wrong-no-complaint = { $word } n’est pas à ménager.
wrong-nothing-spares = Aucun exercice ne fait la même chose en ménageant ce que vous ménagez.
hint-leave-out = Laissez plutôt l’exercice de côté.
wrong-no-picture = Ce n’est pas une image qui peut s’afficher.
hint-pictures = PNG, JPEG et WebP sont possibles.
wrong-picture-too-large = L’image dépasse 2 Mo.
hint-picture-smaller = Enregistrez-la plus petite et choisissez-la à nouveau.
wrong-between = { $percent } % n’est pas un temps entre les postures.
hint-between = De 50 à 300 % sont possibles.
wrong-no-week = De { $least } à { $most } jours, ce n’est pas une semaine.
hint-week-days = De 1 à 7 jours sont possibles, le plus petit nombre d’abord.
wrong-week-begins = Aucune semaine ne commence par { $word }.
hint-week-begins = monday, sunday et locale sont possibles.
wrong-week-zone = Aucun jour ne se compte selon { $word }.
hint-week-zones = Valeurs possibles : { $words }.
wrong-no-format = Le journal s’exporte en { $formats }.
wrong-cancelled = Annulé. Rien n’a changé.
wrong-no-day = Une date s’écrit année-mois-jour, par exemple 2026-01-31.
wrong-fit-sessions = Un fichier FIT contient { $count } séances au plus.
hint-fewer-days = Choisissez moins de jours, par exemple ceux d’un mois.
wrong-fit-none = Aucune séance terminée ne tombe ces jours-là, et il en faut une pour un fichier FIT.
hint-other-days = Choisissez d’autres jours ; limber history énumère les séances.
wrong-import = Impossible d’importer { $file }. { $why }
hint-unchanged = Rien n’a changé. { $hint }
wrong-archive-io = La lecture échoue : { $why }.
hint-archive-io = Vérifiez que le fichier est là et qu’il peut être lu.
wrong-archive-not-ours = Ce n’est ni une archive ni un journal de Limber : { $what }.
hint-archive-not-ours = Choisissez un fichier écrit par limber export --all ou --format json.
wrong-archive-newer = Elle vient d’un Limber plus récent (version { $found }, celui-ci lit la { $known }).
hint-archive-newer = Mettez Limber à jour, puis réessayez l’import.
wrong-archive-cut = Elle s’arrête au milieu, dans { $place }.
hint-archive-cut = Copiez-la ou exportez-la encore une fois ; une partie seulement est arrivée.
wrong-archive-malformed = Quelque chose ne va pas dans { $place } : { $what }.
hint-archive-malformed = Exportez-la encore une fois et laissez le fichier tel qu’il est écrit.
archive-empty = il est vide
archive-no-object = ce n’est pas un objet JSON
archive-no-name = le début n’est pas { $beginning }
archive-version-second = la version ne vient pas en deuxième
archive-version-first = la version ne vient pas en premier
archive-sessions-second = les séances ne viennent pas en deuxième
archive-version-none = la version est 0
archive-at-beginning = son début
archive-at-end = sa fin
archive-at-part = la partie « { $name } »
archive-at-setting = le réglage { $number }
archive-at-own = la création { $number }
archive-at-picture = l’image { $number }
archive-at-plan = le plan { $number }
archive-at-session = la séance { $number }
archive-at-session-id = la séance { $number } ({ $id })
archive-within = { $part } : { $what }
archive-in-attempt = essai { $number }
archive-in-hold = maintien { $number }
archive-in-entry = entrée { $seq } de son journal
archive-in-alive = « alive »
archive-in-body = « body »
archive-instead = { $found } se trouve à la place de { $wanted }
archive-no-value = { $found } se trouve à la place d’une valeur
archive-byte = l’octet { $byte }
archive-too-long = plus de { $most } Mo
archive-other-part = « { $found } » se trouve à sa place
archive-follows = quelque chose suit
archive-not-utf8 = ce n’est pas de l’UTF-8
archive-order = « { $key } » vient deux fois ou dans le désordre
archive-twice = elle vient deux fois
archive-early = elle suit une séance à l’identifiant plus tardif
archive-name-length = son nom dépasse { $most } octets
archive-plan = son plan a le numéro { $number }, sur { $count }
archive-run = son journal nomme l’exécution { $number }, absente de « runs »
archive-range = « { $field } » vaut { $value } et va de { $least } à { $most }
archive-number = un nombre est hors limites
archive-week = « { $field } » vaut { $ms }, plus d’une semaine
archive-time = « { $field } » est avant 1970 ou après 2199
archive-some-time = l’heure est avant 1970 ou après 2199
archive-text-length = « { $field } » dépasse { $most } octets
archive-no-work = « { $kind } » n’est pas un exercice
archive-offset = « utc_offset_min » vaut { $said }, et « started_at » dit { $meant }
archive-end-of-unfinished = elle n’est pas terminée et a une fin
archive-no-end = elle est terminée et n’a pas de fin
archive-thrown-away = elle a été jetée
archive-path = « path » vaut « { $path } »
archive-gone-or-body = c’est soit « gone », soit « body »
archive-two-bodies = « body » y est deux fois
archive-other-body = « body » est celui de « { $id } »
archive-id = l’identifiant est « { $id } » et doit commencer par « { $begins } »
archive-dose = la dose habituelle dépasse ce qu’on peut faire
archive-times = quelque chose y revient plus de { $most } fois
archive-no-base64 = « bytes » n’est pas du Base64
archive-picture-size = elle a { $bytes } octets ; il en faut de 1 à { $most }
archive-no-picture = ce n’est ni PNG, ni JPEG, ni WebP
archive-json = { $what }, après « { $after } »
archive-json-syntax = ce n’est pas du JSON
archive-json-end = cela finit trop tôt
archive-json-missing = il manque le champ « { $field } »
archive-json-unknown = le champ « { $field } » n’est pas connu
archive-json-twice = le champ « { $field } » vient deux fois
archive-json-word = le mot « { $word } » n’est pas connu
archive-json-kind = une valeur n’est pas de la bonne sorte
archive-json-time = il y faut une heure comme 2026-11-22T07:30:00.000+01:00
archive-json-value = une valeur n’y est pas possible
archive-json-length = une liste a trop ou trop peu de valeurs
archive-json-data = quelque chose n’est pas comme il faut
wrong-named-twice = L’essai { $attempt } est nommé deux fois.
wrong-no-attempt = La séance n’a pas d’essai { $attempt }.
wrong-no-side = { $word } n’est pas un côté.
hint-sides = left et right en sont.
wrong-no-sides = { $name } n’a pas de côtés.
wrong-shipped-damaged = La bibliothèque fournie est endommagée : { $why }.
hint-install-again = Réinstallez Limber.
wrong-preference-long = Une préférence fait au plus 4 096 octets.
wrong-preference-name = Le nom d’une préférence a de 1 à 64 lettres, chiffres, points et tirets.
wrong-cant-run = { $name } ne peut pas être suivie : { $why }.
wrong-sentence = { $what }.
wrong-run-empty = { $name } n’a pas d’exercices
wrong-run-no-block = il n’y a pas de bloc appelé { $name }
wrong-run-no-exercise = il n’y a pas d’exercice appelé { $name }
wrong-run-under-floor = { $name } se tient au moins { $floor } s, pas { $asked } s
wrong-run-over-limit = { $name } dure au plus { $limit } s, pas { $asked } s
wrong-run-nonsense = { $name } : { $what }
wrong-run-too-long = { $name } a plus de { $most } étapes
nonsense-over-a-day = un temps entre les postures dépasse un jour
nonsense-no-round = il faut au moins 1 tour
nonsense-no-set = il faut au moins 1 série
nonsense-too-many-sets = au plus 1 000 séries ont un sens
nonsense-no-side-cue = un exercice par côté doit dire ce qu’est un côté
nonsense-reps-unsafe = ici les répétitions n’ont pas de fin sûre ; donnez une durée
nonsense-no-rep = il faut au moins 1 répétition
nonsense-too-many-reps = plus de 10 000 répétitions ou de 10 min chacune
nonsense-open-unsafe = une fin ouverte n’est pas sûre ici ; donnez une durée
nonsense-no-second = il faut au moins 1 seconde
nonsense-minimum = le minimum dépasse la cible
nonsense-step-over-a-day = une étape dépasse un jour
wrong-log-not-opened = Le journal n’a pas pu être ouvert.
wrong-no-reason = { $word } n’est pas une raison d’échanger.
hint-reasons = Les raisons sont { $words }.
wrong-nothing-to-back-up = Il n’y a rien à sauvegarder : le journal n’a pas commencé.
hint-first-session = La première séance le commence ; limber play hip-mobility-10 en lance une.
wrong-no-backup = Il n’y a pas de sauvegarde { $file }.
hint-backup-list = limber backup list énumère les sauvegardes.
wrong-by-hand-count = Une séance suit une routine, ou de 1 à { $most } exercices.
wrong-path-twice = { $path } est nommé deux fois.
wrong-no-step = { $name } n’a pas d’étape { $path }.
hint-timeline = limber timeline énumère les chemins de ses étapes.
hint-say-held = Dites ce qui a été tenu d’au moins une étape.
wrong-text-too-large = Le texte dépasse 1 Mo.
hint-no-exercise = Enlevez ce qui n’est pas un exercice.
wrong-no-month = Ce mois n’existe pas.
wrong-cant-save = Impossible d’enregistrer pour l’instant. Rien n’est encore perdu ; je continue d’essayer. ({ $why })
wrong-end-kept = La fin de la séance n’a pas pu être enregistrée dans le journal ; elle est gardée dans { $file }.
hint-end-kept = Le prochain démarrage la reprend de là.
wrong-end-lost =
    { $count ->
        [one] La fin de la séance n’a pu être enregistrée nulle part : { $count } événement manque au journal.
       *[other] La fin de la séance n’a pu être enregistrée nulle part : { $count } événements manquent au journal.
    }
wrong-undo-step = Impossible d’annuler « { $name } » : { $why }
wrong-redo-step = Impossible de rétablir « { $name } » : { $why }
wrong-no-exercise = Il n’y a pas d’exercice appelé { $name }.
wrong-cant-delete = { $name } fait partie de Limber et ne peut pas être supprimée.
hint-own-can = Vos propres routines, si.
hint-copy-first = Copiez-la d’abord : limber routine copy ID.
wrong-nothing-swapped = Rien n’a été échangé qui soit encore dans cette routine.
wrong-weeks =
    { $count ->
        [one] Impossible de montrer { $count } semaine.
       *[other] Impossible de montrer { $count } semaines.
    }
hint-weeks = De 1 à { $most } semaines sont possibles.
wrong-over-a-day = Un temps entre les postures dépasse un jour.
wrong-sets-count = Il y a de 1 à { $most } séries.
wrong-rounds-count = Il y a de 1 à { $most } tours.
wrong-text-chars = Un texte a au plus { $max } caractères.
wrong-nothing-spares-it = Aucun exercice ne le ménage.
wrong-too-many-exercises = Une routine a au plus { $most } exercices.
wrong-block-own = Ce bloc appartient déjà à la routine seule.
wrong-block-shared = Ce bloc est déjà partagé.
wrong-exercise-gone = Cet exercice n’existe plus.
wrong-block-gone = Ce bloc n’existe plus.
wrong-block-shipped = Ce bloc fait partie de Limber et reste tel quel.
hint-copy-here = Faites-en d’abord une copie ici.
wrong-not-there = Cela n’est plus là.
wrong-place-unusable = Cet endroit ne peut pas servir : { $why }.
wrong-work-runs = Un autre fichier est en cours d’écriture ou de lecture.
hint-work-runs = Attendez, ou annulez d’abord.
wrong-no-file-chosen = Aucun fichier n’a été choisi.
wrong-not-started = La séance n’a pas pu commencer : { $why }.
wrong-none-running = Aucune séance n’est en cours.
wrong-no-sound = Pas de son pour le moment : { $why }. La séance continue et le son reviendra de lui-même.
wrong-device-gone = l’appareil audio a disparu
wrong-no-device = aucun appareil audio n’a été trouvé
wrong-no-display = Il n’y a pas d’écran où ouvrir une fenêtre.
hint-no-display = Dans un terminal, utilisez limber play.
wrong-window = La fenêtre n’a pas pu s’ouvrir : { $why }.
wrong-beside-window = Ce dont la fenêtre a besoin n’a pas pu démarrer : { $why }.
wrong-no-data-dir = Ce système ne dit pas où vont les données.
hint-data-dir = Indiquez un dossier avec --data-dir DIR ou la variable LIMBER_DATA_DIR.
wrong-spoke-nothing = { $program } n’a rien dit.
hint-voice-called = Y a-t-il une voix appelée { $voice } ? { $program } --voices les énumère.
wrong-no-reader = Une voix demande le programme { $program }, qui n’est pas installé.
hint-no-reader = Installez le paquet { $program }, ou omettez --voice.
wrong-reader-fails = Impossible de lancer { $program } : { $why }.
hint-leave-voice-out = Omettez --voice.
wrong-no-corner = La fenêtre ne peut pas être déplacée ici : { $why }.
refused-not-started = La séance n’a pas encore commencé.
refused-already-started = La séance a déjà commencé.
refused-ended = La séance est terminée.
refused-already-paused = La séance est déjà en pause.
refused-not-paused = La séance tourne déjà.
refused-calls-go-on = Les appels ne mettent pas la séance en pause, comme vous l’avez réglé.
refused-paused = La séance est en pause. Reprenez d’abord.
refused-nothing-to-go-back-to = Le retour est possible pendant 8 s après « Suivant ».
refused-stay-outside-hold = Rester ne vaut que pendant une posture tenue.
refused-stay-not-safe = Celui-ci ne dépasse pas son temps.
refused-no-time = Cette étape n’a pas de durée fixe à changer.
refused-staying = Vous restez déjà ; il n’y a rien à ajouter.
refused-at-limit = C’est déjà la durée maximale.
refused-at-minimum = C’est déjà la durée minimale.
refused-nothing-to-swap = Il ne reste rien à échanger.
refused-unfit-move = Cet exercice ne convient pas ici.
refused-no-reps = Il n’y a pas de répétitions à confirmer là.
refused-nothing-to-bring-back = Il n’y a rien à ramener.
refused-out-of-range = Une valeur de 0 à 10 est attendue.
refused-not-possible = Cette valeur n’est pas possible là.
refused-changed-meanwhile = Cela a changé entre-temps.
refused-nothing-held = Rien n’y a été tenu.
refused-not-for-people = Ce n’est pas à une personne de le dire.
wrong-folder-made = Impossible de créer le dossier de données { $file } : { $why }.
hint-folder-made = Choisissez un autre dossier de données, ou créez celui-ci.
wrong-cant-open = Impossible d’ouvrir { $file } : { $why }.
hint-cant-open = Vérifiez que le fichier et son dossier peuvent être lus et écrits, ou choisissez un autre dossier de données.
wrong-gone = { $file } n’est plus là où il était.
hint-gone = Remettez le dossier de données à sa place.
wrong-no-database = { $file } n’est pas une base de données.
wrong-foreign = { $file } est la base de données d’un autre programme.
hint-not-ours = Elle n’a pas été touchée. Déplacez-la, ou choisissez un autre dossier de données.
wrong-newer = { $file } vient d’un Limber plus récent (schéma { $found }, celui-ci connaît le { $known }).
hint-newer = Elle n’a pas été touchée. Mettez Limber à jour pour l’ouvrir.
wrong-disk-full = Impossible d’écrire { $file } : le disque n’accepte plus rien.
hint-disk-full = Faites de la place sur le disque et réessayez ; rien n’est gardé à moitié.
wrong-read-only = Impossible d’écrire { $file } : il est en lecture seule.
hint-read-only = Permettez l’écriture dans le fichier et son dossier, ou choisissez un autre dossier de données.
wrong-busy = { $file } est utilisé par un autre programme.
hint-busy = Fermez l’autre programme, ou réessayez dans un instant.
wrong-damaged = { $file } est endommagé : { $what }.
wrong-damaged-entry = { $file } est endommagé : l’entrée { $seq } du journal de la séance { $session } n’est plus comme écrite.
hint-damaged = Gardez avant tout une copie du fichier ; les autres séances se lisent encore.
wrong-store-no-session = Il n’y a pas de séance { $session }.
hint-history-sessions = Le journal montre les séances qui existent.
wrong-seq-gap = La séance { $session } attend l’entrée { $expected } de son journal, pas { $found }.
wrong-other-entry = L’entrée { $seq } du journal de la séance { $session } est déjà écrite, et autre.
wrong-other-session = La séance { $session } a commencé autrement : { $what }.
hint-other-writes = Rien n’a changé. Un autre programme écrit peut-être cette séance.
wrong-session-changed = La séance de { $routine } a changé depuis.
wrong-setting-changed = Le réglage { $key } a changé depuis.
wrong-own-changed = { $id } a changé depuis.
hint-look-again = Rien n’a changé. Regardez d’abord à nouveau.
wrong-no-import = Cet import n’existe pas.
hint-nothing-changed = Rien n’a changé.
wrong-out-of-range = « { $what } » est hors limites.
wrong-not-json = Le réglage { $key } n’est pas du JSON.
wrong-damaged-in-use = { $file } est endommagé : { $what }. Impossible de le réparer tant qu’il est utilisé ({ $by }).
hint-damaged-in-use = Rien n’a changé. Fermez l’autre Limber, puis rouvrez celui-ci.
wrong-own-file = { $file } est le journal même, pas une sauvegarde.
hint-own-file = Rien n’a changé. Choisissez un fichier du dossier backups.
wrong-unusable = { $file } n’a pas pu servir : { $why }.
hint-unusable = Réessayez ; si cela persiste, gardez une copie du fichier.
wrong-held = Une séance est en cours ailleurs : { $who }.
wrong-held-import = Un fichier entre en ce moment dans le journal : { $who }.
wrong-held-restore = Une sauvegarde remplace en ce moment le journal : { $who }.
wrong-held-unknown = Un autre programme mène une séance.
hint-held = Terminez ou fermez d’abord cette séance.
hint-held-briefly = Réessayez quand ce sera fini.
wrong-cant-lock = Impossible de verrouiller { $file } : { $why }.
hint-cant-lock = Vérifiez que le dossier de données peut être écrit, ou choisissez-en un autre.
who-window = la fenêtre (processus { $pid })
who-terminal = le terminal (processus { $pid })
who-program = { $name } (processus { $pid })
who-another = un autre programme
who-this = ce programme
who-other-limber = un autre Limber
store-sqlite = SQLite : { $said }
store-not-made = sa création a échoué
store-no-log = aucun journal d’écriture anticipée n’y est possible (mode { $mode })
store-begun-plan = autre plan
store-begun-routine = autre routine
store-begun-device = autre appareil
store-begun-origin = autre origine
store-begun-start = autre début
damage-row = table « { $table } » ({ $row }) : { $what }
damage-some-row = table « { $table } » : { $what }
damage-words = { $words }
damage-unreadable = lecture impossible
damage-missing = la ligne manque
damage-not-as-written = ce n’est plus comme écrit
damage-not-json = ce n’est pas le JSON attendu
damage-pointless = une ligne ne renvoie à rien
damage-entry = l’entrée { $seq } de son journal n’est plus comme écrite
damage-no-object = « { $name } » manque ({ $kind })
damage-other-object = « { $name } » n’est plus comme à sa création ({ $kind })
damage-header = son en-tête est illisible
damage-no-database = il est illisible comme base de données
damage-only-changes = il n’en reste que le journal d’écriture anticipée
damage-empty = il est vide
damage-replaced = il va être remplacé
damage-replay = son journal ne peut pas être rejoué : { $why }
damage-differs = { $what } : ce n’est pas ce que dit son journal
damage-day = son jour n’est pas celui de son début
damage-device = son appareil n’est pas celui de son journal
damage-calendar = son début est hors du calendrier
damage-gap = son journal a un trou
damage-not-ended = elle n’était pas terminée, et seule une archive la poursuit
damage-ended-running = elle est terminée et notée en cours
damage-other-routine = son plan est celui d’une autre routine
damage-no-plan = son plan ne vient pas avec elle
damage-plan = son plan est illisible
damage-list = la liste est illisible : { $why }
damage-settings = les réglages sont illisibles : { $why }
damage-own = vos créations sont illisibles : { $why }
damage-cell-empty = « { $column } » est vide
damage-cell-kind = « { $column } » n’est pas de la bonne sorte
damage-cell-range = « { $column } » est hors limites ({ $value })
damage-cell-word = « { $column } » a un mot inconnu ({ $word })
damage-cell-time = « { $column } » ou son voisin n’est pas une heure
damage-fact-routine = sa routine
damage-fact-start = son début
damage-fact-end = sa fin
damage-fact-outcome = son issue
damage-fact-held = son temps tenu
damage-fact-paused = son temps de pause
damage-fact-effort = son effort
damage-fact-discomfort = sa gêne
damage-fact-note = sa note
damage-fact-origin = la façon de l’ajouter
damage-fact-corrections = ses corrections
damage-fact-attempt = l’essai { $index }
damage-fact-attempts = le nombre de ses essais ({ $stored }, pas { $told })
found-in-log = Quelque chose dans le journal n’est pas comme il faut : { $what }.
text-empty = un titre est attendu à la première ligne ; le texte est vide
text-no-title = un titre est attendu à la première ligne, trouvé : { $found }
hint-text-title = Mettez le nom de la routine à la première ligne.
text-no-exercises = au moins un exercice est attendu dans « { $name } »
hint-text-no-exercises = Ajoutez une ligne, par exemple : Pigeon pose 2 x 30 s each side
text-unknown-exercise = il n’y a pas d’exercice appelé « { $name } »
hint-text-unknown-exercise = La liste des exercices montre tous les noms compris.
text-ambiguous = « { $name } » pourrait être { $candidates }
hint-text-ambiguous = Écrivez le nom complet.
text-unknown-block = il n’y a pas de bloc partagé appelé « { $id } »
text-unknown-key = « { $key }: » n’est pas un champ d’une routine
text-out-of-place = cela ne peut pas être ici : { $what }
hint-text-at-top = Sa place est en haut, avant le premier exercice.
hint-text-under-heading = Sa place est sous le titre ## d’un bloc, avant son premier exercice.
hint-text-in-routine = Sa place est dans une routine.
hint-text-one-list = Sa place est dans une routine ; un bloc partagé est une seule liste d’exercices.
text-twice = donné deux fois : { $what }
hint-text-twice = Enlevez l’un des deux.
text-expected = attendu : { $expected }, trouvé : { $found }
hint-text-words = Les mots d’une routine écrite sont les mêmes dans toutes les langues ; tapez-les comme ils sont ici.
hint-text-sides = Enlevez les mots sur les côtés.
text-range-sets = le nombre de séries va de { $least } à { $most }
text-range-rounds = le nombre de tours va de { $least } à { $most }
text-range-between-holds = un temps entre les postures va de { $least } à { $most } s
text-control = il y a ici un caractère de commande (U+{ $code })
hint-text-control = Effacez-le, ou écrivez-le { $written }.
text-both-sides-at-once = { $name } travaille les deux côtés à la fois
text-from-side-to-side = { $name } va d’un côté à l’autre et ne peut rester sur un seul
text-quoted = « { $text } »
text-a-title = un titre
text-a-block-name = le nom d’un bloc
text-a-value = quelque chose après { $field }
text-line-end = la fin de la ligne
text-a-clause = une dose comme « 2 x 30 s », « each side », « left only », « rest 20 s » ou « note: »
text-an-amount = une quantité comme « 30 s », « 20-30 s », « 10 reps », « 2 min » ou « open »
text-a-unit = une unité, comme dans « 30 s » ou « 10 reps »
text-a-time = une durée comme « 20 s »
text-whole-seconds = des secondes entières
text-one-time = une seule durée ici, une fourchette ne convient qu’aux maintiens
text-one-count = un seul nombre de répétitions, une fourchette ne convient qu’aux maintiens
text-range-end = la limite haute de la fourchette
text-a-pace = un rythme comme « 3 s »
text-a-pace-unit = « s » après le rythme
text-reps-before-pace = des répétitions avant un rythme, comme dans « 10 reps at 3 s »
text-a-number = un nombre
text-a-short-number = un nombre de 9 chiffres et 3 décimales au plus
text-a-whole-number = un nombre entier
text-whole-sets = un nombre entier de séries
text-whole-reps = un nombre entier de répétitions
text-note-words = les mots de la note
text-a-structure = un but et des identifiants d’exercices, comme dans « jumps = squat-jump »
text-an-id = un identifiant
text-a-block = un bloc
text-an-exercise = un exercice avec sa dose
text-a-heading = un titre de bloc
text-a-reference = un renvoi à un bloc
text-a-block-id = un bloc avec l’identifiant « { $id } »
text-the-dose = la dose
text-the-side = le côté
text-the-side-order = l’ordre des côtés

## À voix haute

speak-test = Genou gauche au sol. 30 secondes.
speak-start = C’est parti.
speak-held = { $time }, c’est fait. Restez si c’est agréable.
speak-half = Mi-temps.
speak-passed = { $time }.
speak-maximum = C’est assez pour la plupart. Continuez quand vous voulez.
speak-skin-check = Soulevez la poche et regardez la peau. Arrêtez si elle est blanche ou marbrée, s’il y a des cloques ou si ça brûle.
speak-skin = Regardez la peau.
speak-switch = Changez de côté
speak-left = gauche
speak-right = droite
speak-rest = Repos.
speak-rest-for = Repos. { $time }.
speak-next = Ensuite : { $name }.
speak-done = Terminé.
speak-done-sides = Terminé. Gauche { $left }, droite { $right }.
speak-times = { $count } fois
speak-times-each-side = { $count } de chaque côté
speak-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
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
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
month-name-short =
    { $number ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
weekday-name =
    { $number ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
weekday-name-short =
    { $number ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    }
weekday-letter =
    { $number ->
        [1] L
        [2] M
        [3] M
        [4] J
        [5] V
        [6] S
       *[7] D
    }

## Noms

region-adductors = adducteurs
region-ankles-calves = chevilles et mollets
region-breathing = respiration
region-chest = poitrine
region-core = tronc
region-glutes = fessiers
region-hamstrings = ischio-jambiers
region-hip-flexors = fléchisseurs de hanche
region-hips = hanches
region-knees = genoux
region-lateral-hip = côté de la hanche
region-lower-back = bas du dos
region-neck = cou
region-quads = quadriceps
region-shoulders = épaules
region-thoracic = haut du dos
equipment-ball-or-pillow = ballon ou oreiller
equipment-bed-or-sturdy-bench = lit ou banc solide
equipment-blocks-optional = blocs (facultatif)
equipment-chair = chaise
equipment-chair-for-balance-optional = chaise pour l’équilibre (facultatif)
equipment-chair-for-safety = chaise par sécurité
equipment-cushion = coussin
equipment-cushion-optional = coussin (facultatif)
equipment-desk-or-wall-optional = bureau ou mur (facultatif)
equipment-door-frame-or-pole-optional = encadrement de porte ou poteau (facultatif)
equipment-doorway = encadrement de porte
equipment-dowel-or-light-weight-optional = bâton ou poids léger (facultatif)
equipment-flat-forgiving-surface = sol plat et souple
equipment-flat-space = espace plat
equipment-ice-pack-or-frozen-peas = poche de glace ou petits pois surgelés
equipment-knee-pads = genouillères
equipment-light-weight-optional = poids léger (facultatif)
equipment-loop-band = bande en boucle
equipment-loop-band-optional = bande en boucle (facultatif)
equipment-mat = tapis
equipment-pillow = oreiller
equipment-pillow-optional = oreiller (facultatif)
equipment-pillows-optional = oreillers (facultatif)
equipment-resistance-band = bande élastique
equipment-space = espace
equipment-step-optional = marche (facultatif)
equipment-step-10-20-cm = marche de 10–20 cm
equipment-step-15-30-cm = marche de 15–30 cm
equipment-step-or-low-chair = marche ou chaise basse
equipment-strap = sangle
equipment-strap-optional = sangle (facultatif)
equipment-strap-or-towel = sangle ou serviette
equipment-towel = serviette
equipment-towel-or-strap = serviette ou sangle
equipment-wall = mur
equipment-wall-optional = mur (facultatif)
equipment-wall-or-chair = mur ou chaise
equipment-wall-or-couch = mur ou canapé
pattern-ankle-dorsiflexion = flexion dorsale de la cheville
pattern-ankle-hop = sautillement de cheville
pattern-ankle-plantarflexion = flexion plantaire de la cheville
pattern-anti-extension = résistance à l’extension
pattern-anti-lateral-flexion = résistance à l’inclinaison latérale
pattern-anti-rotation = résistance à la rotation
pattern-balance = équilibre
pattern-breathing = respiration
pattern-gait = marche
pattern-hinge = charnière de hanche
pattern-hip-abduction = abduction de hanche
pattern-hip-adduction = adduction de hanche
pattern-hip-extension = extension de hanche
pattern-hip-external-rotation = rotation externe de hanche
pattern-hip-flexion = flexion de hanche
pattern-hip-rotation = rotation de hanche
pattern-horizontal-pull = tirage horizontal
pattern-knee-flexion = flexion du genou
pattern-lateral-bound = bond latéral
pattern-lateral-flexion = inclinaison latérale
pattern-lateral-step = pas de côté
pattern-lunge = fente
pattern-lunge-jump = fente sautée
pattern-neck-flexion-rotation = flexion et rotation du cou
pattern-neck-retraction = rétraction du cou
pattern-rest = repos
pattern-rotation = rotation
pattern-scapular-circle = cercle des omoplates
pattern-shoulder-flexion = flexion d’épaule
pattern-shoulder-horizontal-abduction = abduction horizontale d’épaule
pattern-shoulder-horizontal-adduction = adduction horizontale d’épaule
pattern-spinal-extension = extension de la colonne
pattern-spinal-flexion = flexion de la colonne
pattern-spinal-flexion-extension = flexion et extension de la colonne
pattern-spinal-rotation = rotation de la colonne
pattern-squat = squat
pattern-squat-jump = squat sauté
pattern-step = pas
pattern-swing = balancement
pattern-vertical-push-unloaded = poussée verticale (sans charge)
position-all-fours = à quatre pattes
position-bed-edge = au bord du lit
position-chair = sur une chaise
position-half-kneeling = chevalier servant
position-kneeling = à genoux
position-long-lunge = grande fente
position-pigeon = pigeon
position-prone = à plat ventre
position-resting = au repos
position-seated-floor = assis au sol
position-side-lying = sur le côté
position-standing = debout
position-supine = sur le dos
position-supine-wall = sur le dos, contre un mur
complaint-achilles = Tendon d’Achille douloureux
complaint-ankle-sprain = Entorse de la cheville
complaint-balance = Équilibre incertain
complaint-broken-skin = Peau abîmée ou infectée
complaint-calf-swelling = Mollet gonflé
complaint-cold-sensitivity = Allergie ou mauvaise réaction au froid
complaint-disc-flexion-sensitive = Mal de dos aggravé en se penchant en avant
complaint-dizziness = Vertiges
complaint-extension-sensitive = Mal de dos aggravé en se cambrant
complaint-fai = Pincement à l’avant de la hanche
complaint-glaucoma = Glaucome
complaint-groin-strain = Élongation à l’aine
complaint-hamstring-tendon = Tendon douloureux sous l’ischion
complaint-heart = Maladie du cœur
complaint-high-blood-pressure = Hypertension
complaint-hip-replacement = Prothèse de hanche
complaint-knee-pain = Douleur au genou
complaint-lateral-hip-tendon = Tendon douloureux sur le côté de la hanche
complaint-neck-arm-symptoms = Gêne du cou qui descend dans un bras
complaint-numb-skin = Peau insensible
complaint-osteoporosis = Ostéoporose
complaint-pelvic-floor = Troubles du plancher pelvien
complaint-poor-circulation = Mauvaise circulation
complaint-pregnancy = Grossesse
complaint-radiating-leg-pain = Douleur qui descend dans une jambe
complaint-recent-surgery = Opération récente
complaint-shoulder-injury = Blessure à l’épaule
complaint-sij-pain = Douleur à l’arrière du bassin
complaint-wrist-pain = Douleur au poignet

## Terminal

terminal-pair = { $what } : { $value }
terminal-hint = conseil : { $text }
terminal-hours = { $count } h
terminal-kilobytes = { $count } ko
terminal-open = libre
terminal-output-failed = La sortie ne peut pas être écrite : { $why }.
terminal-output-failed-hint = Vérifiez qu’il y a de la place à destination.
terminal-resume-hint = limber play --resume la reprend.
terminal-doctor-hint = limber doctor en dit plus.
terminal-backup-damaged = La sauvegarde du jour est faite, mais une entrée du journal est abîmée.
terminal-no-backup = Aucune sauvegarde n’a pu être faite : { $why }
terminal-nothing-called = Rien de ce nom. Essayez une zone du corps, comme hip.
terminal-history-empty = Rien trouvé. limber play hip-mobility-10 commence une séance.
terminal-trends-empty = Rien ces jours-là. limber play hip-mobility-10 commence une séance.
terminal-session-id = séance { $id }
terminal-nothing-to-correct = Il manque ce qui est à corriger dans cet essai.
terminal-nothing-to-correct-hint = Utilisez --held, --reps ou --side.
terminal-no-attempt = La séance n’a pas d’essai { $attempt }.
terminal-no-attempt-hint = limber history show SÉANCE les numérote.
terminal-exported = { $percent } % exportés
terminal-read = { $percent } % lus
terminal-left-out = Laissé de côté : { $session }
terminal-left-out-hint = Elle est abîmée dans le journal ; limber doctor en dit plus.
terminal-imported = { $file } est importé.
terminal-importable = { $file } peut être importé. Rien n’a encore changé.
terminal-takes-file = Celle du fichier remplace celle d’ici.
terminal-keeps-here = Celle d’ici reste ; --take-conflicting prend celle du fichier.
terminal-settings-taken = Ceux du fichier sont repris.
terminal-settings-stay = Ils restent ; --settings prend ceux du fichier.
terminal-no-backups = Pas encore de sauvegarde. Il s’en fait une après un jour de changements ; limber backup now en fait une.
terminal-in-folder = dans { $folder }
terminal-backed-up = Sauvegardé dans { $file }.
terminal-restored = { $file } est restaurée.
terminal-replaced = Ce qu’il y avait avant est gardé dans { $file }.
terminal-sessions-damaged =
    { $count ->
        [one] { $count } séance y a une entrée abîmée ; limber doctor en dit plus.
       *[other] { $count } séances y ont des entrées abîmées ; limber doctor en dit plus.
    }
terminal-check-ok = bien
terminal-check-wrong = ERREUR
terminal-tones =
    { $count ->
        [one] { $count } son
       *[other] { $count } sons
    }
terminal-sentences =
    { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    }
terminal-routine-deleted = { $name } est supprimée. Le journal garde son nom.
terminal-unchanged = Rien n’a changé.
terminal-kept-as = { $name } est gardée sous { $id }.
terminal-kept-note = gardé comme note : { $text }
terminal-stdin = L’entrée standard
terminal-stdin-failed = L’entrée standard ne peut pas être lue : { $why }.
terminal-stdin-failed-hint = Indiquez plutôt un fichier.
terminal-write-failed = { $file } ne peut pas être écrit : { $why }.
terminal-write-failed-hint = Faites-y de la place, ou donnez un autre dossier à TMPDIR.
terminal-editor-error = il s’est terminé par une erreur
terminal-editor-failed = { $editor } n’a pas modifié la routine : { $why }.
terminal-editor-failed-hint = Rien n’a changé. Donnez à EDITOR votre éditeur.
terminal-text-kept = Votre texte est dans { $file }. Corrigez-le, puis : limber routine edit { $id } --text { $file }
terminal-left-alone = La séance pas terminée reste telle quelle.
terminal-paused-saved = La séance est en pause et enregistrée.
terminal-unfinished = { $name } n’est pas terminée, à { $at }, { $time }.
terminal-and-start = { $what } et commencer la nouvelle
terminal-ask = Numéro, ou Entrée pour la laisser :
terminal-column-id = ID
terminal-column-name = NOM
terminal-column-usually = D’HABITUDE
terminal-column-areas = ZONES
terminal-column-level = NIVEAU
terminal-column-length = DURÉE
terminal-column-last-done = DERNIÈRE FOIS
terminal-column-start = DÉBUT
terminal-column-step = ÉTAPE
terminal-column-lasts = DURE
terminal-column-exercise = EXERCICE
terminal-column-side = CÔTÉ
terminal-column-set = TOUR
terminal-column-side-cue = CE QU’EST LE CÔTÉ
terminal-column-made = FAITE
terminal-column-why = POURQUOI
terminal-column-size = TAILLE
terminal-column-file = FICHIER
terminal-column-month = MOIS
terminal-column-week = SEMAINE
terminal-column-held = TENU
terminal-column-days = JOURS
terminal-column-effort = EFFORT
terminal-column-discomfort = GÊNE
terminal-column-done = FAIT
terminal-column-left = GAUCHE
terminal-column-right = DROITE
terminal-column-uneven = DE PLUS
terminal-left = reste { $time }
terminal-lead-in = De nouveau en place
terminal-rest-after = Repos après { $name }
terminal-staying = Vous restez. → continue.
terminal-left-at = Quitté à { $time } · g y revient
terminal-at-least = Au moins { $length }
terminal-keys = Espace pause · ← → · s rester · + - 10 s · x échange · q fermer · ? touches
terminal-keys-go-on = Espace continuer
terminal-keys-again = r refaire
terminal-keys-finish = e terminer ainsi
terminal-keys-close = q fermer · ? touches
terminal-key-space = pause, continuer
terminal-key-previous = celle-ci à nouveau, ou la précédente
terminal-key-go-back = revenir (8 s après Suivant)
terminal-key-stay = rester : compter au-delà du temps
terminal-key-time = combien de temps il reste
terminal-key-finish = terminer ici (deux fois)
terminal-key-close = fermer ; limber play --resume reprend
terminal-key-same = pareil
terminal-none-keys = → passe celui-ci, e termine ici, Échap revient.
terminal-instead = À faire à la place
terminal-stop-keys = e termine ici, q ferme.
terminal-escape = Échap ferme ceci.
terminal-finish-again = Appuyez encore sur e pour terminer ici.
terminal-time-left = Reste { $here } ici, { $all } en tout.
terminal-time-left-all = Reste { $all } en tout.
terminal-line-begin = Début
terminal-line-cue = Signal
terminal-line-resumed = Reprise
terminal-line-gap = Absence
terminal-line-saved = Enregistré
terminal-line-unsaved = Pas enregistré
terminal-line-refused = Refusé
terminal-line-closed = Fermé
terminal-countdown = Décompte { $n }
terminal-lead-in-of = après { $length } pour se remettre en place
terminal-gap-slept = le système était en veille pendant { $length }
terminal-gap-stopped = Limber était arrêté pendant { $length }
terminal-unsaved =
    { $count ->
        [one] { $message } ({ $count } en attente)
       *[other] { $message } ({ $count } en attente)
    }
terminal-wrong-value = { $argument } ne peut pas être { $value } : { $why }.
terminal-wrong-argument = { $argument } n’est pas connu ici.
terminal-wrong-command = Il n’y a pas de commande { $command }.
terminal-wrong-no-value = { $argument } demande une valeur.
terminal-wrong-no-command = Il faut ici une commande : { $commands }.
terminal-wrong-missing = Il faut ici : { $arguments }.
terminal-wrong-conflict = { $argument } ne peut pas aller avec { $other }.
terminal-wrong-twice = { $argument } ne peut être donné qu’une fois.
terminal-meant = Vouliez-vous dire { $word } ? { $help }
terminal-help-hint = limber help montre les commandes ; limber help COMMANDE, ses arguments.
terminal-help-window-hint = limber-app --help montre ce qui peut être tapé.
terminal-why-scale = c’est un nombre entier de 0 à 10, ou none
terminal-why-reps = les répétitions sont un nombre entier à partir de 0
terminal-why-length = une durée s’écrit 25s, 2min, 1:30 ou 1:00:00
terminal-why-path = c’est le chemin d’une étape, = et la valeur
terminal-why-speed = une vitesse est un nombre entier de 1 à 1000
terminal-why-rate = il y a 44100 et 48000
terminal-why-family = il y a soft, clear et low
terminal-why-open = c’est un nombre entier de secondes de 1 à 3600
terminal-why-date = un jour s’écrit 2026-01-31
terminal-why-format = il y a csv, json, ics, html et fit
terminal-help-limber = Minuteur d’exercices sans réseau : tenues minutées par côté et un journal honnête.
terminal-help-exit-codes = Codes de sortie : 0 fait, 1 échec, 2 mauvais usage, 3 une séance pas terminée ou un autre programme gêne, 130 interrompu et à reprendre.
terminal-help-usage = Usage :
terminal-help-commands = Commandes
terminal-help-arguments = Arguments
terminal-help-options = Options
terminal-help-help = Afficher cette aide, ou celle d’une commande
terminal-help-flag = Afficher l’aide
terminal-help-version = Afficher la version
terminal-help-data-dir = Dossier du journal [par défaut : le dossier de données du système, partagé avec la fenêtre]
terminal-help-window-data-dir = Dossier du journal [par défaut : le dossier de données du système, partagé avec le terminal]
terminal-help-command-exercises = Lister les exercices, ou les trouver par nom, zone du corps, muscle ou matériel
terminal-help-command-routines = Lister les routines
terminal-help-command-routine = Afficher, ajouter, modifier, copier ou supprimer une routine
terminal-help-command-timeline = Afficher chaque étape d’une routine telle qu’elle irait
terminal-help-command-play = Suivre une routine
terminal-help-command-history = Afficher ce qui a été fait
terminal-help-command-trends = Afficher ce que donne le journal : semaines, côtés, exercices, zones du corps
terminal-help-command-export = Écrire le journal dans un fichier : tableau, calendrier, rapport, ou tout
terminal-help-command-render = Écrire une routine en WAV, à suivre avec n’importe quel lecteur
terminal-help-command-import = Reprendre ce qu’un autre appareil a exporté avec --all
terminal-help-command-backup = Lister les sauvegardes du journal, en faire une ou en restaurer une
terminal-help-command-doctor = Vérifier le journal, ses sauvegardes et tout ce qu’il leur faut
terminal-help-exercises-query = Mots à trouver, comme "thread the needle" ou "hip chair"
terminal-help-exercises-category = Seulement ceux d’un type, comme static-stretch
terminal-help-exercises-area = Seulement ceux d’une zone du corps, comme hips
terminal-help-exercises-equipment = Seulement ceux qui en ont besoin, comme chair ; none : rien qu’un tapis
terminal-help-exercises-level = Seulement ceux d’un niveau : beginner, intermediate ou advanced
terminal-help-exercises-pattern = Seulement ceux d’un mouvement, comme hinge
terminal-help-exercises-plane = Seulement ceux d’un plan de mouvement, comme frontal
terminal-help-exercises-own = Seulement les vôtres
terminal-help-json = Écrire du JSON
terminal-help-routine-show = Écrire une routine sous sa forme écrite
terminal-help-routine = Identifiant d’une routine, ou un fichier de texte de routine
terminal-help-routine-add = Ajouter une routine depuis sa forme écrite, ou depuis une prescription en mots libres
terminal-help-text-file = Un fichier de texte ; - lit l’entrée standard
terminal-help-routine-check = Afficher ce qui est compris de chaque ligne d’un texte
terminal-help-routine-edit = Modifier une routine dans $EDITOR ; celle fournie avec Limber, en copie
terminal-help-routine-id = Identifiant d’une routine
terminal-help-text = Prendre le texte de FICHIER plutôt que d’un éditeur ; - lit l’entrée standard
terminal-help-routine-rm = Supprimer une routine à vous
terminal-help-routine-copy = Copier une routine, pour modifier la copie
terminal-help-play-new = Terminer ainsi une séance pas terminée et commencer celle-ci
terminal-help-play-resume = Reprendre la séance pas terminée
terminal-help-play-speed = N fois plus vite, de 1 à 1000 ; ces séances restent hors des statistiques
terminal-help-play-json = Écrire un objet JSON par ligne au fur et à mesure
terminal-help-play-silent = Sans sons ni voix
terminal-help-history-routine = Seulement les séances de cette routine, par son identifiant
terminal-help-history-exercise = Seulement les séances avec cet exercice, par son identifiant
terminal-help-history-outcome = Seulement les séances finies ainsi : finished, finished_early ou unfinished
terminal-help-history-note = Seulement les séances dont la note contient ce texte
terminal-help-history-show = Afficher une séance avec ses pauses et absences, les essais numérotés
terminal-help-session = Identifiant d’une séance, quand elle a commencé ("2026-11-20 18:30"), ou last
terminal-help-history-correct = Corriger une séance ; ce qui a été enregistré reste dans son journal
terminal-help-history-add = Ajouter une séance faite sans Limber
terminal-help-correct-attempt = Quel essai : son numéro dans history show, ou le chemin de son étape
terminal-help-correct-held = Ce qui a été tenu, comme 25s ou 1:30
terminal-help-correct-reps = Répétitions faites, par côté s’il y en a
terminal-help-correct-side = Le côté où c’était : left ou right
terminal-help-began = Quand elle a commencé, à l’heure locale, comme "2026-11-20 18:30"
terminal-help-add-exercise = Un exercice seul à sa dose habituelle, par son identifiant ; peut être répété
terminal-help-add-held = Ce qui a été tenu quand ce n’est pas comme prévu, comme main/1/1/1/left=25s ; 0 laisse une étape de côté. limber timeline --json donne les chemins. Peut être répété
terminal-help-add-reps = Répétitions faites quand ce n’est pas comme prévu, comme main/1/2/1/-=8
terminal-help-effort = Effort, de 0 à 10, ou none
terminal-help-before = Gêne avant, de 0 à 10, ou none
terminal-help-after = Gêne après, de 0 à 10, ou none
terminal-help-note = Une note ; vide, elle l’enlève
terminal-help-trends-all = Tout, au lieu des 12 dernières semaines
terminal-help-export-format = Forme du fichier : csv, json, ics (un calendrier), html (le rapport pour le thérapeute) ou fit (une activité)
terminal-help-export-all = Écrire tout le journal et les réglages, que limber import peut reprendre
terminal-help-export-notes = Avec --format html : mettre les notes dans le rapport
terminal-help-export-output = Écrire dans FICHIER plutôt que sur la sortie standard
terminal-help-render-output = Écrire dans FICHIER
terminal-help-render-voice = Parler aussi (demande espeak-ng)
terminal-help-render-rate = Échantillons par seconde : 44100 ou 48000 [par défaut : 44100]
terminal-help-render-family = Sons : soft, clear ou low [par défaut : ceux choisis dans les réglages]
terminal-help-render-open = Durée des étapes qui vous attendraient, en secondes
terminal-help-import-file = Un fichier écrit par limber export --all ou --format json
terminal-help-import-dry-run = Afficher ce que cela donnerait, sans rien changer
terminal-help-import-settings = Reprendre aussi les réglages
terminal-help-import-take-conflicting = Quand une séance a continué ici et là, prendre celle du fichier
terminal-help-backup-list = Lister les sauvegardes, la plus récente d’abord
terminal-help-backup-now = Faire une sauvegarde maintenant
terminal-help-backup-restore = Remplacer tout le journal par une sauvegarde ; ce qu’il y avait en devient une de plus
terminal-help-file = Nom d’une sauvegarde, ou un chemin
terminal-help-since = Premier jour, comme 2026-01-31
terminal-help-until = Dernier jour, compris
terminal-value-options = {"["}OPTIONS]
terminal-value-command = COMMANDE
terminal-value-attempt = ESSAI
terminal-value-date = JOUR
terminal-value-date-time = JOUR HEURE
terminal-value-dir = DOSSIER
terminal-value-family = FAMILLE
terminal-value-file = FICHIER
terminal-value-format = FORME
terminal-value-id = ID
terminal-value-length = DURÉE
terminal-value-n = N
terminal-value-path-length = CHEMIN=DURÉE
terminal-value-path-n = CHEMIN=N
terminal-value-query = MOT
terminal-value-rate = TAUX
terminal-value-routine = ROUTINE
terminal-value-scale = 0-10
terminal-value-seconds = SECONDES
terminal-value-session = SÉANCE
terminal-value-side = CÔTÉ
terminal-value-text = TEXTE
terminal-value-word = MOT

## Le rapport lui-même et le calendrier

paper-title = Rapport d’exercices
paper-period = Du { $since } au { $until }
paper-no-period = Pas encore de séance
paper-empty = Aucune séance pendant cette période.
paper-foot = Écrit par Limber d’après le journal tenu pendant les exercices. Le temps tenu est le temps suivi : les pauses ne comptent pas. Une tenue est faite à partir de son minimum, à une seconde près.
paper-days = Jours avec exercices
paper-a-week = { $days } par semaine
paper-done = Fait comme prévu
paper-sets = { $sets } séries
paper-held = Tenu du temps prévu
paper-sessions = Séances
paper-none-early = toutes jusqu’au bout
paper-early =
    { $count ->
        [one] { $count } terminée plus tôt
       *[other] { $count } terminées plus tôt
    }
paper-exercises = Exercices, par côté
paper-exercises-about = Tenu et prévu, par exercice et par côté
paper-sets-done = Séries faites
paper-planned = Prévu
paper-a-set = Par série
paper-sessions-about = Chaque séance et ce qui en a été dit
paper-latest = Les { $shown } dernières sur { $all }.
paper-was-early = terminée plus tôt
paper-was-by-hand = ajoutée à la main
paper-was-corrected = corrigée
paper-discomfort = Gêne, de 0 à 10
paper-before = avant les exercices
paper-after = après les exercices
paper-each-day = Chaque point est un jour.
paper-each-days =
    { $count ->
        [one] Chaque point est la moyenne de { $count } jour.
       *[other] Chaque point est la moyenne de { $count } jours.
    }
paper-drawing = Gêne { $what }
paper-drawing-ends = { $when } de { $from } à { $to }
paper-said = { $what } { $value }.
paper-event-held = Tenu { $length }.
paper-event-sides = Gauche { $left }, droite { $right }.
paper-event-early = Terminée plus tôt.

## Ce qui peut être annulé

change-session = { $routine } du { $day }
change-delete = Supprimer { $name }
change-discard = Abandonner { $name }
change-notes = Notes sur { $name }
change-correct = Corriger { $name }
change-add = Ajouter { $name }
change-change = Modifier { $name }
change-remove = Retirer { $name }
change-move = Déplacer { $name }
change-swap = Remplacer { $name } par { $instead }
change-copy = Copier { $name }
change-copy-here = Faire une copie de { $name }
change-share = Partager { $name }
change-use = Utiliser { $name }
change-add-block = Ajouter le bloc { $name }
change-change-block = Modifier le bloc { $name }
change-remove-block = Retirer le bloc { $name }
change-move-block = Déplacer le bloc
change-swap-loaded = Remplacer des exercices
change-swap-loaded-of = Remplacer des exercices de { $name }
change-keep-swaps = Garder les échanges dans { $name }
change-routine = Modifier la routine
change-text = Modifier le texte
change-careful = Prudence : { $name }
change-never = Ne jamais proposer { $name }
change-suggest = Proposer à nouveau { $name }
change-import = Importation de { $name }
change-session-settings = Réglages des séances
change-sound-settings = Réglages du son
name-mine = { $name } (à moi)
name-mine-more = { $name } (à moi { $number })
name-my-routine = Ma routine
name-my-prescription = Ma prescription
name-block = Principal

## Pauses et messages

pause-ask-hold = Continuer, ou refaire cette tenue ?
pause-ask = Continuer ?
pause-slept-laptop = L’ordinateur était en veille pendant { $length }.
pause-slept-phone = Le téléphone était en veille pendant { $length }.
pause-stopped = Limber a été arrêté pendant { $length }.
pause-recovered-hold = Limber a été arrêté à { $held } de cette tenue. La suite n’est pas comptée.
pause-recovered = Limber a été arrêté ici.
pause-stay = Vous êtes resté cinq minutes au-delà de l’objectif. Continuer, ou passer à la suite ?
left-out-own = Quelque chose à vous, { $id } : { $what }.

## Sécurité

safety-stop-card = Arrêtez la séance en cas de douleur à la poitrine, de malaise, de douleur vive ou électrique, de douleur qui descend davantage dans une jambe, ou d’un engourdissement ou d’une faiblesse nouvelle.
safety-disclaimer = Informations générales sur le mouvement, pour adultes. Elles ne diagnostiquent pas, ne soignent pas et ne remplacent pas un professionnel de santé.
safety-stop-chest = douleur ou pression dans la poitrine
safety-stop-faint = malaise ou vertige
safety-stop-breath = essoufflement inhabituel
safety-stop-sharp = douleur vive, électrique ou qui s’étend
safety-stop-numb = engourdissement ou faiblesse nouvelle
safety-stop-joint = une articulation se bloque ou lâche

## Le contrôle et un journal endommagé

doctor-no-log = Il n’y a pas encore de journal ; la première séance le commence.
doctor-log-shut = Impossible d’ouvrir le journal.
doctor-system-says = { $file } : { $why }.
doctor-folder-new = Le dossier de données { $folder } n’existe pas encore ; la première séance le crée.
doctor-folder-other = Choisissez-en un autre avec --data-dir.
doctor-folder-unseen = Impossible de consulter le dossier de données.
doctor-folder-well = Le dossier de données { $folder } est accessible en écriture.
doctor-folder-unwritten = Le dossier de données n’est pas accessible en écriture.
doctor-folder-allow = Autorisez l’écriture, faites de la place, ou choisissez-en un autre avec --data-dir.
doctor-sums-well = Les sommes du journal sont celles de ses séances.
doctor-sums-ill = Les sommes du journal ne sont pas ce qu’elles devraient être.
doctor-sums-not = Les sommes du journal ne sont pas celles de ses séances.
doctor-sums-did = Elles ont été recomptées d’après les séances.
doctor-nothing-more = Il n’y a rien d’autre à faire.
doctor-lock-held = { $who } exécute une séance.
doctor-lock-free = Aucune séance n’est en cours.
doctor-backups-unlisted = Impossible de lister les sauvegardes.
doctor-backups-none = Il n’y a pas encore de sauvegarde ; il s’en fait une après un jour de changements.
doctor-backup-damaged = { $file } : une entrée de la séance { $session } n’est pas telle qu’elle a été écrite.
doctor-backups =
    { $count ->
        [one] { $count } sauvegarde ; la plus récente est du { $date }.
       *[other] { $count } sauvegardes ; la plus récente est du { $date }.
    }
doctor-backups-now = limber backup now en fait une bonne.
doctor-aside-none = Aucun journal endommagé n’a jamais été mis de côté ici.
doctor-aside =
    { $count ->
        [one] { $count } journal endommagé est gardé à côté du journal : { $files }.
       *[other] { $count } journaux endommagés sont gardés à côté du journal : { $files }.
    }
doctor-waits = { $session } attend de reprendre.
doctor-waits-alive = { $session } attend de reprendre ; dernier signe de vie le { $date }.
doctor-none-waits = Aucune séance n’attend de reprendre.
doctor-waiting-unread = Impossible de lire la séance inachevée.
doctor-log-opens = Le journal { $file } s’ouvre.
doctor-moved-aside = Il a été mis de côté ; ce qui a pu être sauvé est dans un nouveau journal.
doctor-log-unread = Impossible de parcourir le journal.
doctor-way-out = limber backup list nomme les sauvegardes ; limber backup restore FICHIER en reprend une.
doctor-pages-well = Pages, schéma, liens et réglages sont comme il faut.
doctor-pages-ill = Le fichier n’est pas comme il devrait être.
doctor-looked = { $sessions } et { $entries } examinées.
doctor-count-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
doctor-count-entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
doctor-sessions-well = { $looked } Chacune correspond à ses entrées.
doctor-others-good = Les autres séances sont bonnes. { $way }
doctor-library =
    { $count ->
        [one] { $count } routine fournie est lisible.
       *[other] { $count } routines fournies sont lisibles.
    }
doctor-library-ill = La bibliothèque fournie est endommagée.
doctor-clock = L’horloge indique { $date }.
doctor-clock-wrong = Aucune séance n’a pu avoir lieu aujourd’hui : l’horloge est fausse.
doctor-clock-ahead = La séance la plus récente est du { $date } : l’horloge est fausse, ou l’était alors.
doctor-set-clock = Réglez la date du système ; les durées n’en dépendent jamais.
found-pages = Les pages du fichier : { $what }.
found-schema = Le schéma du fichier : { $what }.
found-orphan = Une ligne de la table { $table } dépend d’une autre qui manque.
found-some-session = Une séance
found-some-session-of = Une séance du { $date }
found-session-id = { $session } (séance { $id })
found-session = { $session } : { $what }.
told-session = { $routine } du { $date }
told-sentences = { $first } { $next }
told-and-then = { $first } ; { $next }
recovered-from-backup = Le journal était endommagé ({ $what }) et a été remis en état. La sauvegarde du { $date } a été reprise ; { $read }.
recovered-alone = Le journal était endommagé ({ $what }) et a été remis en état. Il n’y avait pas de bonne sauvegarde ; { $read }.
recovered-read-besides =
    { $count ->
        [0] aucune autre séance n’a été lue dans le fichier endommagé
        [one] { $count } autre séance a été lue dans le fichier endommagé
       *[other] { $count } autres séances ont été lues dans le fichier endommagé
    }
recovered-read =
    { $count ->
        [0] aucune séance n’a été lue dans le fichier endommagé
        [one] { $count } séance a été lue dans le fichier endommagé
       *[other] { $count } séances ont été lues dans le fichier endommagé
    }
recovered-unreadable =
    { $count ->
        [one] { $count } séance était tout à fait illisible
       *[other] { $count } séances étaient tout à fait illisibles
    }
recovered-lost = Perdu : { $sessions }.
recovered-end-of = la fin de { $session }
recovered-incomplete = Le fichier endommagé n’a pas pu être lu jusqu’au bout : les séances entre { $since } et { $until } que le journal ne montre pas sont perdues.
recovered-incomplete-all = Le fichier endommagé n’a pas pu être lu jusqu’au bout : les séances jusqu’à { $until } que le journal ne montre pas sont perdues.
recovered-none-lost = Aucune séance n’a été perdue.
recovered-kept = Le fichier endommagé est gardé sous { $file }.

## Readings of a prescription

doubt-not-a-name = « { $name } » n’est pas un nom connu ; est-ce { $like } ?
doubt-several = Cela peut être { $names }.
doubt-two-amounts = Deux quantités figurent ici ; la dernière n’est pas prise.
doubt-rest-without-unit = Le repos n’a pas d’unité ; il est pris en secondes.
doubt-range-repetitions = De { $least } à { $most } répétitions, { $least } sont prises.
doubt-range-sets = De { $least } à { $most } séries, { $least } sont prises.
doubt-whole-repetitions = Les répétitions ne peuvent être qu’entières.
doubt-whole-sets = Les séries ne peuvent être qu’entières.
doubt-whole-seconds = Les secondes ne peuvent être qu’entières.
doubt-sets-of-holds = Les séries de plusieurs maintiens sont lues comme { $count } maintiens.
doubt-longer-taken = La durée la plus longue est prise ; une fourchette ne convient qu’aux maintiens.
doubt-number-without-unit = Le nombre n’a pas d’unité ; il est pris en secondes.
doubt-no-time = Aucune durée n’est donnée ; la durée habituelle est prise.
doubt-no-amount = Aucune quantité n’est donnée ; la quantité habituelle est prise.
doubt-one-side = Un seul côté, ou par où commencer ?
doubt-side-to-side = { $exercise } va d’un côté à l’autre et ne peut rester sur un seul.
doubt-both-at-once = { $exercise } travaille les deux côtés à la fois.
changed-to-floor = { $asked } s étaient demandées ; { $exercise } se tient au moins { $floor } s.
changed-to-limit = { $exercise } ne dure jamais plus de { $minutes } min.
