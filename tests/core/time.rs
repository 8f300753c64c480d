//! Who attended, and for how long.

use crate::given::{Mat, entry, hold, plan, s};
use limber_core::moment::{MS_NS, Wall};
use limber_core::plan::Plan;
use limber_core::record::Outcome;
use limber_core::routine::Entry;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Gap, Happened};
use limber_core::step::StepKind;

fn bridge() -> Plan {
    plan(vec![Entry {
        rest_after_s: 60,
        ..entry("bridge", hold(60))
    }])
}

fn gaps(mat: &Mat) -> Vec<Gap> {
    mat.effects
        .iter()
        .filter_map(|effect| match effect.what {
            Happened::Gap(gap) => Some(gap),
            _ => None,
        })
        .collect()
}

#[test]
fn sleep_is_a_gap_that_pauses_where_it_began() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.sleep(s(720));
    mat.ticks();
    let gap = Gap {
        boot_ns: s(720),
        slept_ns: s(720),
    };
    assert_eq!(gaps(&mat), [gap]);
    assert!(!mat.session.is_running());
    assert_eq!(mat.session.elapsed_ns(), s(20), "not credited");
    assert_eq!(mat.session.times().attended_ns, s(35));
    assert_eq!(mat.session.times().paused_ns, s(720));
    assert_eq!(mat.journal.last().unwrap().event, Event::Gap(gap));
}

#[test]
fn a_nap_of_two_seconds_is_no_gap_and_no_time_either() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.sleep(s(2));
    mat.ticks();
    assert!(mat.session.is_running());
    assert_eq!(mat.session.elapsed_ns(), s(20));
    assert_eq!(mat.session.times().lost_ns, s(2), "nobody attended");
    assert_eq!(mat.session.times().at_ns(), s(37), "and yet it passed");
    mat.clock.sleep(s(2) + 1);
    mat.ticks();
    assert_eq!(gaps(&mat).len(), 1);
}

#[test]
fn a_wake_up_more_than_two_seconds_late_is_a_gap() {
    let late = |ns| {
        let mut mat = Mat::start(bridge());
        mat.holds(1, 20);
        // Attendance is due after a second.
        mat.clock.pass(s(1) + ns);
        mat.ticks();
        (
            gaps(&mat),
            mat.session.elapsed_ns(),
            mat.session.times().lost_ns,
        )
    };
    assert_eq!(late(0), (vec![], s(21), 0));
    assert_eq!(late(s(1)), (vec![], s(22), 0));
    assert_eq!(
        late(s(2)),
        (vec![], s(22), s(1)),
        "credit is capped at two seconds"
    );
    let gap = Gap {
        boot_ns: s(3) + 1,
        slept_ns: 0,
    };
    assert_eq!(late(s(2) + 1), (vec![gap], s(20), 0));
}

#[test]
fn late_counts_from_the_nearest_thing_that_was_due() {
    let mut mat = Mat::start(bridge());
    mat.waits(s(14) + 700 * MS_NS);
    mat.clock.pass(s(2) + 301 * MS_NS);
    mat.ticks();
    assert_eq!(gaps(&mat).len(), 1, "the hold was due after 0.3 s");
}

#[test]
fn these_limits_are_real_seconds_at_any_speed() {
    let mut mat = Mat::start_at_speed(plan(vec![entry("bridge", hold(600))]), 10);
    mat.waits_s(2);
    mat.clock.pass(s(3));
    mat.ticks();
    assert!(mat.session.is_running());
    assert_eq!(mat.session.times().attended_ns, s(20 + 20), "2 s x speed");
    assert_eq!(mat.session.times().at_ns(), s(50));
    mat.clock.sleep(s(2));
    mat.ticks();
    assert!(mat.session.is_running());
    mat.clock.sleep(s(2) + 1);
    mat.ticks();
    assert!(!mat.session.is_running());
}

#[test]
fn an_event_after_a_gap_finds_the_session_paused() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.sleep(s(60));
    mat.says(Event::Next);
    assert!(!mat.session.is_running());
    let record = mat.last_record();
    assert_eq!((record.outcome, record.held_ms), (Outcome::Partial, 20_000));
    let kinds: Vec<bool> = mat.journal[1..]
        .iter()
        .map(|entry| matches!(entry.event, Event::Gap(_)))
        .collect();
    assert_eq!(
        kinds[kinds.len() - 2..],
        [true, false],
        "first the gap, then Next"
    );
}

#[test]
fn a_gap_pauses_between_holds_too() {
    for (wait_s, kind) in [(5, StepKind::GetReady), (80, StepKind::Rest)] {
        let mut mat = Mat::start(bridge());
        mat.waits_s(wait_s);
        assert_eq!(mat.kind(), kind);
        let before = mat.session.elapsed_ns();
        mat.clock.sleep(s(60));
        mat.ticks();
        assert!(!mat.session.is_running());
        assert_eq!(mat.session.elapsed_ns(), before);
    }
}

