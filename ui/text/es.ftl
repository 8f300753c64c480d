# Todos los textos de la ventana en español. Breves, en presente, sin halagos.

app-name = Limber
skip-to-content = Ir al contenido
loading = Un momento…
try-again = Intentar de nuevo
look-again = Mirar de nuevo

nav-label = Menú principal
nav-today = Hoy
nav-routines = Rutinas
nav-history = Historial
nav-settings = Ajustes

notice-close = Cerrar este mensaje
running-line = En marcha:
running-back = Volver a ella

undo = Deshacer
redo = Rehacer
undone = Deshecho: { $name }.
redone = Rehecho: { $name }.

problem-unreachable = Limber no responde ahora mismo.

## Duraciones y palabras

length-seconds = { $count } s
length-minutes = { $count } min
length-hours = { $hours } h { $minutes } min
level-beginner = Inicial
level-intermediate = Intermedio
level-advanced = Avanzado
side-left = Izquierda
side-right = Derecha
speed = velocidad × { $speed }
set-number = serie { $n }
held-of = { $held } de { $planned }
of-ten = { $value } de 10

## Hoy

week-label = Esta semana
week-days-done =
    { $count ->
        [0] Nada aún esta semana. Cualquier día es bueno.
        [one] { $count } día hecho esta semana.
       *[other] { $count } días hechos esta semana.
    }
week-goal-line =
    { $least ->
        [one] Un día o más es una buena semana; el descanso es parte del plan.
       *[other] De { $least } a { $most } días son una buena semana; el descanso es parte del plan.
    }
rest-hint = Hiciste esto hace menos de dos días. A los músculos les gusta un día de pausa; lo suave siempre va bien.
day-done = hecho, { $length }
day-rest = día de descanso
day-today = hoy, nada aún
day-planned = por venir
first-gentle = Suave con las rodillas
first-pigeon = Con la paloma
start = Empezar
start-named = Empezar: { $name }
start-see-unfinished = Verla
start-fresh = Terminarla así y empezar esta
today-shorter = Algo más corto
today-usual = Lo de siempre
today-empty = No hay nada previsto para hoy. Es parte del plan.
today-choose = Elegir una rutina
unfinished-title = Sin terminar, empezada { $began }
unfinished-held-by = { $holder } la está usando ahora. Sigue allí, o ciérrala allí primero.

offer-go-on = Seguir
offer-do-again = Repetir esta postura
offer-finish = Terminar así
offer-discard = Descartar
offer-later = Dejar para luego
settled-finish = Terminada. Queda en el registro tal como fue.
settled-discard = Descartada. No está en el historial.
left-for-later = En pausa. Sigue cuando te venga bien.
ended-without = Terminado. No había nada que anotar.

## Rutinas

includes-pigeon = con la paloma
routines-empty = Aún no hay rutinas aquí.
routine-exercises =
    { $count ->
        [one] { $count } ejercicio
       *[other] { $count } ejercicios
    }
routine-open-steps =
    { $count ->
        [one] { $length } y { $count } paso a tu gusto
       *[other] { $length } y { $count } pasos a tu gusto
    }
routine-last-done = Última vez: { $date }
routine-notes = Conviene saber
routine-steps =
    { $count ->
        [one] { $count } paso
       *[other] Los { $count } pasos
    }
line-each-side = por lado
line-left-only = solo izquierda
line-right-only = solo derecha
line-sides = { $amount } { $sides }
line-sets = { $sets } × { $amount }
line-range = { $min }–{ $amount } s
line-reps =
    { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }
line-open = a tu gusto
block-warm-up = Calentamiento
block-main = Parte principal
block-cool-down = Vuelta a la calma
block-rounds =
    { $count ->
        [one] { $count } vuelta
       *[other] { $count } vueltas
    }
block-shared = También en { $names }
step-get-ready = Preparación
step-hold = Mantener
step-reps = Repeticiones
step-timed = Por tiempo
step-open = A tu gusto
step-switch = Cambio
step-rest = Descanso

## Ejercicios y editor

nav-exercises = Ejercicios
save = Guardar
saved = Guardado.
edit = Editar
duplicate = Duplicar
deleted-named = Eliminado: { $name }.
routine-new = Nueva rutina
routine-edit-copy = Editar una copia
loads-moves =
    { $count ->
        [one] { $count } ejercicio carga: { $what }.
       *[other] { $count } ejercicios cargan: { $what }.
    }
loads-swap =
    { $count ->
        [one] Cambiarlo
        [2] Cambiar ambos
       *[other] Cambiar los { $count }
    }
loads-instead = { $instead } en vez de { $name }
loads-none = Nada hace lo mismo sin cargar. Déjalo fuera o pregunta a tu terapeuta.
swaps-keep = Guardar el cambio para la próxima vez
swaps-kept = Guardado. La rutina tiene ahora el nuevo ejercicio.
exercises-search = Buscar: cadera, silla, thread the needle
exercises-found =
    { $count ->
        [one] { $count } ejercicio
       *[other] { $count } ejercicios
    }
exercises-none = Nada se llama así. Prueba «hip» o añade el tuyo.
exercise-new = Añadir el tuyo
exercise-change = Cambiar tu ejercicio
exercise-yours = Tuyo
exercise-never-mark = Nunca se propone
exercise-also = También llamado { $names }
exercise-adapted = Tu copia de
exercise-careful = Cuidado: { $what }
exercise-picture = Imagen: { $name }
exercise-usual-seconds = Lo habitual: de { $min } a { $max } s
exercise-usual-times = Lo habitual: de { $min } a { $max } veces
exercise-setup = Cómo colocarse
exercise-feel = Dónde se nota
exercise-mistake = Error frecuente
exercise-stop = Cuándo parar
exercise-loads = Qué carga
exercise-easier = Más fácil
exercise-harder = Más difícil
exercise-used = En estas rutinas
exercise-source = Dosis: { $source }
exercise-adapt = Adaptar como copia
exercise-never = No proponerme esto nunca
exercise-suggest-again = Volver a proponerlo
exercise-hidden = { $name } ya no se propone.
exercise-suggested = Puede volver a proponerse.
category-dynamic-warm-up = Calentamiento
category-static-stretch = Estiramiento
category-mobility = Movilidad
category-functional-strength = Fuerza
category-plyometric = Saltos
category-breathing = Respiración
category-ice = Hielo
filters = Filtros
filters-on =
    { $count ->
        [one] { $count } filtro puesto
       *[other] { $count } filtros puestos
    }
filters-clear = Quitar todos los filtros
filter-any = Cualquiera
filter-nothing = nada más que una esterilla
filter-category = Tipo
filter-region = Zona del cuerpo
filter-equipment = Necesita
filter-level = Nivel
filter-pattern = Movimiento
filter-plane = Plano
form-leave = Volver sin guardar
form-copy-name = { $name }, a mi manera
form-copy-about = Tu copia. El que viene con Limber se queda como está.
form-name = Nombre
form-aliases = Otros nombres, separados por comas
form-position = Postura
form-dose = Se mide en
form-hold = segundos mantenidos
form-reps = repeticiones
form-timed = tiempo
form-open = lo que quieras
form-times = Repeticiones
form-seconds = Segundos
form-sets = Series
form-sides = Lados
form-bilateral = Ambos lados a la vez
form-each-side = Un lado y luego el otro
form-alternating = Izquierda y derecha alternando
form-side-cue = Qué significa un lado, como «{"{"}side{"}"} knee on the floor»
form-setup = Cómo colocarse, un paso por línea
form-picture = Una imagen (PNG, JPEG o WebP, hasta 2 MB)
form-picture-remove = Quitar la imagen
prescription-link = Tengo una prescripción
prescription-title = Una prescripción
prescription-about = Escríbela o pégala como te la dieron. Limber muestra lo que entendió antes de guardar nada.
prescription-text = El texto
prescription-example = Pigeon pose 3x30s each side
prescription-none = Aún no se encontró ningún ejercicio
prescription-doubtful =
    { $count ->
        [one] { $count } línea por revisar
       *[other] { $count } líneas por revisar
    }
prescription-doubt = ¿Seguro?
prescription-edit = Editar antes
prescription-line-title = El nombre
prescription-line-more = Va con la línea anterior
prescription-line-form = Parte de la forma escrita
prescription-line-note = Se guarda como nota
editor-title = Editar una rutina
editor-total = En total { $length }
editor-way-named = { $way }: { $name }
editor-text = Como texto
editor-text-title = La rutina en forma escrita
editor-text-about = Un título y luego una línea por ejercicio, como: Pigeon pose 2 x 30 s each side
editor-text-take = Usar el texto
editor-add = Añadir un ejercicio
editor-add-here = Añadir a { $name }
editor-add-block = Añadir un bloque
editor-new-block = Bloque nuevo
editor-block-empty = Aún no hay nada.
editor-use = Usar un bloque compartido
editor-use-this = Usar
editor-more = Más sobre la rutina
editor-goal = Para qué sirve
editor-tags = Palabras para encontrarla, separadas por comas
editor-first-side = Empieza por
editor-as-set = como en Ajustes
editor-as-routine = como en la rutina
editor-side-order = Orden de los lados
editor-first-alternate = cada vez el otro lado
order-alternate = izquierda, derecha, izquierda, derecha
order-one-then-other = todo un lado y luego el otro
editor-ready-least = Prepararse al menos, segundos
editor-switch-least = Cambiar de lado al menos, segundos
editor-up-named = Subir: { $name }
editor-down-named = Bajar: { $name }
editor-edit-named = Cambiar: { $name }
editor-remove-named = Quitar: { $name }
editor-shared-own = Un bloque compartido: lo que cambies aquí cambia en todas partes.
editor-shared-shipped = Un bloque compartido que viene con Limber.
editor-copy-here = Hacer una copia aquí
editor-share = Compartir este bloque con otras rutinas
editor-phase = Parte
editor-rounds = Vueltas
editor-unusual = Lo habitual: de { $min } a { $max }. Queda como dijiste.
editor-least = Lo mínimo que cuenta, segundos
editor-ready = Prepararse, segundos
editor-switch = Cambiar de lado, segundos
editor-rest = Descanso entre series, segundos
editor-rest-after = Descanso después, segundos
editor-replace = Otro ejercicio aquí
editor-replace-named = En vez de { $name }
careful-title = Cuidado con…
careful-about = Las rutinas dicen entonces qué ejercicios lo cargan, y ningún cambio lleva a uno. No es consejo médico: pregunta a quien te trate.
careful-choose = Elegir
careful-on = Cuidado con: { $what }.
careful-off = Ya sin cuidado con: { $what }.

## Historial

history-empty = Tu primera sesión aparecerá aquí.
history-older = Ver anteriores
calendar-title = Calendario
calendar-caption = Días del mes; un día con sesiones muestra solo las suyas en la lista
calendar-before = Antes
calendar-after = Después
calendar-month = Mes
calendar-year = Año
calendar-day = { $date }: { $length }
calendar-day-done = { $date }: { $length }, un día que cuenta
calendar-month-sum =
    { $days ->
        [one] { $month }: { $days } día, { $length }
       *[other] { $month }: { $days } días, { $length }
    }
calendar-sum =
    { $days ->
        [one] { $days } día, { $length } en total.
       *[other] { $days } días, { $length } en total.
    }
streak-weeks =
    { $count ->
        [one] { $count } buena semana hasta ahora.
       *[other] { $count } buenas semanas seguidas.
    }
streak-none =
    { $least ->
        [one] Un día o más hace una buena semana.
       *[other] De { $least } a { $most } días hacen una buena semana, sean cuales sean.
    }
search-title = Buscar y filtrar
search-asked =
    { $count ->
        [one] { $count } criterio
       *[other] { $count } criterios
    }
search-text = Palabras en la nota
search-routine = Rutina
search-exercise = Ejercicio
search-outcome = Final
search-any = Cualquiera
search-clear = Mostrar todo
search-empty = Nada así en el historial. Pide menos o muestra todo.

## Evolución

