// Name, goal and what holds for the whole routine, in the editor.

import { html } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { area, line, number, select } from "./select.js";

const FIRST = words({ left: "side-left", right: "side-right", alternate: "editor-first-alternate" });
export const ORDER = words({ alternate: "order-alternate", one_then_other: "order-one-then-other" });

const paragraphs = (text) => text.split("\n").map((part) => part.trim()).filter(Boolean);

/** `set` gets the whole head with the change in it. */
export const headFields = (head, set) => {
  const field = (name, title) => ({ name, title, value: head[name], choose: (value) => set({ ...head, [name]: value || null }) });
  return html`<section class="card fields">
    ${line({ ...field("name", t("form-name")), choose: (name) => set({ ...head, name }) })}
    ${line(field("goal", t("editor-goal")))}
  </section>
  <details class="card"><summary>${t("editor-more")}</summary><div class="fields">
    ${line({ ...field("tags", t("editor-tags")), value: head.tags.join(", "), choose: (value) => set({ ...head, tags: value.split(",").map((tag) => tag.trim()).filter(Boolean) }) })}
    ${select({ ...field("first_side", t("editor-first-side")), value: head.first_side ?? "", options: [["", t("editor-as-set")], ...Object.keys(FIRST).map((side) => [side, wordFor(FIRST, side)])] })}
    ${select({ ...field("side_order", t("editor-side-order")), options: Object.keys(ORDER).map((order) => [order, wordFor(ORDER, order)]) })}
    ${number({ ...field("get_ready_min_s", t("editor-ready-least")), choose: (value) => set({ ...head, get_ready_min_s: value }) })}
    ${number({ ...field("switch_min_s", t("editor-switch-least")), choose: (value) => set({ ...head, switch_min_s: value }) })}
    ${line(field("stop_rule", t("exercise-stop")))}
    ${area({ ...field("notes", t("routine-notes")), value: head.notes.join("\n"), choose: (value) => set({ ...head, notes: paragraphs(value) }) })}
  </div></details>`;
};
