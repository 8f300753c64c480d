import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./helpers.mjs";

const css = read("style/tokens.css").replace(/\/\*[\s\S]*?\*\//g, "");

function block(selector) {
  const start = css.indexOf(selector);
  assert.ok(start >= 0, `${selector} is in tokens.css`);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

const THEMES = { light: block(":root {"), dark: block(':root[data-theme="dark"]') };
const PHASES = ["ready", "hold", "switch", "rest", "paused"];

const linear = (hex) =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
const luminance = (hex) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

function reaches(theme, text, ground, least) {
  const [a, b] = [THEMES[theme][text], THEMES[theme][ground]];
  assert.ok(a && b, `${theme}: ${text} and ${ground} are colours`);
  const is = contrast(a, b);
  assert.ok(is >= least, `${theme}: ${text} ${a} on ${ground} ${b} is ${is.toFixed(2)}:1, not ${least}:1`);
}

test("both dark blocks are the same colours, and as many as the light one", () => {
  const system = block(':root:not([data-theme="light"])');
  assert.deepEqual(system, THEMES.dark);
  assert.deepEqual(Object.keys(system).sort(), Object.keys(THEMES.light).sort());
});

/** Every declaration of the block that begins at `selector`. */
function declarations(selector) {
  const start = css.indexOf(selector);
  assert.ok(start >= 0, `${selector} is in tokens.css`);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

test("more contrast is the same whether the system or the person asks, and at least AAA", () => {
  const more = declarations(':root:root:root[data-contrast="more"]');
  assert.deepEqual(declarations(":root:root:root {"), more);
  for (const [theme, colours] of Object.entries(THEMES)) {
    const seen = { ...colours };
    for (const [name, value] of Object.entries(more)) {
      const [, from] = /^var\(--([\w-]+)\)$/.exec(value);
      seen[name] = colours[from];
    }
    for (const ground of ["page", "card"]) {
      for (const text of ["ink", "soft", "accent", "edge"]) {
        assert.ok(contrast(seen[text], seen[ground]) >= 7, `${theme}: ${text} on ${ground}`);
      }
    }
    assert.ok(contrast(seen["on-accent"], seen.accent) >= 7, theme);
    for (const phase of PHASES) {
      for (const text of ["text", "soft"]) assert.ok(contrast(seen[`${phase}-${text}`], seen[`${phase}-ground`]) >= 7, `${theme}: ${phase} ${text}`);
    }
  }
});

test("the formula is WCAG's", () => {
  assert.equal(contrast("#000000", "#FFFFFF"), 21);
  assert.equal(contrast("#777777", "#FFFFFF").toFixed(2), "4.48");
});

for (const theme of Object.keys(THEMES)) {
  test(`${theme}: every text reaches AA on page and card`, () => {
    for (const ground of ["page", "card"]) {
      for (const text of ["ink", "soft", "accent", "danger"]) reaches(theme, text, ground, 4.5);
      reaches(theme, "edge", ground, 3);
    }
    reaches(theme, "on-accent", "accent", 4.5);
  });

  test(`${theme}: every pair of the player reaches 7:1, but paused soft text`, () => {
    for (const phase of PHASES) {
      reaches(theme, `${phase}-text`, `${phase}-ground`, 7);
      reaches(theme, `${phase}-soft`, `${phase}-ground`, phase === "paused" ? 4.5 : 7);
    }
    for (const side of ["left", "right"]) reaches(theme, `hold-${side}`, "hold-ground", 7);
  });

  test(`${theme}: every mark that is no text stands out from its ground`, () => {
    // The chip and the bar of a side, and the ring, whose colour is the side's
    // or the text's.
    for (const side of ["left", "right"]) reaches(theme, `hold-${side}`, "hold-ground", 3);
    for (const phase of PHASES) reaches(theme, `${phase}-text`, `${phase}-ground`, 3);
    // What was just done, told above the page.
    reaches(theme, "hold-text", "hold-ground", 4.5);
  });
}

// Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
const SIGHT = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function lab(hex, sight) {
  const rgb = linear(hex);
  const [r, g, b] = SIGHT[sight].map((row) => Math.min(1, Math.max(0, row.reduce((sum, k, i) => sum + k * rgb[i], 0))));
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (v) => (v > 216 / 24389 ? Math.cbrt(v) : (24389 / 27 / 116) * v + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** CIE76: 2.3 is just noticeable side by side; these are whole screens. */
const distance = (a, b, sight) => {
  const [p, q] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(...p.map((v, i) => v - q[i]));
};
const APART = 9;

for (const theme of Object.keys(THEMES)) {
  for (const sight of Object.keys(SIGHT)) {
    test(`${theme}: phases are told apart with ${sight} sight`, () => {
      const close = [];
      PHASES.forEach((a, i) => PHASES.slice(i + 1).forEach((b) => {
        const is = distance(THEMES[theme][`${a}-ground`], THEMES[theme][`${b}-ground`], sight);
        if (is < APART) close.push(`${a} and ${b}: ${is.toFixed(1)}`);
      }));
      assert.deepEqual(close, []);
    });
  }
  test(`${theme}: left and right are told apart with every sight`, () => {
    for (const sight of Object.keys(SIGHT)) {
      const is = distance(THEMES[theme]["hold-left"], THEMES[theme]["hold-right"], sight);
      assert.ok(is >= APART, `${sight}: ${is.toFixed(1)}`);
    }
  });
}
