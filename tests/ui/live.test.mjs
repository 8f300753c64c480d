import assert from "node:assert/strict";
import { test } from "node:test";
import { load, snapshot } from "./helpers.mjs";

const { Live } = await load("live.js");
const { reading } = await load("tick.js");
const { isLast } = await load("parts/player-stage.js");

const snap = (change) => ({ message: "snapshot", snapshot: snapshot(change) });
const cue = (kind, words, step = 3) => ({ message: "cue", cue: { kind, n: null, step, sound: true, words } });
const skipped = { go_back: true, stay: true, longer: true, shorter: true, swap: true };
const summary = { session: "s1", routine: { id: "r", name: "R" }, outcome: "finished", left_ms: 1, right_ms: 1, held_ms: 2, rows: [], to_confirm: [] };

test("a session begins once, changes, and ends with its summary", () => {
  const live = new Live();
  assert.equal(live.on, false);
  assert.equal(live.take(snap(), 0), "began");
  assert.equal(live.take(snap({ elapsed_ms: 5000 }), 5000), "changed");
  assert.equal(live.on, true);
  assert.equal(live.take({ message: "ended", summary }, 6000), "ended");
  assert.equal(live.on, false);
  assert.equal(live.summary, summary);
  live.dismiss();
  assert.equal(live.summary, null);
});

test("a last snapshot around the end neither hides the summary nor begins anew", () => {
  const live = new Live();
  live.take(snap(), 0);
  assert.equal(live.take(snap({ status: "ended", step: null }), 1), "changed");
  live.take({ message: "ended", summary }, 2);
  assert.equal(live.take(snap({ status: "ended", step: null }), 3), "changed");
  assert.equal(live.summary, summary);
  assert.equal(live.on, false);
});

test("ended without a summary is gone; the next session begins", () => {
  const live = new Live();
  live.take(snap(), 0);
  assert.equal(live.take({ message: "ended", summary: null }, 1), "gone");
  assert.equal(live.take(snap({ session: "s2" }), 2), "began");
});

test("words of half-way stand for four seconds and leave with their step", () => {
  const live = new Live();
  live.take(snap(), 0);
  live.take(cue("half", "Half way."), 1000);
  assert.equal(live.words(1000), "Half way.");
  assert.equal(live.words(4999), "Half way.");
  assert.equal(live.words(5000), null);
  live.take(cue("half", "Half way."), 6000);
  live.take(snap({ step: { ...snapshot().step, index: 4 } }), 6500);
  assert.equal(live.words(6600), null);
});

test("the border's pulse leaves with its step; one that begins a step stays", () => {
  const step = (index) => snap({ step: { ...snapshot().step, index } });
  const live = new Live();
  live.take(snap(), 0);
  live.take(cue("half", "Half way."), 1000);
  live.take(snap({ elapsed_ms: 1100 }), 1100);
  assert.notEqual(live.pulse(1200), null);
  live.take(step(4), 1300);
  assert.equal(live.pulse(1300), null);
  // The cue may be here before its step is.
  live.take(cue("switch", "", 5), 2000);
  live.take(step(5), 2001);
  assert.notEqual(live.pulse(2002), null);
});

test("words of a step's start are not repeated on the screen", () => {
  const live = new Live();
  live.take(snap(), 0);
  live.take(cue("start", "30 seconds."), 0);
  assert.equal(live.words(1), null);
});

test("a cue that changes nothing else pulses the border, each anew; others do not", () => {
  const live = new Live();
  live.take(snap(), 0);
  live.take(cue("half", ""), 0);
  const first = live.pulse(0);
  assert.notEqual(first, null);
  assert.equal(live.pulse(1500), null);
  live.take(cue("switch", ""), 2000);
  assert.notEqual(live.pulse(2000), first);
  // Who hears nothing misses none: the others change the ground or the digits, or
  // end it all.
  const pulses = (kind) => {
    const live = new Live();
    live.take(snap(), 0);
    live.take(cue(kind, ""), 0);
    return live.pulse(0) !== null;
  };
  for (const kind of ["minimum", "half", "target", "chime", "maximum", "skin_check", "switch", "next"]) {
    assert.equal(pulses(kind), true, kind);
  }
  for (const kind of ["get_ready", "start", "countdown", "rest", "done"]) assert.equal(pulses(kind), false, kind);
});

test("the digits stand out in the seconds that a countdown sounds in, and in no other", () => {
  const shown = (change, passed) => {
    const live = new Live();
    live.take(snap(change), 0);
    return isLast(live.snapshot, reading(live.anchored, passed));
  };
  assert.equal(shown({}, 26_999), false);
  assert.deepEqual([27_000, 28_003, 29_900].map((at) => shown({}, at)), [true, true, true]);
  assert.equal(shown({}, 30_000), false, "a step that is over");
  assert.equal(shown({ last_s: null }, 28_000), false, "too short to count down");
  // Staying counts up, and the countdown to the target is still given.
  const staying = { staying: true, remaining_ms: null };
  assert.deepEqual([26_000, 28_000, 31_000].map((at) => shown(staying, at)), [false, true, false]);
  assert.equal(shown({ target_ms: null, remaining_ms: null }, 1_000), false, "no end");
  assert.equal(shown({ lead_in_ms: 3_000, elapsed_ms: 5_000, remaining_ms: 25_000 }, 1_000), true, "back in place");
});

test("Go back stands for eight seconds from Next, however many snapshots come", () => {
  const live = new Live();
  live.take(snap(), 0);
  const next = { step: { ...snapshot().step, index: 4 }, can: skipped, left_at_ms: 12_000 };
  live.take(snap(next), 1000);
  live.take(snap({ ...next, elapsed_ms: 3000 }), 4000);
  assert.equal(live.skippedAt(8999), 12_000);
  assert.equal(live.skippedAt(9000), null);
  live.take(snap({ step: { ...snapshot().step, index: 5 }, can: skipped, left_at_ms: 500 }), 9500);
  assert.equal(live.skippedAt(9600), 500, "a second Next starts its own eight seconds");
});

test("a refusal stands until the step changes or six seconds have gone", () => {
  const live = new Live();
  const problem = { kind: "not_now", message: "Stay works in a hold only.", hint: null };
  live.take(snap(), 0);
  assert.equal(live.take({ message: "refused", problem }, 0), "refused");
  assert.equal(live.refusal(5999), problem);
  assert.equal(live.refusal(6000), null);
  live.take({ message: "refused", problem }, 7000);
  live.take(snap({ step: { ...snapshot().step, index: 4 } }), 7100);
  assert.equal(live.refusal(7200), null);
});