trends-title = Evolución
trends-empty = Nada en este tiempo. Lo que hagas desde ahora se verá aquí.
range-label = Desde cuándo
range-4 = 4 sem.
range-12 = 12 sem.
range-year = Un año
range-5-years = 5 años
chart-table = Como tabla
minutes-week = Minutos por semana
minutes-month = Minutos por mes
column-day = Día
column-week = Semana del
column-month = Mes
column-days = Días
column-hour = Desde
column-sets = Series
sides-title = Izquierda y derecha
sides-even = Izquierda y derecha van igual.
sides-worth = Vale la pena igualar
more-left = Izquierda { $length } más
more-right = Derecha { $length } más
exercises-title = Ejercicios
exercises-more = { $count } más
areas-title = Zonas del cuerpo
planes-title = Planos de movimiento
plane-sagittal = Adelante y atrás
plane-frontal = Hacia el lado
plane-transverse = Giros
not-reached-here = No en este tiempo: { $names }.
hours-title = Hora del día
effort-trend = Esfuerzo
discomfort-trend = Molestia
scale-of-ten = Promedio, de 0 a 10
key-before = Antes
key-after = Después
key-least = Mínimo
trend-title = Mantenido por serie
trend-about = Promedio de las series que cuentan, junto a su mínimo.
trend-empty = Ninguna serie en este tiempo.
trend-sessions = Sesiones con él

## Una sesión

history-held = { $held } mantenidos
left-and-right = Izquierda { $left } · Derecha { $right }
outcome-finished = Terminada
outcome-finished-early = Terminada antes
outcome-unfinished = Sin terminar
outcome-discarded = Descartada
held-title = Previsto y mantenido
held-caption = Lo mantenido de lo previsto, por lado
held-exercise = Ejercicio
held-none = –
held-not-reached = sin llegar
held-reps = { $done } de { $planned } rep.
held-reps-paced = { $planned } rep., a ritmo
swapped-from = en lugar de { $name }
swapped-because = en lugar de { $name } ({ $reason })
attempts-title =
    { $count ->
        [one] { $count } intento
       *[other] Los { $count } intentos
    }
attempt-number = intento { $n }
attempt-target = meta cambiada a { $target }
attempt-interrupted =
    { $count ->
        [one] interrumpido una vez, lo más largo { $longest }
       *[other] interrumpido { $count } veces, lo más largo { $longest }
    }
hold-completed = Hecho
hold-partial = En parte
hold-skipped = Saltado
hold-swapped = Cambiado
hold-not-reached = Sin llegar
hold-superseded = Repetido después
fact-held = Mantenido
fact-paused = En pausa
fact-effort = Esfuerzo
fact-discomfort-before = Molestia antes
fact-discomfort-after = Molestia después
by-hand = Añadida a mano
corrected = Corregido
counts-on = Cuenta para { $day }
correct-title = Editar la sesión
correct-about = Lo que se registró primero queda en el diario.
correct-saved = Corregido.
correct-planned = previsto { $planned }
add-title = Añadir una sesión
add-about = Algo que hiciste sin Limber. Cuenta como las demás.
add-what = Qué
add-single = Ejercicios sueltos
add-exercise = Añadir un ejercicio
add-held-about = Rellenado según lo previsto. 0 deja fuera un paso.
add-save = Añadir
add-saved = Añadida.
pen-date = Fecha
pen-time = Hora
pen-side = Lado
pen-reps = Rep. de { $planned }
pen-length-wrong = Escribe una duración como 0:30, 25 o 1:00:00.
pen-reps-wrong = Escribe un número entero.
break-slept = El portátil estuvo en reposo { $length }, de { $from } a { $to }. No cuenta.
break-stopped = Limber estuvo detenido { $length }, de { $from } a { $to }. No cuenta.
break-went-on = Siguió a las { $time }.
break-person = Pausa
break-swap = Pausa para elegir otro movimiento
break-stop-card = Pausa en la tarjeta de parada
break-call = Pausa por una llamada
break-closed = Limber estaba cerrado
break-recovered = Limber no estaba en marcha
break-stay-limit = Pausa tras quedarse cinco minutos
break-gap = No había nadie
break-since = { $why } desde las { $from }.
break-between = { $why }, de { $from } a { $to }.
break-lasting = { $why }: { $length }, de { $from } a { $to }.
note-title = Nota
delete = Borrar
deleted = Borrado.

## Exportar

audio-title = Guardar como audio
audio-about = Un archivo con todos los tonos, para seguirlo con cualquier reproductor.
audio-voice-title = Con voz
audio-voice-about = Habla en inglés con espeak-ng, si está instalado.
audio-open-title = Los pasos que te esperarían duran
audio-open-seconds = { $seconds } s
audio-save = Guardar como audio
audio-busy = Escribiendo… { $percent } %
audio-done = Escrito en { $path }
audio-cancelled = No se ha escrito nada.
export-title = Exportar
export-about = Tu registro en un archivo. Se queda en este equipo.
export-format = Archivo
export-csv = Tabla para hoja de cálculo (CSV)
export-json = El registro para programas (JSON)
export-csv-about = Una línea por cada lado mantenido.
export-archive = A mi otro dispositivo
export-archive-about = Tu registro, tus propios ejercicios y rutinas y los ajustes en un archivo. Impórtalo allí en los ajustes.
export-ics = Calendario (iCalendar)
export-ics-about = Cada sesión como evento, sin tus notas.
export-fit = Actividad para un programa de deporte (FIT)
export-fit-about = Cada lado como una serie. Hasta 1000 sesiones por archivo.
export-json-about = Cada mantenimiento con su plan.
work-progress = Cuánto lleva
work-cancel = Cancelar

## Report

report-title = Informe para mi terapeuta
report-about = Lo que estaba previsto y lo que se mantuvo en cada lado, para entregar en papel o como archivo.
report-time = Qué período
report-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
report-notes = Con mis notas
report-notes-about = Lo que escribiste sobre una sesión también está en el informe.
report-preview = El informe
report-print = Imprimir
report-save = Guardar como archivo
export-days = Días
export-all = Todo
export-chosen = Solo algunos días
export-since = Desde
export-until = Hasta
export-write = Escribir el archivo
export-busy = Escribiendo…
export-done = Escrito en { $path }
export-cancelled = No se escribió nada.

## Ajustes

sessions-title = Sesiones
between-title = Más tiempo entre posturas
between-about = Cuánto duran la preparación y el cambio, respecto a lo normal.
percent = { $percent } %
wait-for-me-title = Esperarme antes de cada postura
wait-for-me-about = Una postura empieza cuando tú lo dices.
wait-for-done-title = Esperar a «Hecho» en las repeticiones
wait-for-done-about = Las repeticiones acaban cuando tú lo dices, a tu ritmo.
first-side-title = Qué lado primero
first-alternate = Por turnos
settings-saved = Vale desde la próxima sesión.
week-goal-title = Meta semanal
week-goal-about = Un día cuenta desde 5 minutos o la mitad de lo previsto. Las pausas de estar sentado y el frío no cuentan.
week-least = Una buena semana tiene al menos estos días
week-most = y no hacen falta más de
week-begins = Las semanas empiezan en
week-begins-locale = Usual
week-begins-monday = Lunes
week-begins-sunday = Domingo
week-days = Los días cuentan
week-days-about = Una sesión hecha tarde en el extranjero puede caer en otro día en casa. En el registro no cambia nada.
week-days-recorded = Donde estaba
week-days-device = Donde estoy
week-saved = Guardado.
sound-title = Sonido
silent-title = Silencio
silent-about = Nada suena; todos los avisos se ven.
family-title = Tonos
family-soft = Suaves
family-clear = Claros
family-low = Graves
volume-title = Volumen de los tonos
volume-about = Aparte del volumen del sistema.
lower-title = Bajar otros sonidos durante los avisos
lower-about = Donde el sistema puede. Si no, se oyen ambos.
voice-title = Voz
voice-none = En este dispositivo no hay ninguna voz que Limber pueda usar. Cada aviso conserva su tono, y todo se ve.
voice-which = Qué voz
voice-usual = La habitual
voice-test = Escucharla hablar
say-off = Nada
say-names = Nombres
say-guide = Guía
say-full = Todo
say-off-about = No se dice nada.
say-names-about = El ejercicio y su lado, en inglés.
say-guide-about = También qué significa el lado, cuánto dura, la mitad y los tres últimos segundos.
say-full-about = También cómo ponerse en posición. La preparación dura hasta que se ha dicho.
rate-title = Ritmo de la voz
voice-language = Idioma de la voz
vibrate-title = Vibrar
vibrate-about = Un patrón propio para cada aviso, en teléfonos.
cues-title = Cada aviso
hear = Escuchar
hear-cue = Escuchar { $name }
cue-get-ready = Prepárate
cue-start = Empezar
cue-minimum = Mínimo alcanzado
cue-half = Mitad
cue-countdown = Tres, dos, uno
cue-target = Objetivo alcanzado al quedarse
cue-chime = Cada 30 s al quedarse
cue-maximum = Suficiente tiempo
cue-skin-check = Mirar la piel
cue-switch = Cambiar de lado
cue-rest = Descanso
cue-next = Qué viene ahora
cue-done = Terminado
theme-title = Aspecto
theme-system = Sistema
theme-light = Claro
theme-dark = Oscuro
theme-light-dark = Claro u oscuro
contrast-title = Más contraste
contrast-about = Colores firmes en vez de suaves y un borde en cada tarjeta.
text-size-title = Tamaño del texto
language-title = Idioma
language-about = Los ejercicios y las rutinas están por ahora en inglés.
keys-title = Teclas del reproductor
keys-on = Usar teclas
keys-about = Espacio, Intro y Tab funcionan siempre.
keys-change = Otras teclas
keys-now = { $what }: { $key }. Cambiar la tecla.
keys-press = Pulsa la tecla para: { $what }. Retroceso para ninguna.
keys-press-short = Pulsa una tecla
keys-usual = Volver a las teclas normales
data-title = Datos
data-where = Tu registro se queda en este equipo:
backups-title = Copias
backups-about = Una tras cada día con cambios; las viejas se espacian. Están en
back-up-now = Hacer una copia ahora
backed-up = Copia hecha, { $date }.
backed-up-damaged =
    { $count ->
        [one] Copia hecha, { $date }. { $count } sesión del registro no está como se escribió; «Revisarlo todo» dice cuál.
       *[other] Copia hecha, { $date }. { $count } sesiones del registro no están como se escribieron; «Revisarlo todo» dice cuáles.
    }
backups-older =
    { $count ->
        [one] { $count } anterior
       *[other] { $count } anteriores
    }
backup-daily = tras un día con cambios
backup-before-upgrade = antes de una versión nueva
backup-before-import = antes de importar
backup-before-restore = sustituida por otra copia
backup-by-hand = hecha a mano
restore = Recuperar
restore-named = Recuperar la copia del { $date }
restored = Recuperada. Lo que sustituyó queda guardado como copia.
restored-damaged =
    { $count ->
        [one] Recuperada. { $count } sesión no está como se escribió. Lo que sustituyó queda guardado como copia.
       *[other] Recuperada. { $count } sesiones no están como se escribieron. Lo que sustituyó queda guardado como copia.
    }
data-export-about = Tu registro y los ajustes en un archivo, para seguir en otro sitio. Tus propios ejercicios y rutinas se quedan aquí; las copias de seguridad los guardan.
import-title = Importar
import-about = Un archivo de tu otro dispositivo. Primero ves qué trae.
import-choose = Elegir un archivo
import-new =
    { $count ->
        [one] Se añade { $count } sesión
       *[other] Se añaden { $count } sesiones
    }
import-newer =
    { $count ->
        [one] { $count } sesión sigue en el archivo; eso se añade
       *[other] { $count } sesiones siguen en el archivo; eso se añade
    }
import-same =
    { $count ->
        [one] { $count } sesión ya está aquí, igual
       *[other] { $count } sesiones ya están aquí, iguales
    }
import-older =
    { $count ->
        [one] { $count } sesión sigue aquí; se queda
       *[other] { $count } sesiones siguen aquí; se quedan
    }
import-conflicting =
    { $count ->
        [one] { $count } sesión siguió aquí y allí, cada una a su manera
       *[other] { $count } sesiones siguieron aquí y allí, cada una a su manera
    }
import-damaged =
    { $count ->
        [one] { $count } sesión está dañada en el archivo y se queda fuera
       *[other] { $count } sesiones están dañadas en el archivo y se quedan fuera
    }
