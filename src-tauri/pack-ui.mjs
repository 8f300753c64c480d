// Packs the pages of the window into what is shipped: one script, one style
// sheet, the catalogues, the page, the licences. `node src-tauri/pack-ui.mjs`
// writes them into target/pages; build.rs does so before it embeds them.
//
// A file less is a request less before the first picture, and what only people
// read (comments, indents, long names) need not be loaded. Nothing else is
// changed: development and most tests run the sources as they are.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";

const HOUSE = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The engines the window runs in: WebKitGTK 2.38 and Safari 16 have all of it. */
const TARGET = ["es2022", "safari16", "chrome110"];

/** An identifier of Fluent, as short as its number allows. */
export function shortName(number) {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const rest = Math.floor(number / letters.length);
  return letters[number % letters.length] + (rest === 0 ? "" : rest.toString(36));
}

/** The messages of a catalogue: [key, text as it is written]. Other things than
 *  plain messages are not in ours. */
export function messages(source) {
  const found = [];
  for (const line of source.replaceAll("\r\n", "\n").split("\n")) {
    const start = /^([a-zA-Z][\w-]*) *= *(.*)$/.exec(line);
    if (start) found.push([start[1], start[2]]);
    else if (/^ /.test(line) && found.length > 0) found.at(-1)[1] += `\n${line.replace(/^ +/, " ")}`;
    else if (!/^(#.*)?$/.test(line)) throw new Error(`no message of a catalogue: ${line}`);
  }
  return found;
}

/** A catalogue with short keys, without what only translators and Rust read. */
const packedCatalogue = (source, keys, used) => messages(source)
  .filter(([key]) => used.has(key))
  .map(([key, text]) => `${keys.get(key)}=${text}\n`)
  .join("");

/** Every node of a syntax tree. */
function* nodes(tree) {
  if (Array.isArray(tree)) {
    for (const part of tree) yield* nodes(part);
  } else if (tree && typeof tree.type === "string") {
    yield tree;
    for (const part of Object.values(tree)) if (part && typeof part === "object") yield* nodes(part);
  }
}

const calls = (node, name) => node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === name;

/** The literals a value can come from; null where it comes from elsewhere. */
function literals(node) {
  if (node.type === "Literal") return [node];
  if (node.type !== "ConditionalExpression") return null;
  const both = [literals(node.consequent), literals(node.alternate)];
  return both.includes(null) ? null : both.flat();
}

/** A script with short keys for its texts and narrow templates. Throws where it
 *  can't see which texts a script names; those go into `used`. */
export function packedScript(source, name, keys, used = new Set()) {
  const edits = [];
  const shorten = (literal) => {
    if (!keys.has(literal.value)) throw new Error(`${name} names the text ${literal.raw}, which no catalogue has`);
    used.add(literal.value);
    edits.push([literal.start, literal.end, JSON.stringify(keys.get(literal.value))]);
  };
  for (const node of nodes(parse(source, { ecmaVersion: "latest", sourceType: "module" }))) {
    if (calls(node, "t")) {
      const [key] = node.arguments;
      // t(TABLE[word]): its table is marked with words().
      if (key.type === "MemberExpression" && key.object.type === "Identifier") continue;
      const found = literals(key);
      if (found === null) throw new Error(`${name} names a text in a way that can't be packed: ${source.slice(node.start, node.end)}`);
      found.forEach(shorten);
    } else if (calls(node, "words")) {
      for (const inner of nodes(node.arguments)) if (inner.type === "Property" && inner.value.type === "Literal") shorten(inner.value);
    } else if (node.type === "TaggedTemplateExpression" && ["html", "svg"].includes(node.tag.name)) {
      for (const { start, end } of node.quasi.quasis) edits.push([start, end, source.slice(start, end).replace(/\s+/g, " ")]);
    }
  }
  let out = source;
  for (const [start, end, text] of edits.sort(([a], [b]) => b - a)) out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** WebKitGTK's system-ui is the first that is there of a list of fonts, for most
 *  people none, and not the desktop's font. Asking for it takes 1.3 ms for every size
 *  and weight, so that the words of the first picture came 10 ms later. */
function fontsFor(system, style) {
  if (system !== "linux") return style;
  const fewer = style.replace("font-family:system-ui,sans-serif", "font-family:sans-serif");
  if (fewer === style) throw new Error("the style names other fonts than system-ui, sans-serif");
  return fewer;
}

/** A script without a letter that takes two bytes in memory: one of them makes WebKit
 *  keep and read the whole script so. In a template the escape is the letter too, but
 *  for `raw`, which nothing here reads. */
export const narrow = (script) =>
  script.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A style sheet with short names for its custom properties, the shortest for those
 *  named most often. Throws where the script names one too. */
export function packedStyle(style, script) {
  const named = /--[a-z][\w-]*/g;
  const count = new Map();
  for (const [name] of style.matchAll(named)) count.set(name, (count.get(name) ?? 0) + 1);
  const inScript = [...count.keys()].filter((name) => name.length > 4 && script.includes(name));
  if (inScript.length > 0) throw new Error(`a script names what the style does: ${inScript}`);
  const order = [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || (a < b ? -1 : 1));
  const short = new Map(order.map((name, at) => [name, `--${shortName(at)}`]));
  // esbuild leaves the values of custom properties as they are written.
  return style.replace(named, (name) => short.get(name)).replace(/([{;]--\w+:) /g, "$1").replaceAll(" * var(", "*var(");
}

/** The packed pages for a system as Cargo calls it, from those in the folder `ui`:
 *  name -> text. */
export async function packed(ui, system = "") {
  const read = (...path) => readFileSync(join(ui, ...path), "utf8");
  const keys = new Map(messages(read("text/en.ftl")).map(([key], at) => [key, shortName(at)]));
  const used = new Set();
  const page = read("index.html");
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href);
  const shared = { absWorkingDir: ui, bundle: true, minify: true, target: TARGET, write: false, legalComments: "none", charset: "utf8", logLevel: "warning" };
  const sources = {
    name: "sources",
    setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, ({ path }) => {
      const name = relative(ui, path).replaceAll("\\", "/");
      const source = readFileSync(path, "utf8");
      return { contents: name.startsWith("vendor/") ? source : packedScript(source, name, keys, used) };
    }),
  };
  const [script, style] = await Promise.all([
    build({
      ...shared,
      entryPoints: ["app.js"],
      // A module is read twice, once for its imports, of which none are left.
      format: "iife",
      plugins: [await asOne(LATER, ui, sources), sources],
    }),
    build({ ...shared, stdin: { contents: sheets.map((href) => `@import "./${href}";`).join("\n"), loader: "css", resolveDir: ui } }),
  ]);
  const text = ({ outputFiles: [{ text: whole }] }) => whole;
  const files = new Map([
    ["index.html", packedPage(page)],
    ["app.js", narrow(text(script))],
    ["app.css", packedStyle(fontsFor(system, text(style)), text(script))],
    ["icon.svg", read("icon.svg").replace(/>\s+</g, "><")],
    ["licences.txt", licences(ui)],
  ]);
  for (const name of readdirSync(join(ui, "text"))) files.set(`text/${name}`, packedCatalogue(read("text", name), keys, used));
  return files;
}

/** What the first picture does without: it is run when somebody asks for it. */
const LATER = "screens/others.js";

/** A plugin that takes the module `later` and all that only it imports as one module
 *  with one function in it: to put off running each of them by itself would take 4 kB
 *  more. */
async function asOne(later, ui, sources) {
  const path = join(ui, later);
  const at = (name) => join(ui, name);
  const first = await build({
    absWorkingDir: ui, entryPoints: ["app.js"], bundle: true, write: false, metafile: true, format: "esm",
    external: [`./${later}`], logLevel: "warning",
  });
  const there = new Set(Object.keys(first.metafile.inputs).map(at));
  const { outputFiles: [{ text }] } = await build({
    absWorkingDir: ui, entryPoints: [later], bundle: true, write: false, format: "esm", target: TARGET, charset: "utf8", legalComments: "none",
    plugins: [{
      name: "first",
      setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ({ path: asked, resolveDir }) => {
        const found = join(resolveDir, asked);
        return there.has(found) ? { path: found, external: true } : null;
      }),
    }, sources],
  });
  return {
    name: "later",
    setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, (asked) => (asked.path === path ? { contents: inOneFunction(text) } : null)),
  };
}

