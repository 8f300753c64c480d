import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load, snapshot } from "./helpers.mjs";

const stage = await load("parts/player-stage.js");
const { pointAt, digitSize } = await load("parts/ring.js");
const { bigOffer, nextLabel } = await load("parts/player-controls.js");
const { heldWords, swapWords } = await load("parts/held.js");
const { dayState } = await load("parts/disc.js");
const { cardMeta, lineAmount, listMeta } = await load("parts/routine-words.js");
const { byDay } = await load("screens/history.js");
const { feedbackForm } = await load("screens/summary.js");
const { takeEvents } = await load("host-http.js");
const { parse } = await load("route.js");
const { anchor, reading } = await load("tick.js");
const { outside, t } = await load("text.js");
before(english);

test("addresses mean screens; anything unknown is Today", () => {
  assert.deepEqual(parse("#/routine/hip%20mobility"), { screen: "routine", id: "hip mobility", nav: "routines" });
  assert.deepEqual(parse("#/player"), { screen: "player", id: null, nav: null });
  for (const hash of ["", "#", "#/", "#/nowhere", "#/constructor", "#/__proto__"]) assert.equal(parse(hash).screen, "today", hash);
  assert.equal(parse("#/session/%E0%A4%A").id, "%E0%A4%A", "a broken escape stays as it came");
});

test("an event stream is cut at blank lines, wherever the network cut it", () => {
  const first = takeEvents(': hello\n\ndata: {"a":1}\n\ndata: {"b"');
  assert.deepEqual(first.messages, [{ a: 1 }]);
  assert.deepEqual(takeEvents(`${first.rest}:2}\r\n\r\n`), { messages: [{ b: 2 }], rest: "" });
});

test("every phase has one of the five grounds", () => {
  const grounds = Object.fromEntries(
    ["ready", "hold", "reps", "timed", "open", "switch", "rest", "lead_in", "paused", "done"].map((phase) => [phase, stage.ground(phase)]),
  );
  assert.deepEqual(grounds, {
    ready: "ready", hold: "hold", reps: "hold", timed: "hold", open: "hold", switch: "switch", rest: "rest",
    lead_in: "ready", paused: "paused", done: "paused",
  });
});

test("paced repetitions count from one and stop at the last", () => {
  const reps = snapshot({ step: { ...snapshot().step, kind: "reps" }, reps: 8, rep_ms: 3000, target_ms: 24_000 });
  assert.deepEqual([0, 2900, 2960, 3000, 23_999, 24_000].map((ms) => stage.pacedCount(reps, ms).at), [1, 1, 2, 2, 8, 8]);
  assert.equal(stage.pacedCount(snapshot(), 0), null);
});

test("the minimum is marked only where it lies under the target of work", () => {
  assert.equal(stage.minimumFraction(snapshot({ min_ms: 20_000 })), 2 / 3);
  assert.equal(stage.minimumFraction(snapshot()), null);
  assert.equal(stage.minimumFraction(snapshot({ target_ms: null, min_ms: 20_000 })), null);
  assert.equal(stage.minimumFraction(snapshot({ min_ms: 3000, step: { ...snapshot().step, kind: "rest" } })), null);
});

test("t says what is left, what was held, or when it goes on", () => {
  const said = (change, at = 0) => {
    const shown = snapshot(change);
    return stage.leftWords(shown, reading(anchor(shown, 0), at));
  };
  assert.equal(said({ elapsed_ms: 12_000, remaining_ms: 18_000 }), "18 seconds left.");
  assert.equal(said({ elapsed_ms: 29_000, remaining_ms: 1000 }), "1 second left.");
  assert.equal(said({ elapsed_ms: 42_000, remaining_ms: null, staying: true }, 1000), "0:43 held.");
  assert.equal(said({ lead_in_ms: 3000 }), "On again in 3.");
  const reps = { step: { ...snapshot().step, kind: "reps" }, reps: 8, rep_ms: 3000, target_ms: 24_000, remaining_ms: 24_000 };
  assert.equal(said(reps, 7000), "Repetition 3 of 8, 17 seconds left.");
});

test("the ring starts at the top and runs clockwise; long times get smaller digits", () => {
  assert.deepEqual(pointAt(0, 200), { x: 220, y: 20 });
  assert.deepEqual(pointAt(0.25, 200), { x: 420, y: 220 });
  const sizes = ["30", "1:40", "12:05", "1:02:05"].map(digitSize);
  assert.equal(sizes[0], 240);
  assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
});

test("the big button takes the first way on, never an end", () => {
  assert.equal(bigOffer(["go_on", "do_again", "finish", "discard"]), "go_on");
  assert.equal(bigOffer(["do_again", "go_on", "finish", "discard"]), "do_again");
  assert.equal(bigOffer(["finish", "go_on", "do_again", "discard"]), "go_on");
  assert.equal(bigOffer([]), "go_on");
});