import-conflicts = Las que siguieron en ambos
import-own-new =
    { $count ->
        [one] Se añade { $count } creación tuya
       *[other] Se añaden { $count } creaciones tuyas
    }
import-own-newer =
    { $count ->
        [one] { $count } creación tuya es más reciente en el archivo; se toma
       *[other] { $count } creaciones tuyas son más recientes en el archivo; se toman
    }
import-own-same =
    { $count ->
        [one] { $count } creación tuya ya está aquí
       *[other] { $count } creaciones tuyas ya están aquí
    }
import-own-conflicting =
    { $count ->
        [one] { $count } creación tuya es distinta aquí y en el archivo
       *[other] { $count } creaciones tuyas son distintas aquí y en el archivo
    }
import-own-conflicts = Tus creaciones que difieren
import-stay-out = Las que se quedan fuera
import-take = Tomar las del archivo
import-take-about = Sustituyen a las de aquí. Si no, se quedan las de aquí.
import-settings = También los ajustes
import-settings-about =
    { $count ->
        [one] { $count } ajuste está elegido de otra forma en el archivo.
       *[other] { $count } ajustes están elegidos de otra forma en el archivo.
    }
import-nothing = No contiene nada que no esté ya aquí.
import-do = Importar
import-leave = Dejarlo
import-done = Importado. Se guarda una copia de lo que había antes.
doctor-title = ¿Todo bien?
doctor-look = Revisarlo todo
doctor-well = Todo está bien.
doctor-ill = No todo está bien.
told-read = Leído
safety-title = Cuándo parar

## Reproductor

player-waiting = Un momento…
chip-left = IZQUIERDA
chip-right = DERECHA
phase-ready = Prepárate
phase-hold = Mantén
phase-reps = Mueve
phase-timed = Adelante
phase-open = A tu gusto
phase-switch = Cambia
phase-rest = Descansa
phase-lead-in = Sigue en
phase-paused = En pausa
phase-done = Hecho
set-of = Serie { $set } de { $sets }
reps-paced = { $at } de { $count }
staying-until = Seguir más de { $target }
staying-past = { $over } más de { $target }
beads-at = Ejercicio { $at } de { $count }, { $done } hechos
beads-done = { $done } de { $count } ejercicios hechos
next-line = Después: { $what }
next-nothing = El último
skipped = Saltado
skipped-at = Saltado en { $at }
go-back = Volver
act-pause = Pausa
act-again = Otra vez
act-previous = Anterior
act-next = Siguiente
act-ready = Ya estoy
act-done = Hecho
act-stay = Quedar
act-longer = +10 s
act-shorter = −10 s
act-swap = Cambiar
act-lock = Bloqueo
act-corner = Ventana pequeña en la esquina
act-finish = Acabar
lock-slide = Desliza para abrir
full-screen-refused = Aquí no hay pantalla completa.
say-left =
    { $count ->
        [one] Queda { $count } segundo.
       *[other] Quedan { $count } segundos.
    }
say-held = { $held } mantenidos.
say-lead-in = Sigue en { $count }.
say-reps =
    { $left ->
        [one] Repetición { $at } de { $count }, queda { $left } segundo.
       *[other] Repetición { $at } de { $count }, quedan { $left } segundos.
    }

help-title = Teclas
help-space = Pulsar el botón enfocado
help-previous = Anterior
help-next = Siguiente
help-stay = Quedarse
help-longer = Diez segundos más
help-shorter = Diez segundos menos
help-swap = Cambiar este ejercicio
help-lock = Bloquear el toque
help-full-screen = Pantalla completa
help-time-left = Decir el tiempo que queda
help-setup = Decir y mostrar la preparación
help-corner = Ventana pequeña en la esquina, y volver
help-help = Esta lista
key-space = Espacio
keys-are-off = Las demás teclas están apagadas; en Ajustes se encienden.
sheet-close = Cerrar

## Parar y cambiar

stop-title = Para aquí
stop-words = Para si el dolor es agudo, eléctrico o se extiende, o si notas entumecimiento, debilidad, mareo o dolor en el pecho.
stop-finish = Terminar aquí
stop-go-on = Era otra cosa, seguir
swap-title = ¿Qué pasa con { $name }?
swap-about = En pausa. Los lados y series hechos se quedan.
swap-other-reason = Otro motivo
swap-none = Ningún ejercicio sirve para eso. Salta este, o termina aquí.
swap-skip = Saltar este
swap-choose = Hacer este
swap-choose-named = Hacer este: { $name }
swap-go-on = Da igual, seguir con { $name }
swap-stop-words = Dolor agudo, eléctrico o que se extiende, entumecimiento, debilidad, mareo, dolor en el pecho
reason-knee = Rodilla
reason-hip-or-groin = Pinzamiento en cadera o ingle
reason-back = Espalda
reason-wrist-or-shoulder = Muñeca u hombro
reason-balance = Equilibrio
reason-no-floor = No puedo bajar al suelo
reason-too-intense = Demasiado intenso
reason-no-equipment = Sin material aquí
reason-other = Otra cosa
why-knee = Suave con las rodillas.
why-hip-or-groin = Deja en paz la cadera por delante y la ingle.
why-back = Suave con la espalda.
why-wrist-or-shoulder = Sin peso en muñecas ni hombros.
why-balance = Nada que equilibrar.
why-no-floor = Se hace sin bajar al suelo.
why-too-intense = Una forma más suave.
why-no-equipment = Solo necesita el suelo.
why-other = Hace algo muy parecido.
why-feel = Se nota aquí: { $feel }.

## Al final

summary-title = Hecho
summary-sides = Hecho. Izquierda{"\u00A0"}{ $left }, derecha{"\u00A0"}{ $right }.
summary-done = Hecho.
summary-early-sides = Paraste aquí. Izquierda{"\u00A0"}{ $left }, derecha{"\u00A0"}{ $right }.
summary-early-title = Paraste aquí.
summary-early = Queda en el registro tal como fue.
summary-held = { $held } mantenidos en total
summary-close = Cerrar
summary-save = Guardar y cerrar
summary-saved = Guardado.
summary-leave = Cerrar sin guardar
effort-title = ¿Cuánto costó?
effort-low = 0 nada
effort-high = 10 todo lo que tenía
discomfort-title = ¿Alguna molestia ahora?
discomfort-low = 0 ninguna
discomfort-high = 10 la peor imaginable
scale-clear = Borrar
confirm-title = ¿Cuántas hiciste?
confirm-all = Todas como estaba previsto
confirm-planned = { $planned } previstas
confirm-fewer = Una menos
confirm-more = Una más

## Lo que fue mal

wrong-not-kept = Eso no se puede guardar: { $why }.
wrong-file-too-large = { $file } ocupa más de 1 MB; ninguna rutina es tan grande.
hint-is-routine-text = Comprueba que es un archivo con el texto de una rutina.
wrong-no-utf8 = { $file }, línea { $line }, columna { $column }: esto no es texto UTF-8.
hint-save-utf8 = Guarda el archivo como texto sin formato en UTF-8.
wrong-no-routine-in = { $file } no es una rutina.
wrong-place = { $file }, línea { $line }, columna { $column }: { $what }.
wrong-place-more =
    { $count ->
        [one] { $first } Sigue otro problema.
       *[other] { $first } Siguen otros { $count } problemas.
    }
wrong-the-text = El texto
wrong-unknown-routine = No hay ninguna rutina llamada { $name }.
hint-routines = limber routines las enumera; un archivo necesita una ruta como ./mine.txt.
hint-did-you-mean = ¿Querías decir { $name }?
list-or = { $first } o { $last }
list-comma = { $first }, { $next }
wrong-no-file = No existe el archivo { $file }.
wrong-is-folder = { $file } es una carpeta.
wrong-may-not-read = No hay permiso para leer { $file }.
wrong-cant-read = No se puede leer { $file }: { $why }.
hint-routine-word = Una rutina es el identificador de una de limber routines, o un archivo con su texto.
wrong-changed-elsewhere = { $name } se cambió en otra parte desde que se abrió aquí.
hint-copy-text = Copia el texto, vuelve a abrir la rutina y pégalo allí.
wrong-nothing-to-undo = No hay nada que deshacer.
wrong-nothing-to-redo = No hay nada que rehacer.
wrong-no-draft = No se está editando ninguna rutina.
hint-open-again = Vuelve a abrirla.
wrong-no-date-time = «{ $text }» no es una fecha con hora.
hint-date-time = Escríbela como año-mes-día hora:minuto, por ejemplo 2026-11-20 18:30.
wrong-time-left-out = Ese día no hubo { $time }: se adelantaron los relojes.
hint-time-left-out = Di una hora anterior o posterior a la que se saltó.
wrong-in-future = { $time } está en el futuro.
hint-in-future = El registro cuenta lo que se hizo.
wrong-before-1970 = Las fechas llegan hasta 1970.
wrong-scale = { $value } no está en la escala de 0 a 10.
wrong-note-too-long = Una nota tiene como máximo 10.000 bytes.
wrong-name-side = { $name }, { $side }
wrong-longer-than-step = { $name }: { $time } es más de lo que pudo durar el paso.
hint-at-most = Puede ser { $most } como máximo.
wrong-not-counted = { $name } no se cuenta en repeticiones.
wrong-too-many-reps = { $name }: { $reps } repeticiones son demasiadas.
hint-reps-at-most = Pueden ser 10.000 como máximo.
wrong-other-speed = La sesión sin terminar va a velocidad { $own }, no { $asked }.
hint-other-speed = Quita --speed para seguir como estaba.
wrong-still-going-on = La sesión sigue en marcha.
hint-finish-first = Termínala primero.
wrong-going-on = Seguir es ponerla en marcha; solo terminar y descartar cierran una sesión.
wrong-speed = Una velocidad de { $speed } no es posible.
hint-speeds = Las velocidades van de 1 a 1000.
wrong-unfinished = { $name } está sin terminar.
hint-unfinished = Sigue con ella (--resume), o termínala como está y empieza esta (--new).
wrong-none-unfinished = No hay ninguna sesión sin terminar.
hint-start-one = Empieza una con limber play ROUTINE.
wrong-journal = El diario de la sesión está dañado: { $why }.
wrong-journal-no-start = no empieza con el inicio de la sesión
wrong-journal-missing = falta la entrada { $seq }
wrong-journal-impossible = la entrada { $seq } no encaja con lo anterior
wrong-journal-newer = la sesión se escribió con las reglas { $found }; este programa conoce hasta { $known }
wrong-rate = Una frecuencia de { $rate } no es posible.
hint-rates = Son posibles 44100 y 48000 muestras por segundo.
wrong-open-length = Un paso abierto no puede durar eso.
hint-open-length = Son posibles de 1 a 3600 segundos.
wrong-no-length = { $name } no tiene duración propia.
hint-open = Di con --open SECONDS cuánto deben durar esos pasos.
wrong-guide-too-long = Es demasiado largo: un archivo WAV admite { $hours } h como máximo a { $rate } Hz.
hint-in-parts = Genera sus partes una a una.
wrong-shipped = { $name } viene con Limber.
hint-never-suggest = «No proponer nunca» la aparta.
wrong-stands-in = { $name } está en { $places }.
wrong-the-block = el bloque { $name }
hint-take-out = Quítalo de ahí primero. El registro conserva su nombre.
wrong-shipped-stays = { $name } viene con Limber y se queda como está.
hint-adapt = Adáptalo como copia.
wrong-needs-name = Necesita un nombre.
wrong-name-taken = { $name } ya es un nombre de { $other }.
hint-own-name = Ponle un nombre propio, por ejemplo con «mío».
wrong-usual-amount = Su cantidad habitual va de { $least } a { $most }.
wrong-usual-sets = Sus series habituales van de 1 a 100.
wrong-floor = Se mantiene al menos { $floor } s, no { $asked } s.
wrong-text-too-long = { $what } tiene como máximo { $max } caracteres.
wrong-field-name = El nombre
wrong-field-position = La posición
wrong-field-feel = Dónde se nota
wrong-field-mistake = El error
wrong-field-stop = Cuándo parar
wrong-field-line = Una línea
wrong-no-dose-kind = { $word } no es un tipo de dosis.
wrong-no-laterality = { $word } no es una forma de trabajar los lados.
wrong-no-category = { $word } no es una categoría.
wrong-no-level = { $word } no es un nivel.
wrong-no-known-complaint = { $word } no es una molestia.
wrong-no-choice-of-sides = { $word } no es una elección de lados.
wrong-no-side-order = { $word } no es un orden de lados.
wrong-no-first-side = { $word } no es un lado para empezar.
hint-first-sides = Son posibles left, right y alternate.
wrong-no-phase = { $word } no es una fase.
wrong-log-empty = El registro está vacío.
wrong-several-began =
    { $count ->
        [one] Entonces empezó { $count } sesión.
       *[other] Entonces empezaron { $count } sesiones.
    }
