// A block in the editor: its sign where it is shared, its rounds, its order.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside, wordFor, words } from "../text.js";
import { EntryEditor } from "./editor-entry.js";
import { icons } from "./icons.js";
import { PHASE } from "./routine-words.js";
import { line, number, select } from "./select.js";

const SHARED = words({ true: "editor-shared-own", false: "editor-shared-shipped" });

export class BlockEditor {
  #door;
  #entries;
  #open = null;

  /** `door` has step, pick and redraw. */
  constructor(door) {
    this.#door = door;
    this.#entries = new EntryEditor(door);
  }

  view(draft) {
    return html`${draft.parts.map((part, at) => this.#block(draft, part, at))}`;
  }

  #block(draft, part, at) {
    const { step } = this.#door;
    const last = draft.parts.length - 1;
    const move = (to) => step({ step: "move_block", part: at, to });
    const name = outside(part.name);
    return html`<section class=${part.shared ? "card block is-shared" : "card block"} aria-label=${name}>
      <header class="block-head">
        <div><p class="meta">${[wordFor(PHASE, part.phase), part.rounds > 1 ? t("block-rounds", { count: part.rounds }) : ""].filter(Boolean).join(" · ")}</p>
          <h2 dir="auto" lang=${part.shared ? inEnglish() : nothing}>${part.name}</h2></div>
        <div class="tools">
          ${tool("up", t("editor-up-named", { name }), at > 0 && (() => move(at - 1)))}
          ${tool("down", t("editor-down-named", { name }), at < last && (() => move(at + 1)))}
          ${part.editable ? tool("edit", t("editor-edit-named", { name }), () => this.#toggle(at)) : nothing}
          ${tool("discard", t("editor-remove-named", { name }), () => step({ step: "remove_block", part: at }))}
        </div>
      </header>
      ${part.shared ? this.#sign(part, at) : nothing}
      ${this.#open === at && part.editable ? this.#fields(part, at) : nothing}
      ${part.entries.length === 0 ? html`<p class="soft">${t("editor-block-empty")}</p>` : nothing}
      <ul class="entries">${part.entries.map((entry, index) => this.#entries.view(draft, { part: at, entry: index }, entry, part.editable))}</ul>
      ${part.editable ? html`<button class="text-link" @click=${() => this.#add(part, at)}>${icons.plus}${t("editor-add-here", { name })}</button>` : nothing}
    </section>`;
  }

  /** Where else it is used, and the way to part from it. */
  #sign(part, at) {
    return html`<div class="sign">
      <p class="shared">${icons.shared}<span>${wordFor(SHARED, String(part.editable))}
        ${part.used_in.length > 0 ? t("block-shared", { names: listed(part.used_in.map(outside)) }) : ""}</span></p>
      <button class="button" data-act="copy-here" @click=${() => this.#door.step({ step: "copy_here", part: at })}>${icons.copy}${t("editor-copy-here")}</button>
    </div>`;
  }

  #fields(part, at) {
    const set = (change) => this.#door.step({ step: "block", part: at, name: part.name, phase: part.phase, rounds: part.rounds, ...change });
    return html`<div class="fields">
      ${line({ name: "block-name", title: t("form-name"), value: part.name, choose: (name) => set({ name }) })}
      ${select({ name: "phase", title: t("editor-phase"), value: part.phase, options: Object.keys(PHASE).map((phase) => [phase, wordFor(PHASE, phase)]), choose: (phase) => set({ phase }) })}
      ${number({ name: "rounds", title: t("editor-rounds"), value: part.rounds, min: 1, choose: (rounds) => set({ rounds: rounds ?? 1 }) })}
      ${part.shared ? nothing : html`<button class="button" data-act="share" @click=${() => this.#door.step({ step: "share", part: at })}>${icons.shared}${t("editor-share")}</button>`}
    </div>`;
  }

  #toggle(at) {
    this.#open = this.#open === at ? null : at;
    this.#door.redraw();
  }

  #add(part, at) {
    this.#door.pick(t("editor-add"), (exercise) => this.#door.step({ step: "add", part: at, at: part.entries.length, exercise }));
  }
}

/** A small button with a name; it stays, greyed, where it can do nothing. */
export const tool = (icon, name, act) => html`<button type="button" class="round-bare" aria-label=${name} title=${name}
  aria-disabled=${act ? nothing : "true"} @click=${() => act && act()}>${icons[icon]}</button>`;
