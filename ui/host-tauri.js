// The door inside the app: commands, and a channel for the player.

import { Channel, invoke } from "./vendor/tauri-api/core.js";

export const call = (command, args) => invoke(command, args);

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
