// Times, lengths and dates as people read them. Nothing here reads a clock.

import { t } from "./text.js";

/** The first of the wanted locales that Intl can work with; "en" where none
 *  is. A system without a language says "C" or "en_US.UTF-8". */
export function safeLocale(wanted) {
  for (const raw of wanted) {
    const tag = String(raw ?? "").split(/[.@]/)[0].replaceAll("_", "-");
    try {
      const [locale] = Intl.DateTimeFormat.supportedLocalesOf([tag]);
      if (locale) return locale;
    } catch {
      // Not a language tag at all: try the next.
    }
  }
  return "en";
}

let tags = [];
let known = null;
let forms = new Map();

export function useLocale(wanted) {
  tags = wanted;
  known = null;
  forms = new Map();
}

/** Found when it is first needed: asking takes as long as drawing a part of a screen. */
function locale() {
  known ??= safeLocale(tags);
  return known;
}

function form(name, options) {
  if (!forms.has(name)) forms.set(name, new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...options }));
  return forms.get(name);
}

/** The wall time written in an ISO 8601 text, as a Date whose UTC fields are
 *  that wall time: a session's day stays the day where it happened. */
export function wallTime(iso) {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(iso ?? "");
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => Number(part ?? 0));
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

const shown = (iso, name, options) => {
  const wall = wallTime(iso);
  return wall ? form(name, options).format(wall) : "";
};

/** "Sunday, 22 November". */
export const longDate = (iso) => shown(iso, "long", { weekday: "long", day: "numeric", month: "long" });
/** "Sunday, 22 November 2026". */
export const fullDate = (iso) => shown(iso, "full", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
/** "22 Nov 2026". */
export const shortDate = (iso) => shown(iso, "short", { day: "numeric", month: "short", year: "numeric" });
/** "18:03". */
export const timeOfDay = (iso) => shown(iso, "time", { hour: "numeric", minute: "2-digit" });
/** "November 2026". */
export const monthYear = (iso) => shown(iso, "month-year", { month: "long", year: "numeric" });
/** "Nov". */
export const monthName = (iso) => shown(iso, "month", { month: "short" });
/** "22 Nov". */
export const dayAndMonth = (iso) => shown(iso, "day-month", { day: "numeric", month: "short" });
/** "6 PM" of an hour from 0 to 23. */
export const hourOfDay = (hour) => shown(`2026-01-01T${String(hour).padStart(2, "0")}:00`, "hour", { hour: "numeric" });
/** "Sunday". */
export const weekdayName = (iso) => shown(iso, "weekday", { weekday: "long" });
/** "S". */
export const weekdayLetter = (iso) => shown(iso, "letter", { weekday: "narrow" });
/** "2026-11-22", the day a session belongs to. */
export const dayOf = (iso) => String(iso ?? "").slice(0, 10);

/** Whole seconds of a held time; never rounds up to a second that was not
 *  held. */
export const wholeSeconds = (ms) => Math.max(0, Math.floor(ms / 1000));

/** "0:30", "12:05", "1:02:05". */
export function clock(ms) {
  const all = wholeSeconds(ms);
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor(all / 60) % 60;
  const two = (n) => String(n).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** The player's digits: plain seconds under 100, then "1:40". */
export const digits = (seconds) => (seconds < 100 ? String(seconds) : clock(seconds * 1000));

/** "30 s" under 100 s, then "2 min" or "2:15". */
export function length(ms) {
  const seconds = wholeSeconds(ms);
  if (seconds < 100) return t("length-seconds", { count: seconds });
  return seconds % 60 === 0 ? t("length-minutes", { count: seconds / 60 }) : clock(ms);
}

/** "10 min": a routine's length, rounded. */
export function about(ms) {
  return ms < 60_000
    ? t("length-seconds", { count: wholeSeconds(ms) })
    : t("length-minutes", { count: Math.round(ms / 60_000) });
}

/** "40 s", "12 min", "3 h 20 min": a sum of time. */
export function span(ms) {
  const minutes = Math.round(ms / 60_000);
  if (ms < 100_000) return t("length-seconds", { count: wholeSeconds(ms) });
  if (minutes < 60) return t("length-minutes", { count: minutes });
  return t("length-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** "3.5": a number as people write it. */
export const number = (value) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);

/** "12 kB", "1.2 MB": how large a file is. */
export function fileSize(bytes) {
  const large = bytes >= 1e6;
  const options = { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: large ? 1 : 0 };
  return new Intl.NumberFormat(locale(), options).format(large ? bytes / 1e6 : Math.ceil(bytes / 1e3));
}

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** First letter in upper case. */
export const sentence = (text) => (text ? upper(text) : "");
