// The window: catalogue, appearance, which screen is open, and the messages of
// the running session. One draw at a time, however many things changed.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { keyed } from "./vendor/lit-html/directives/keyed.js";
import { asProblem, host } from "./host.js";
import { catalogue } from "./host-text.js";
import { useLocale } from "./format.js";
import { Live } from "./live.js";
import { navigation, noticeLine, runningLine } from "./parts/frame.js";
import { problemCard } from "./parts/load.js";
import { parse } from "./route.js";
import { Export } from "./screens/export.js";
import { History } from "./screens/history.js";
import { Player } from "./screens/player.js";
import { Routine } from "./screens/routine.js";
import { Routines } from "./screens/routines.js";
import { Session } from "./screens/session.js";
import { Settings } from "./screens/settings.js";
import { Summary } from "./screens/summary.js";
import { Today } from "./screens/today.js";
import { t, useCatalogue } from "./text.js";
import { now } from "./tick.js";

const SCREENS = {
  today: Today,
  routines: Routines,
  routine: Routine,
  history: History,
  session: Session,
  export: Export,
  settings: Settings,
  player: Player,
  summary: Summary,
};

const root = document.querySelector("#app");
const polite = document.querySelector("#say");
const live = new Live();

let place = null;
let address = null;
let screen = null;
let opened = 0;
let notice = null;
let arriving = null;
let theme = "system";
let drawing = false;
let leaving = false;
let failed = null;
let focusDue = false;

/** What screens may ask of the window. */
const app = {
  host,
  live,
  redraw() {
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  },
  /** Opens a screen by its path, with what just happened. */
  go(path, words = null) {
    arriving = words;
    if (location.hash === `#/${path}`) show();
    else location.hash = `#/${path}`;
  },
  /** Says something to those who listen; the same words twice count twice. */
  say(words) {
    polite.textContent = polite.textContent === words ? `${words}\u00a0` : words;
  },
  /** What just happened, above the screen until the next change. */
  notice(words) {
    notice = words;
    app.redraw();
  },
  /** The session is being put aside: its end is no surprise. */
  leaving() {
    leaving = true;
  },
  theme: () => theme,
  async setTheme(next) {
    wear(next);
    await host.setPreference("theme", next);
  },
};

function wear(next) {
  theme = ["light", "dark"].includes(next) ? next : "system";
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function draw() {
  drawing = false;
  if (!screen) return;
  const full = place.screen === "player" || place.screen === "summary";
  render(full ? keyed(opened, screen.render()) : framed(), root);
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
    ${noticeLine(notice, () => app.notice(null))}
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
  address = location.hash;
  const next = parse(location.hash);
  // The player's place shows the summary once there is one.
  if (next.screen === "player" && live.summary) next.screen = "summary";
  screen?.closed?.();
  if (arriving !== null || place?.screen !== next.screen) notice = arriving;
  arriving = null;
  place = next;
  opened += 1;
  focusDue = true;
  screen = new SCREENS[place.screen](app, place.id);
  scrollTo(0, 0);
  app.redraw();
}

function heard(message) {
  const became = live.take(message, now());
  if (message.message === "cue") app.say(message.cue.words);
  if (became === "refused") {
    app.say(message.problem.message);
    if (place.screen !== "player") app.notice(message.problem.message);
  }
  if (became === "began" && place.screen !== "player") app.go("player");
  if (became === "ended") show();
  if (became === "gone") {
    // A session that broke off says why right before it ends.
    const words = failed?.message ?? (leaving ? t("left-for-later") : t("ended-without"));
    if (place.screen === "player") {
      app.go("today", words);
    } else {
      if (place.screen === "today") screen.opened();
      app.notice(words);
    }
    leaving = false;
  }
  failed = became === "refused" ? message.problem : null;
  screen.changed?.();
  app.redraw();
}

async function open() {
  useLocale(navigator.languages?.length ? navigator.languages : [navigator.language]);
  useCatalogue(await catalogue("en"), "en");
  // Without a stored choice, or where it can't be read, the system decides.
  await host.preference("theme").then(wear, () => {});
  // What was opened by hand already is not opened twice.
  addEventListener("hashchange", () => {
    if (location.hash !== address) show();
  });
  show();
  host.onPlayer(heard);
  // The page was loaded anew in the middle of a session, or there is none.
  if (place.screen === "player") host.act({ act: "refresh" }).catch(() => app.go("today"));
}

open().catch((error) => {
  const problem = asProblem(error);
  render(html`<main class="column">${problemCard(problem, () => location.reload())}</main>`, root);
});
