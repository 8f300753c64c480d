// What must hold for every source of the window, read as text.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { files, load, markup, MARK, read, UI, withoutComments } from "./helpers.mjs";

const { FluentResource } = await load("vendor/fluent-bundle/index.js");

const scripts = files(".js");
const code = Object.fromEntries(scripts.map((name) => [name, withoutComments(read(name))]));
const doors = (name) => /^host(-\w+)?\.js$/.test(name);

const catalogue = new FluentResource(read("text/en.ftl"));
const keys = new Set(catalogue.body.map((entry) => entry.id));

test("there is something to look at", () => {
  assert.ok(scripts.length > 25, String(scripts.length));
  assert.ok(markup(read("screens/today.js")).length > 10);
});

test("every import resolves to a file: a missing one would answer with the page", () => {
  const vendored = ["lit-html", "fluent-bundle", "tauri-api"].flatMap((folder) =>
    readdirSync(join(UI, "vendor", folder), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".js"))
      .map((name) => join("vendor", folder, name)),
  );
  let imports = 0;
  for (const name of [...scripts, ...vendored]) {
    const source = code[name] ?? read(name).replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, , path] of source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g)) {
      imports += 1;
      assert.match(path, /^\.{1,2}\//, `${name} imports ${path}: only relative paths work without a bundler`);
      assert.ok(existsSync(join(UI, normalize(join(dirname(name), path)))), `${name} imports ${path}`);
    }
  }
  assert.ok(imports > 100, String(imports));
});

test("every name that is imported is exported there", () => {
  for (const name of scripts) {
    for (const [, names, path] of code[name].matchAll(/import\s*\{([^}]+)\}\s*from\s*"([^"]+)"/g)) {
      const target = normalize(join(dirname(name), path));
      if (target.startsWith("vendor")) continue;
      for (const wanted of names.split(",").map((part) => part.trim().split(/\s+as\s+/)[0]).filter(Boolean)) {
        assert.match(code[target], new RegExp(`export (?:async )?(?:const|let|class|function) ${wanted}\\b`), `${name} wants ${wanted} of ${target}`);
        const uses = code[name].split(new RegExp(`(?<![\\w$.-])${wanted}(?![\\w$-])`)).length - 1;
        assert.ok(uses > 1, `${name} imports ${wanted} and never uses it`);
      }
    }
  }
});

test("the page's own links resolve, and nothing in it is inline", () => {
  const page = read("index.html");
  const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path);
  assert.ok(links.length >= 7);
  for (const path of links) assert.ok(existsSync(join(UI, path)), path);
  assert.doesNotMatch(page, /<style|style=|\son\w+=|https?:/i);
  assert.deepEqual([...page.matchAll(/<script\b[^>]*>([^<]*)<\/script>/g)].map(([, body]) => body), [""]);
});

