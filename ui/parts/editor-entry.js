// An exercise in the editor: what it is, where it stands, its dose and times.
// It moves by its buttons, and by dragging where there is a mouse.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside, wordFor, words } from "../text.js";
import { ORDER } from "./editor-head.js";
import { tool } from "./editor-block.js";
import { thumb } from "./figure.js";
import { icons } from "./icons.js";
import { lineAmount } from "./routine-words.js";
import { line, number, select } from "./select.js";

const DOSE = words({ hold: "form-hold", reps: "form-reps", timed: "form-timed", open: "form-open" });
const SIDES = words({ both: "line-each-side", left_only: "line-left-only", right_only: "line-right-only" });
const key = ({ part, entry }) => `${part}/${entry}`;

export class EntryEditor {
  #door;
  #open = null;
  #dragged = null;

  constructor(door) {
    this.#door = door;
  }

  view(draft, at, entry, editable) {
    const { form } = entry;
    const name = outside(entry.name);
    const words = lineAmount({ ...form, name: entry.name, laterality: entry.laterality });
    const { step } = this.#door;
    const before = this.#neighbour(draft, at, -1);
    const after = this.#neighbour(draft, at, 1);
    const move = (to) => to && (() => this.#move(at, to));
    return html`<li class="entry" draggable=${editable ? "true" : nothing} data-at=${key(at)}
      @dragstart=${(event) => this.#drag(event, at)} @dragover=${(event) => this.#over(event, editable)} @drop=${(event) => this.#drop(event, at)}>
      ${thumb(entry.figure)}
      <div class="entry-words"><span class="entry-name" dir="auto" lang=${inEnglish()}>${entry.name}</span>
        <span class="meta numbers">${words}</span>
        ${entry.unusual ? html`<span class="meta unusual">${t("editor-unusual", { min: entry.usual_min, max: entry.usual_max })}</span>` : nothing}
        ${entry.careful.length > 0 ? html`<span class="meta unusual">${t("exercise-careful", { what: listed(entry.careful) })}</span>` : nothing}
        ${form.note ? html`<span class="meta" dir="auto">${form.note}</span>` : nothing}</div>
      ${editable ? html`<div class="tools">
        ${tool("up", t("editor-up-named", { name }), move(before))}
        ${tool("down", t("editor-down-named", { name }), move(after))}
        ${tool("edit", t("editor-edit-named", { name }), () => this.#toggle(at))}
        ${tool("discard", t("editor-remove-named", { name }), () => step({ step: "remove", ...at }))}
      </div>` : nothing}
      ${editable && this.#open === key(at) ? this.#fields(at, entry) : nothing}
    </li>`;
  }

  #fields(at, entry) {
    const { form } = entry;
    const set = (change) => this.#door.step({ step: "set", ...at, form: { ...form, ...change } });
    const field = (name, title) => ({ name, title, value: form[name], choose: (value) => set({ [name]: value }) });
    const seconds = (name, title) => number({ ...field(name, title), choose: (value) => set({ [name]: value ?? 0 }) });
    const each = entry.laterality === "each_side";
    return html`<div class="fields entry-fields">
      ${number({ ...field("sets", t("form-sets")), min: 1, choose: (sets) => set({ sets: sets ?? 1 }) })}
      ${select({ ...field("dose_kind", t("form-dose")), options: Object.keys(DOSE).map((kind) => [kind, wordFor(DOSE, kind)]), choose: (kind) => set({ dose_kind: kind, min_s: null, rep_ms: null }) })}
      ${form.dose_kind === "open" ? nothing : number({ ...field("amount", form.dose_kind === "reps" ? t("form-times") : t("form-seconds")), min: 1 })}
      ${form.dose_kind === "hold" ? number(field("min_s", t("editor-least"))) : nothing}
      ${each ? select({ ...field("sides", t("form-sides")), options: Object.keys(SIDES).map((side) => [side, wordFor(SIDES, side)]) }) : nothing}
      ${each && form.sets > 1 ? select({ ...field("side_order", t("editor-side-order")), value: form.side_order ?? "", options: [["", t("editor-as-routine")], ...Object.keys(ORDER).map((order) => [order, wordFor(ORDER, order)])], choose: (order) => set({ side_order: order || null }) }) : nothing}
      ${number(field("get_ready_s", t("editor-ready")))}
      ${each ? number(field("switch_s", t("editor-switch"))) : nothing}
      ${seconds("rest_s", t("editor-rest"))}
      ${seconds("rest_after_s", t("editor-rest-after"))}
      ${line(field("note", t("note-title")))}
      <button type="button" class="button" data-act="replace" @click=${() => this.#replace(at, entry)}>${icons.swap}${t("editor-replace")}</button>
    </div>`;
  }

  #toggle(at) {
    this.#open = this.#open === key(at) ? null : key(at);
    this.#door.redraw();
  }

  #replace(at, entry) {
    this.#door.pick(t("editor-replace-named", { name: outside(entry.name) }), (exercise) => this.#door.step({ step: "replace", ...at, exercise }));
  }

  /** The place one up or down, in the next block that can be changed where
   *  this one ends. */
  #neighbour(draft, { part, entry }, by) {
    const to = entry + by;
    if (to >= 0 && to < draft.parts[part].entries.length) return { part, entry: to };
    for (let other = part + by; other >= 0 && other < draft.parts.length; other += by) {
      if (draft.parts[other].editable) return { part: other, entry: by < 0 ? draft.parts[other].entries.length : 0 };
    }
    return null;
  }

  #move(from, to) {
    if (this.#open === key(from)) this.#open = key(to);
    return this.#door.step({ step: "move", ...from, to_part: to.part, to: to.entry });
  }

  #drag(event, at) {
    this.#dragged = at;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", key(at));
  }

  #over(event, editable) {
    if (this.#dragged && editable) event.preventDefault();
  }

  #drop(event, at) {
    if (!this.#dragged) return;
    event.preventDefault();
    const from = this.#dragged;
    this.#dragged = null;
    if (key(from) !== key(at)) this.#move(from, at);
  }
}
