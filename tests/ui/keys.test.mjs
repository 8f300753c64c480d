import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const { KEY_WORDS, keyAct, keyFor, keysNow, placed, printed, storedKeys, USUAL, useKeys } = await load("keys.js");
const { t } = await load("text.js");
before(english);

const press = (key, more = {}) =>
  keyAct({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, defaultPrevented: false, target: null, ...more });
const inside = (selector) => ({ matches: (list) => list.split(/,\s*/).some((part) => part.startsWith(selector)) });

test("every key of the player asks for its own thing", () => {
  const asked = Object.fromEntries(
    ["ArrowLeft", "ArrowRight", "s", "+", "-", "x", "l", "f", "c", "t", "i", "?"].map((key) => [key, press(key)]),
  );
  assert.deepEqual(asked, {
    ArrowLeft: "previous", ArrowRight: "next", s: "stay", "+": "longer", "-": "shorter", x: "swap", l: "lock",
    f: "full_screen", c: "corner", t: "time_left", i: "setup", "?": "help",
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

test("every key has its words", () => {
  assert.deepEqual(Object.keys(KEY_WORDS), Object.keys(USUAL));
  for (const text of Object.values(KEY_WORDS)) assert.notEqual(t(text), text);
  assert.deepEqual([USUAL.previous, USUAL.shorter, "s", ""].map(printed), ["←", "−", "s", "–"]);
});

test("a key that is taken changes places with the one that becomes free", () => {
  const keys = placed(USUAL, "stay", "x");
  assert.equal(keys.stay, "x");
  assert.equal(keys.swap, "s");
  const all = Object.values(keys);
  assert.equal(new Set(all).size, all.length);
  assert.equal(placed(placed(USUAL, "stay", ""), "swap", "").stay, "", "two may have none");
});

test("other keys ask for what they were given, the former ones for nothing", () => {
  useKeys(JSON.stringify({ on: true, keys: placed(placed(USUAL, "next", "PageDown"), "longer", "m") }));
  assert.equal(press("PageDown"), "next");
  assert.equal(press("ArrowRight"), null);
  assert.equal(press("="), null, "only the key of + works without Shift");
  useKeys(storedKeys());
  assert.equal(press("m"), "longer", "stored and read again");
  useKeys(null);
});

test("all can be turned off; Space and Enter stay the button's", () => {
  useKeys(JSON.stringify({ on: false, keys: USUAL }));
  for (const key of Object.values(USUAL)) assert.equal(press(key), null, key);
  useKeys(null);
  assert.equal(press("s"), "stay");
});

test("what another version stored, or nobody did, is no hindrance", () => {
  for (const stored of [null, "", "{", "[]", '"x"', '{"keys":{"stay":3,"gone":"q"}}']) {
    useKeys(stored);
    assert.deepEqual(keysNow(), { on: true, keys: USUAL }, String(stored));
  }
});

test("keys that move the focus or leave can't be given away", () => {
  for (const key of ["Tab", "Escape", "Enter", " ", "Shift", "Dead"]) assert.equal(keyFor({ key }), null, key);
  assert.equal(keyFor({ key: "s", ctrlKey: true }), null);
  assert.equal(keyFor({ key: "Backspace" }), "");
  assert.equal(keyFor({ key: "Q" }), "q");
  assert.equal(keyFor({ key: "F6" }), "F6");
});
