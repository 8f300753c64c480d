// The door in a plain browser: the same commands as POST /<command>, and
// GET /player as an event stream or as a poll that answers an array.

import { later } from "./tick.js";

const RETRY_MS = 1000;

export async function call(command, args) {
  const answer = await fetch(command, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  const text = await answer.text();
  const value = text ? JSON.parse(text) : null;
  if (!answer.ok) throw value;
  return value;
}

/** Splits what has come of an event stream into whole messages and the rest. */
export function takeEvents(buffer) {
  const parts = buffer.replaceAll("\r\n", "\n").split("\n\n");
  const rest = parts.pop();
  const messages = parts
    .map((part) =>
      part
        .split("\n")
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(5).trimStart())
        .join("\n"),
    )
    .filter((data) => data !== "")
    .map((data) => JSON.parse(data));
  return { messages, rest };
}

async function readStream(body, deliver) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const { messages, rest } = takeEvents(buffer + value);
    buffer = rest;
    messages.forEach(deliver);
  }
}

export function listen(callback, failed) {
  const end = new AbortController();
  let told = false;
  const deliver = (message) => {
    told = false;
    if (!end.signal.aborted) callback(message);
  };
  const round = async () => {
    try {
      const answer = await fetch("player", { signal: end.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const kind = answer.headers.get("content-type") ?? "";
      if (kind.startsWith("text/event-stream")) await readStream(answer.body, deliver);
      else (await answer.json()).forEach(deliver);
      if (!end.signal.aborted) later(round, kind.startsWith("text/event-stream") ? RETRY_MS : 0);
    } catch (error) {
      if (end.signal.aborted) return;
      if (!told) failed(error);
      told = true;
      later(round, RETRY_MS);
    }
  };
  round();
  return () => end.abort();
}