#[test]
fn a_gap_breaks_the_hold() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.sleep(s(30));
    mat.ticks();
    mat.says(Event::Resume);
    mat.waits_s(3 + 40);
    let record = mat.last_record();
    assert_eq!(
        (record.held_ms, record.longest_ms, record.interruptions),
        (60_000, 40_000, 1)
    );
}

#[test]
fn the_wall_clock_makes_no_gap_and_alters_no_duration() {
    let day_ms = 86_400_000;
    for (jump_ms, offset_min) in [(day_ms, 60), (-day_ms, 60), (0, -480), (3_600_000, 120)] {
        let mut mat = Mat::start(bridge());
        mat.holds(1, 20);
        mat.clock.set_wall(jump_ms, offset_min);
        mat.waits_s(40);
        assert_eq!(gaps(&mat), []);
        assert_eq!(mat.session.times().at_ns(), s(75));
        assert_eq!(mat.last_record().held_ms, 60_000);
    }
}

#[test]
fn a_clock_that_runs_back_takes_nothing_away() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.run_back(s(3));
    mat.ticks();
    assert_eq!(mat.session.elapsed_ns(), s(20));
    mat.waits_s(4);
    assert_eq!(mat.session.elapsed_ns(), s(21), "only what is new counts");
    assert_eq!(gaps(&mat), []);
}

#[test]
fn clocks_of_another_run_do_not_compare() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.clock.restart(s(5));
    mat.ticks();
    let unknown = Gap {
        boot_ns: 0,
        slept_ns: 0,
    };
    assert_eq!(gaps(&mat), [unknown]);
    assert_eq!(mat.session.elapsed_ns(), s(20));
}

#[test]
fn a_pause_lasts_while_the_system_sleeps() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 20);
    mat.pauses();
    mat.clock.pass(s(10));
    mat.clock.sleep(s(100));
    mat.ticks();
    mat.clock.pass(s(5));
    mat.says(Event::Resume);
    assert_eq!(gaps(&mat), []);
    assert_eq!(mat.session.times().paused_ns, s(115));
    assert_eq!(mat.session.head().paused_ms, 115_000);
}

#[test]
fn attention_is_due_at_the_nearest_thing_and_at_most_a_second_away() {
    let mut mat = Mat::start(bridge());
    let due = |mat: &Mat| {
        mat.session
            .next_wake_ns()
            .map(|at| at - mat.clock.now().awake_ns)
    };
    assert_eq!(due(&mat), Some(s(1)));
    mat.waits(s(14) + 750 * MS_NS);
    assert_eq!(due(&mat), Some(250 * MS_NS), "the hold begins");
    mat.waits(250 * MS_NS + s(29) + 100 * MS_NS);
    assert_eq!(due(&mat), Some(900 * MS_NS), "half-way");
    mat.pauses();
    assert_eq!(due(&mat), None);
    mat.says(Event::Resume);
    mat.waits(300 * MS_NS);
    assert_eq!(due(&mat), Some(700 * MS_NS), "the lead-in counts two");
}

#[test]
fn a_record_tells_when_the_work_began_though_it_was_noticed_later() {
    let mut mat = Mat::start(bridge());
    let start = mat.clock.now().wall;
    mat.waits(s(14) + 400 * MS_NS);
    mat.clock.pass(s(1) + 500 * MS_NS);
    mat.says(Event::Next);
    let began = mat.last_record().started_at.unwrap();
    assert_eq!(began.unix_ms - start.unix_ms, 15_000);
}

#[test]
fn a_session_belongs_to_the_local_day_of_its_start_and_records_keep_their_own() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    let home = mat.clock.now().wall;
    mat.waits_s(20);
    // Over the date line.
    mat.clock.set_wall(0, -720);
    mat.waits_for_the_end();
    let head = mat.session.head();
    assert_eq!(head.started_at, home);
    assert_eq!(head.started_at.offset_min, 60);
    let offsets: Vec<i32> = mat
        .session
        .records()
        .iter()
        .map(|record| record.started_at.unwrap().offset_min)
        .collect();
    assert_eq!(offsets, [60, -720]);
    let away = head.ended_at.unwrap();
    assert_eq!(
        away,
        Wall {
            unix_ms: home.unix_ms + 80_000,
            offset_min: -720
        }
    );
    assert_eq!(home.local_date().to_string(), "2026-11-22");
    assert_eq!(away.local_date().to_string(), "2026-11-21");
}

#[test]
fn a_pause_is_told_by_its_reason() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 5);
    mat.says(Event::Pause {
        why: PauseReason::Closed,
    });
    let why = PauseReason::Closed;
    assert_eq!(mat.effects.last().unwrap().what, Happened::Paused { why });
}
