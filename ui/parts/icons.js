// Icons: 24 px, 2 px round stroke, always beside a label, so hidden from
// readers.

import { html, svg } from "../vendor/lit-html/lit-html.js";

/** What points the way text runs turns with it. */
const TURNS = new Set(["back", "forward", "later"]);

const icon = (drawing, name) => html`<svg class=${TURNS.has(name) ? "icon turns" : "icon"} viewBox="0 0 24 24" width="24" height="24" fill="none"
  stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
  aria-hidden="true" focusable="false">${drawing}</svg>`;

const DRAWINGS = {
  today: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/>`,
  routines: svg`<path d="M9 6h11M9 12h11M9 18h11"/><circle cx="4.5" cy="6" r=".8"/><circle cx="4.5" cy="12" r=".8"/><circle cx="4.5" cy="18" r=".8"/>`,
  exercises: svg`<circle cx="12" cy="5" r="2.2"/><path d="M4 11c3 0 5-1 8-1s5 1 8 1M12 10v4M12 14l-4.5 6M12 14l4.5 6"/>`,
  edit: svg`<path d="M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3"/>`,
  copy: svg`<rect x="9" y="9" width="11" height="11" rx="2.5"/><path d="M15 9V6.5A2.5 2.5 0 0 0 12.5 4h-6A2.5 2.5 0 0 0 4 6.5v6A2.5 2.5 0 0 0 6.5 15H9"/>`,
  up: svg`<path d="M6 14.5l6-6 6 6"/>`,
  down: svg`<path d="M6 9.5l6 6 6-6"/>`,
  text: svg`<path d="M5 6h14M5 11h14M5 16h8"/>`,
  history: svg`<rect x="4" y="5" width="16" height="15" rx="3"/><path d="M4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"/>`,
  settings: svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9"/><circle cx="16" cy="7" r="3"/><circle cx="8" cy="17" r="3"/>`,
  play: svg`<path d="M8 5.5v13l10.5-6.5z"/>`,
  pause: svg`<path d="M9 6v12M15 6v12"/>`,
  previous: svg`<path d="M18 6v12l-9-6zM6 6v12"/>`,
  next: svg`<path d="M6 6v12l9-6zM18 6v12"/>`,
  again: svg`<path d="M5 12a7 7 0 1 0 2.2-5.1L4.5 9.5M4.5 4.5v5h5"/>`,
  stay: svg`<path d="M7.5 8.5a3.5 3.5 0 1 0 0 7c3.6 0 5.4-7 9-7a3.5 3.5 0 1 1 0 7c-3.6 0-5.4-7-9-7z"/>`,
  longer: svg`<path d="M12 5v14M5 12h14"/>`,
  shorter: svg`<path d="M5 12h14"/>`,
  swap: svg`<path d="M4 8h14l-3.5-3.5M20 16H6l3.5 3.5"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  finish: svg`<path d="M6 21V4M6 5h11l-2.5 4 2.5 4H6"/>`,
  later: svg`<path d="M14 5h4a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-4M4 12h10M10.5 8.5 14 12l-3.5 3.5"/>`,
  discard: svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13"/>`,
  help: svg`<circle cx="12" cy="12" r="9"/><path d="M9.3 9.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2M12 17.2v.1"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  back: svg`<path d="M14.5 6l-6 6 6 6"/>`,
  forward: svg`<path d="M9.5 6l6 6-6 6"/>`,
  file: svg`<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14"/>`,
  shared: svg`<path d="M10 8H8a4 4 0 0 0 0 8h2M14 8h2a4 4 0 0 1 0 8h-2M9 12h6"/>`,
  warning: svg`<path d="M12 4.5 21 19.5H3zM12 10.5v4M12 17v.1"/>`,
  ready: svg`<path d="M7 4h10M7 20h10M8 4c0 5 8 5.5 8 8s-8 3-8 8M16 4c0 5-8 5.5-8 8s8 3 8 8"/>`,
  hold: svg`<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="2.5"/>`,
  rest: svg`<path d="M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10z"/>`,
  undo: svg`<path d="M8.5 5 4.5 9l4 4M4.5 9h9a5 5 0 0 1 0 10H9"/>`,
  redo: svg`<path d="M15.5 5l4 4-4 4M19.5 9h-9a5 5 0 0 0 0 10H15"/>`,
  corner: svg`<rect x="3" y="5" width="18" height="14" rx="2.5"/><rect x="12" y="12" width="6" height="4" rx="1"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>`,
  trends: svg`<path d="M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6"/>`,
  check: svg`<path d="M5 12.5 10 17.5 19.5 7.5"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
};

export const icons = Object.fromEntries(Object.entries(DRAWINGS).map(([name, drawing]) => [name, icon(drawing, name)]));
