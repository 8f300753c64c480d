#!/usr/bin/python3
"""Walks through start, hold, switch and finish with nothing but what a screen
reader gets: the accessibility tree over AT-SPI, and the actions in it.

walk.py PROGRAM DATA: PROGRAM is limber-app, DATA an empty folder for its log.
Prints what is heard and done, then how many checks passed.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE_S = 60
passed = failed = 0


def turn_on():
    """Tells the programs of this session that somebody listens."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    on = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                  on, None, Gio.DBusCallFlags.NONE, -1, None)


def everything(node, depth=0):
    """`node` and all below it, as far as it holds still while it is read."""
    if node is None or depth > 40:
        return
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for at in range(count):
        try:
            child = node.get_child_at_index(at)
        except GLib.Error:
            continue
        yield from everything(child, depth + 1)


def window():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program and program.get_name() == "limber-app":
            return program
    return None


def look(role, name):
    """The first node of this role whose name `name` takes, and its name."""
    for node in everything(window()):
        try:
            said = node.get_name() or ""
            if node.get_role_name() == role and name(said):
                return node, said
        except GLib.Error:
            continue
    return None


def until(what, found):
    """Asks again until it gives something; None when patience runs out."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            answer = found()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    print(f"   waited in vain for {what}")
    return None


def check(what, holds):
    global passed, failed
    if holds:
        passed += 1
        print(f"   {what}")
    else:
        failed += 1
        print(f"   NOT: {what}")


def hear(role, name, what=None):
    """Waits for a node and says what a reader would."""
    exact = (lambda said: said == name) if isinstance(name, str) else name
    found = until(what or name, lambda: look(role, exact))
    check(f"{role} “{found[1] if found else what or name}”", found)
    return found[0] if found else None


def press(name):
    """Does the button's own action, as a reader does."""
    button = until(name, lambda: look("push button", lambda said: said == name))
    check(f"press “{name}”", button and Atspi.Action.do_action(button[0], 0))


def focused(name):
    found = look("push button", lambda said: said == name)
    return found and found[0].get_state_set().contains(Atspi.StateType.FOCUSED)


def seconds():
    found = look("timer", lambda said: said.endswith("left."))
    return int(found[1].split()[0]) if found else None


def walk():
    print("1. Today")
    hear("heading", "With pigeon")
    hear("list item", lambda said: "today, nothing yet" in said, "the day of today in the week")
    press("Start: With pigeon")

    print("2. Getting ready")
    hear("heading", "Supine windscreen wipers")
    timer = hear("timer", lambda said: said.endswith("left."), "the time left")
    live = timer.get_attributes().get("live") if timer else None
    check("the timer does not speak by itself", live in (None, "off"))
    check("the focus is on Pause", until("the focus", lambda: focused("Pause")))

    print("3. A hold on the left side")
    press("Next")
    check("“Move”", until("repetitions", lambda: said_anywhere("Move")))
    press("Next")
    check("“Get ready”", until("the next get-ready", lambda: said_anywhere("Get ready")))
    press("Next")
    check("“Hold”", until("the hold", lambda: said_anywhere("Hold")))
    hear("heading", "Half-kneeling hip flexor stretch")
    check("“LEFT”", until("LEFT", lambda: said_anywhere("LEFT")))
    check("“Left knee on the floor”", said_anywhere("Left knee on the floor"))
    before = until("the time", seconds)
    check("the timer counts down in its name", until("another second", lambda: (seconds() or 99) < before))
    check("the focus stayed on Pause", focused("Pause"))

    print("4. The switch")
    press("Next")
    check("“Switch”", until("the switch", lambda: said_anywhere("Switch")))
    check("“RIGHT”", until("RIGHT", lambda: said_anywhere("RIGHT")))
    check("“Right knee on the floor”", said_anywhere("Right knee on the floor"))

    print("5. Pause and finish")
    press("Pause")
    hear("push button", "Go on")
    press("Finish as it is")
    hear("heading", lambda said: said.startswith("You stopped here."), "what was held")
    hear("radio button", "5")
    press("Close")
    hear("heading", lambda said: "Hip mobility" in said, "Today again")


def texts():
    """Everything that can be read in the window, piece by piece."""
    for node in everything(window()):
        try:
            yield node.get_name() or ""
            if "Text" in node.get_interfaces():
                yield Atspi.Text.get_text(node, 0, -1)
        except GLib.Error:
            continue


def said_anywhere(words):
    """Whether `words` can be read anywhere in the window."""
    return any(words in said for said in texts())


def main():
    program, data = sys.argv[1:]
    turn_on()
    Atspi.init()
    limber = subprocess.Popen([program, "--data-dir", data])
    try:
        walk()
    finally:
        limber.terminate()
        limber.wait(30)
    print(f"# pass {passed}\n# fail {failed}")
    sys.exit(1 if failed else 0)


main()