hint-use-id = Usa el identificador; limber history --json lo dice.
wrong-last-before-first = El último día, { $until }, es anterior al primero, { $since }.
hint-swap-dates = Intercambia las dos fechas.
wrong-no-outcome = Ninguna sesión termina como { $word }.
hint-outcomes = Son posibles finished, finished_early y unfinished.
wrong-no-session = No hay ninguna sesión { $id } en el registro.
hint-history = El historial muestra las que hay.
wrong-unwritten = No se puede escribir la salida.
hint-system-says = El sistema dice: { $why }.
system-full = no queda espacio libre
system-denied = el acceso está denegado
system-read-only = ahí no se puede escribir
system-gone = no existe ese archivo o esa carpeta
system-there = ya existe
system-folder = es una carpeta
system-no-folder = donde debería haber una carpeta hay un archivo
system-name = el nombre es demasiado largo o no está permitido
system-cut-off = termina antes de tiempo
wrong-cant-write = No se puede escribir { $file }.
hint-name-file-in-it = Indica un archivo dentro de ella.
wrong-folder-missing = No se puede escribir { $file }: falta su carpeta.
hint-make-folder = Crea primero la carpeta o indica otro archivo.
wrong-may-not-write = No hay permiso para escribir { $file }.
hint-other-file = Indica otro archivo o permite escribir allí.
wrong-stored-sound = No se pudieron usar los ajustes de sonido guardados ({ $why }); valen los habituales.
wrong-no-cue = { $word } no es un tipo de señal.
wrong-no-family = { $word } no es una familia de sonidos.
hint-families = Son posibles soft, clear y low.
wrong-no-say = { $word } no es una forma de hablar.
hint-says = Son posibles off, names, guide y full.
wrong-not-possible = Eso no es posible: { $why }.
wrong-volume = un volumen de { $value } no es posible; va de 0 a 100
wrong-pace = un ritmo del { $value } % no es posible; va del 50 al 200 %
wrong-voice-name = una voz o un idioma tiene de 1 a 64 letras simples
wrong-no-complaint = { $word } no es algo con lo que tener cuidado.
wrong-nothing-spares = Ningún ejercicio hace lo mismo y cuida lo que quieres cuidar.
hint-leave-out = Deja fuera el ejercicio.
wrong-no-picture = Esto no es una imagen que se pueda mostrar.
hint-pictures = Son posibles PNG, JPEG y WebP.
wrong-picture-too-large = La imagen ocupa más de 2 MB.
hint-picture-smaller = Guárdala más pequeña y vuelve a elegirla.
wrong-between = { $percent } % no es un tiempo entre posturas.
hint-between = Es posible del 50 al 300 %.
wrong-no-week = De { $least } a { $most } días no es una semana.
hint-week-days = Son posibles de 1 a 7 días, primero el número menor.
wrong-week-begins = Ninguna semana empieza en { $word }.
hint-week-begins = Son posibles monday, sunday y locale.
wrong-week-zone = Ningún día se cuenta según { $word }.
hint-week-zones = Valores posibles: { $words }.
wrong-no-format = El registro se puede exportar como { $formats }.
wrong-cancelled = Cancelado. No se cambió nada.
wrong-no-day = Una fecha se escribe año-mes-día, por ejemplo 2026-01-31.
wrong-fit-sessions = Un archivo FIT admite { $count } sesiones como máximo.
hint-fewer-days = Elige menos días, por ejemplo los de un mes.
wrong-fit-none = En esos días no hay ninguna sesión terminada, y un archivo FIT necesita una.
hint-other-days = Elige otros días; limber history enumera las sesiones.
wrong-import = No se puede importar { $file }. { $why }
hint-unchanged = No se cambió nada. { $hint }
wrong-archive-io = No se puede leer: { $why }.
hint-archive-io = Comprueba que el archivo está ahí y se puede leer.
wrong-archive-not-ours = No es un archivo completo ni un registro de Limber: { $what }.
hint-archive-not-ours = Elige un archivo escrito por limber export --all o --format json.
wrong-archive-newer = Lo escribió un Limber más nuevo (versión { $found }; este lee la { $known }).
hint-archive-newer = Actualiza Limber y vuelve a importarlo.
wrong-archive-cut = Acaba a medias, en { $place }.
hint-archive-cut = Cópialo o expórtalo otra vez; solo llegó una parte.
wrong-archive-malformed = Algo está mal en { $place }: { $what }.
hint-archive-malformed = Expórtalo otra vez y deja el archivo como se escribe.
archive-empty = está vacío
archive-no-object = no es un objeto JSON
archive-no-name = no empieza por { $beginning }
archive-version-second = la versión no va en segundo lugar
archive-version-first = la versión no va en primer lugar
archive-sessions-second = las sesiones no van en segundo lugar
archive-version-none = la versión es 0
archive-at-beginning = su comienzo
archive-at-end = su final
archive-at-part = la parte «{ $name }»
archive-at-setting = el ajuste { $number }
archive-at-own = la creación { $number }
archive-at-picture = la imagen { $number }
archive-at-plan = el plan { $number }
archive-at-session = la sesión { $number }
archive-at-session-id = la sesión { $number } ({ $id })
archive-within = { $part }: { $what }
archive-in-attempt = intento { $number }
archive-in-hold = mantenimiento { $number }
archive-in-entry = entrada { $seq } de su diario
archive-in-alive = «alive»
archive-in-body = «body»
archive-instead = { $found } está donde va { $wanted }
archive-no-value = { $found } está donde va un valor
archive-byte = el byte { $byte }
archive-too-long = más de { $most } MB
archive-other-part = en su lugar está «{ $found }»
archive-follows = le sigue algo
archive-not-utf8 = no es UTF-8
archive-order = «{ $key }» aparece dos veces o fuera de orden
archive-twice = aparece dos veces
archive-early = va después de otra con un identificador posterior
archive-name-length = su nombre pasa de { $most } bytes
archive-plan = su plan es el número { $number }, de { $count }
archive-run = su diario nombra la ejecución { $number }, que no está en «runs»
archive-range = «{ $field }» es { $value } y va de { $least } a { $most }
archive-number = un número está fuera de rango
archive-week = «{ $field }» es { $ms }, más de una semana
archive-time = «{ $field }» es anterior a 1970 o posterior a 2199
archive-some-time = la hora es anterior a 1970 o posterior a 2199
archive-text-length = «{ $field }» pasa de { $most } bytes
archive-no-work = «{ $kind }» no es un ejercicio
archive-offset = «utc_offset_min» es { $said }, y «started_at» dice { $meant }
archive-end-of-unfinished = está sin terminar y tiene un final
archive-no-end = está terminada y no tiene final
archive-thrown-away = se descartó
archive-path = «path» es «{ $path }»
archive-gone-or-body = o bien «gone» o bien «body»
archive-two-bodies = «body» aparece dos veces
archive-other-body = «body» es de «{ $id }»
archive-id = el identificador es «{ $id }» y debe empezar por «{ $begins }»
archive-dose = la dosis habitual es más de lo que nadie hace
archive-times = algo se repite más de { $most } veces
archive-no-base64 = «bytes» no es Base64
archive-picture-size = tiene { $bytes } bytes; puede tener de 1 a { $most }
archive-no-picture = no es PNG, JPEG ni WebP
archive-json = { $what }, después de «{ $after }»
archive-json-syntax = no es JSON
archive-json-end = termina demasiado pronto
archive-json-missing = falta el campo «{ $field }»
archive-json-unknown = el campo «{ $field }» no se conoce
archive-json-twice = el campo «{ $field }» aparece dos veces
archive-json-word = la palabra «{ $word }» no se conoce
archive-json-kind = un valor es de otro tipo
archive-json-time = ahí va una hora como 2026-11-22T07:30:00.000+01:00
archive-json-value = un valor no es posible ahí
archive-json-length = una lista tiene pocos o demasiados valores
archive-json-data = algo no está como debe
wrong-named-twice = El intento { $attempt } se nombra dos veces.
wrong-no-attempt = La sesión no tiene ningún intento { $attempt }.
wrong-no-side = { $word } no es un lado.
hint-sides = left y right lo son.
wrong-no-sides = { $name } no tiene lados.
wrong-shipped-damaged = La biblioteca incluida está dañada: { $why }.
hint-install-again = Vuelve a instalar Limber.
wrong-preference-long = Una preferencia tiene como máximo 4096 bytes.
wrong-preference-name = El nombre de una preferencia tiene de 1 a 64 letras, cifras, puntos y guiones.
wrong-cant-run = { $name } no se puede seguir: { $why }.
wrong-sentence = { $what }.
wrong-run-empty = { $name } no tiene ejercicios
wrong-run-no-block = no hay ningún bloque llamado { $name }
wrong-run-no-exercise = no hay ningún ejercicio llamado { $name }
wrong-run-under-floor = { $name } se mantiene al menos { $floor } s, no { $asked } s
wrong-run-over-limit = { $name } dura como máximo { $limit } s, no { $asked } s
wrong-run-nonsense = { $name }: { $what }
wrong-run-too-long = { $name } tiene más de { $most } pasos
nonsense-over-a-day = un tiempo entre posturas dura más de un día
nonsense-no-round = hace falta al menos 1 ronda
nonsense-no-set = hace falta al menos 1 serie
nonsense-too-many-sets = como máximo tienen sentido 1000 series
nonsense-no-side-cue = un ejercicio por lado necesita decir qué es un lado
nonsense-reps-unsafe = aquí las repeticiones no tienen un final seguro; da un tiempo
nonsense-no-rep = hace falta al menos 1 repetición
nonsense-too-many-reps = más de 10.000 repeticiones o de 10 min cada una
nonsense-open-unsafe = un final abierto no es seguro aquí; da un tiempo
nonsense-no-second = hace falta al menos 1 segundo
nonsense-minimum = el mínimo es mayor que el objetivo
nonsense-step-over-a-day = un paso dura más de un día
wrong-log-not-opened = No se pudo abrir el registro.
wrong-no-reason = { $word } no es un motivo para cambiar.
hint-reasons = Los motivos son { $words }.
wrong-nothing-to-back-up = No hay nada que copiar: el registro no ha empezado.
hint-first-session = Empieza con la primera sesión; limber play hip-mobility-10 inicia una.
wrong-no-backup = No hay ninguna copia { $file }.
hint-backup-list = limber backup list enumera las copias que hay.
wrong-by-hand-count = Una sesión es de una rutina o de 1 a { $most } ejercicios.
wrong-path-twice = { $path } se nombra dos veces.
wrong-no-step = { $name } no tiene ningún paso { $path }.
hint-timeline = limber timeline enumera las rutas de sus pasos.
hint-say-held = Di lo que se mantuvo de al menos un paso.
wrong-text-too-large = El texto ocupa más de 1 MB.
hint-no-exercise = Quita lo que no sea un ejercicio.
wrong-no-month = Ese mes no existe.
wrong-cant-save = Ahora no se puede guardar. Aún no se ha perdido nada; lo seguiré intentando. ({ $why })
wrong-end-kept = No se pudo guardar el final de la sesión en el registro; está en { $file }.
hint-end-kept = El próximo inicio lo recupera de ahí.
wrong-end-lost =
    { $count ->
        [one] No se pudo guardar en ninguna parte el final de la sesión: falta { $count } evento en el registro.
       *[other] No se pudo guardar en ninguna parte el final de la sesión: faltan { $count } eventos en el registro.
    }
