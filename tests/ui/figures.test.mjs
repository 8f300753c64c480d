// Drawings: asked for together, kept, and which pose a move shows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load, snapshot } from "./helpers.mjs";

const { Figures, parsed, poseAt } = await load("parts/figure.js");

const turn = () => new Promise((resolve) => setImmediate(resolve));
const drawn = (asked) => Promise.resolve(asked.map(({ exercise, side }) => ({ poses: [`${exercise} ${side}`] })));

test("what one drawing of a page wants is asked for once, together", async () => {
  const asked = [];
  let arrived = 0;
  const figures = new Figures((list) => (asked.push(list), drawn(list)), () => (arrived += 1));
  for (const side of ["left", "right", "left", null]) figures.poses("pigeon-pose", side);
  await turn();
  assert.deepEqual(asked, [[
    { exercise: "pigeon-pose", side: "left" },
    { exercise: "pigeon-pose", side: "right" },
    { exercise: "pigeon-pose", side: null },
  ]]);
  assert.equal(arrived, 1, "the page is drawn once more");
  assert.deepEqual(figures.poses("pigeon-pose", "right"), ["pigeon-pose right"]);
  await turn();
  assert.equal(asked.length, 1, "and nothing is asked for again");
});

test("an exercise without a drawing is not asked for again, a failed question is", async () => {
  const answers = [() => Promise.reject(new Error("busy")), () => Promise.resolve([{ poses: [] }])];
  let asked = 0;
  let arrived = 0;
  const figures = new Figures(() => ((asked += 1), answers.shift()()), () => (arrived += 1));
  assert.deepEqual(figures.poses("own", null), []);
  await turn();
  assert.deepEqual([asked, arrived], [1, 0], "a failure draws nothing, so that it does not go round");
  figures.poses("own", null);
  await turn();
  figures.poses("own", null);
  await turn();
  assert.deepEqual([asked, arrived], [2, 1]);
});

test("only a whole drawing without anything active is taken", () => {
  const document = (namespaceURI, localName, found) => ({ documentElement: { namespaceURI, localName, querySelector: () => found } });
  const svg = "http://www.w3.org/2000/svg";
  const read = (result) => {
    globalThis.DOMParser = class {
      parseFromString(text, type) {
        assert.equal(type, "image/svg+xml");
        return result;
      }
    };
    return parsed("<svg/>");
  };
  const good = document(svg, "svg", null);
  assert.equal(read(good), good.documentElement);
  assert.equal(read(document(svg, "svg", {})), null);
  assert.equal(read(document("http://www.w3.org/1999/xhtml", "svg", null)), null);
  assert.equal(read(document(svg, "parsererror", null)), null);
});

const move = (change) => snapshot({ step: { ...snapshot().step, kind: "reps" }, rep_ms: 6000, ...change });

test("a move changes its pose every half repetition", () => {
  const at = [0, 2900, 2960, 3000, 5900, 6000, 9000].map((ms) => poseAt(move(), ms, 2, false));
  assert.deepEqual(at, [0, 0, 1, 1, 1, 0, 1]);
  assert.deepEqual([0, 3000, 6000, 9000].map((ms) => poseAt(move(), ms, 3, false)), [0, 1, 2, 0]);
});

test("a fast move still shows each pose when the screen is drawn once a second", () => {
  assert.deepEqual([0, 1000, 2000, 3000].map((ms) => poseAt(move({ rep_ms: 1000 }), ms, 2, false)), [0, 1, 0, 1]);
});

test("a hold, a pause and whoever wants less motion see one still pose", () => {
  assert.equal(poseAt(snapshot(), 5000, 2, false), 0);
  assert.equal(poseAt(move(), 3000, 1, false), 0);
  assert.equal(poseAt(move({ status: "paused" }), 3000, 2, false), 0);
  assert.equal(poseAt(move(), 3000, 2, true), 0);
});
