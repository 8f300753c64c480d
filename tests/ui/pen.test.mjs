import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const { readLength, dateAndTime } = await load("parts/pen.js");
const { breakWords, breaksAfter, breaksAt } = await load("parts/breaks.js");
const { correctionForm, entered } = await load("screens/correct.js");
const { doneForms, planned } = await load("screens/by-hand.js");
const { parse } = await load("route.js");
before(english);

const hold = (change) => ({ held_ms: 30_400, reps_done: null, reps_planned: null, side: "left", name: "Pigeon pose", ...change });
const session = () => ({
  started_at: "2026-11-20T18:30:12.000+01:00", effort: 4, discomfort_before: null, discomfort_after: null, note: "at home",
  holds: [hold(), hold({ side: "right" }), hold({ side: null, reps_planned: 8 })],
});

test("lengths are read as people write them", () => {
  const read = { 25: 25_000, "0:30": 30_000, "1:02:05": 3_725_000, "90": 90_000, " 0 ": 0 };
  for (const [text, ms] of Object.entries(read)) assert.equal(readLength(text), ms, text);
  for (const text of ["", "soon", "-5", "1:60", "1:2:3:4", "1.5", ":30", "0:3s", "9999999"]) assert.equal(readLength(text), null, text);
});

test("an ISO text gives the date and time it shows", () => {
  assert.deepEqual(dateAndTime("2026-11-20T18:30:12.000+01:00"), { date: "2026-11-20", time: "18:30" });
  assert.deepEqual(dateAndTime("2026-11-20 18:30"), { date: "2026-11-20", time: "18:30" });
});

test("what was not touched is not sent, to the millisecond", () => {
  const was = session();
  assert.deepEqual(correctionForm(was, entered(was)), { started_at: null, said: null, holds: [] });
});

test("what was put right is sent, and that alone", () => {
  const was = session();
  const now = entered(was);
  now.start.date = "2026-11-19";
  now.said.note = null;
  now.holds[0].held = "0:12";
  now.holds[1].side = "left";
  now.holds[2].reps = "6";
  assert.deepEqual(correctionForm(was, now), {
    started_at: "2026-11-19 18:30",
    said: { effort: 4, discomfort_before: null, discomfort_after: null, note: null },
    holds: [
      { record: 0, held_ms: 12_000, reps_done: null, side: null },
      { record: 1, held_ms: null, reps_done: null, side: "left" },
      { record: 2, held_ms: null, reps_done: 6, side: null },
    ],
  });
});

test("what can't be read sends nothing", () => {
  const was = session();
  for (const spoil of [(now) => (now.holds[0].held = "soon"), (now) => (now.holds[2].reps = "-1"), (now) => (now.start.time = "")]) {
    const now = entered(was);
    spoil(now);
    assert.equal(correctionForm(was, now), null);
  }
});

test("a session by hand says what was done otherwise than planned", () => {
  const work = [
    { path: "main/1/1/1/left", duration_ms: 30_000, reps: null },
    { path: "main/1/2/1/-", duration_ms: 40_000, reps: 10 },
    { path: "main/1/3/1/-", duration_ms: null, reps: null },
  ];
  const now = planned(work);
  assert.deepEqual(now.map(({ held, reps }) => [held, reps]), [["0:30", ""], ["0:40", "10"], ["0:00", ""]]);
  assert.deepEqual(doneForms(work, now), []);
  now[0].held = "0";
  now[1].reps = "5";
  assert.deepEqual(doneForms(work, now), [
    { path: "main/1/1/1/left", held_ms: 0, reps_done: null },
    { path: "main/1/2/1/-", held_ms: null, reps_done: 5 },
  ]);
  now[2].held = "a while";
  assert.equal(doneForms(work, now), null);
});

const told = (change) => ({
  why: "person", from: "2026-11-20T19:04:00.000+01:00", to: "2026-11-20T19:05:30.000+01:00", gap_ms: null, slept_ms: null, paused_ms: 90_000,
  hold: 1, within: false, ...change,
});

test("gaps and pauses are told with when they were", () => {
  const slept = told({ why: "gap", gap_ms: 720_000, slept_ms: 719_000, paused_ms: 5_000, to: "2026-11-20T19:16:05.000+01:00" });
  const plain = (text) => text.replaceAll("\u202f", " ");
  assert.equal(plain(breakWords(slept)), "The laptop slept for 12 min, 7:04 PM to 7:16 PM. Not counted.");
  assert.match(plain(breakWords({ ...slept, slept_ms: 0 })), /^Limber was stopped for 12 min/);
  assert.match(plain(breakWords({ ...slept, paused_ms: 300_000, to: "2026-11-20T19:21:00.000+01:00" })), /It went on at 7:21 PM\.$/);
  assert.equal(plain(breakWords(told())), "Paused for 90 s, 7:04 PM to 7:05 PM.");
  assert.equal(plain(breakWords(told({ why: "recovered", paused_ms: null }))), "Limber was not running, 7:04 PM to 7:05 PM.");
  assert.equal(plain(breakWords(told({ to: null, paused_ms: null }))), "Paused since 7:04 PM.");
});

test("breaks stand beside the hold they belong to; the shortest are left out", () => {
  const breaks = [told({}), told({ within: true }), told({ paused_ms: 400 }), told({ hold: 3 })];
  assert.deepEqual(breaksAt(breaks, 1), { before: [breaks[0]], within: [breaks[1]] });
  assert.deepEqual(breaksAt(breaks, 0), { before: [], within: [] });
  assert.deepEqual(breaksAfter(breaks, 3), [breaks[3]]);
});

test("both pages belong to the history", () => {
  assert.equal(parse("#/correct/1").nav, "history");
  assert.equal(parse("#/by-hand").nav, "history");
});
