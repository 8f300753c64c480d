// What stands around every screen but the player: navigation, the line that
// leads back to a running session, and the line that says what just happened.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, words } from "../text.js";
import { disc } from "./disc.js";
import { icons } from "./icons.js";

const PLACES = words({ today: "nav-today", routines: "nav-routines", exercises: "nav-exercises", history: "nav-history", settings: "nav-settings" });

const place = (name, here) => html`<li>
  <a href=${`#/${name}`} aria-current=${name === here ? "page" : nothing}>${icons[name]}<span>${t(PLACES[name])}</span></a>
</li>`;

export const navigation = (here) => html`<nav class="navigation" aria-label=${t("nav-label")}>
  <div class="mark">${disc("done", "done")}<span>${t("app-name")}</span></div>
  <ul>${Object.keys(PLACES).map((name) => place(name, here))}</ul>
</nav>`;

/** A session is on, but another screen is open. */
export const runningLine = (snapshot) => html`<a class="running-line" href="#/player">
  ${icons.play}<span>${t("running-line")} <bdi lang=${inEnglish()}>${snapshot.routine.name}</bdi></span><b>${t("running-back")}</b>
</a>`;

const WAYS = words({ undo: "undo", redo: "redo" });
const WAY_ICON = { undo: icons.undo, redo: icons.redo };

/** What just happened; stays until the next change. Where there is a way back,
 *  the line stands at the lower edge, so that nothing moves under the hand. */
export const noticeLine = (notice, close, take) => html`<div class=${notice?.way ? "notice with-way" : "notice"} role="status">
  ${notice
    ? html`<p dir="auto">${notice.words}${notice.hint ? html` <span class="notice-hint">${notice.hint}</span>` : nothing}</p>
        ${notice.way ? html`<button class="way" data-act=${notice.way} @click=${() => take(notice.way)}>${WAY_ICON[notice.way]}${t(WAYS[notice.way])}</button>` : nothing}
        <button class="bare" aria-label=${t("notice-close")} @click=${close}>${icons.close}</button>`
    : nothing}
</div>`;
