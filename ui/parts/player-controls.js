// The lower part of the player: Pause in the middle, its neighbours, and the
// row below. While paused the row holds the offers instead.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { OFFERS, OFFER_ICON } from "./offers.js";
import { icons } from "./icons.js";

const ROW = words({
  stay: "act-stay",
  longer: "act-longer",
  shorter: "act-shorter",
  swap: "act-swap",
  lock: "act-lock",
  finish: "act-finish",
});

const SHORT = words({ go_on: "offer-go-on", do_again: "act-again" });

/** Which offer the big button takes; the rest follow in their order. */
export function bigOffer(offers) {
  return offers.find((offer) => offer === "go_on" || offer === "do_again") ?? "go_on";
}

const side = (name, act, label) => html`<button class="side-button" data-act=${name} @click=${() => act(name)}>${icons[name]}<span>${label}</span></button>`;

/** What Next says: a step without an end waits for a word. */
export function nextLabel({ step, status, remaining_ms: remaining }) {
  const waits = status === "running" && (remaining === null || remaining === undefined);
  if (waits && step?.kind === "get_ready") return t("act-ready");
  if (waits && step?.kind === "reps") return t("act-done");
  return t("act-next");
}

/** Previous, the big button, Next. The big button is one element all along,
 *  so the focus that starts on it stays. */
export function mainRow(snapshot, act) {
  const paused = snapshot.status === "paused";
  const offer = paused ? bigOffer(snapshot.paused?.offers ?? []) : null;
  return html`<div class="main-row">
    ${side("previous", act, t("act-previous"))}
    <button class="big" id="big" data-act=${offer ?? "pause"} @click=${() => act(offer ?? "pause")}>
      ${paused ? OFFER_ICON[offer] : icons.pause}<span>${paused ? t(SHORT[offer]) : t("act-pause")}</span>
    </button>
    ${side("next", act, nextLabel(snapshot))}
  </div>`;
}

const PRESSED = { stay: (snapshot) => snapshot.staying };
/** Keys of `can`; acts that are not among them always make sense. */
const possible = (snapshot, name) => snapshot.can[name] ?? true;

/** Stay, +10, -10, Swap, Lock, Finish. */
export function lowRow(snapshot, act) {
  return html`<div class="low-row">${Object.keys(ROW).map((name) => {
    const on = possible(snapshot, name);
    return html`<button class="low-button" data-act=${name} aria-disabled=${on ? nothing : "true"}
      aria-pressed=${PRESSED[name] ? String(PRESSED[name](snapshot)) : nothing}
      @click=${() => on && act(name)}>${icons[name]}<span>${t(ROW[name])}</span></button>`;
  })}</div>`;
}

/** What happened and the ways on, in the order they make sense. */
export function pausedPanel(snapshot, act) {
  const { message, offers = [] } = snapshot.paused ?? {};
  const rest = offers.filter((offer) => offer !== bigOffer(offers));
  return html`<div class="paused-panel">
    ${message ? html`<p class="paused-message" role="status" dir="auto">${message}</p>` : nothing}
    <div class="offers">
      ${rest.map((offer) => html`<button class="offer" data-act=${offer}
        @click=${() => act(offer)}>${OFFER_ICON[offer]}${wordFor(OFFERS, offer)}</button>`)}
      ${snapshot.can.swap ? html`<button class="offer" data-act="swap" @click=${() => act("swap")}>${icons.swap}${t("act-swap")}</button>` : nothing}
      <button class="offer" data-act="close" @click=${() => act("close")}>${icons.later}${t("offer-later")}</button>
    </div>
  </div>`;
}

/** Lock stops touch: a sheet over everything but this slider. */
export function lockSheet(unlock) {
  const slid = (event) => {
    if (Number(event.target.value) >= 95) unlock();
    else event.target.value = "0";
  };
  return html`<div class="lock-sheet">
    <label class="unlock">${icons.lock}<span>${t("lock-slide")}</span>
      <input type="range" min="0" max="100" step="1" value="0" @change=${slid}></label>
  </div>`;
}
