// What is written into a session afterwards: date and time, lengths, what the
// person says of it.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { scale } from "./scale.js";
import { area } from "./select.js";

/** Milliseconds of "25", "0:25", "1:02:05"; null where it is no length. */
export function readLength(text) {
  const parts = text.trim().split(":");
  if (parts.length > 3 || parts.some((part) => !/^\d{1,6}$/.test(part))) return null;
  const numbers = parts.map(Number);
  if (numbers.slice(1).some((part) => part > 59)) return null;
  return numbers.reduce((sum, part) => sum * 60 + part, 0) * 1000;
}

/** "2026-11-20" and "18:30" of "2026-11-20 18:30" or an ISO 8601 text. */
export const dateAndTime = (text) => ({ date: text.slice(0, 10), time: text.slice(11, 16) });

/** A field with its mistake in words below it. */
const field = ({ name, title, label, mistake, input }) => html`<label class="field">
  <span aria-hidden=${label ? "true" : nothing}>${title}</span>
  ${input(mistake ? `${name}-mistake` : nothing)}
  ${mistake ? html`<span class="mistake" id=${`${name}-mistake`} role="alert">${mistake}</span>` : nothing}
</label>`;

/** A length such as "0:30". `label` says of what, to those who listen. */
export const lengthField = ({ name, label, text, enter }) => {
  const mistake = readLength(text) === null ? t("pen-length-wrong") : null;
  return field({
    name, title: t("fact-held"), label, mistake,
    input: (about) => html`<input name=${name} inputmode="numeric" autocomplete="off" class="numbers" aria-label=${`${t("fact-held")}: ${label}`}
      aria-invalid=${mistake ? "true" : nothing} aria-describedby=${about} .value=${text} @change=${(event) => enter(event.target.value)}>`,
  });
};

/** Repetitions; "" where they were not confirmed. */
export const repsField = ({ name, label, planned, text, enter }) => {
  const mistake = text !== "" && !/^\d{1,5}$/.test(text.trim()) ? t("pen-reps-wrong") : null;
  return field({
    name, title: t("pen-reps", { planned }), label, mistake,
    input: (about) => html`<input name=${name} inputmode="numeric" autocomplete="off" class="numbers" aria-label=${`${t("pen-reps", { planned })}: ${label}`}
      aria-invalid=${mistake ? "true" : nothing} aria-describedby=${about} .value=${text} @change=${(event) => enter(event.target.value)}>`,
  });
};

/** When it began. */
export const startFields = ({ date, time, enter }) => html`
  <label class="field"><span>${t("pen-date")}</span>
    <input type="date" name="date" required .value=${date} @change=${(event) => enter({ date: event.target.value })}></label>
  <label class="field"><span>${t("pen-time")}</span>
    <input type="time" name="time" required .value=${time} @change=${(event) => enter({ time: event.target.value })}></label>`;

/** What the person says of it: effort, discomfort before and after, a note. */
export const saidFields = ({ said, enter }) => {
  const row = (name, title, low, high) => scale({ name, title, low, high, value: said[name], choose: (n) => enter({ [name]: n }) });
  return html`<section class="card">
    ${row("effort", t("effort-title"), t("effort-low"), t("effort-high"))}
    ${row("discomfort_before", t("fact-discomfort-before"), t("discomfort-low"), t("discomfort-high"))}
    ${row("discomfort_after", t("fact-discomfort-after"), t("discomfort-low"), t("discomfort-high"))}
    ${area({ name: "note", title: t("note-title"), value: said.note ?? "", rows: 2, choose: (note) => enter({ note: note.trim() || null }) })}
  </section>`;
};
