// The window: catalogue, appearance, which screen is open, and the messages of
// the running session. One draw at a time, however many things changed.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { keyed } from "./vendor/lit-html/directives/keyed.js";
import { asProblem, host } from "./host.js";
import { Changes, madeNotice, problemNotice } from "./changes.js";
import { catalogue } from "./host-text.js";
import { useLocale } from "./format.js";
import { direction, localesFor, pick } from "./languages.js";
import { undoAct, useKeys } from "./keys.js";
import { Live } from "./live.js";
import { Look } from "./look.js";
import { Figures, useFigures } from "./parts/figure.js";
import { navigation, noticeLine, runningLine } from "./parts/frame.js";
import { problemCard } from "./parts/load.js";
import { hush, speak as sayAloud } from "./parts/voice.js";
import { parse } from "./route.js";
import { Today } from "./screens/today.js";
import { t, useCatalogue } from "./text.js";
import { later, now } from "./tick.js";

/** The screens by the names that route.js gives them: Today, until the others are
 *  there too. */
let screens = { today: Today };
const others = async () => {
  const { OTHERS } = await import("./screens/others.js");
  screens = { today: Today, ...OTHERS };
};

/** Within this time the first picture is painted, milliseconds. */
const PICTURE_MS = 50;

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

const root = document.querySelector("#app");
const polite = document.querySelector("#say");
const live = new Live();

let place = null;
let address = null;
let screen = null;
let opened = 0;
let notice = null;
let arriving = null;
let drawing = false;
let leaving = null;
let failed = null;
/** What has to be told once, until it is put away: problems. */
let told = [];
let focusDue = false;
/** What Today shows first. */
let today = null;

/** What screens may ask of the window. */
const app = {
  host,
  live,
  look: new Look(host, document.documentElement),
  /** What Today shows first, once; later it is asked for. */
  today() {
    const known = today;
    today = null;
    return known;
  },
  redraw() {
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  },
  /** Opens a screen by its path, with what just happened. */
  go(path, words = null) {
    arriving = words === null ? null : plainNotice(words);
    open(path);
  },
  /** Says something to those who listen; the same words twice count twice. */
  say(words) {
    polite.textContent = polite.textContent === words ? `${words}\u00a0` : words;
  },
  /** What just happened, above the screen until the next change. */
  notice(words) {
    notice = words === null ? null : plainNotice(words);
    app.redraw();
  },
  /** A change was made: says so with the way back, and shows it, on another
   *  screen where there is a path. */
  changed(changed, words, path = null) {
    const made = madeNotice(changed, words);
    if (path === null) return shown(made, changed);
    arriving = made;
    open(path);
  },
  /** Another log stands in the place of the one there was: everything is read
   *  again. `back` takes the other one back. */
  async replaced(words, back) {
    await readChoices();
    shown({ words, hint: null, way: "undo", back }, null);
    screen.refresh?.();
  },
  /** Another language was chosen. */
  async speak() {
    await speak();
    app.redraw();
  },
  /** What has to be told once. */
  told: () => told,
  /** It was read. */
  putAway(problem) {
    told = told.filter((other) => other !== problem);
    app.redraw();
  },
  /** The session is being put aside, to be left "later" or to "discard" it: its
   *  end is no surprise. */
  leaving(why) {
    leaving = why;
  },
};

const plainNotice = (words) => ({ words, hint: null, way: null });

const changes = new Changes(host, shown);

/** Takes the notice of a change and reads again what it concerns. */
function shown(next, changed) {
  notice = next;
  if (changed?.refresh.includes(place.screen)) screen.refresh?.();
  app.redraw();
}

/** Takes the way of the notice that stands, else the engine's. */
const take = (way) => (way === notice?.way && notice.back ? notice.back() : changes.take(way));

function open(path) {
  if (location.hash === `#/${path}`) show();
  else location.hash = `#/${path}`;
}

/** Whether the screen is one of those with the frame around. */
const inFrame = () => place !== null && place.screen !== "player" && place.screen !== "summary";

function key(event) {
  const way = inFrame() ? undoAct(event, MAC) : null;
  if (way === null) return;
  event.preventDefault();
  // What is being edited has steps of its own.
  if (screen.takeStep) screen.takeStep(way);
  else take(way);
}

/** What a person chose about the window itself. What can't be read is left to
 *  the system. */
async function readChoices() {
  const opening = await host.opening().catch(() => ({ preferences: {}, today: null }));
  app.look.wear(opening.preferences);
  useKeys(opening.preferences.keys ?? null);
  return opening;
}

const wantedLanguages = () => (navigator.languages?.length ? navigator.languages : [navigator.language]);

/** Takes the catalogue and the ways of the language that is chosen. */
async function speak() {
  const wanted = wantedLanguages();
  const language = pick(app.look.value("language"), wanted);
  useCatalogue(await catalogue(language), language);
  useLocale(localesFor(language, wanted));
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
}

