// Which screen an address means.

const NAV = { today: "today", routines: "routines", routine: "routines", editor: "routines", prescription: "routines", exercises: "exercises", exercise: "exercises", "exercise-form": "exercises", history: "history", session: "history", correct: "history", "by-hand": "history", trends: "history", trend: "history", export: "history", report: "history", settings: "settings", player: null };

/** "#/routine/hip-mobility-10" -> { screen, id, nav }; anything unknown is
 *  Today. */
export function parse(hash) {
  const [screen = "", raw = ""] = hash.replace(/^#\/?/, "").split("/");
  if (!Object.hasOwn(NAV, screen)) return { screen: "today", id: null, nav: "today" };
  let id = null;
  try {
    id = raw ? decodeURIComponent(raw) : null;
  } catch {
    id = raw;
  }
  return { screen, id, nav: NAV[screen] };
}
