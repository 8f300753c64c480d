// The sheets over the player: keys, the stop card, and the swap.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, outside, wordFor, words } from "../text.js";
import { KEY_WORDS, keysNow, printed } from "../keys.js";
import { thumb } from "./figure.js";
import { REASON } from "./held.js";
import { icons } from "./icons.js";
import { problemCard } from "./load.js";
import { modal } from "./modal.js";
import { levelWord } from "./routine-words.js";

const shell = (name, title, close, body, page = name) => html`<dialog class=${`sheet ${name}`} aria-labelledby="sheet-title" ${modal(close, page)}>
  <header class="sheet-head">
    <h2 id="sheet-title" tabindex="-1">${title}</h2>
    <button class="round-bare" aria-label=${t("sheet-close")} @click=${close}>${icons.close}</button>
  </header>
  ${body}
</dialog>`;

const keyLine = (key, what) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`;

export function helpSheet(close) {
  const { on, keys } = keysNow();
  return shell("help-sheet", t("help-title"), close, html`
    ${on ? nothing : html`<p class="soft">${t("keys-are-off")}</p>`}
    <dl class="keys">
      ${keyLine(t("key-space"), t("help-space"))}
      ${on ? Object.keys(KEY_WORDS).filter((act) => keys[act] !== "").map((act) => keyLine(printed(keys[act]), t(KEY_WORDS[act]))) : nothing}
    </dl>`);
}

/** The stop card: what was chosen is no reason to swap. */
export const stopCard = (safety, { finish, goOn, close, later }) => shell("stop-sheet", t("stop-title"), close, html`
  <p class="stop-words">${safety?.stop_card ?? t("stop-words")}</p>
  ${safety?.stop_list?.length ? html`<ul class="bullets">${safety.stop_list.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
  <div class="sheet-buttons">
    <button class="start" @click=${finish}>${icons.finish}${t("stop-finish")}</button>
    <button class="button" @click=${later}>${icons.later}${t("offer-later")}</button>
    <button class="button" @click=${goOn}>${icons.play}${t("stop-go-on")}</button>
  </div>`);

const WHY = words({
  knee: "why-knee",
  hip_or_groin: "why-hip-or-groin",
  back: "why-back",
  wrist_or_shoulder: "why-wrist-or-shoulder",
  balance: "why-balance",
  no_floor: "why-no-floor",
  too_intense: "why-too-intense",
  no_equipment: "why-no-equipment",
  other: "why-other",
});

const move = (item, reason, choose) => html`<li class="move">
  ${thumb(item.id)}
  <div>
    <h3 dir="auto" lang=${inEnglish()}>${item.name}</h3>
    <p>${t(WHY[reason])} ${t("why-feel", { feel: outside(item.feel) })}</p>
    <p class="meta">${[levelWord(item.level), ...item.equipment_names].join(" · ")}</p>
  </div>
  <button class="button filled" aria-label=${t("swap-choose-named", { name: outside(item.name) })} @click=${() => choose(item.id)}>${t("swap-choose")}</button>
</li>`;

const reasons = (swap) => html`
  <p class="soft">${t("swap-about")}</p>
  <ul class="reasons">
    ${Object.keys(REASON).map((reason) => html`<li><button class="reason" @click=${() => swap.ask(reason)}>${wordFor(REASON, reason)}</button></li>`)}
    <li><button class="reason stop" @click=${swap.stop}>${icons.warning}<span>${t("swap-stop-words")}</span></button></li>
  </ul>`;

function moves(swap) {
  const { reason, offers, problem, busy } = swap.state;
  const list = offers?.moves ?? [];
  return html`
    <button class="text-link" @click=${swap.back}>${icons.back}${t("swap-other-reason")}</button>
    ${busy ? html`<p class="loading" role="status">${t("loading")}</p>` : nothing}
    ${problem ? problemCard(problem, () => swap.ask(reason)) : nothing}
    ${offers && list.length === 0 ? html`<p>${t("swap-none")}</p>` : nothing}
    <ul class="moves">${list.map((item) => move(item, reason, swap.choose))}</ul>
    <div class="sheet-buttons">
      <button class="button" @click=${swap.skip}>${icons.next}${t("swap-skip")}</button>
      <button class="button" @click=${swap.finish}>${icons.finish}${t("stop-finish")}</button>
    </div>`;
}

/** The swap sheet: why, then what instead. `swap` holds the state and what can
 *  be done: ask, back, choose, skip, finish, stop, goOn, close. */
export function swapSheet(snapshot, swap) {
  const { reason } = swap.state;
  const title = reason ? wordFor(REASON, reason) : t("swap-title", { name: outside(snapshot.step?.name ?? "") });
  return shell("swap-sheet", title, swap.close, html`
    ${reason ? moves(swap) : reasons(swap)}
    <button class="text-link" @click=${swap.goOn}>${t("swap-go-on", { name: outside(snapshot.step?.name ?? "") })}</button>`, `swap ${reason ?? ""}`);
}