test("tick.js is the only timer", () => {
  for (const name of scripts.filter((name) => name !== "tick.js")) {
    assert.doesNotMatch(code[name], /\b(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\b/, name);
    assert.doesNotMatch(code[name], /\.animate\(|\bDate\.now\b|new Date\(\)/, `${name} keeps no time`);
  }
  assert.match(code["tick.js"], /\bsetTimeout\b/);
  assert.doesNotMatch(code["tick.js"], /\bsetInterval\b|requestAnimationFrame/);
});

test("only the doors know Tauri or the network", () => {
  for (const name of scripts.filter((name) => !doors(name))) {
    assert.doesNotMatch(code[name], /__TAURI|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|tauri-api/, name);
  }
});

test("nothing evaluates text, and no markup comes from strings", () => {
  for (const name of scripts) {
    assert.doesNotMatch(code[name], /\beval\s*\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write/, name);
  }
});

test("no inline style and no handler attribute in any template: the CSP would block them", () => {
  for (const name of scripts) {
    for (const part of markup(read(name))) {
      assert.doesNotMatch(part, /\sstyle\s*=|<style|<script|\son\w+\s*=/, `${name}: ${part.slice(0, 80)}`);
    }
  }
});

test("style sheets load nothing and move nothing for long", () => {
  for (const name of files(".css")) {
    const css = read(name);
    assert.doesNotMatch(css, /@import|url\(|https?:/, name);
    assert.doesNotMatch(css, /\binfinite\b/, `${name}: nothing animates continuously`);
    assert.doesNotMatch(css, /box-shadow|text-shadow/, `${name}: no shadows`);
    for (const [, ms] of css.matchAll(/transition:[^;]*?(\d+)ms/g)) assert.ok(Number(ms) <= 200, `${name}: ${ms} ms`);
  }
});

test("every colour of the style sheets is a token", () => {
  for (const name of files(".css").filter((name) => name !== "style/tokens.css")) {
    const own = [...read(name).matchAll(/#[0-9A-Fa-f]{3,8}\b/g)].map(([hex]) => hex).filter((hex) => hex !== "#000");
    assert.deepEqual(own, [], name);
  }
  const defined = new Set(files(".css").flatMap((name) => [...read(name).matchAll(/(--[\w-]+)\s*:/g)].map(([, token]) => token)));
  for (const name of files(".css")) {
    for (const [, token] of read(name).matchAll(/var\((--[\w-]+)/g)) assert.ok(defined.has(token), `${name}: ${token}`);
  }
});

test("every style has its use", () => {
  const css = files(".css").map(read).join("\n");
  const styled = new Set([...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name));
  const everything = scripts.map((name) => code[name]).join("\n") + read("index.html");
  for (const name of styled) assert.match(everything, new RegExp(`(?<![\\w-])${name}(?![\\w-])`), `.${name} is used nowhere`);
});

test("the catalogue has no errors and no key twice", () => {
  const ids = [...read("text/en.ftl").matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, "a key twice");
  assert.equal(keys.size, ids.length, "Fluent drops what it can't read");
});

test("every key that is used exists, and every key is used", () => {
  const used = new Set();
  for (const name of scripts) {
    for (const [, key] of code[name].matchAll(/\bt\(\s*"([^"]+)"/g)) used.add(key);
    for (const [, body] of code[name].matchAll(/\bwords\(\{([\s\S]*?)\}\)/g)) {
      for (const [, key] of body.matchAll(/:\s*"([^"]+)"/g)) used.add(key);
    }
    // t(condition ? "one" : "other")
    for (const [, yes, no] of code[name].matchAll(/\bt\(\s*[^"()]+\?\s*"([^"]+)"\s*:\s*"([^"]+)"/g)) used.add(yes).add(no);
  }
  assert.deepEqual([...used].filter((key) => !keys.has(key)).sort(), [], "used, but not in the catalogue");
  // What Rust says, it asks for by key, or by the word that a name is for; the tests
  // of Rust look whether all words have names, and the terminal its texts.
  const rust = join(UI, "../src-tauri");
  for (const name of readdirSync(rust, { recursive: true }).map(String).filter((name) => name.endsWith(".rs"))) {
    for (const [, key] of readFileSync(join(rust, name), "utf8").matchAll(/\bsay!\(\s*"([^"]+)"/g)) used.add(key);
  }
  const ours = [...keys].filter((key) => !/^(terminal|region|equipment|pattern|plane|position|complaint)-/.test(key));
  assert.deepEqual(ours.filter((key) => !used.has(key)).sort(), [], "in the catalogue, but never used");
});

test("every text comes with the arguments it names", () => {
  const wants = (value, found = new Set()) => {
    if (Array.isArray(value)) value.forEach((part) => wants(part, found));
    else if (value && typeof value === "object") {
      if (value.type === "var") found.add(value.name);
      Object.values(value).forEach((part) => wants(part, found));
    }
    return found;
  };
  const named = Object.fromEntries(catalogue.body.map((entry) => [entry.id, [...wants(entry.value)]]));
  for (const name of scripts) {
    for (const [, key, args] of code[name].matchAll(/\bt\(\s*"([^"]+)"\s*,\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*\)/g)) {
      if (args.includes("...")) continue;
      for (const arg of named[key] ?? []) assert.match(args, new RegExp(`\\b${arg}\\b`), `${name}: ${key} wants $${arg}`);
    }
    for (const [, key] of code[name].matchAll(/\bt\(\s*"([^"]+)"\s*\)/g)) {
      assert.deepEqual(named[key] ?? [], [], `${name}: ${key} is given nothing`);
    }
  }
});

test("no text outside the catalogue", () => {
  const letters = /\p{L}{2,}/u;
  for (const name of scripts) {
    for (const part of markup(read(name))) {
      for (const [, attribute, value] of part.matchAll(/\b(aria-label|title|placeholder|alt|aria-description)\s*=\s*"([^"]*)"/g)) {
        assert.doesNotMatch(value.replaceAll(MARK, ""), letters, `${name}: ${attribute}="${value}"`);
      }
      const text = part.replace(/<!--[\s\S]*?-->/g, "").replace(/<[^>]*>/g, " ").replaceAll(MARK, " ");
      assert.doesNotMatch(text, letters, `${name}: ${text.trim().slice(0, 60)}`);
    }
  }
});

test("vendored files are what they were", () => {
  const sums = [...readFileSync(join(UI, "vendor/README.md"), "utf8").matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)];
  const listed = sums.map(([, , name]) => name).sort();
  const there = readdirSync(join(UI, "vendor"), { recursive: true }).map(String).filter((name) => name.endsWith(".js")).sort();
  assert.deepEqual(listed, there);
  for (const [, sum, name] of sums) {
    const text = readFileSync(join(UI, "vendor", name), "utf8").replaceAll("\r\n", "\n");
    assert.equal(createHash("sha256").update(text).digest("hex"), sum, name);
  }
  for (const folder of ["lit-html", "fluent-bundle", "tauri-api"]) {
    assert.ok(readdirSync(join(UI, "vendor", folder)).some((name) => name.startsWith("LICENSE")), folder);
  }
});
