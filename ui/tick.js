// The window's only timer. It keeps no time of its own: it says what follows
// from the last snapshot, `performance.now()` at its arrival and its speed,
// and wakes once a second on the edge where the digit changes. Everything that
// moves during a hold is drawn in that one wake-up.

/** Wake a little after the edge, since timers may fire early. */
const SLACK_MS = 3;
/** At the end of a step the engine moves on by itself; a zero is drawn only
 *  when it has not by then, so that none flickers between two steps. */
const ZERO_MS = 200;
/** At many times real speed, never wake more often than this. */
const BUSIEST_MS = 250;

/** A snapshot with the moment it arrived. */
export const anchor = (snapshot, nowMs) => ({ snapshot, at: nowMs });

const moves = ({ snapshot }) => snapshot.status === "running" && snapshot.step !== null;

/** What the anchored snapshot means now. `countMs` is what the digits show:
 *  down to zero (`down`), or up where there is no end. */
export function reading(anchored, nowMs) {
  const { snapshot } = anchored;
  const passed = moves(anchored) ? Math.max(0, nowMs - anchored.at) * snapshot.speed : 0;
  const lead = snapshot.lead_in_ms ?? 0;
  const leadInMs = Math.max(0, lead - passed);
  const worked = Math.max(0, passed - lead);
  const down = snapshot.remaining_ms !== null && snapshot.remaining_ms !== undefined;
  const credited = down ? Math.min(worked, snapshot.remaining_ms) : worked;
  const elapsedMs = snapshot.elapsed_ms + credited;
  const remainingMs = down ? snapshot.remaining_ms - credited : null;
  if (leadInMs > 0) return { leadInMs, elapsedMs, remainingMs, down: true, countMs: leadInMs };
  return { leadInMs: 0, elapsedMs, remainingMs, down, countMs: down ? remainingMs : elapsedMs };
}

/** The digits as whole seconds: 30 lasts from 30.000 to 29.001. */
export function seconds({ countMs, down }) {
  return down ? Math.ceil(countMs / 1000) : Math.floor(countMs / 1000);
}

/** Milliseconds until the digit changes; null when nothing moves. */
export function untilEdge(anchored, nowMs) {
  if (!moves(anchored)) return null;
  const { countMs, down, leadInMs } = reading(anchored, nowMs);
  const { speed } = anchored.snapshot;
  const unit = 1000 * Math.max(1, Math.ceil((BUSIEST_MS * speed) / 1000));
  if (down && countMs <= 0) return null;
  const distance = down
    ? countMs - (Math.ceil(countMs / unit) - 1) * unit
    : (Math.floor(countMs / unit) + 1) * unit - countMs;
  const last = down && leadInMs === 0 && countMs <= unit;
  return distance / speed + (last ? ZERO_MS : 0);
}

/** Draws on every edge of what it follows. */
export class Ticker {
  #draw;
  #clock;
  #waiting = null;
  #anchored = null;

  /** `clock` is { now, set, clear }; `draw` gets nothing. */
  constructor(draw, clock = systemClock) {
    this.#draw = draw;
    this.#clock = clock;
  }

  /** Follows an anchored snapshot from now on; null: nothing. */
  follow(anchored) {
    this.#anchored = anchored;
    this.#wait();
  }

  #wait() {
    if (this.#waiting !== null) this.#clock.clear(this.#waiting);
    this.#waiting = null;
    const edge = this.#anchored && untilEdge(this.#anchored, this.#clock.now());
    if (edge === null) return;
    this.#waiting = this.#clock.set(() => {
      this.#waiting = null;
      this.#draw();
      this.#wait();
    }, edge + SLACK_MS);
  }
}

const systemClock = {
  now: () => performance.now(),
  set: (wake, ms) => setTimeout(wake, ms),
  clear: (id) => clearTimeout(id),
};

export const now = systemClock.now;

/** Does something once, later; the result calls it off. */
export function later(wake, ms) {
  const id = systemClock.set(wake, ms);
  return () => systemClock.clear(id);
}
