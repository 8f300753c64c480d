// The digits of the player, and the disc the last ones stand on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load, read } from "./helpers.mjs";

const ring = read("parts/ring.js");
const style = read("style/player-figure.css");

/** Every number that `pattern` finds in `text`. */
const numbers = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => Number(found));

test("below and beside a figure the disc of the last digits stays within their box", () => {
  const [radius] = numbers(ring, /class="last"[^>]*r="(\d+)"/g);
  // The square of 440 is so many times as wide as a digit is high.
  const faces = numbers(style, /width: calc\(([\d.]+) \* var\(--digits\)\)/g);
  const boxes = numbers(style, /height: calc\((0\.\d+) \* var\(--digits\)\)/g);
  const scales = numbers(style, /scale\(([\d.]+)\)/g);
  assert.deepEqual([faces.length, boxes.length, scales.length], [2, 2, 2]);
  for (const at of [0, 1]) {
    const disc = (2 * radius * scales[at] * faces[at]) / 440;
    assert.ok(disc <= boxes[at], `${disc} of ${boxes[at]}`);
    // The box is the middle of the square.
    const [margin] = numbers(style, /margin-block: calc\(-(0\.\d+) \* var\(--digits\)\)/g).slice(at);
    assert.ok(Math.abs(faces[at] - 2 * margin - boxes[at]) < 0.001);
  }
});

test("the digit stands within its disc", async () => {
  const { digitSize } = await load("parts/ring.js");
  const [radius] = numbers(ring, /class="last"[^>]*r="(\d+)"/g);
  // Half the width and half the height of a digit of a sans-serif font.
  assert.ok(Math.hypot(0.32, 0.365) * digitSize("3") < radius);
});
