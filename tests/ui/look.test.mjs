import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./helpers.mjs";

const { Look, LOOKS } = await load("look.js");

/** A page's root that only has attributes, and an engine that keeps choices. */
function given(stored = {}) {
  const worn = {};
  const root = { setAttribute: (name, value) => (worn[name] = value), removeAttribute: (name) => delete worn[name] };
  const host = {
    setPreference: async (name, value) => (stored[name] = value),
  };
  return { worn, stored, look: new Look(host, root) };
}

test("nothing chosen leaves the page to the system", () => {
  const { worn, look } = given();
  look.wear({});
  assert.deepEqual(worn, {});
  assert.deepEqual(Object.keys(LOOKS).map(look.value), ["system", "system", "100", "system"]);
});

test("what was chosen is worn, kept, and worn again", async () => {
  const { worn, stored, look } = given();
  await look.choose("theme", "dark");
  await look.choose("contrast", "more");
  await look.choose("text-size", "150");
  assert.deepEqual(worn, { "data-theme": "dark", "data-contrast": "more", "data-text-size": "150" });
  const again = given(stored);
  again.look.wear(stored);
  assert.deepEqual(again.worn, worn);
  await again.look.choose("theme", "system");
  assert.deepEqual(again.worn, { "data-contrast": "more", "data-text-size": "150" });
});

test("values of another version are the system's", () => {
  const { worn, look } = given();
  look.wear({ theme: "dark" });
  look.wear({ theme: "sepia", "text-size": "900" });
  assert.deepEqual(worn, {});
  assert.equal(look.value("theme"), "system");
});
