// Undo, redo, and reading again what changed.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const { Changes, madeNotice, problemNotice, wayNotice } = await load("changes.js");
const { undoAct } = await load("keys.js");
const { Load } = await load("parts/load.js");
before(english);

const at = (selectors) => ({ matches: (css) => css.split(",").some((one) => selectors.includes(one.trim())) });
const key = (change) => ({ key: "z", ctrlKey: true, shiftKey: false, altKey: false, metaKey: false, target: null, ...change });

test("Ctrl+Z undoes and Ctrl+Shift+Z redoes, whatever case the key comes in", () => {
  assert.equal(undoAct(key(), false), "undo");
  assert.equal(undoAct(key({ shiftKey: true, key: "Z" }), false), "redo");
  for (const other of [{ key: "y" }, { ctrlKey: false }, { altKey: true }, { metaKey: true }, { defaultPrevented: true }]) {
    assert.equal(undoAct(key(other), false), null, JSON.stringify(other));
  }
});

test("a Mac has Command for it, and Control is left alone", () => {
  assert.equal(undoAct(key({ ctrlKey: false, metaKey: true }), true), "undo");
  assert.equal(undoAct(key(), true), null);
  assert.equal(undoAct(key({ metaKey: true }), true), null);
});

test("who writes undoes what was written", () => {
  assert.equal(undoAct(key({ target: at(["textarea"]) }), false), null);
  assert.equal(undoAct(key({ target: at([]) }), false), "undo", "a button or a choice has no undo of its own");
});

test("a change shows its way back, where there is one", () => {
  assert.deepEqual(madeNotice({ refresh: [], undo: "Delete A", redo: null }, "Deleted."), { words: "Deleted.", hint: null, way: "undo" });
  assert.equal(madeNotice({ refresh: [], undo: null, redo: null }, "Discarded.").way, null);
});

test("undo names what it took back and offers to do it again, and the other way round", () => {
  assert.deepEqual(wayNotice("undo", { undo: null, redo: "Delete A" }), { words: "Undone: Delete A.", hint: null, way: "redo" });
  assert.deepEqual(wayNotice("redo", { undo: "Delete A", redo: null }), { words: "Done again: Delete A.", hint: null, way: "undo" });
});

test("a refused undo is shown in its own words, and can be asked for again", async () => {
  const problem = { kind: "refused", message: "“Delete A” can't be undone: it changed since.", hint: "Look at it first." };
  const answers = [Promise.reject(problem), Promise.resolve({ refresh: ["history"], undo: null, redo: "Delete A" })];
  const shown = [];
  const changes = new Changes({ undo: () => answers.shift() }, (notice, changed) => shown.push([notice, changed]));
  await changes.take("undo");
  assert.deepEqual(shown, [[problemNotice(problem), null]]);
  assert.equal(shown[0][0].hint, "Look at it first.");
  await changes.take("undo");
  assert.deepEqual(shown[1][1].refresh, ["history"]);
});

test("a key held down undoes one thing at a time", async () => {
  let asked = 0;
  let answer;
  const changes = new Changes({ undo: () => ((asked += 1), new Promise((resolve) => (answer = resolve))) }, () => {});
  const first = changes.take("undo");
  await changes.take("undo");
  assert.equal(asked, 1);
  answer({ refresh: [], undo: null, redo: "A" });
  await first;
  changes.take("undo");
  assert.equal(asked, 2);
});

test("what is read again is drawn only where it is different", async () => {
  let drawn = 0;
  const load = new Load(() => (drawn += 1));
  const answers = [{ days: 1 }, { days: 1 }, { days: 2 }];
  await load.run(async () => answers.shift());
  drawn = 0;
  await load.renew();
  assert.equal(drawn, 0);
  await load.renew();
  assert.deepEqual([drawn, load.value.days], [1, 2]);
});

test("what can't be read again says so, and is back when it can", async () => {
  const load = new Load(() => {});
  await load.run(async () => 1);
  const problem = { kind: "store", message: "No.", hint: null };
  await load.renew(() => Promise.reject(problem));
  assert.deepEqual([load.value, load.problem], [1, problem]);
  await load.renew(async () => 1);
  assert.equal(load.problem, null);
});

test("an answer to an older question is dropped", async () => {
  const load = new Load(() => {});
  let late;
  const first = load.run(() => new Promise((resolve) => (late = resolve)));
  await load.renew(async () => "new");
  late("old");
  await first;
  assert.equal(load.value, "new");
});
