// What charts and the calendar compute before they draw.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./helpers.mjs";

const { bar } = await load("charts/bars.js");
const { FOOT, HEAD, WIDE, labelled } = await load("charts/chart.js");
const { runs, spot } = await load("charts/lines.js");
const { halves } = await load("charts/sides.js");
const { away, rowsOf } = await load("parts/calendar.js");
const { EMPTY, asked } = await load("parts/search.js");
const { goalWith } = await load("parts/week-settings.js");
const { weeksOf } = await load("parts/range.js");

test("the highest bar fills the height, and something is never drawn as nothing", () => {
  assert.deepEqual(bar(0, 1, 10, 10).height, FOOT - HEAD);
  assert.equal(bar(0, 1, 10, 10).y, HEAD);
  assert.ok(bar(0, 4, 1, 1_000_000).height > 1);
  assert.equal(bar(0, 4, 0, 10).height, 0);
  assert.equal(bar(0, 4, 0, 0).height, 0);
});

test("bars lie beside each other within the drawing, however many there are", () => {
  for (const count of [1, 12, 53, 120]) {
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const { x, width } = bar(at, count, 1, 1);
      assert.ok(x >= before && x + width <= WIDE + 0.01, `${count}: ${at}`);
      before = x + width;
    }
  }
});

test("labels are few, the first among them", () => {
  assert.deepEqual(labelled(3, 6), [0, 1, 2]);
  for (const count of [7, 24, 53, 120]) {
    const shown = labelled(count, 6);
    assert.ok(shown.length <= 6 && shown[0] === 0 && shown.at(-1) < count, `${count}`);
  }
  assert.deepEqual(labelled(0, 6), []);
});

test("a line breaks where there is no value", () => {
  const found = runs([1, null, 2, 3, undefined, 4], 4);
  assert.deepEqual(found.map((run) => run.length), [1, 2, 1]);
  assert.deepEqual(found[2][0], spot(5, 6, 4, 4));
  assert.deepEqual(runs([null, null], 1), []);
  assert.equal(spot(0, 1, 5, 5)[1], HEAD);
  assert.equal(spot(0, 1, 0, 0)[1], FOOT);
});

test("the longer side is full, and nothing on either side draws nothing", () => {
  assert.deepEqual(halves({ left_ms: 50, right_ms: 100 }), { left: 50, right: 100 });
  assert.deepEqual(halves({ left_ms: 0, right_ms: 0 }), { left: 0, right: 0 });
});

test("a month's rows begin on the weekday that weeks begin on", () => {
  // November 2026 begins on a Sunday.
  const days = Array.from({ length: 30 }, (_, at) => ({ weekday: ((at + 6) % 7) + 1, at }));
  for (const [first, lead] of [[1, 6], [7, 0]]) {
    const rows = rowsOf(days, first);
    assert.equal(rows.flat().findIndex(Boolean), lead);
    assert.ok(rows.every((row) => row.length === 7));
    assert.deepEqual(rows.flat().filter(Boolean), days);
    for (const row of rows) row.forEach((day, at) => day && assert.equal((day.weekday - first + 7) % 7, at));
  }
});

test("months and years follow each other", () => {
  assert.deepEqual(away({ year: 2026, month: 12 }, 1), { year: 2027, month: 1 });
  assert.deepEqual(away({ year: 2026, month: 1 }, -1), { year: 2025, month: 12 });
  assert.deepEqual(away({ year: 2026, month: null }, -1), { year: 2025, month: null });
});

test("a filter knows how much it asks for", () => {
  assert.equal(asked(EMPTY), 0);
  assert.equal(asked({ ...EMPTY, text: "knee", outcome: "finished" }), 2);
});

test("one end of the week goal pushes the other", () => {
  const weeks = { least: 3, most: 5, begins: "locale" };
  assert.deepEqual(goalWith(weeks, { least: 6 }), { ...weeks, least: 6, most: 6 });
  assert.deepEqual(goalWith(weeks, { most: 2 }), { ...weeks, least: 2, most: 2 });
  assert.deepEqual(goalWith(weeks, { least: 4 }), { ...weeks, least: 4 });
});

test("a choice of time is a number of weeks", () => {
  assert.equal(weeksOf("53"), 53);
});
