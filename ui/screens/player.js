// The player: draws the running session, and once a second what follows from
// it. Every decision is the engine's; this only asks.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { keyed } from "../vendor/lit-html/directives/keyed.js";
import { t } from "../text.js";
import { keyAct } from "../keys.js";
import { now, reading, Ticker } from "../tick.js";
import { Awake } from "../parts/awake.js";
import { stepFigure } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { lockSheet, lowRow, mainRow, pausedPanel } from "../parts/player-controls.js";
import { ground, heading, leftWords, lines, stage, topRow } from "../parts/player-stage.js";
import { helpSheet, stopCard, swapSheet } from "../parts/sheets.js";

const NO_SWAP = Object.freeze({ reason: null, offers: null, problem: null, busy: false });

/** The acts that cross as they are called here. */
const PLAIN = {
  pause: "pause",
  go_on: "resume",
  do_again: "restart",
  previous: "previous",
  next: "next",
  stay: "stay",
  longer: "longer",
  shorter: "shorter",
  finish: "finish",
  // Put aside first: what is thrown away then can be brought back.
  discard: "close",
  close: "close",
  go_back: "go_back",
  swap: "swap_open",
};

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A tap beside the buttons leaves the focus where it is. */
function keepFocus(event) {
  if (!event.target.closest("button, a, input, label, dialog")) event.preventDefault();
}

