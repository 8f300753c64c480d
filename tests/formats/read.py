"""Reads an exported log with the libraries that people read such files with,
and compares each with the log itself (history.json)."""

import json
import sys
from pathlib import Path

import fitparse
import garmin_fit_sdk
import icalendar
import jsonschema
import pandas

work, schema = Path(sys.argv[1]), Path(sys.argv[2])
sessions = json.loads((work / "history.json").read_text())["sessions"]
holds = [hold for session in sessions for hold in session["holds"]]
begun = [hold for hold in holds if hold["held_ms"] > 0]


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: found {found!r}, wanted {wanted!r}")


# pandas
table = pandas.read_csv(work / "log.csv")
same("rows", len(table), len(holds))
same("columns", len(table.columns), 39)
same("held_ms", int(table.held_ms.sum()), sum(hold["held_ms"] for hold in holds))
same("held_ms is a number", table.held_ms.dtype.kind, "i")
same("final is a truth value", table["final"].dtype.kind, "b")
started = pandas.to_datetime(table.session_started_at, utc=True, format="ISO8601")
same("start", started.min().isoformat(), pandas.Timestamp(sessions[0]["started_at"]).tz_convert("UTC").isoformat())
notes = {session["note"] for session in sessions if session["note"]}
read = set(table.note.dropna())
same("notes", {note[1:] if note.startswith("'=") else note for note in read}, notes)
print(f"ok pandas: {len(table)} rows")

# icalendar
calendar = icalendar.Calendar.from_ical((work / "log.ics").read_bytes())
events = calendar.walk("VEVENT")
same("events", len(events), len(sessions))
same("errors of the calendar", [event.errors for event in events if event.errors], [])
for event, session in zip(events, sessions):
    same("uid", str(event["UID"]), f"{session['id']}@limber")
    same("summary", str(event["SUMMARY"]), session["routine"]["name"])
    begun_at = pandas.Timestamp(session["started_at"]).floor("s")
    same("start", pandas.Timestamp(event["DTSTART"].dt), begun_at.tz_convert("UTC"))
print(f"ok icalendar: {len(events)} events")

# Garmin's SDK
def decoder():
    return garmin_fit_sdk.Decoder(garmin_fit_sdk.Stream.from_file(str(work / "log.fit")))


same("is a FIT file", decoder().is_fit(), True)
same("its checksums", decoder().check_integrity(), True)
# Looking at it reads it to its end.
messages, errors = decoder().read()
same("errors of Garmin's SDK", errors, [])
same("sets", len(messages["set_mesgs"]), len(begun))
held = sum(round(message["duration"] * 1000) for message in messages["set_mesgs"])
same("held", held, sum(hold["held_ms"] for hold in begun))
for message in messages["session_mesgs"]:
    same("sport", (message["sport"], message["sub_sport"]), ("training", "flexibility_training"))
same("sessions", len(messages["session_mesgs"]), len(sessions))
same("file type", messages["file_id_mesgs"][0]["type"], "activity")
same("sessions of the activity", messages["activity_mesgs"][0]["num_sessions"], len(sessions))
print(f"ok garmin-fit-sdk: {len(messages['set_mesgs'])} sets")

# fitparse
fit = fitparse.FitFile(str(work / "log.fit"), check_crc=True)
fit.parse()
sets = [message.get_values() for message in fit.messages if message.mesg_num == 225]
same("sets of fitparse", len(sets), len(begun))
same("sports of fitparse", {message.get_value("sport") for message in fit.get_messages("session")}, {"training"})
print(f"ok fitparse: {len(sets)} sets")

# jsonschema
archive = json.loads((work / "archive.json").read_text())
jsonschema.Draft202012Validator(json.loads(schema.read_text())).validate(archive)
same("sessions of the archive", len(archive["sessions"]), len(sessions))
print(f"ok jsonschema: {len(archive['sessions'])} sessions")
