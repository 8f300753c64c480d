// How a backup is described.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const { backupMeta } = await load("parts/keeping.js");
const { fileSize, useLocale } = await load("format.js");
before(async () => {
  await english();
  useLocale(["en-GB"]);
});

test("a backup says why it was made and how large it is", () => {
  assert.equal(backupMeta({ why: "daily", bytes: 94_208 }), `after a day with changes · ${fileSize(94_208)}`);
  const whys = ["daily", "before-upgrade", "before-import", "before-restore", "by-hand"];
  const told = whys.map((why) => backupMeta({ why, bytes: 1 }).split(" · ")[0]);
  assert.equal(new Set(told).size, whys.length);
  for (const [at, words] of told.entries()) assert.notEqual(words, whys[at].replaceAll("-", " "), "each has words of its own");
  assert.equal(backupMeta({ why: "some-day", bytes: 1 }).split(" · ")[0], "some day", "a newer word is shown as it is");
});

test("sizes are whole kilobytes, then megabytes with one decimal", () => {
  assert.deepEqual([1, 94_208, 999_999, 1_250_000].map(fileSize), ["1 kB", "95 kB", "1,000 kB", "1.3 MB"]);
});