/** A module with all but its imports in one function, which makes what it exports. */
function inOneFunction(module) {
  const imports = [];
  const names = [];
  let body = "";
  let end = 0;
  for (const node of parse(module, { ecmaVersion: "latest", sourceType: "module" }).body) {
    if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration") continue;
    body += module.slice(end, node.start);
    end = node.end;
    if (node.type === "ImportDeclaration") imports.push(module.slice(node.start, node.end));
    else names.push(...node.specifiers.map(({ exported }) => exported.name));
  }
  body += module.slice(end);
  return `${imports.join("\n")}\nfunction all() {\n${body}\nreturn { ${names.join(", ")} };\n}\nexport const { ${names.join(", ")} } = all();\n`;
}

/** The page with one style sheet in the place of all, and a script that is no module. */
const packedPage = (page) => page
  .replace("<script type=\"module\"", "<script defer")
  .replace(/<link rel="stylesheet" href="[^"]+">/, "<link rel=\"stylesheet\" href=\"app.css\">")
  .replace(/\s*<link rel="stylesheet" href="(?!app\.css)[^"]+">/g, "")
  .replace(/>\s+</g, "><");

/** The licence texts of what is vendored; they go where it goes. Of several
 *  that one may choose from, the MIT licence. */
function licences(ui) {
  const vendor = join(ui, "vendor");
  const folders = readdirSync(vendor, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.sort().map((folder) => {
    const texts = readdirSync(join(vendor, folder)).filter((name) => name.startsWith("LICENSE"));
    const text = texts.find((name) => name === "LICENSE-MIT") ?? texts[0];
    return `${folder}\n\n${readFileSync(join(vendor, folder, text), "utf8").trim()}\n`;
  }).join("\n\n");
}

/** Writes them into a folder, which holds nothing else afterwards. What is the
 *  same is left alone, so that nothing is built anew for it. */
export function write(files, folder) {
  mkdirSync(join(folder, "text"), { recursive: true });
  for (const there of readdirSync(folder, { recursive: true })) {
    const name = String(there).replaceAll("\\", "/");
    if (name !== "text" && !files.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  for (const [name, text] of files) {
    const path = join(folder, name);
    let before = null;
    try {
      before = readFileSync(path, "utf8");
    } catch {
      // It is new.
    }
    if (before !== text) writeFileSync(path, text);
  }
}

export const bytes = (files) => [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await packed(join(HOUSE, "ui"), process.argv[2]);
  write(files, join(HOUSE, "target", "pages"));
}
