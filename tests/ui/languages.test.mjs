// What must hold for every catalogue, and for who reads which.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { load, read, UI } from "./helpers.mjs";

const { FluentBundle, FluentResource } = await load("vendor/fluent-bundle/index.js");
const { direction, LANGUAGES, localesFor, pick } = await load("languages.js");
const { inEnglish, t, useCatalogue } = await load("text.js");

const source = (tag) => read(`text/${tag}.ftl`);
const entries = (tag) => new Map(new FluentResource(source(tag)).body.map((entry) => [entry.id, entry.value]));
const english = entries("en");
const others = Object.keys(LANGUAGES).filter((tag) => tag !== "en");

/** The variables a text names, and the plural categories it tells apart. */
function parts(value, found = { names: new Set(), categories: new Set() }) {
  if (Array.isArray(value)) value.forEach((part) => parts(part, found));
  else if (value && typeof value === "object") {
    if (value.type === "var") found.names.add(value.name);
    if (value.type === "select") value.variants.forEach(({ key }) => key.type === "str" && found.categories.add(key.value));
    Object.values(value).forEach((part) => parts(part, found));
  }
  return found;
}

test("every language has its catalogue, and every catalogue its language", () => {
  const files = readdirSync(join(UI, "text")).map((name) => name.replace(/\.ftl$/, "")).sort();
  assert.deepEqual(files, Object.keys(LANGUAGES).sort());
  assert.ok(others.length >= 4);
});

for (const tag of others) {
  const own = entries(tag);

  test(`${tag}: every text of the window is there, and none that it has not`, () => {
    const missing = [...english.keys()].filter((key) => !own.has(key));
    assert.deepEqual(missing, [], `missing in ${tag}.ftl`);
    assert.deepEqual([...own.keys()].filter((key) => !english.has(key)), [], `only in ${tag}.ftl`);
  });

  test(`${tag}: Fluent reads all of it, no key twice`, () => {
    const ids = [...source(tag).matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(own.size, ids.length);
  });

  test(`${tag}: texts name the variables that the English ones name`, () => {
    for (const [key, value] of own) {
      const [named, wanted] = [parts(value).names, parts(english.get(key)).names];
      assert.deepEqual([...named].sort(), [...wanted].sort(), key);
    }
  });

  test(`${tag}: what is counted has the forms that the language has`, () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((form) => form !== "many");
    let counted = 0;
    for (const [key, value] of own) {
      const { categories } = parts(value);
      if (categories.size === 0) continue;
      counted += 1;
      for (const form of forms) assert.ok(categories.has(form), `${key} has no form ${form}`);
      for (const form of categories) assert.ok(form in { zero: 1, one: 1, two: 1, few: 1, many: 1, other: 1 }, `${key}: ${form}`);
    }
    assert.ok(counted > 8);
  });

  test(`${tag}: numbers in texts are written as its readers do`, () => {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    bundle.addResource(new FluentResource(source(tag)));
    const shown = bundle.formatPattern(bundle.getMessage("speed").value, { speed: 1234567 });
    assert.ok(shown.includes(new Intl.NumberFormat(tag).format(1234567)), shown);
  });
}

test("the language is what was chosen, else the system's, else English", () => {
  assert.equal(pick("de", ["fr-FR"]), "de");
  assert.equal(pick("system", ["pt-BR", "ja-JP", "de"]), "ja");
  assert.equal(pick(null, ["de_AT.UTF-8"]), "de");
  assert.equal(pick("tlh", ["C"]), "en");
  assert.equal(pick("constructor", []), "en");
  assert.deepEqual(localesFor("de", ["fr", "de-AT", "de"]), ["de-AT", "de", "de"]);
});

test("a script that runs the other way turns the page", () => {
  assert.equal(direction("ar-EG"), "rtl");
  assert.equal(direction("he"), "rtl");
  for (const tag of Object.keys(LANGUAGES)) assert.equal(direction(tag), "ltr");
});

test("a gap shows as its key, and texts told in English say so", () => {
  useCatalogue("start = Los", "de");
  assert.equal(t("start"), "Los");
  assert.equal(t("no-such-key"), "no-such-key");
  assert.equal(inEnglish(), "en");
  useCatalogue(source("en"), "en");
  assert.notEqual(inEnglish(), "en");
});

test("the frame of every screen follows the script's direction", () => {
  // The player keeps its places: left and right are sides of a body there.
  const follows = readdirSync(join(UI, "style")).filter((name) => !name.startsWith("player"));
  assert.ok(follows.length > 5);
  for (const name of follows) {
    const css = read(`style/${name}`).replace(/\/\*[\s\S]*?\*\//g, "");
    const physical = [...css.matchAll(/^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\b.*$/gm)].map(([line]) => line.trim());
    assert.deepEqual(physical, [], name);
  }
});

for (const language of Object.keys(LANGUAGES)) {
  test(`${language}: a text in which nothing is put is what Fluent makes of it`, () => {
    const text = source(language);
    useCatalogue(text, language);
    const plain = new FluentResource(text).body.filter(({ value }) => typeof value === "string");
    assert.ok(plain.length > 500, String(plain.length));
    for (const { id, value } of plain) assert.equal(t(id), value, id);
    useCatalogue(source("en"), "en");
  });
}
