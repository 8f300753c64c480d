// Keeps the screen awake while a session runs; a pause over five minutes lets
// it sleep. The system's own lock may be missing, and needs a click first:
// neither is worth a word to the person.

import { later } from "../tick.js";

const PAUSED_MS = 5 * 60_000;

export class Awake {
  #lock = null;
  #wanted = false;
  #calledOff = null;

  /** `on`: a session is on; `running`: it is not paused. */
  want(on, running = false) {
    this.#calledOff?.();
    this.#calledOff = null;
    if (!on) return this.#release();
    if (running) return this.#take();
    if (this.#wanted) this.#calledOff = later(() => this.#release(), PAUSED_MS);
  }

  async #take() {
    if (!this.#wanted) {
      this.#wanted = true;
      document.addEventListener("visibilitychange", this.#again);
      document.addEventListener("click", this.#again);
    }
    if (this.#lock || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    try {
      const lock = await navigator.wakeLock.request("screen");
      lock.addEventListener("release", () => {
        if (this.#lock === lock) this.#lock = null;
      });
      if (this.#wanted && !this.#lock) this.#lock = lock;
      else await lock.release();
    } catch {
      this.#lock = null;
    }
  }

  #again = () => {
    if (this.#wanted && !this.#lock) this.#take();
  };

  #release() {
    this.#wanted = false;
    document.removeEventListener("visibilitychange", this.#again);
    document.removeEventListener("click", this.#again);
    this.#lock?.release().catch(() => {});
    this.#lock = null;
  }
}
