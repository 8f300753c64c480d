// The pages as they are shipped: packed, the same as their sources, and small.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bytes, messages, narrow, packed, packedScript, packedStyle, shortName, write } from "../../src-tauri/pack-ui.mjs";
import { load, read, UI } from "./helpers.mjs";

const { FluentResource } = await load("vendor/fluent-bundle/index.js");

/** What the whole window may weigh, in bytes. */
const MOST = 300_000;

const files = await packed(UI);
const languages = readdirSync(join(UI, "text")).map((name) => name.replace(".ftl", ""));

test("the window weighs less than 300 kB, with every catalogue", () => {
  const sum = (...endings) => bytes(new Map([...files].filter(([name]) => endings.some((ending) => name.endsWith(ending)))));
  const whole = bytes(files);
  const unread = sum("licences.txt");
  console.log(`packed: ${whole - unread} bytes (scripts ${sum(".js")}, style ${sum(".css")}, catalogues ${sum(".ftl")}, page ${sum(".html", ".svg")}), and ${unread} of licences`);
  assert.ok(sum(".js") > 50_000 && sum(".css") > 10_000 && sum(".ftl") > 50_000);
  assert.ok(whole - unread < MOST, String(whole - unread));
});

test("the page names what is packed, and nothing in it is inline", () => {
  const page = files.get("index.html");
  const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual([...links].sort(), ["app.css", "app.js", "icon.svg"]);
  for (const path of links) assert.ok(files.has(path), path);
  assert.doesNotMatch(page, /<style|style=|\son\w+=|https?:/i);
  assert.match(page, /<script defer src="app.js"><\/script>/);
});

