// The door inside the app: commands, and a channel for the player.

import { Channel, invoke } from "./vendor/tauri-api/core.js";

/** What the first picture needs came with the page, so that it need not wait.
 *  A page that is loaded again asks: it may be old by then. */
let brought = performance.navigation.type === performance.navigation.TYPE_NAVIGATE ? window.__LIMBER_OPENING__ : undefined;

export async function call(command, args) {
  if (command !== "opening" || brought === undefined) return invoke(command, args);
  const opening = brought;
  brought = undefined;
  return opening;
}

/** Opens the player's channel. A window has one at a time: the shell sends to
 *  the newest. */
export function listen(callback, failed) {
  let heard = callback;
  const channel = new Channel((message) => heard?.(message));
  invoke("player_channel", { channel }).catch(failed);
  return () => {
    heard = null;
  };
}