wrong-undo-step = No se puede deshacer «{ $name }»: { $why }
wrong-redo-step = No se puede rehacer «{ $name }»: { $why }
wrong-no-exercise = No hay ningún ejercicio llamado { $name }.
wrong-cant-delete = { $name } viene con Limber y no se puede borrar.
hint-own-can = Tus propias rutinas sí.
hint-copy-first = Cópiala primero: limber routine copy ID.
wrong-nothing-swapped = No se cambió nada que siga en esta rutina.
wrong-weeks =
    { $count ->
        [one] No se puede mostrar { $count } semana.
       *[other] No se pueden mostrar { $count } semanas.
    }
hint-weeks = Son posibles de 1 a { $most } semanas.
wrong-over-a-day = Un tiempo entre posturas dura más de un día.
wrong-sets-count = Hay de 1 a { $most } series.
wrong-rounds-count = Hay de 1 a { $most } rondas.
wrong-text-chars = Un texto tiene como máximo { $max } caracteres.
wrong-nothing-spares-it = Ningún ejercicio lo cuida.
wrong-too-many-exercises = Una rutina tiene como máximo { $most } ejercicios.
wrong-block-own = Este bloque ya es propio de la rutina.
wrong-block-shared = Este bloque ya está compartido.
wrong-exercise-gone = Ese ejercicio ya no existe.
wrong-block-gone = Ese bloque ya no existe.
wrong-block-shipped = Este bloque viene con Limber y se queda como está.
hint-copy-here = Haz primero una copia aquí.
wrong-not-there = Eso ya no está.
wrong-place-unusable = Ese lugar no se puede usar: { $why }.
wrong-work-runs = Ahora se está escribiendo o leyendo otro archivo.
hint-work-runs = Espera, o cancélalo primero.
wrong-no-file-chosen = No se eligió ningún archivo.
wrong-not-started = No se pudo empezar la sesión: { $why }.
wrong-none-running = No hay ninguna sesión en marcha.
wrong-no-sound = Ahora no hay sonido: { $why }. La sesión sigue y el sonido vuelve solo.
wrong-device-gone = el dispositivo de sonido ya no está
wrong-no-device = no se encontró ningún dispositivo de sonido
wrong-no-display = No hay pantalla en la que abrir una ventana.
hint-no-display = En una terminal, usa limber play.
wrong-window = No se pudo abrir la ventana: { $why }.
wrong-beside-window = No se pudo iniciar lo que la ventana necesita: { $why }.
wrong-no-data-dir = Este sistema no dice dónde van los datos.
hint-data-dir = Indica una carpeta con --data-dir DIR o la variable LIMBER_DATA_DIR.
wrong-spoke-nothing = { $program } no dijo nada.
hint-voice-called = ¿Hay una voz llamada { $voice }? { $program } --voices las enumera.
wrong-no-reader = Una voz necesita el programa { $program }, que no está instalado.
hint-no-reader = Instala el paquete { $program } o quita --voice.
wrong-reader-fails = No se puede ejecutar { $program }: { $why }.
hint-leave-voice-out = Quita --voice.
wrong-no-corner = La ventana no se puede mover aquí: { $why }.
refused-not-started = La sesión aún no ha empezado.
refused-already-started = La sesión ya ha empezado.
refused-ended = La sesión ha terminado.
refused-already-paused = La sesión ya está en pausa.
refused-not-paused = La sesión ya está en marcha.
refused-calls-go-on = Las llamadas no pausan la sesión, según tus ajustes.
refused-paused = La sesión está en pausa. Continúa primero.
refused-nothing-to-go-back-to = Se puede volver hasta 8 s después de «Siguiente».
refused-stay-outside-hold = Quedarse solo vale al mantener una postura.
refused-stay-not-safe = Este no sigue más allá de su tiempo.
refused-no-time = Este paso no tiene un tiempo fijo que cambiar.
refused-staying = Ya te estás quedando; no hay nada que añadir.
refused-at-limit = Ya dura lo máximo posible.
refused-at-minimum = Ya dura lo mínimo posible.
refused-nothing-to-swap = No queda nada que cambiar.
refused-unfit-move = Ese ejercicio no encaja aquí.
refused-no-reps = Ahí no hay repeticiones que confirmar.
refused-nothing-to-bring-back = No hay nada que recuperar.
refused-out-of-range = Se espera un valor de 0 a 10.
refused-not-possible = Ese valor no es posible ahí.
refused-changed-meanwhile = Se cambió entretanto.
refused-nothing-held = No se mantuvo nada en ella.
refused-not-for-people = Eso no le toca decirlo a una persona.
wrong-folder-made = No se puede crear la carpeta de datos { $file }: { $why }.
hint-folder-made = Elige otra carpeta de datos o crea esta tú.
wrong-cant-open = No se puede abrir { $file }: { $why }.
hint-cant-open = Comprueba que el archivo y su carpeta se pueden leer y escribir, o elige otra carpeta de datos.
wrong-gone = { $file } ya no está donde estaba.
hint-gone = Devuelve la carpeta de datos a su sitio.
wrong-no-database = { $file } no es una base de datos.
wrong-foreign = { $file } es la base de datos de otro programa.
hint-not-ours = No se tocó. Muévela o elige otra carpeta de datos.
wrong-newer = { $file } lo escribió un Limber más nuevo (esquema { $found }; este conoce el { $known }).
hint-newer = No se tocó. Actualiza Limber para abrirla.
wrong-disk-full = No se pudo escribir { $file }: el disco no admitió más.
hint-disk-full = Haz sitio en el disco e inténtalo de nuevo; no se guarda nada a medias.
wrong-read-only = No se puede escribir { $file }: es de solo lectura.
hint-read-only = Permite escribir en el archivo y su carpeta, o elige otra carpeta de datos.
wrong-busy = Otro programa está usando { $file }.
hint-busy = Cierra el otro programa o inténtalo dentro de un momento.
wrong-damaged = { $file } está dañado: { $what }.
wrong-damaged-entry = { $file } está dañado: la entrada { $seq } del diario de la sesión { $session } no está como se escribió.
hint-damaged = Guarda antes de nada una copia del archivo; las otras sesiones aún se pueden leer.
wrong-store-no-session = No hay ninguna sesión { $session }.
hint-history-sessions = El historial muestra las sesiones que hay.
wrong-seq-gap = La sesión { $session } espera la entrada { $expected } de su diario, no la { $found }.
wrong-other-entry = La entrada { $seq } del diario de la sesión { $session } ya se escribió y es otra.
wrong-other-session = La sesión { $session } empezó con otros datos: { $what }.
hint-other-writes = No se cambió nada. Puede que otro programa esté escribiendo esta sesión.
wrong-session-changed = La sesión de { $routine } se cambió desde entonces.
wrong-setting-changed = El ajuste { $key } se cambió desde entonces.
wrong-own-changed = { $id } se cambió desde entonces.
hint-look-again = No se cambió nada. Míralo otra vez primero.
wrong-no-import = Esa importación no existe.
hint-nothing-changed = No se cambió nada.
wrong-out-of-range = «{ $what }» está fuera de rango.
wrong-not-json = El ajuste { $key } no es JSON.
wrong-damaged-in-use = { $file } está dañado: { $what }. No se puede arreglar mientras se usa ({ $by }).
hint-damaged-in-use = No se cambió nada. Cierra el otro Limber y vuelve a abrir este.
wrong-own-file = { $file } es el propio registro, no una copia.
hint-own-file = No se cambió nada. Elige un archivo de la carpeta backups.
wrong-unusable = No se pudo usar { $file }: { $why }.
hint-unusable = Inténtalo de nuevo; si sigue así, guarda una copia del archivo.
wrong-held = Hay una sesión en marcha en otra parte: { $who }.
wrong-held-import = Se está incorporando un archivo al registro: { $who }.
wrong-held-restore = Se está restaurando una copia de seguridad: { $who }.
wrong-held-unknown = Otro programa tiene una sesión en marcha.
hint-held = Termina o cierra esa sesión primero.
hint-held-briefly = Inténtalo de nuevo cuando termine.
wrong-cant-lock = No se puede bloquear { $file }: { $why }.
hint-cant-lock = Comprueba que se puede escribir en la carpeta de datos, o elige otra.
who-window = la ventana (proceso { $pid })
who-terminal = la terminal (proceso { $pid })
who-program = { $name } (proceso { $pid })
who-another = otro programa
who-this = este programa
who-other-limber = otro Limber
store-sqlite = SQLite: { $said }
store-not-made = no se pudo crear
store-no-log = ahí no es posible un registro de escritura anticipada (modo { $mode })
store-begun-plan = otro plan
store-begun-routine = otra rutina
store-begun-device = otro dispositivo
store-begun-origin = otro origen
store-begun-start = otro inicio
damage-row = tabla «{ $table }» ({ $row }): { $what }
damage-some-row = tabla «{ $table }»: { $what }
damage-words = { $words }
damage-unreadable = no se puede leer
damage-missing = falta la fila
damage-not-as-written = no está como se escribió
damage-not-json = no es el JSON que debe ser
damage-pointless = una fila no apunta a nada
damage-entry = la entrada { $seq } de su diario no está como se escribió
damage-no-object = falta «{ $name }» ({ $kind })
damage-other-object = «{ $name }» no está como se creó ({ $kind })
damage-header = no se puede leer su cabecera
damage-no-database = no se puede leer como base de datos
damage-only-changes = solo queda su registro de escritura anticipada
damage-empty = está vacío
damage-replaced = está a punto de sustituirse
damage-replay = no se puede reproducir su diario: { $why }
damage-differs = { $what }: no es lo que dice su diario
damage-day = su día no es el de su inicio
damage-device = su dispositivo no es el de su diario
damage-calendar = su inicio está fuera del calendario
damage-gap = su diario tiene un hueco
damage-not-ended = no había terminado, y solo un archivo completo la continúa
damage-ended-running = ha terminado y figura como en curso
damage-other-routine = su plan es de otra rutina
damage-no-plan = su plan no viene con ella
damage-plan = no se puede leer su plan
damage-list = no se puede leer la lista: { $why }
damage-settings = no se pueden leer los ajustes: { $why }
damage-own = no se pueden leer tus creaciones: { $why }
damage-cell-empty = «{ $column }» está vacío
damage-cell-kind = «{ $column }» es de otro tipo
damage-cell-range = «{ $column }» está fuera de rango ({ $value })
damage-cell-word = «{ $column }» tiene una palabra desconocida ({ $word })
damage-cell-time = «{ $column }» o el de al lado no es una hora
damage-fact-routine = su rutina
damage-fact-start = su inicio
damage-fact-end = su final
damage-fact-outcome = su resultado
damage-fact-held = su tiempo mantenido
damage-fact-paused = su tiempo en pausa
damage-fact-effort = su esfuerzo
damage-fact-discomfort = su molestia
damage-fact-note = su nota
damage-fact-origin = cómo se añadió
damage-fact-corrections = sus correcciones
damage-fact-attempt = el intento { $index }
damage-fact-attempts = el número de sus intentos ({ $stored }, no { $told })
found-in-log = Algo del registro no está como debe: { $what }.
text-empty = se espera un título en la primera línea; el texto está vacío
text-no-title = se espera un título en la primera línea, se encontró { $found }
hint-text-title = Pon el nombre de la rutina en la primera línea.
text-no-exercises = se espera al menos un ejercicio en «{ $name }»
hint-text-no-exercises = Añade una línea como: Pigeon pose 2 x 30 s each side
text-unknown-exercise = no hay ningún ejercicio llamado «{ $name }»
hint-text-unknown-exercise = La lista de ejercicios muestra todos los nombres que se entienden.
text-ambiguous = «{ $name }» podría ser { $candidates }
hint-text-ambiguous = Escribe el nombre completo.
text-unknown-block = no hay ningún bloque compartido llamado «{ $id }»
text-unknown-key = «{ $key }:» no es un campo de una rutina
text-out-of-place = aquí no puede ir: { $what }
hint-text-at-top = Va arriba, antes del primer ejercicio.
hint-text-under-heading = Va bajo el encabezado ## de un bloque, antes de su primer ejercicio.
hint-text-in-routine = Va en una rutina.
hint-text-one-list = Va en una rutina; un bloque compartido es una sola lista de ejercicios.
text-twice = se da dos veces: { $what }
hint-text-twice = Quita uno de los dos.
text-expected = se espera { $expected }, se encontró { $found }
hint-text-words = Las palabras de una rutina escrita son las mismas en todos los idiomas; escríbelas como están aquí.
hint-text-sides = Quita las palabras sobre los lados.
text-range-sets = el número de series va de { $least } a { $most }
text-range-rounds = el número de rondas va de { $least } a { $most }
text-range-between-holds = un tiempo entre posturas va de { $least } a { $most } s
text-control = aquí hay un carácter de control (U+{ $code })
hint-text-control = Bórralo o escríbelo como { $written }.
text-both-sides-at-once = { $name } trabaja los dos lados a la vez
text-from-side-to-side = { $name } va de un lado a otro y no puede quedarse en uno
text-quoted = «{ $text }»
text-a-title = un título
text-a-block-name = el nombre de un bloque
text-a-value = algo después de { $field }
text-line-end = el final de la línea
text-a-clause = una dosis como «2 x 30 s», «each side», «left only», «rest 20 s» o «note:»
text-an-amount = una cantidad como «30 s», «20-30 s», «10 reps», «2 min» o «open»
text-a-unit = una unidad, como en «30 s» o «10 reps»
text-a-time = un tiempo como «20 s»
text-whole-seconds = segundos enteros
text-one-time = aquí un solo tiempo, un margen solo sirve al mantener
text-one-count = un solo número de repeticiones, un margen solo sirve al mantener
text-range-end = el extremo superior del margen
text-a-pace = un ritmo como «3 s»
text-a-pace-unit = «s» después del ritmo
text-reps-before-pace = repeticiones antes de un ritmo, como en «10 reps at 3 s»
text-a-number = un número
text-a-short-number = un número de 9 cifras y 3 decimales como máximo
text-a-whole-number = un número entero
text-whole-sets = un número entero de series
text-whole-reps = un número entero de repeticiones
text-note-words = las palabras de la nota
text-a-structure = un fin e ids de ejercicios, como en «jumps = squat-jump»
text-an-id = un id
text-a-block = un bloque
text-an-exercise = un ejercicio con su dosis
text-a-heading = un encabezado
text-a-reference = una referencia a un bloque
text-a-block-id = un bloque con el id «{ $id }»
text-the-dose = la dosis
text-the-side = el lado
text-the-side-order = el orden de los lados

