// The player's keys. Lock stops touch only, so nothing here asks about it.

import { words } from "./text.js";

/** Key -> what it asks for. Letters work in either case. */
const MAP = Object.freeze({
  ArrowLeft: "previous",
  ArrowRight: "next",
  s: "stay",
  "+": "longer",
  "=": "longer",
  "-": "shorter",
  x: "swap",
  l: "lock",
  f: "full_screen",
  t: "time_left",
  i: "setup",
  "?": "help",
});

/** The help sheet: keys as they are printed on a keyboard, and their text. */
export const HELP = words({
  Space: "help-space",
  "←": "help-previous",
  "→": "help-next",
  s: "help-stay",
  "+": "help-longer",
  "−": "help-shorter",
  x: "help-swap",
  l: "help-lock",
  f: "help-full-screen",
  t: "help-time-left",
  i: "help-setup",
  "?": "help-help",
});

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
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return null;
  if (typing(event.target)) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.target?.matches?.("input[type=range]") && key.startsWith("Arrow")) return null;
  return Object.hasOwn(MAP, key) ? MAP[key] : null;
}