export class Player {
  #app;
  #ticker;
  #awake = new Awake();
  #locked = false;
  #help = false;
  #corner = false;
  #setupOf = null;
  #put = null;
  #swap = NO_SWAP;
  #safety = null;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#ticker = new Ticker(app.redraw);
    document.addEventListener("keydown", this.#key);
    document.addEventListener("visibilitychange", this.#seen);
    app.host.safety().then((safety) => {
      this.#safety = safety;
      app.redraw();
    }, () => {});
    this.changed();
  }

  title = () => this.#app.live.snapshot?.step?.name ?? t("app-name");

  closed() {
    document.removeEventListener("keydown", this.#key);
    document.removeEventListener("visibilitychange", this.#seen);
    this.#ticker.follow(null);
    this.#awake.want(false);
    if (this.#corner) this.#toCorner(false);
  }

  /** A message came. */
  changed() {
    const { anchored, snapshot } = this.#app.live;
    this.#ticker.follow(anchored);
    this.#awake.want(this.#app.live.on, snapshot?.status === "running");
    if (snapshot?.status === "running") {
      this.#swap = NO_SWAP;
      this.#put = null;
    }
  }

  /** The focus begins on the big button and is never moved after. */
  focus(root) {
    root.querySelector("#big")?.focus({ preventScroll: true });
  }

  render() {
    const { live } = this.#app;
    const { snapshot } = live;
    if (!snapshot?.step) {
      return html`<main class="player waiting" data-ground="paused"><p class="loading" role="status">${t("player-waiting")}</p>
        <a class="text-link" href="#/today">${t("nav-today")}</a></main>`;
    }
    const moment = now();
    const read = reading(live.anchored, moment);
    const paused = snapshot.status === "paused";
    const flash = paused ? null : live.pulse(moment);
    const refusal = this.#problem ?? live.refusal(moment);
    const act = (name) => this.#act(name);
    const figure = stepFigure(snapshot, read.elapsedMs, still());
    const setup = snapshot.step.kind === "get_ready" || this.#setupOf === this.#stepKey();
    return html`<main class="player" data-ground=${ground(snapshot.phase)} data-side=${snapshot.step.side ?? "none"}
      data-figure=${figure !== null} data-setup=${setup} data-locked=${this.#locked} @mousedown=${keepFocus}>
      ${topRow(snapshot, {
        small: this.#corner,
        corner: () => this.#toCorner(!this.#corner),
        help: () => this.#set(() => (this.#help = true)),
      })}
      ${snapshot.unsaved || snapshot.sound_problem || refusal
        ? html`<div class="player-notices">
            ${snapshot.unsaved ? html`<p role="status">${icons.warning}<span>${snapshot.unsaved}</span></p>` : nothing}
            ${snapshot.sound_problem ? html`<p role="status">${icons.warning}<span>${snapshot.sound_problem}</span></p>` : nothing}
            ${refusal ? html`<p role="status">${icons.warning}<span dir="auto">${refusal.message} ${refusal.hint ?? ""}</span></p>` : nothing}
          </div>`
        : nothing}
      ${heading(snapshot)}
      ${stage(snapshot, read, figure)}
      ${lines(snapshot, {
        said: live.words(moment),
        setup,
        skippedAt: live.skippedAt(moment),
        goBack: () => act("go_back"),
      })}
      <div class="controls">
        ${mainRow(snapshot, act)}
        ${paused
          ? pausedPanel(snapshot, act)
          : lowRow(snapshot, act)}
      </div>
      ${flash === null ? nothing : keyed(flash, html`<div class="flash" aria-hidden="true"></div>`)}
      ${this.#locked ? lockSheet(() => this.#set(() => (this.#locked = false), true)) : nothing}
      ${this.#sheet(snapshot)}
    </main>`;
  }

  #sheet(snapshot) {
    if (this.#help) return helpSheet(() => this.#closeHelp());
    const why = snapshot.paused?.why;
    if (this.#put === why) return nothing;
    const aside = () => this.#set(() => (this.#put = why), true);
    if (why === "stop_card") {
      return stopCard(this.#safety, {
        finish: () => this.#act("finish"),
        goOn: () => this.#act("go_on"),
        later: () => this.#act("close"),
        close: aside,
      });
    }
    if (why !== "swap") return nothing;
    return swapSheet(snapshot, {
      state: this.#swap,
      ask: (reason) => this.#askSwap(reason),
      back: () => this.#set(() => (this.#swap = NO_SWAP)),
      choose: (to) => this.#send({ act: "swap", reason: this.#swap.reason, to }, true),
      // Next leaves the step; the session has to run for the following step to.
      skip: async () => {
        await this.#send({ act: "resume" }, true);
        await this.#send({ act: "next" });
      },
      finish: () => this.#act("finish"),
      stop: () => this.#send({ act: "stop_card" }),
      goOn: () => this.#act("go_on"),
      close: () => (this.#swap.reason ? this.#set(() => (this.#swap = NO_SWAP)) : aside()),
    });
  }

  #closeHelp() {
    this.#set(() => (this.#help = false), true);
  }

  /** Changes what is shown; `back` puts the focus on the big button again. */
  #set(change, back = false) {
    change();
    this.#app.redraw();
    if (back) queueMicrotask(() => document.querySelector("#big")?.focus());
  }

  #stepKey() {
    const { step, session } = this.#app.live.snapshot;
    return `${session}/${step.index}/${step.attempt}`;
  }

  async #askSwap(reason) {
    this.#set(() => (this.#swap = { ...NO_SWAP, reason, busy: true }));
    try {
      const offers = await this.#app.host.swapOffers(reason);
      if (this.#swap.reason === reason) this.#swap = { ...NO_SWAP, reason, offers };
    } catch (problem) {
      if (this.#swap.reason === reason) this.#swap = { ...NO_SWAP, reason, problem };
    }
    this.#app.redraw();
  }

  #act(name) {
    if (name === "lock") return this.#set(() => (this.#locked = !this.#locked), true);
    if (name === "close") this.#app.leaving("later");
    if (name === "discard") this.#app.leaving("discard");
    if (name === "swap") this.#put = null;
    const { snapshot } = this.#app.live;
    const sheet = snapshot?.paused?.why === "swap" || snapshot?.paused?.why === "stop_card";
    return this.#send({ act: PLAIN[name] }, sheet);
  }

  async #send(act, back = false) {
    try {
      await this.#app.host.act(act);
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.#set(() => {}, back);
  }

  #seen = () => {
    if (document.visibilityState === "visible" && this.#app.live.on) this.#send({ act: "refresh" });
  };

  #key = (event) => {
    const { snapshot } = this.#app.live;
    if (!snapshot?.step) return;
    const name = keyAct(event);
    if (this.#help && name === "help") {
      event.preventDefault();
      return this.#closeHelp();
    }
    if (document.querySelector("dialog[open]")) return;
    if (event.key === " " && document.activeElement === document.body) {
      event.preventDefault();
      const big = document.querySelector("#big");
      big?.focus();
      return big?.click();
    }
    if (name === null) return;
    event.preventDefault();
    this.#asked(name, snapshot);
  };

  #asked(name, snapshot) {
    switch (name) {
      case "help":
        return this.#set(() => (this.#help = true));
      case "full_screen":
        return this.#fullScreen();
      case "corner":
        return this.#toCorner(!this.#corner);
      case "time_left":
        return this.#app.say(leftWords(snapshot, reading(this.#app.live.anchored, now())));
      case "setup":
        this.#app.say(snapshot.step.setup.join(". "));
        return this.#set(() => (this.#setupOf = this.#setupOf === this.#stepKey() ? null : this.#stepKey()));
      default:
        return this.#act(name);
    }
  }

  async #toCorner(on) {
    try {
      this.#corner = await this.#app.host.corner(on);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }

  async #fullScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      this.#set(() => (this.#problem = { message: t("full-screen-refused"), hint: null }));
    }
  }
}
