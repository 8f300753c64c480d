// The player's keys. Lock stops touch only, so nothing here asks about it. A
// person gives them other places, takes single ones away, or turns all off.

import { words } from "./text.js";

/** What it asks for -> key; "" is none. Letters work in either case. */
export const USUAL = Object.freeze({
  previous: "ArrowLeft",
  next: "ArrowRight",
  stay: "s",
  longer: "+",
  shorter: "-",
  swap: "x",
  lock: "l",
  full_screen: "f",
  corner: "c",
  time_left: "t",
  setup: "i",
  help: "?",
});

/** What each asks for, in words. */
export const KEY_WORDS = words({
  previous: "help-previous",
  next: "help-next",
  stay: "help-stay",
  longer: "help-longer",
  shorter: "help-shorter",
  swap: "help-swap",
  lock: "help-lock",
  full_screen: "help-full-screen",
  corner: "help-corner",
  time_left: "help-time-left",
  setup: "help-setup",
  help: "help-help",
});

/** Keys that move the focus, press what has it, or leave. */
const KEPT = new Set([" ", "Enter", "Tab", "Escape", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Unidentified", "Process", "Compose"]);

let chosen = { on: true, keys: USUAL };

/** What is chosen: { on, keys }. */
export const keysNow = () => chosen;

/** Takes what was stored, as `storedKeys` gives it; null, or what can't be
 *  read, is the usual. */
export function useKeys(stored) {
  let read = null;
  try {
    read = JSON.parse(stored ?? "null");
  } catch {
    // Another version's: the usual keys stand in.
  }
  const keys = { ...USUAL };
  for (const act of Object.keys(USUAL)) {
    if (typeof read?.keys?.[act] === "string") keys[act] = read.keys[act];
  }
  chosen = { on: read?.on !== false, keys };
}

export const storedKeys = () => JSON.stringify(chosen);

/** Gives `act` a key; whoever had it gets the one that becomes free. */
export function placed(keys, act, key) {
  const before = keys[act];
  const next = { ...keys, [act]: key };
  for (const other of Object.keys(keys)) {
    if (key !== "" && other !== act && keys[other] === key) next[other] = before;
  }
  return next;
}

const folded = (key) => (key.length === 1 ? key.toLowerCase() : key);

/** The key that a person pressed to have it for something; "" where they
 *  pressed to have none, null where it can't be had. */
export function keyFor(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || KEPT.has(event.key)) return null;
  return event.key === "Backspace" || event.key === "Delete" ? "" : folded(event.key);
}

const PRINTED = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−", "": "–" };

/** A key as it is printed on a keyboard. */
export const printed = (key) => PRINTED[key] ?? key;

const typing = (element) =>
  element?.matches?.("textarea, select, input:not([type=range])") ?? false;

const writing = (element) =>
  element?.matches?.("textarea, input:not([type=range], [type=radio], [type=checkbox]), [contenteditable]") ?? false;

/** "undo" or "redo" where a keydown asks for it outside of text that can be
 *  undone by itself, or null. A Mac has Command for Control. */
export function undoAct(event, mac) {
  const meant = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!meant || event.altKey || event.defaultPrevented || writing(event.target)) return null;
  if (event.key.toLowerCase() !== "z") return null;
  return event.shiftKey ? "redo" : "undo";
}

/** What a keydown asks of the player, or null: not one of its keys, a
 *  shortcut of the system, a held-down repeat, or someone typing. */
export function keyAct(event) {
  if (!chosen.on || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return null;
  if (typing(event.target)) return null;
  const key = folded(event.key);
  if (event.target?.matches?.("input[type=range]") && key.startsWith("Arrow")) return null;
  const acts = Object.keys(chosen.keys);
  // Without Shift the key of + is =.
  return acts.find((act) => chosen.keys[act] === key) ?? (key === "=" ? (acts.find((act) => chosen.keys[act] === "+") ?? null) : null);
}
