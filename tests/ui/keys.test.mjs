import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const { HELP, keyAct } = await load("keys.js");
const { t } = await load("text.js");
before(english);

const press = (key, more = {}) =>
  keyAct({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, defaultPrevented: false, target: null, ...more });
const inside = (selector) => ({ matches: (list) => list.split(/,\s*/).some((part) => part.startsWith(selector)) });

test("every key of the player asks for its own thing", () => {
  const asked = Object.fromEntries(
    ["ArrowLeft", "ArrowRight", "s", "+", "-", "x", "l", "f", "t", "i", "?"].map((key) => [key, press(key)]),
  );
  assert.deepEqual(asked, {
    ArrowLeft: "previous", ArrowRight: "next", s: "stay", "+": "longer", "-": "shorter", x: "swap", l: "lock",
    f: "full_screen", t: "time_left", i: "setup", "?": "help",
  });
});

test("letters work in either case; + works without Shift", () => {
  assert.equal(press("S"), "stay");
  assert.equal(press("="), "longer");
});

test("Space and Enter are left to the button in focus", () => {
  assert.equal(press(" "), null);
  assert.equal(press("Enter"), null);
});

test("shortcuts of the system, repeats and handled keys are left alone", () => {
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { defaultPrevented: true }]) {
    assert.equal(press("s", more), null);
  }
});

test("someone who types is not at the player's keys", () => {
  assert.equal(press("s", { target: inside("textarea") }), null);
});

test("names that every object has are no keys", () => {
  assert.equal(press("constructor"), null);
  assert.equal(press("toString"), null);
});

test("the help sheet lists every key, with a text", () => {
  const shown = { "←": "ArrowLeft", "→": "ArrowRight", "−": "-" };
  const listed = Object.keys(HELP).filter((key) => key !== "Space");
  for (const key of listed) assert.notEqual(press(shown[key] ?? key), null, `${key} does something`);
  assert.equal(new Set(listed.map((key) => press(shown[key] ?? key))).size, 11, "and nothing is left out");
  for (const text of Object.values(HELP)) assert.notEqual(t(text), text);
});
