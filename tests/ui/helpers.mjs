// What the tests of the window share: its sources, its texts, a fake clock,
// and just enough of a document for lit-html to load.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const UI = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "ui");

/** Paths under ui/ with one of the endings, without vendor/ and types/. */
export function files(...endings) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const name = relative(UI, path);
      if (name === "vendor" || name === "types") continue;
      if (entry.isDirectory()) walk(path);
      else if (endings.some((ending) => entry.name.endsWith(ending))) found.push(name);
    }
  };
  walk(UI);
  return found.sort();
}

export const read = (name) => readFileSync(join(UI, name), "utf8");

/** A source without its comments; strings and templates stay. */
export function withoutComments(source) {
  let out = "";
  let at = 0;
  // Depth of ${ } for each template that is open.
  const templates = [];
  let quote = null;
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at];
    if (quote) {
      if (one === "\\") {
        out += two;
        at += 2;
        continue;
      }
      if (one === quote) quote = null;
      if (quote === "`" && two === "${") {
        templates.push(0);
        quote = null;
        out += two;
        at += 2;
        continue;
      }
    } else if (two === "//") {
      at = source.indexOf("\n", at);
      if (at < 0) break;
      continue;
    } else if (two === "/*") {
      at = source.indexOf("*/", at) + 2;
      continue;
    } else if (one === "/" && /[(,=:?&|!]\s*$/.test(out)) {
      const literal = /^\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/[a-z]*/.exec(source.slice(at));
      if (literal) {
        out += literal[0];
        at += literal[0].length;
        continue;
      }
    } else if (one === '"' || one === "'" || one === "`") {
      quote = one;
    } else if (templates.length > 0 && one === "{") {
      templates[templates.length - 1] += 1;
    } else if (templates.length > 0 && one === "}") {
      if (templates.at(-1) === 0) {
        templates.pop();
        quote = "`";
      } else {
        templates[templates.length - 1] -= 1;
      }
    }
    out += one;
    at += 1;
  }
  return out;
}

/** The literal parts of every html`...` and svg`...` of a source, each with
 *  its expressions replaced by a mark. Nested ones are found on their own. */
export function markup(source) {
  const clean = withoutComments(source);
  const found = [];
  const opening = /\b(?:html|svg)`/g;
  for (let match = opening.exec(clean); match; match = opening.exec(clean)) {
    found.push(literalFrom(clean, opening.lastIndex));
  }
  return found;
}

export const MARK = "\u0001";

function literalFrom(source, start) {
  let out = "";
  let at = start;
  while (at < source.length && source[at] !== "`") {
    if (source.startsWith("${", at)) {
      at = endOfExpression(source, at + 2);
      out += MARK;
    } else {
      out += source[at];
      at += 1;
    }
  }
  return out;
}

function endOfExpression(source, start) {
  let depth = 0;
  let at = start;
  while (at < source.length) {
    const one = source[at];
    if (one === '"' || one === "'") {
      at = source.indexOf(one, at + 1) + 1;
      continue;
    }
    if (one === "`") {
      at += 1;
      while (source[at] !== "`") at = source.startsWith("${", at) ? endOfExpression(source, at + 2) : at + 1;
      at += 1;
      continue;
    }
    if (one === "{") depth += 1;
    if (one === "}") {
      if (depth === 0) return at + 1;
      depth -= 1;
    }
    at += 1;
  }
  return at;
}

/** Loads a module that draws: lit-html only asks for a tree walker on load. */
export async function load(name) {
  globalThis.document ??= { createTreeWalker: () => ({}), createComment: () => ({}) };
  return import(join(UI, name));
}

/** Puts the English catalogue to use. */
export async function english() {
  const { useCatalogue } = await import(join(UI, "text.js"));
  useCatalogue(read("text/en.ftl"), "en");
}

/** A clock that only moves when told to. */
export class FakeClock {
  at = 0;
  #due = new Map();
  #next = 1;

  now = () => this.at;
  set = (wake, ms) => {
    const id = this.#next;
    this.#next += 1;
    this.#due.set(id, { at: this.at + ms, wake });
    return id;
  };
  clear = (id) => this.#due.delete(id);
  get waiting() {
    return this.#due.size;
  }

  /** Moves on, waking whoever is due, each at its own moment. */
  go(ms) {
    const end = this.at + ms;
    for (;;) {
      const next = [...this.#due].filter(([, due]) => due.at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      this.#due.delete(next[0]);
      this.at = next[1].at;
      next[1].wake();
    }
    this.at = end;
  }
}

/** A snapshot of a 30 s hold on the left, as the engine sends it. */
export const snapshot = (change = {}) => ({
  session: "s1",
  routine: { id: "r", name: "Routine" },
  status: "running",
  paused: null,
  step: {
    index: 3, kind: "hold", path: "b/1/1/1/left", exercise: "pigeon-pose", name: "Pigeon pose", side: "left",
    side_cue: "Left shin in front", set: 1, sets: 2, round: 1, setup: ["Sit tall"], feel: "Outer hip", attempt: 1,
  },
  phase: "hold",
  elapsed_ms: 0,
  target_ms: 30_000,
  remaining_ms: 30_000,
  min_ms: 30_000,
  lead_in_ms: null,
  last_s: 3,
  rep_ms: null,
  reps: null,
  staying: false,
  can: { go_back: false, stay: true, longer: true, shorter: true, swap: true },
  left_at_ms: null,
  next: null,
  beads: [],
  total_ms: 600_000,
  done_ms: 0,
  speed: 1,
  unsaved: null,
  skin_check_cue: null,
  ...change,
});