function draw() {
  drawing = false;
  if (!screen) return;
  render(inFrame() ? framed() : keyed(opened, screen.render()), root);
  name(`${screen.title()} · ${t("app-name")}`);
  screen.drawn?.(root);
  if (focusDue) takeFocus();
}

/** The window's title, told to the system only when it changes. */
function name(title) {
  if (document.title !== title) document.title = title;
}

const framed = () => html`
  <a class="skip-link" href="#main" @click=${skip}>${t("skip-to-content")}</a>
  ${navigation(place.nav)}
  <main class="column" id="main" tabindex="-1">
    ${live.on ? runningLine(live.snapshot) : nothing}
    ${noticeLine(notice, () => app.notice(null), take)}
    ${keyed(opened, screen.render())}
  </main>`;

function skip(event) {
  event.preventDefault();
  root.querySelector("#main").focus();
}

/** After a change of screen the focus goes to its heading, or where the screen
 *  says, as soon as that is drawn. */
function takeFocus() {
  if (screen.focus) {
    if (!root.querySelector("#big")) return;
    screen.focus(root);
  } else {
    const heading = root.querySelector("h1");
    if (!heading) return;
    heading.focus({ preventScroll: true });
  }
  focusDue = false;
}

function show() {
  const next = parse(location.hash);
  if (!(next.screen in screens)) {
    others().then(show, (error) => shown(problemNotice(asProblem(error)), null));
    return;
  }
  address = location.hash;
  // The player's place shows the summary once there is one.
  if (next.screen === "player" && live.summary) next.screen = "summary";
  screen?.closed?.();
  // A way back stays until the next change.
  if (arriving !== null || (place?.screen !== next.screen && !notice?.way)) notice = arriving;
  arriving = null;
  place = next;
  opened += 1;
  focusDue = true;
  screen = new screens[place.screen](app, place.id);
  scrollTo(0, 0);
  app.redraw();
}

function heard(message) {
  if (message.message === "elsewhere") {
    screen.refresh?.();
    return;
  }
  if (message.message === "rendering") {
    screen.progress?.(message.percent);
    return;
  }
  if (message.message === "say") {
    if (!sayAloud(message)) app.say(message.text);
    return;
  }
  if (message.message === "hush") {
    hush();
    return;
  }
  const became = live.take(message, now());
  // One speaker at a time.
  if (message.message === "cue" && !message.cue.spoken) app.say(message.cue.words);
  if (became === "refused") {
    app.say(message.problem.message);
    if (place.screen !== "player") shown(problemNotice(message.problem), null);
  }
  if (became === "began") {
    leaving = null;
    notice = null;
    if (place.screen !== "player") app.go("player");
  }
  if (became === "ended") show();
  if (became === "gone") gone();
  failed = became === "refused" ? message.problem : null;
  screen.changed?.();
  app.redraw();
}

/** The session is over without a summary. */
function gone() {
  const why = leaving;
  leaving = null;
  if (why === "discard" && failed === null) {
    throwAway();
    return;
  }
  // A session that broke off says why right before it ends.
  const words = failed?.message ?? (why === null ? t("ended-without") : t("left-for-later"));
  if (place.screen === "player") {
    app.go("today", words);
  } else {
    screen.refresh?.();
    app.notice(words);
  }
}

/** Throws the session away that was just put aside, so that undo can bring it
 *  back. */
async function throwAway() {
  try {
    app.changed(await host.settle("discard"), t("settled-discard"), "today");
  } catch (problem) {
    arriving = problemNotice(problem);
    open("today");
  }
}

async function begin() {
  ({ today } = await readChoices());
  await speak();
  // What was opened by hand already is not opened twice.
  addEventListener("hashchange", () => {
    if (location.hash !== address) show();
  });
  addEventListener("keydown", key);
  // The picture goes before the questions: to put them takes as long as a part of it.
  const painted = new Promise((done) => later(done, PICTURE_MS));
  useFigures(new Figures((asked) => painted.then(() => host.figures(asked)), app.redraw));
  if (parse(location.hash).screen !== "today") await others();
  show();
  // Another screen came first: by the time of Today it would be old.
  today = null;
  painted.then(ask);
}

/** What the first picture does without. */
function ask() {
  // Not every system tells Rust, which words the days and the problems; nothing waits
  // for that.
  host.pageLanguage(pick(null, wantedLanguages())).then((other) => other && screen.refresh?.()).catch(() => {});
  host.onPlayer(heard);
  host.notices().then((problems) => {
    told = problems;
    app.redraw();
  }, () => {}).then(others).catch(() => {});
  // The page was loaded anew in the middle of a session, or there is none.
  if (place.screen === "player") host.act({ act: "refresh" }).catch(() => app.go("today"));
}

begin().catch((error) => {
  const problem = asProblem(error);
  render(html`<main class="column">${problemCard(problem, () => location.reload())}</main>`, root);
});