test("a step that waits for the person says what it waits for", () => {
  const waiting = (kind, change) => nextLabel(snapshot({ step: { ...snapshot().step, kind }, remaining_ms: null, ...change }));
  assert.equal(waiting("get_ready"), "I’m ready");
  assert.equal(waiting("reps"), "Done");
  assert.equal(waiting("open"), "Next");
  assert.equal(waiting("reps", { remaining_ms: 5000 }), "Next");
  assert.equal(waiting("reps", { status: "paused" }), "Next");
});

const held = (change) => ({ planned_ms: 60_000, held_ms: 52_000, reps_planned: null, reps_done: null, completed: 1, steps: 2, not_reached: 0, ...change });

test("planned against held says only what is known", () => {
  assert.equal(heldWords(held()), "0:52 of 1:00");
  assert.equal(heldWords(held({ planned_ms: null })), "0:52");
  assert.equal(heldWords(held({ not_reached: 2 })), "not reached");
  assert.equal(heldWords(held({ reps_planned: 8 })), "8 reps, paced", "pacing alone confirms nothing");
  assert.equal(heldWords(held({ reps_planned: 8, reps_done: 0 })), "0 of 8 reps");
});

test("a swap names the move it replaced, by its name where that is known", () => {
  assert.equal(swapWords("pigeon-pose", "knee", { "pigeon-pose": "Pigeon pose" }), `instead of ${outside("Pigeon pose")} (Knee)`);
  assert.equal(swapWords("pigeon-pose", null, {}), `instead of ${outside("pigeon pose")}`);
});

test("days of the week row: done, rest, today, planned", () => {
  const day = (change) => dayState({ done: false, today: false, ahead: false, ...change });
  assert.deepEqual([day({ done: true, today: true }), day({}), day({ today: true }), day({ ahead: true })], ["done", "rest", "today", "planned"]);
});

const line = (change) => lineAmount({ laterality: "each_side", dose_kind: "hold", amount: 30, min_s: null, sets: 2, sides: "both", ...change });

test("a line of a routine reads as people write it", () => {
  assert.equal(line({}), "2 × 30 s each side");
  assert.equal(line({ min_s: 20, sets: 1 }), "20–30 s each side");
  assert.equal(line({ sides: "left_only", sets: 1 }), "30 s left only");
  assert.equal(line({ laterality: "bilateral", dose_kind: "reps", amount: 10, sets: 1 }), "10 times");
  assert.equal(line({ laterality: "alternating", dose_kind: "reps", amount: 6, sets: 1 }), "6 times each side");
  assert.equal(line({ laterality: "bilateral", dose_kind: "timed", amount: 600, sets: 1 }), "10 min");
  assert.equal(line({ laterality: "bilateral", dose_kind: "open", amount: null, sets: 1 }), "as long as you like");
});

const item = { total_ms: 628_000, open_steps: 0, equipment_names: ["mat"], has_pigeon: true, region_names: ["hips", "hip flexors"], level: "intermediate" };

test("a card says length, what is needed and whether pigeon is in it", () => {
  assert.equal(cardMeta(item), "10 min · mat · includes pigeon");
  assert.equal(listMeta(item), "10 min · hips, hip flexors · Intermediate");
  assert.equal(cardMeta({ ...item, open_steps: 1, equipment_names: [], has_pigeon: false }), "10 min and 1 step as long as you like");
});

test("the history groups by the day a session began where it was", () => {
  const days = byDay([
    { started_at: "2026-11-22T00:10:00+01:00" },
    { started_at: "2026-11-21T23:50:00-05:00" },
    { started_at: "2026-11-21T08:00:00+01:00" },
  ]);
  assert.deepEqual(days.map((day) => [day.date, day.sessions.length]), [["2026-11-22", 1], ["2026-11-21", 2]]);
});

test("feedback is sent only where something was said", () => {
  const nothing = { effort: null, discomfort: null, note: "  ", reps: new Map() };
  assert.equal(feedbackForm(nothing), null);
  assert.deepEqual(feedbackForm({ ...nothing, effort: 0 }), { effort: 0, discomfort_before: null, discomfort_after: null, note: null, reps: [] });
  assert.deepEqual(feedbackForm({ ...nothing, note: " stiff ", reps: new Map([[3, 7]]) }), {
    effort: null, discomfort_before: null, discomfort_after: null, note: "stiff", reps: [{ record: 3, reps: 7 }],
  });
});

test("plurals are the catalogue's", () => {
  assert.equal(t("week-days-done", { count: 1 }), "1 day done this week.");
  assert.equal(t("week-days-done", { count: 3 }), "3 days done this week.");
});

test("a name that runs from right to left does not turn the sentence around it", () => {
  assert.equal(outside("Pigeon pose"), "Pigeon pose");
  for (const name of ["שלום", "مرحبا", "a\u202eb"]) assert.equal(outside(name), `\u2068${name}\u2069`);
});

test("text from outside stays text, whatever it holds", () => {
  for (const name of ["<img src=x onerror=alert(1)>", "{ $count }", "=1+1", "שלום", "a".repeat(500)]) {
    assert.ok(t("swap-choose-named", { name: outside(name) }).includes(name));
  }
});