## Hablado

speak-test = Rodilla izquierda en el suelo. 30 segundos.
speak-start = Empieza.
speak-held = { $time } hechos. Quédate si te sienta bien.
speak-half = Mitad.
speak-passed = { $time }.
speak-maximum = Para la mayoría ya es suficiente. Sigue cuando quieras.
speak-skin-check = Levanta la bolsa y mira la piel. Para si está blanca o con manchas, si hay ampollas o si quema.
speak-skin = Mira la piel.
speak-switch = Cambio
speak-left = izquierda
speak-right = derecha
speak-rest = Descanso.
speak-rest-for = Descanso. { $time }.
speak-next = Después: { $name }.
speak-done = Listo.
speak-done-sides = Listo. Izquierda { $left }, derecha { $right }.
speak-times = { $count } veces
speak-times-each-side = { $count } por lado
speak-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
speak-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
speak-minutes-seconds = { $minutes } { $seconds }

## Fechas

month-name =
    { $number ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
month-name-short =
    { $number ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
weekday-name =
    { $number ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
weekday-name-short =
    { $number ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    }
weekday-letter =
    { $number ->
        [1] L
        [2] M
        [3] X
        [4] J
        [5] V
        [6] S
       *[7] D
    }

## Nombres

region-adductors = aductores
region-ankles-calves = tobillos y pantorrillas
region-breathing = respiración
region-chest = pecho
region-core = tronco
region-glutes = glúteos
region-hamstrings = isquiotibiales
region-hip-flexors = flexores de cadera
region-hips = caderas
region-knees = rodillas
region-lateral-hip = lateral de la cadera
region-lower-back = zona lumbar
region-neck = cuello
region-quads = cuádriceps
region-shoulders = hombros
region-thoracic = zona dorsal
equipment-ball-or-pillow = pelota o almohada
equipment-bed-or-sturdy-bench = cama o banco firme
equipment-blocks-optional = bloques (opcional)
equipment-chair = silla
equipment-chair-for-balance-optional = silla para apoyarse (opcional)
equipment-chair-for-safety = silla por seguridad
equipment-cushion = cojín
equipment-cushion-optional = cojín (opcional)
equipment-desk-or-wall-optional = mesa o pared (opcional)
equipment-door-frame-or-pole-optional = marco de puerta o poste (opcional)
equipment-doorway = marco de puerta
equipment-dowel-or-light-weight-optional = palo o peso ligero (opcional)
equipment-flat-forgiving-surface = suelo llano y blando
equipment-flat-space = espacio llano
equipment-ice-pack-or-frozen-peas = bolsa de hielo o guisantes congelados
equipment-knee-pads = rodilleras
equipment-light-weight-optional = peso ligero (opcional)
equipment-loop-band = banda circular
equipment-loop-band-optional = banda circular (opcional)
equipment-mat = esterilla
equipment-pillow = almohada
equipment-pillow-optional = almohada (opcional)
equipment-pillows-optional = almohadas (opcional)
equipment-resistance-band = banda elástica
equipment-space = espacio
equipment-step-optional = escalón (opcional)
equipment-step-10-20-cm = escalón de 10–20 cm
equipment-step-15-30-cm = escalón de 15–30 cm
equipment-step-or-low-chair = escalón o silla baja
equipment-strap = correa
equipment-strap-optional = correa (opcional)
equipment-strap-or-towel = correa o toalla
equipment-towel = toalla
equipment-towel-or-strap = toalla o correa
equipment-wall = pared
equipment-wall-optional = pared (opcional)
equipment-wall-or-chair = pared o silla
equipment-wall-or-couch = pared o sofá
pattern-ankle-dorsiflexion = flexión dorsal del tobillo
pattern-ankle-hop = saltitos de tobillo
pattern-ankle-plantarflexion = flexión plantar del tobillo
pattern-anti-extension = resistir la extensión
pattern-anti-lateral-flexion = resistir la inclinación lateral
pattern-anti-rotation = resistir la rotación
pattern-balance = equilibrio
pattern-breathing = respiración
pattern-gait = marcha
pattern-hinge = bisagra de cadera
pattern-hip-abduction = abducción de cadera
pattern-hip-adduction = aducción de cadera
pattern-hip-extension = extensión de cadera
pattern-hip-external-rotation = rotación externa de cadera
pattern-hip-flexion = flexión de cadera
pattern-hip-rotation = rotación de cadera
pattern-horizontal-pull = tracción horizontal
pattern-knee-flexion = flexión de rodilla
pattern-lateral-bound = salto lateral
pattern-lateral-flexion = inclinación lateral
pattern-lateral-step = paso lateral
pattern-lunge = zancada
pattern-lunge-jump = zancada con salto
pattern-neck-flexion-rotation = flexión y rotación del cuello
pattern-neck-retraction = retracción del cuello
pattern-rest = reposo
pattern-rotation = rotación
pattern-scapular-circle = círculo de escápulas
pattern-shoulder-flexion = flexión de hombro
pattern-shoulder-horizontal-abduction = abducción horizontal del hombro
pattern-shoulder-horizontal-adduction = aducción horizontal del hombro
pattern-spinal-extension = extensión de columna
pattern-spinal-flexion = flexión de columna
pattern-spinal-flexion-extension = flexión y extensión de columna
pattern-spinal-rotation = rotación de columna
pattern-squat = sentadilla
pattern-squat-jump = sentadilla con salto
pattern-step = paso
pattern-swing = balanceo
pattern-vertical-push-unloaded = empuje vertical (sin carga)
position-all-fours = a cuatro patas
position-bed-edge = al borde de la cama
position-chair = en una silla
position-half-kneeling = semiarrodillado
position-kneeling = de rodillas
position-long-lunge = zancada larga
position-pigeon = paloma
position-prone = boca abajo
position-resting = en reposo
position-seated-floor = sentado en el suelo
position-side-lying = de lado
position-standing = de pie
position-supine = boca arriba
position-supine-wall = boca arriba junto a la pared
complaint-achilles = Tendón de Aquiles dolorido
complaint-ankle-sprain = Esguince de tobillo
complaint-balance = Equilibrio inestable
complaint-broken-skin = Piel herida o infectada
complaint-calf-swelling = Pantorrilla hinchada
complaint-cold-sensitivity = Alergia o mala reacción al frío
complaint-disc-flexion-sensitive = Dolor de espalda que empeora al inclinarse hacia delante
complaint-dizziness = Mareos
complaint-extension-sensitive = Dolor de espalda que empeora al arquearse hacia atrás
complaint-fai = Pinzamiento en la parte delantera de la cadera
complaint-glaucoma = Glaucoma
complaint-groin-strain = Distensión en la ingle
complaint-hamstring-tendon = Tendón dolorido bajo el isquion
complaint-heart = Enfermedad del corazón
complaint-high-blood-pressure = Tensión alta
complaint-hip-replacement = Prótesis de cadera
complaint-knee-pain = Dolor de rodilla
complaint-lateral-hip-tendon = Tendón dolorido en el lateral de la cadera
complaint-neck-arm-symptoms = Molestias de cuello que bajan por un brazo
complaint-numb-skin = Piel adormecida
complaint-osteoporosis = Osteoporosis
complaint-pelvic-floor = Molestias del suelo pélvico
complaint-poor-circulation = Mala circulación
complaint-pregnancy = Embarazo
complaint-radiating-leg-pain = Dolor que baja por una pierna
complaint-recent-surgery = Operación reciente
complaint-shoulder-injury = Lesión de hombro
complaint-sij-pain = Dolor en la parte posterior de la pelvis
complaint-wrist-pain = Dolor de muñeca

## Terminal

terminal-pair = { $what }: { $value }
terminal-hint = consejo: { $text }
terminal-hours = { $count } h
terminal-kilobytes = { $count } kB
terminal-open = libre
terminal-output-failed = La salida no se puede escribir: { $why }.
terminal-output-failed-hint = Mira si hay espacio en el destino.
terminal-resume-hint = limber play --resume sigue con ella.
terminal-doctor-hint = limber doctor dice más.
terminal-backup-damaged = La copia de hoy está hecha, pero una entrada del registro está dañada.
terminal-no-backup = No se pudo hacer una copia: { $why }
terminal-nothing-called = Nada se llama así. Prueba con una zona del cuerpo, como hip.
terminal-history-empty = No hay nada. limber play hip-mobility-10 empieza una sesión.
terminal-trends-empty = Nada en estos días. limber play hip-mobility-10 empieza una sesión.
terminal-session-id = sesión { $id }
terminal-nothing-to-correct = Falta decir qué se corrige del intento.
terminal-nothing-to-correct-hint = Usa --held, --reps o --side.
terminal-no-attempt = La sesión no tiene ningún intento { $attempt }.
terminal-no-attempt-hint = limber history show SESIÓN los numera.
terminal-exported = { $percent } % exportado
terminal-read = { $percent } % leído
terminal-left-out = Queda fuera: { $session }
terminal-left-out-hint = Está dañada en el registro; limber doctor dice más.
terminal-imported = Importado { $file }.
terminal-importable = { $file } se puede importar. Aún no ha cambiado nada.
terminal-takes-file = Lo del archivo sustituye a lo de aquí.
terminal-keeps-here = Lo de aquí se queda; --take-conflicting toma lo del archivo.
terminal-settings-taken = Se toman los del archivo.
terminal-settings-stay = Se quedan; --settings toma los del archivo.
terminal-no-backups = Aún no hay copias. Se hace una tras un día con cambios; limber backup now hace una.
terminal-in-folder = en { $folder }
terminal-backed-up = Copia hecha en { $file }.
terminal-restored = Recuperada { $file }.
terminal-replaced = Lo que había antes queda guardado en { $file }.
terminal-sessions-damaged =
    { $count ->
        [one] { $count } sesión en ella tiene una entrada dañada; limber doctor dice más.
       *[other] { $count } sesiones en ella tienen entradas dañadas; limber doctor dice más.
    }
terminal-check-ok = bien
terminal-check-wrong = MAL
terminal-tones =
    { $count ->
        [one] { $count } tono
       *[other] { $count } tonos
    }
terminal-sentences =
    { $count ->
        [one] { $count } frase
       *[other] { $count } frases
    }
terminal-routine-deleted = Eliminada { $name }. El registro conserva el nombre.
terminal-unchanged = No ha cambiado nada.
terminal-kept-as = { $name } queda guardada como { $id }.
terminal-kept-note = guardado como nota: { $text }
terminal-stdin = La entrada estándar
terminal-stdin-failed = La entrada estándar no se puede leer: { $why }.
terminal-stdin-failed-hint = Di un archivo en su lugar.
terminal-write-failed = { $file } no se puede escribir: { $why }.
terminal-write-failed-hint = Haz sitio ahí, o pon TMPDIR en otra carpeta.
terminal-editor-error = terminó con un error
terminal-editor-failed = { $editor } no editó la rutina: { $why }.
terminal-editor-failed-hint = No ha cambiado nada. Pon en EDITOR el editor que usas.
terminal-text-kept = Tu texto está en { $file }. Corrígelo y luego: limber routine edit { $id } --text { $file }
terminal-left-alone = La sesión sin terminar queda como está.
terminal-paused-saved = La sesión está en pausa y guardada.
terminal-unfinished = { $name } está sin terminar, en { $at }, { $time }.
terminal-and-start = { $what } y empezar la nueva
terminal-ask = Número, o Intro para dejarla:
terminal-column-id = ID
terminal-column-name = NOMBRE
terminal-column-usually = DE COSTUMBRE
terminal-column-areas = ZONAS
terminal-column-level = NIVEL
terminal-column-length = DURACIÓN
terminal-column-last-done = ÚLTIMA VEZ
terminal-column-start = INICIO
terminal-column-step = PASO
terminal-column-lasts = DURA
terminal-column-exercise = EJERCICIO
terminal-column-side = LADO
terminal-column-set = SERIE
terminal-column-side-cue = QUÉ ES EL LADO
terminal-column-made = HECHA
terminal-column-why = POR QUÉ
terminal-column-size = TAMAÑO
terminal-column-file = ARCHIVO
terminal-column-month = MES
terminal-column-week = SEMANA
terminal-column-held = MANTENIDO
terminal-column-days = DÍAS
terminal-column-effort = ESFUERZO
terminal-column-discomfort = MOLESTIA
terminal-column-done = HECHO
terminal-column-left = IZQUIERDA
terminal-column-right = DERECHA
terminal-column-uneven = MÁS
terminal-left = quedan { $time }
terminal-lead-in = De nuevo en posición
terminal-rest-after = Descanso tras { $name }
terminal-staying = Te quedas. → sigue.
terminal-left-at = Dejado en { $time } · g vuelve
terminal-at-least = Al menos { $length }
terminal-keys = Espacio pausa · ← → · s quedar · + - 10 s · x cambio · q cerrar · ? teclas
terminal-keys-go-on = Espacio seguir
terminal-keys-again = r repetir
terminal-keys-finish = e terminar así
terminal-keys-close = q cerrar · ? teclas
terminal-key-space = pausa, seguir
terminal-key-previous = esta otra vez, o la anterior
terminal-key-go-back = volver (8 s tras Siguiente)
terminal-key-stay = quedarse: seguir contando tras el tiempo
terminal-key-time = cuánto tiempo queda
terminal-key-finish = terminar aquí (dos veces)
terminal-key-close = cerrar; limber play --resume sigue
terminal-key-same = lo mismo
terminal-none-keys = → salta este, e termina aquí, Esc vuelve.
terminal-instead = Hacer en su lugar
terminal-stop-keys = e termina aquí, q cierra.
terminal-escape = Esc cierra esto.
terminal-finish-again = Pulsa e otra vez para terminar aquí.
terminal-time-left = Quedan { $here } en este, { $all } en total.
terminal-time-left-all = Quedan { $all } en total.
terminal-line-begin = Inicio
terminal-line-cue = Señal
terminal-line-resumed = Sigue
terminal-line-gap = Hueco
terminal-line-saved = Guardado
terminal-line-unsaved = Sin guardar
terminal-line-refused = Rechazado
terminal-line-closed = Cerrado
terminal-countdown = Cuenta atrás { $n }
terminal-lead-in-of = tras { $length } para volver a la posición
terminal-gap-slept = el sistema estuvo en reposo { $length }
terminal-gap-stopped = Limber estuvo detenido { $length }
terminal-unsaved =
    { $count ->
        [one] { $message } ({ $count } en espera)
       *[other] { $message } ({ $count } en espera)
    }
terminal-wrong-value = { $argument } no puede ser { $value }: { $why }.
terminal-wrong-argument = { $argument } no se conoce aquí.
terminal-wrong-command = No hay ninguna orden { $command }.
terminal-wrong-no-value = { $argument } necesita un valor.
terminal-wrong-no-command = Aquí hace falta una orden: { $commands }.
terminal-wrong-missing = Aquí hace falta: { $arguments }.
terminal-wrong-conflict = { $argument } no puede ir junto a { $other }.
terminal-wrong-twice = { $argument } solo puede ir una vez.
terminal-meant = ¿Quieres decir { $word }? { $help }
terminal-help-hint = limber help muestra las órdenes; limber help ORDEN, sus argumentos.
terminal-help-window-hint = limber-app --help muestra lo que se puede escribir.
terminal-why-scale = es un número entero de 0 a 10, o none
terminal-why-reps = las repeticiones son un número entero desde 0
terminal-why-length = una duración se escribe 25s, 2min, 1:30 o 1:00:00
terminal-why-path = es la ruta de un paso, = y el valor
terminal-why-speed = una velocidad es un número entero de 1 a 1000
terminal-why-rate = hay 44100 y 48000
terminal-why-family = hay soft, clear y low
terminal-why-open = es un número entero de segundos de 1 a 3600
terminal-why-date = un día se escribe 2026-01-31
terminal-why-format = hay csv, json, ics, html y fit
terminal-help-limber = Cronómetro de ejercicios sin red: posturas cronometradas por lado y un registro honesto.
terminal-help-exit-codes = Códigos de salida: 0 hecho, 1 fallo, 2 mal usado, 3 estorba una sesión sin terminar u otro programa, 130 interrumpido y se puede seguir.
terminal-help-usage = Uso:
terminal-help-commands = Órdenes
terminal-help-arguments = Argumentos
terminal-help-options = Opciones
terminal-help-help = Muestra esta ayuda, o la de una orden
terminal-help-flag = Muestra la ayuda
terminal-help-version = Muestra la versión
terminal-help-data-dir = Carpeta del registro [por defecto: la de datos del sistema, compartida con la ventana]
terminal-help-window-data-dir = Carpeta del registro [por defecto: la de datos del sistema, compartida con la terminal]
terminal-help-command-exercises = Lista los ejercicios, o los busca por nombre, zona, músculo o material
terminal-help-command-routines = Lista las rutinas
terminal-help-command-routine = Muestra, añade, cambia, copia o elimina una rutina
terminal-help-command-timeline = Muestra cada paso de una rutina tal como iría ahora
terminal-help-command-play = Sigue una rutina
terminal-help-command-history = Muestra lo hecho
terminal-help-command-trends = Muestra qué suma el registro: semanas, lados, ejercicios, zonas del cuerpo
terminal-help-command-export = Escribe el registro en un archivo: tabla, calendario, informe, o todo
terminal-help-command-render = Escribe una rutina en WAV, para seguirla con cualquier reproductor
terminal-help-command-import = Toma lo que otro dispositivo exportó con --all
terminal-help-command-backup = Lista las copias del registro, hace una o recupera una
terminal-help-command-doctor = Revisa el registro, sus copias y todo lo que necesitan
terminal-help-exercises-query = Palabras que buscar, como "thread the needle" o "hip chair"
terminal-help-exercises-category = Solo los de un tipo, como static-stretch
terminal-help-exercises-area = Solo los de una zona del cuerpo, como hips
terminal-help-exercises-equipment = Solo los que lo necesitan, como chair; none: nada más que una esterilla
terminal-help-exercises-level = Solo los de un nivel: beginner, intermediate o advanced
terminal-help-exercises-pattern = Solo los de un movimiento, como hinge
terminal-help-exercises-plane = Solo los de un plano de movimiento, como frontal
terminal-help-exercises-own = Solo los tuyos
terminal-help-json = Escribe JSON
terminal-help-routine-show = Escribe una rutina en su forma escrita
terminal-help-routine = Id de una rutina, o un archivo con su texto
terminal-help-routine-add = Añade una rutina de su forma escrita, o de una prescripción con cualquier palabra
terminal-help-text-file = Un archivo de texto; - lee la entrada estándar
terminal-help-routine-check = Muestra qué se entiende de cada línea de un texto
terminal-help-routine-edit = Cambia una rutina en $EDITOR; las que vienen con Limber, como copia
terminal-help-routine-id = Id de una rutina
terminal-help-text = Toma el texto de ARCHIVO en lugar de un editor; - lee la entrada estándar
terminal-help-routine-rm = Elimina una rutina tuya
terminal-help-routine-copy = Copia una rutina, para cambiar la copia
terminal-help-play-new = Termina así una sesión sin terminar y empieza esta
terminal-help-play-resume = Sigue con la sesión sin terminar
terminal-help-play-speed = N veces más rápido, de 1 a 1000; esas sesiones no cuentan en las estadísticas
terminal-help-play-json = Escribe un objeto JSON por línea según ocurre
terminal-help-play-silent = Sin tonos ni voz
terminal-help-history-routine = Solo sesiones de esta rutina, por su id
terminal-help-history-exercise = Solo sesiones con este ejercicio, por su id
terminal-help-history-outcome = Solo sesiones que acabaron así: finished, finished_early o unfinished
terminal-help-history-note = Solo sesiones cuya nota contiene este texto
terminal-help-history-show = Muestra una sesión con sus pausas y huecos, los intentos numerados
terminal-help-session = Id de una sesión, cuándo empezó ("2026-11-20 18:30"), o last
terminal-help-history-correct = Corrige una sesión; lo registrado queda en su diario
terminal-help-history-add = Añade una sesión hecha sin Limber
terminal-help-correct-attempt = Qué intento: su número en history show, o la ruta de su paso
terminal-help-correct-held = Lo mantenido, como 25s o 1:30
terminal-help-correct-reps = Repeticiones hechas, por lado si los hay
terminal-help-correct-side = El lado en que se hizo: left o right
terminal-help-began = Cuándo empezó, según el reloj local, como "2026-11-20 18:30"
terminal-help-add-exercise = Un ejercicio suelto con su dosis habitual, por su id; se puede repetir
terminal-help-add-held = Lo mantenido donde no es lo previsto, como main/1/1/1/left=25s; 0 omite un paso. limber timeline --json dice las rutas. Se puede repetir
terminal-help-add-reps = Repeticiones hechas donde no son las previstas, como main/1/2/1/-=8
terminal-help-effort = Esfuerzo, de 0 a 10, o none
terminal-help-before = Molestia antes, de 0 a 10, o none
terminal-help-after = Molestia después, de 0 a 10, o none
terminal-help-note = Una nota; si está vacía, la quita
terminal-help-trends-all = Todo, en lugar de las últimas 12 semanas
terminal-help-export-format = Forma del archivo: csv, json, ics (un calendario), html (el informe para terapia) o fit (una actividad)
terminal-help-export-all = Escribe todo el registro y los ajustes, para que limber import pueda tomarlos
terminal-help-export-notes = Con --format html: pone las notas en el informe
terminal-help-export-output = Escribe en ARCHIVO en lugar de la salida estándar
terminal-help-render-output = Escribe en ARCHIVO
terminal-help-render-voice = También habla (necesita espeak-ng)
terminal-help-render-rate = Muestras por segundo: 44100 o 48000 [por defecto: 44100]
terminal-help-render-family = Tonos: soft, clear o low [por defecto: los elegidos en Ajustes]
terminal-help-render-open = Duración de los pasos que te esperarían, en segundos
terminal-help-import-file = Un archivo escrito por limber export --all o --format json
terminal-help-import-dry-run = Muestra qué pasaría, y no cambia nada
terminal-help-import-settings = Toma también los ajustes
terminal-help-import-take-conflicting = Si una sesión siguió aquí y allí, toma la del archivo
terminal-help-backup-list = Lista las copias, la más nueva primero
terminal-help-backup-now = Hace una copia ahora
terminal-help-backup-restore = Sustituye todo el registro por una copia; lo que había queda como otra más
terminal-help-file = Nombre de una copia, o una ruta
terminal-help-since = Primer día, como 2026-01-31
terminal-help-until = Último día, incluido
terminal-value-options = {"["}OPCIONES]
terminal-value-command = ORDEN
terminal-value-attempt = INTENTO
terminal-value-date = DÍA
terminal-value-date-time = DÍA HORA
terminal-value-dir = CARPETA
terminal-value-family = FAMILIA
terminal-value-file = ARCHIVO
terminal-value-format = FORMA
terminal-value-id = ID
terminal-value-length = DURACIÓN
terminal-value-n = N
terminal-value-path-length = RUTA=DURACIÓN
terminal-value-path-n = RUTA=N
terminal-value-query = PALABRA
terminal-value-rate = TASA
terminal-value-routine = RUTINA
terminal-value-scale = 0-10
terminal-value-seconds = SEGUNDOS
terminal-value-session = SESIÓN
terminal-value-side = LADO
terminal-value-text = TEXTO
terminal-value-word = PALABRA

## El informe mismo y el calendario

paper-title = Informe de ejercicios
paper-period = Del { $since } al { $until }
paper-no-period = Aún no hay sesiones
paper-empty = No hubo sesiones en este tiempo.
paper-foot = Escrito por Limber a partir del registro que se llevó durante los ejercicios. Mantenido es el tiempo atendido: las pausas no cuentan. Una postura cuenta como hecha desde su mínimo, con un segundo de margen.
paper-days = Días con ejercicios
paper-a-week = { $days } por semana
paper-done = Hecho como estaba previsto
paper-sets = { $sets } series
paper-held = Mantenido del tiempo previsto
paper-sessions = Sesiones
paper-none-early = todas hasta el final
paper-early =
    { $count ->
        [one] { $count } terminada antes
       *[other] { $count } terminadas antes
    }
paper-exercises = Ejercicios, por lado
paper-exercises-about = Lo mantenido y lo previsto por ejercicio y lado
paper-sets-done = Series hechas
paper-planned = Previsto
paper-a-set = Por serie
paper-sessions-about = Cada sesión con lo que se dijo de ella
paper-latest = Las últimas { $shown } de { $all }.
paper-was-early = terminada antes
paper-was-by-hand = añadida a mano
paper-was-corrected = corregida
paper-discomfort = Molestia, de 0 a 10
paper-before = antes de los ejercicios
paper-after = después de los ejercicios
paper-each-day = Cada punto es un día.
paper-each-days =
    { $count ->
        [one] Cada punto es la media de { $count } día.
       *[other] Cada punto es la media de { $count } días.
    }
paper-drawing = Molestia { $what }
paper-drawing-ends = { $when } de { $from } a { $to }
paper-said = { $what } { $value }.
paper-event-held = Mantenido { $length }.
paper-event-sides = Izquierda { $left }, derecha { $right }.
paper-event-early = Terminada antes.

## Lo que se puede deshacer

change-session = { $routine } del { $day }
change-delete = Eliminar { $name }
change-discard = Descartar { $name }
change-notes = Notas de { $name }
change-correct = Corregir { $name }
change-add = Añadir { $name }
change-change = Cambiar { $name }
change-remove = Quitar { $name }
change-move = Mover { $name }
change-swap = Cambiar { $name } por { $instead }
change-copy = Copiar { $name }
change-copy-here = Hacer una copia de { $name }
change-share = Compartir { $name }
change-use = Usar { $name }
change-add-block = Añadir el bloque { $name }
change-change-block = Cambiar el bloque { $name }
change-remove-block = Quitar el bloque { $name }
change-move-block = Mover el bloque
change-swap-loaded = Cambiar ejercicios
change-swap-loaded-of = Cambiar ejercicios de { $name }
change-keep-swaps = Conservar los cambios en { $name }
change-routine = Cambiar la rutina
change-text = Cambiar el texto
change-careful = Cuidado: { $name }
change-never = No sugerir nunca { $name }
change-suggest = Volver a sugerir { $name }
change-import = Importación de { $name }
change-session-settings = Ajustes de las sesiones
change-sound-settings = Ajustes de sonido
name-mine = { $name } (la mía)
name-mine-more = { $name } (la mía { $number })
name-my-routine = Mi rutina
name-my-prescription = Mi prescripción
name-block = Principal

## Pausas y avisos

pause-ask-hold = ¿Seguir o repetir esta postura?
pause-ask = ¿Seguir?
pause-slept-laptop = El portátil estuvo en reposo { $length }.
pause-slept-phone = El móvil estuvo en reposo { $length }.
pause-stopped = Limber estuvo parado { $length }.
pause-recovered-hold = Limber se paró a los { $held } de esta postura. Lo que vino después no cuenta.
pause-recovered = Limber se paró aquí.
pause-stay = Te quedaste cinco minutos más allá del objetivo. ¿Seguir o pasar a la siguiente?
left-out-own = Algo tuyo, { $id }: { $what }.

## Seguridad

safety-stop-card = Detén la sesión si notas dolor en el pecho, mareo con desmayo, un dolor agudo o como una descarga, un dolor que baja más por una pierna, o entumecimiento o debilidad nuevos.
safety-disclaimer = Información general sobre movimiento para personas adultas. No diagnostica ni trata, y no sustituye la atención de un profesional de la salud.
safety-stop-chest = dolor o presión en el pecho
safety-stop-faint = desmayo o mareo
safety-stop-breath = falta de aire inusual
safety-stop-sharp = dolor agudo, como una descarga o que se extiende
safety-stop-numb = entumecimiento o debilidad nuevos
safety-stop-joint = una articulación se bloquea o falla

## La revisión y un registro dañado

doctor-no-log = Aún no hay registro; la primera sesión lo empieza.
doctor-log-shut = No se puede abrir el registro.
doctor-system-says = { $file }: { $why }.
doctor-folder-new = La carpeta de datos { $folder } aún no existe; la primera sesión la crea.
doctor-folder-other = Elige otra con --data-dir.
doctor-folder-unseen = No se puede mirar la carpeta de datos.
doctor-folder-well = Se puede escribir en la carpeta de datos { $folder }.
doctor-folder-unwritten = No se puede escribir en la carpeta de datos.
doctor-folder-allow = Permite escribir en ella, haz sitio o elige otra con --data-dir.
doctor-sums-well = Las sumas del registro son las de sus sesiones.
doctor-sums-ill = Las sumas del registro no son como deben.
doctor-sums-not = Las sumas del registro no son las de sus sesiones.
doctor-sums-did = Se contaron de nuevo a partir de las sesiones.
doctor-nothing-more = No hay que hacer nada más.
doctor-lock-held = { $who } está ejecutando una sesión.
doctor-lock-free = No hay ninguna sesión en marcha.
doctor-backups-unlisted = No se pueden listar las copias.
doctor-backups-none = Aún no hay copia; se hace una tras un día con cambios.
doctor-backup-damaged = { $file }: una entrada de la sesión { $session } no está como se escribió.
doctor-backups =
    { $count ->
        [one] { $count } copia; la más reciente es del { $date }.
       *[other] { $count } copias; la más reciente es del { $date }.
    }
doctor-backups-now = limber backup now hace una buena.
doctor-aside-none = Aquí nunca se apartó un registro dañado.
doctor-aside =
    { $count ->
        [one] { $count } registro dañado se guarda junto al registro: { $files }.
       *[other] { $count } registros dañados se guardan junto al registro: { $files }.
    }
doctor-waits = { $session } espera para seguir.
doctor-waits-alive = { $session } espera para seguir; estuvo en marcha por última vez el { $date }.
doctor-none-waits = Ninguna sesión espera para seguir.
doctor-waiting-unread = No se puede leer la sesión sin terminar.
doctor-log-opens = El registro { $file } se puede abrir.
doctor-moved-aside = Se apartó, y lo que se pudo salvar está en un registro nuevo.
doctor-log-unread = No se puede revisar el registro.
doctor-way-out = limber backup list nombra las copias; limber backup restore ARCHIVO toma una.
doctor-pages-well = Páginas, esquema, enlaces y ajustes están como deben.
doctor-pages-ill = El archivo no está como debe.
doctor-looked = { $sessions } con { $entries } revisadas.
doctor-count-sessions =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
doctor-count-entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
doctor-sessions-well = { $looked } Cada una es lo que cuentan sus entradas.
doctor-others-good = Las demás sesiones están bien. { $way }
doctor-library =
    { $count ->
        [one] Se puede leer { $count } rutina incluida.
       *[other] Se pueden leer { $count } rutinas incluidas.
    }
doctor-library-ill = La biblioteca incluida está dañada.
doctor-clock = El reloj muestra { $date }.
doctor-clock-wrong = Hoy no puede haber habido ninguna sesión: el reloj está mal.
doctor-clock-ahead = La sesión más reciente es del { $date }: el reloj está mal, o lo estaba entonces.
doctor-set-clock = Ajusta la fecha del sistema; las duraciones nunca dependen de ella.
found-pages = Las páginas del archivo: { $what }.
found-schema = El esquema del archivo: { $what }.
found-orphan = Una fila de la tabla { $table } pertenece a otra que no está.
found-some-session = Una sesión
found-some-session-of = Una sesión del { $date }
found-session-id = { $session } (sesión { $id })
found-session = { $session }: { $what }.
told-session = { $routine } del { $date }
told-sentences = { $first } { $next }
told-and-then = { $first }; { $next }
recovered-from-backup = El registro estaba dañado ({ $what }) y se reparó. Se tomó la copia del { $date }; { $read }.
recovered-alone = El registro estaba dañado ({ $what }) y se reparó. No había ninguna copia buena; { $read }.
recovered-read-besides =
    { $count ->
        [0] del archivo dañado no se leyó ninguna sesión más
        [one] del archivo dañado se leyó { $count } sesión más
       *[other] del archivo dañado se leyeron { $count } sesiones más
    }
recovered-read =
    { $count ->
        [0] del archivo dañado no se leyó ninguna sesión
        [one] del archivo dañado se leyó { $count } sesión
       *[other] del archivo dañado se leyeron { $count } sesiones
    }
recovered-unreadable =
    { $count ->
        [one] { $count } sesión no se pudo leer en absoluto
       *[other] { $count } sesiones no se pudieron leer en absoluto
    }
recovered-lost = Perdido: { $sessions }.
recovered-end-of = el final de { $session }
recovered-incomplete = El archivo dañado no se pudo leer hasta el final: las sesiones entre { $since } y { $until } que el historial no muestra se han perdido.
recovered-incomplete-all = El archivo dañado no se pudo leer hasta el final: las sesiones hasta { $until } que el historial no muestra se han perdido.
recovered-none-lost = No se perdió ninguna sesión.
recovered-kept = El archivo dañado se guarda como { $file }.

## Readings of a prescription

doubt-not-a-name = “{ $name }” no es un nombre aquí; ¿es { $like }?
doubt-several = Puede ser { $names }.
doubt-two-amounts = Aquí hay dos cantidades; la última no se toma.
doubt-rest-without-unit = El descanso no tiene unidad; se toma en segundos.
doubt-range-repetitions = De { $least } a { $most } repeticiones se toman { $least }.
doubt-range-sets = De { $least } a { $most } series se toman { $least }.
doubt-whole-repetitions = Las repeticiones solo pueden ser enteras.
doubt-whole-sets = Las series solo pueden ser enteras.
doubt-whole-seconds = Los segundos solo pueden ser enteros.
doubt-sets-of-holds = Las series de varias posturas se leen como { $count } posturas.
doubt-longer-taken = Se toma el tiempo más largo; un margen solo sirve al mantener.
doubt-number-without-unit = El número no tiene unidad; se toma en segundos.
doubt-no-time = No se da un tiempo; se toma el habitual.
doubt-no-amount = No se da una cantidad; se toma la habitual.
doubt-one-side = ¿Solo un lado, o por dónde empezar?
doubt-side-to-side = { $exercise } va de un lado a otro y no puede quedarse en uno.
doubt-both-at-once = { $exercise } trabaja los dos lados a la vez.
changed-to-floor = Se pidieron { $asked } s; { $exercise } se mantiene al menos { $floor } s.
changed-to-limit = { $exercise } nunca dura más de { $minutes } min.
