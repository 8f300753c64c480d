import assert from "node:assert/strict";
import { before, test } from "node:test";
import { english, load } from "./helpers.mjs";

const format = await load("format.js");
before(english);

test("a system without a language does not break Intl", () => {
  for (const wanted of [["C"], ["POSIX"], [""], [undefined], [null], ["c.UTF-8"], ["x"], ["!!"], []]) {
    const locale = format.safeLocale(wanted);
    assert.equal(locale, "en", String(wanted));
    assert.doesNotThrow(() => new Intl.DateTimeFormat(locale));
  }
});

test("locales as systems write them are understood", () => {
  assert.equal(format.safeLocale(["de_DE.UTF-8"]), "de-DE");
  assert.equal(format.safeLocale(["C", "fr-CA"]), "fr-CA");
  assert.equal(format.safeLocale(["sr_RS@latin"]), "sr-RS");
});

test("a session's day and time are those of where it happened", () => {
  format.useLocale(["en-GB"]);
  assert.equal(format.timeOfDay("2026-11-22T23:30:00-08:00"), "23:30");
  assert.equal(format.longDate("2026-11-22T23:30:00-08:00"), "Sunday 22 November");
  assert.equal(format.dayOf("2026-11-22T23:30:00-08:00"), "2026-11-22");
  assert.equal(format.weekdayLetter("2026-11-23"), "M");
  assert.equal(format.shortDate(null), "");
  assert.equal(format.longDate("nonsense"), "");
});

test("dates follow the person's locale, also after a broken one", () => {
  format.useLocale(["de-DE"]);
  assert.equal(format.longDate("2026-11-22"), "Sonntag, 22. November");
  format.useLocale(["C"]);
  assert.match(format.longDate("2026-11-22"), /Sunday.*November/);
});

test("digits are plain seconds under 100, then minutes", () => {
  assert.deepEqual([0, 9, 99, 100, 615, 3725].map(format.digits), ["0", "9", "99", "1:40", "10:15", "1:02:05"]);
});

test("held seconds are never rounded up", () => {
  assert.equal(format.clock(30_000), "0:30");
  assert.equal(format.clock(29_999), "0:29");
  assert.equal(format.clock(0), "0:00");
  assert.equal(format.clock(3_725_000), "1:02:05");
});

test("lengths read as people say them", () => {
  assert.equal(format.length(30_000), "30 s");
  assert.equal(format.length(120_000), "2 min");
  assert.equal(format.length(135_000), "2:15");
  assert.equal(format.about(628_000), "10 min");
  assert.equal(format.about(45_000), "45 s");
});