test("what the first picture does without is put off in one piece", () => {
  const script = files.get("app.js");
  assert.equal(script.match(/Promise\.resolve\(\)\.then\(\(\)=>\(/g).length, 1);
  // The table of screens holds Today alone until then.
  assert.match(script, /\w+=\{today:\w+,\.\.\.\w+\}/);
});

test("the script needs no other file and evaluates nothing", () => {
  const script = files.get("app.js");
  assert.doesNotMatch(script, /(?:^|[;}\s])import\s*[{*"'(]|\bfrom\s*"\.|sourceMappingURL/);
  assert.doesNotMatch(script, /\beval\s*\(|new Function|insertAdjacentHTML|document\.write/);
  assert.doesNotMatch(files.get("app.css"), /@import|url\(|https?:/);
});

for (const language of languages) {
  test(`${language}: every text of the window is what it was, and no other is there`, () => {
    const before = new FluentResource(read(`text/${language}.ftl`)).body;
    const after = new Map(new FluentResource(files.get(`text/${language}.ftl`)).body.map(({ id, value }) => [id, value]));
    const keys = new Map(messages(read("text/en.ftl")).map(([key], at) => [key, shortName(at)]));
    const shipped = before.filter(({ id }) => after.has(keys.get(id)));
    assert.equal(after.size, shipped.length);
    assert.ok(after.size > 500, String(after.size));
    assert.ok(shipped.every(({ id }) => !/^(speak|terminal)-/.test(id)), "what only Rust says costs the window nothing");
    assert.equal(new Set(keys.values()).size, keys.size);
    for (const { id, value } of shipped) assert.deepEqual(after.get(keys.get(id)), value, id);
  });
}

test("every text that a source names is shipped, under the key that the script asks for", () => {
  const keys = new Map(messages(read("text/en.ftl")).map(([key], at) => [key, shortName(at)]));
  const shipped = new Set(messages(files.get("text/en.ftl")).map(([key]) => key));
  const sources = readdirSync(UI, { recursive: true }).map(String)
    .filter((name) => name.endsWith(".js") && !/^(vendor|types)\b/.test(name));
  const named = sources.flatMap((name) => [...read(name).matchAll(/\bt\("([^"]+)"/g)].map(([, key]) => [name, key]));
  assert.ok(named.length > 400, String(named.length));
  for (const [name, key] of named) {
    assert.ok(shipped.has(keys.get(key)), `${name}: ${key}`);
    // Long enough to be nothing else.
    if (key.includes("-")) assert.ok(!files.get("app.js").includes(`("${key}"`), `${name}: ${key} is asked for by its long name`);
  }
});

test("custom properties get short names, each its own, and stay what they are", () => {
  const style = ":root{--ink:#000;--ink-soft:#444}a{color:var(--ink);border-color:var(--ink-soft)}b{color:var(--ink)}";
  assert.equal(packedStyle(style, ""), ":root{--a:#000;--b:#444}a{color:var(--a);border-color:var(--b)}b{color:var(--a)}");
  assert.throws(() => packedStyle(style, 'style.setProperty("--ink-soft","red")'), /--ink-soft/);
  const shipped = files.get("app.css");
  const named = new Set(shipped.match(/--[a-zA-Z][\w-]*/g));
  for (const name of named) assert.ok(shipped.includes(`${name}:`), `${name} is set nowhere`);
  const sources = [...read("index.html").matchAll(/href="(style\/[^"]+)"/g)].map(([, path]) => read(path)).join("").replaceAll(/\/\*.*?\*\//gs, "");
  assert.equal(named.size, new Set(sources.match(/--[a-z][\w-]*/g)).size);
});

test("only on Linux is the font asked for by one name", async () => {
  const names = (style) => [...style.matchAll(/font-family:([^;}]+)/g)].map(([, list]) => list);
  assert.deepEqual(names(files.get("app.css")), ["system-ui,sans-serif"]);
  assert.deepEqual(names((await packed(UI, "linux")).get("app.css")), ["sans-serif"]);
});

test("a script keeps its words, but for keys and the white space of templates", () => {
  const keys = new Map([["one", "a"], ["two", "b"], ["put-away", "c"]]);
  const source = "const W = words({ x: \"two\" });\nhtml`<p>\n      ${t(yes ? \"one\" : \"put-away\", { n })} ${W.x}  <b data-act=\"put-away\">${html`a\n b`}</b></p>`;\nt(W[x]); css`a\n b`; go(\"one\");";
  assert.equal(
    packedScript(source, "x.js", keys),
    "const W = words({ x: \"b\" });\nhtml`<p> ${t(yes ? \"a\" : \"c\", { n })} ${W.x} <b data-act=\"put-away\">${html`a b`}</b></p>`;\nt(W[x]); css`a\n b`; go(\"one\");",
  );
});

test("a text that can't be told from its source is refused, not lost", () => {
  const keys = new Map([["one", "a"]]);
  assert.throws(() => packedScript("t(key)", "x.js", keys), /x\.js.*t\(key\)/);
  assert.throws(() => packedScript("t(yes ? \"one\" : other)", "x.js", keys), /x\.js/);
  assert.throws(() => packedScript("t(\"two\")", "x.js", keys), /"two", which no catalogue has/);
  assert.throws(() => packedScript("words({ x: \"two\" })", "x.js", keys), /"two"/);
  assert.throws(() => messages("-term = Term"), /-term/);
});

test("the licence of everything vendored goes along", () => {
  const text = files.get("licences.txt");
  for (const word of ["Google LLC", "Apache License", "Tauri Apps Contributors", "MIT License"]) assert.ok(text.includes(word), word);
});

test("a folder holds what was packed and nothing else, and the same is not written twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "limber-packed-"));
  try {
    writeFileSync(join(folder, "old.js"), "gone");
    write(files, folder);
    assert.ok(!existsSync(join(folder, "old.js")));
    for (const [name, text] of files) assert.equal(readFileSync(join(folder, name), "utf8"), text);
    const before = statSync(join(folder, "app.js"), { bigint: true }).mtimeNs;
    write(files, folder);
    assert.equal(statSync(join(folder, "app.js"), { bigint: true }).mtimeNs, before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the script has no letter of two bytes, and says what it said", () => {
  assert.match(narrow("`a\u2068·${b}日`"), /^[\0-\xff]*$/);
  assert.equal(eval(narrow('"\u2068日\u00b7é"')), "\u2068日\u00b7é");
  assert.doesNotMatch(files.get("app.js"), /[^\0-\xff]/);
});
