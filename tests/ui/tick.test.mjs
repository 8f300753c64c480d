import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock, load, snapshot } from "./helpers.mjs";

const { anchor, reading, seconds, Ticker, untilEdge } = await load("tick.js");

const shown = (anchored, at) => seconds(reading(anchored, at));

test("a second lasts from its full value to just above the next", () => {
  const hold = anchor(snapshot(), 1000);
  assert.equal(shown(hold, 1000), 30);
  assert.equal(shown(hold, 1999), 30);
  assert.equal(shown(hold, 2000), 29);
  assert.equal(shown(hold, 30_999), 1);
  assert.equal(shown(hold, 31_000), 0);
  assert.equal(shown(hold, 99_000), 0, "it never counts below zero: the engine moves on, not the window");
});

test("an old moment does not run the step backwards", () => {
  assert.equal(shown(anchor(snapshot(), 1000), 400), 30);
});

test("wake-ups fall on the digit's edge, wherever the snapshot came in", () => {
  for (const remaining of [30_000, 29_999, 29_500, 29_001, 12_345]) {
    const hold = anchor(snapshot({ elapsed_ms: 30_000 - remaining, remaining_ms: remaining }), 0);
    const edge = untilEdge(hold, 0);
    assert.ok(edge > 0 && edge <= 1000, `${remaining}: ${edge}`);
    const before = shown(hold, edge - 0.5);
    assert.equal(shown(hold, edge + 0.5), before - 1, `${remaining}: the digit changes at the edge`);
  }
});

test("once a second, one draw, on the edge, without drift over a whole hold", () => {
  const clock = new FakeClock();
  const drawn = [];
  const hold = anchor(snapshot({ elapsed_ms: 400, remaining_ms: 29_600 }), 0);
  const ticker = new Ticker(() => drawn.push([clock.at, shown(hold, clock.at)]), clock);
  ticker.follow(hold);
  clock.go(40_000);
  assert.deepEqual(drawn.map(([, digit]) => digit), Array.from({ length: 30 }, (_, n) => 29 - n));
  for (const [at, digit] of drawn) {
    const due = 29_600 - digit * 1000 + (digit === 0 ? 200 : 0);
    assert.ok(at >= due && at - due < 10, `digit ${digit} drawn ${at - due} ms after its edge`);
  }
  assert.equal(clock.waiting, 0, "nothing wakes once the count is at its end");
});

test("the zero waits for the engine, which moves on by itself", () => {
  const clock = new FakeClock();
  const drawn = [];
  const hold = anchor(snapshot({ elapsed_ms: 29_000, remaining_ms: 1000 }), 0);
  const ticker = new Ticker(() => drawn.push(clock.at), clock);
  ticker.follow(hold);
  clock.go(1100);
  assert.deepEqual(drawn, [], "nothing flickers while the next snapshot is on its way");
  ticker.follow(anchor(snapshot(), clock.at));
  clock.go(950);
  assert.deepEqual(drawn, []);
  clock.go(100);
  assert.equal(drawn.length, 1);
});

test("a timer that fires early draws again on the edge", () => {
  const clock = new FakeClock();
  const early = { ...clock, now: clock.now, clear: clock.clear, set: (wake, ms) => clock.set(wake, Math.max(1, ms - 5)) };
  const drawn = [];
  const hold = anchor(snapshot(), 0);
  const ticker = new Ticker(() => drawn.push(shown(hold, clock.at)), early);
  ticker.follow(hold);
  clock.go(1100);
  assert.equal(drawn.at(-1), 29);
});

test("a new snapshot replaces the waiting wake-up, and none follows a pause", () => {
  const clock = new FakeClock();
  let draws = 0;
  const ticker = new Ticker(() => (draws += 1), clock);
  ticker.follow(anchor(snapshot(), 0));
  ticker.follow(anchor(snapshot(), 0));
  assert.equal(clock.waiting, 1);
  ticker.follow(anchor(snapshot({ status: "paused" }), 0));
  assert.equal(clock.waiting, 0);
  ticker.follow(anchor(snapshot(), 0));
  ticker.follow(null);
  clock.go(5000);
  assert.equal(draws, 0);
});

test("paused and ended stand still", () => {
  for (const change of [{ status: "paused" }, { status: "ended", step: null }]) {
    const still = anchor(snapshot({ elapsed_ms: 12_000, remaining_ms: 18_000, ...change }), 0);
    assert.equal(shown(still, 60_000), 18);
    assert.equal(untilEdge(still, 60_000), null);
  }
});

test("the lead-in counts first and holds the step still", () => {
  const again = anchor(snapshot({ elapsed_ms: 12_000, remaining_ms: 18_000, lead_in_ms: 3000 }), 0);
  assert.equal(shown(again, 0), 3);
  assert.equal(shown(again, 2500), 1);
  assert.equal(reading(again, 2500).elapsedMs, 12_000);
  assert.equal(shown(again, 3000), 18);
  assert.equal(reading(again, 4000).elapsedMs, 13_000);
});

test("staying and open steps count up past the target", () => {
  const stay = anchor(snapshot({ elapsed_ms: 29_000, remaining_ms: null, staying: true }), 0);
  assert.equal(shown(stay, 0), 29);
  assert.equal(shown(stay, 5000), 34);
  assert.equal(untilEdge(stay, 250), 750);
});

test("speed multiplies what goes by and bounds how often it is drawn", () => {
  const fast = anchor(snapshot({ speed: 10 }), 0);
  assert.equal(shown(fast, 1000), 20);
  const clock = new FakeClock();
  let draws = 0;
  new Ticker(() => (draws += 1), clock).follow(anchor(snapshot({ speed: 1000, target_ms: 3_600_000, remaining_ms: 3_600_000 }), 0));
  clock.go(3600);
  assert.ok(draws >= 12 && draws <= 15, `${draws} draws in 3.6 s`);
});
