//! Pause and Resume, what is offered first, and what is refused.

use crate::given::{Mat, entry, hold, plan, plan_with, routine, s, session_of};
use limber_core::cue::CueKind;
use limber_core::dose::Dose;
use limber_core::moment::MS_NS;
use limber_core::plan::Plan;
use limber_core::routine::Entry;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, Offers, Part, Refusal};
use limber_core::settings::SessionSettings;
use limber_core::step::StepKind;

fn bridge() -> Plan {
    plan(vec![
        Entry {
            rest_after_s: 30,
            ..entry("bridge", hold(30))
        },
        entry("child", hold(30)),
    ])
}

fn offer(mat: &Mat) -> Offers {
    mat.session.first_offer(&mat.clock.now())
}

#[test]
fn a_hold_resumes_after_a_lead_in() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.pauses();
    mat.waits_s(20);
    assert_eq!(mat.session.elapsed_ns(), s(10));
    let before = mat.effects.len();
    mat.says(Event::Resume);
    assert_eq!(
        mat.effects[before].what,
        Happened::Resumed { lead_in_ms: 3_000 }
    );
    mat.waits_s(3);
    assert_eq!(mat.session.elapsed_ns(), s(10), "a lead-in is not held");
    assert_eq!(mat.session.times().lead_in_ns, s(3));
    let told: Vec<_> = mat
        .cues()
        .into_iter()
        .filter(|(.., at)| *at >= 25_000)
        .collect();
    assert_eq!(
        told,
        [
            (CueKind::Countdown, Some(3), 25_000),
            (CueKind::Countdown, Some(2), 26_000),
            (CueKind::Countdown, Some(1), 27_000),
            (CueKind::Start, None, 28_000)
        ]
    );
    mat.waits_s(20);
    let record = mat.last_record();
    assert_eq!(
        (record.held_ms, record.longest_ms, record.interruptions),
        (30_000, 20_000, 1)
    );
}

#[test]
fn pausing_in_the_lead_in_restarts_it() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.pauses();
    mat.says(Event::Resume);
    mat.waits_s(2);
    mat.pauses();
    mat.says(Event::Resume);
    assert_eq!(mat.session.part(), Part::LeadIn { left_ns: s(3) });
    mat.waits_s(3 + 20);
    let record = mat.last_record();
    assert_eq!((record.held_ms, record.interruptions), (30_000, 1));
    assert_eq!(mat.session.times().lead_in_ns, s(5));
}

#[test]
fn between_holds_at_least_three_seconds_are_left() {
    let left_after_pause_at = |wait_ms: u64| {
        let mut mat = Mat::start(bridge());
        mat.waits(wait_ms * MS_NS);
        mat.pauses();
        mat.waits_s(5);
        mat.says(Event::Resume);
        assert!(matches!(mat.session.part(), Part::Main), "no lead-in");
        mat.session.left_in_step_ns().unwrap()
    };
    assert_eq!(left_after_pause_at(14_000), s(3), "get-ready had 1 s left");
    assert_eq!(left_after_pause_at(10_000), s(5));
    assert_eq!(
        left_after_pause_at(74_500),
        s(3),
        "rest had half a second left"
    );
    assert_eq!(left_after_pause_at(50_000), s(25));

    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.waits_s(49);
    assert_eq!(mat.kind(), StepKind::Switch);
    mat.pauses();
    mat.says(Event::Resume);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(3)));
}

#[test]
fn getting_ready_again_has_at_least_three_seconds_left_too() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.waits_s(14);
    mat.pauses();
    mat.says(Event::Resume);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(3)));
}

#[test]
fn an_open_step_resumes_with_a_lead_in_and_counts_no_pause() {
    let mut mat = Mat::start(plan(vec![entry("free", Dose::Open)]));
    mat.holds(1, 10);
    mat.pauses();
    mat.waits_s(20);
    mat.says(Event::Resume);
    mat.waits_s(8);
    mat.says(Event::Next);
    assert_eq!(mat.last_record().held_ms, 15_000);
}

#[test]
fn an_interruption_over_a_minute_is_better_done_again() {
    let mut mat = Mat::start(bridge());
    assert_eq!(offer(&mat), Offers::GoOn, "nothing is paused");
    mat.holds(1, 10);
    mat.pauses();
    mat.waits_s(60);
    assert_eq!(offer(&mat), Offers::GoOn);
    mat.waits(1);
    assert_eq!(offer(&mat), Offers::DoAgain);
}

#[test]
fn nothing_held_is_nothing_to_do_again() {
    let mut rest = Mat::start(bridge());
    rest.waits_s(50);
    rest.pauses();
    rest.waits_s(100);
    assert_eq!(offer(&rest), Offers::GoOn, "in a rest");

    let mut fresh = Mat::start(bridge());
    fresh.pauses();
    fresh.says(Event::Next);
    assert_eq!(fresh.kind(), StepKind::Hold);
    fresh.waits_s(100);
    assert_eq!(offer(&fresh), Offers::GoOn, "a hold that has not begun");
}

#[test]
fn a_gap_counts_as_an_interruption() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.clock.sleep(s(61));
    mat.ticks();
    assert_eq!(offer(&mat), Offers::DoAgain);
    mat.clock.sleep(s(4 * 3_600));
    mat.ticks();
    assert_eq!(offer(&mat), Offers::Finish);
}

#[test]
fn after_four_hours_finishing_is_offered_first() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.pauses();
    mat.clock.sleep(s(4 * 3_600));
    assert_eq!(offer(&mat), Offers::DoAgain);
    mat.clock.sleep(1);
    assert_eq!(offer(&mat), Offers::Finish);

    let mut asleep = Mat::start(bridge());
    asleep.holds(1, 10);
    asleep.clock.sleep(s(5 * 3_600));
    asleep.ticks();
    assert_eq!(
        offer(&asleep),
        Offers::Finish,
        "the laptop slept for five hours"
    );
}

#[test]
fn the_wall_clock_offers_nothing_within_one_run() {
    for jump_ms in [86_400_000, -86_400_000] {
        let mut mat = Mat::start(bridge());
        mat.holds(1, 10);
        mat.pauses();
        mat.waits_s(5);
        mat.clock.set_wall(jump_ms, 60);
        assert_eq!(offer(&mat), Offers::GoOn);
    }
}

#[test]
fn over_a_restart_only_the_wall_can_tell() {
    let after = |seconds| {
        let mut mat = Mat::start(bridge());
        mat.holds(1, 10);
        mat.dies_and_is_back_after(s(seconds));
        offer(&mat)
    };
    assert_eq!(after(30), Offers::GoOn);
    assert_eq!(after(90), Offers::DoAgain);
    assert_eq!(after(4 * 3_600 + 1), Offers::Finish);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    assert_eq!(mat.tries(Event::Resume), Some(Refusal::NotPaused));
    assert_eq!(mat.tries(Event::Start), Some(Refusal::AlreadyStarted));
    mat.pauses();
    let again = Event::Pause {
        why: PauseReason::Person,
    };
    assert_eq!(mat.tries(again), Some(Refusal::AlreadyPaused));
    for event in [Event::Advanced, Event::Recovered { last_alive: None }] {
        assert_eq!(mat.tries(event), Some(Refusal::NotForPeople));
    }
    mat.says(Event::Finish);
    for event in [
        Event::Resume,
        Event::Next,
        Event::Finish,
        Event::GoBack,
        Event::Restart,
    ] {
        assert_eq!(mat.tries(event), Some(Refusal::Ended));
    }
}

#[test]
fn nothing_happens_before_the_start() {
    let mut session = session_of(bridge(), 1);
    let now = crate::given::Clock::morning().now();
    for event in [Event::Next, Event::Finish, Event::Resume] {
        let reaction = session.handle(event, now);
        assert_eq!(reaction.refusal, Some(Refusal::NotStarted));
        assert!(reaction.entries.is_empty());
    }
    assert!(session.tick(now).effects.is_empty());
    assert_eq!(session.next_wake_ns(), None);
}

#[test]
fn a_refused_event_is_not_written() {
    let mut mat = Mat::start(bridge());
    mat.waits_s(3);
    let written = mat.journal.len();
    mat.tries(Event::Resume);
    assert_eq!(mat.journal.len(), written);
}

#[test]
fn the_swap_sheet_and_the_stop_card_may_open_over_a_pause() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.pauses();
    mat.waits_s(50);
    for why in [PauseReason::Swap, PauseReason::StopCard] {
        mat.says(Event::Pause { why });
        assert_eq!(mat.effects.last().unwrap().what, Happened::Paused { why });
    }
    let call = Event::Pause {
        why: PauseReason::Call,
    };
    assert_eq!(mat.tries(call), Some(Refusal::AlreadyPaused));
    mat.waits_s(11);
    assert_eq!(offer(&mat), Offers::DoAgain, "it stays the same pause");
}

#[test]
fn a_call_pauses_unless_the_person_set_it_to_go_on() {
    let call = || Event::Pause {
        why: PauseReason::Call,
    };
    let mut mat = Mat::start(bridge());
    mat.says(call());
    assert!(!mat.session.is_running());

    let settings = SessionSettings {
        pause_on_call: false,
        ..SessionSettings::default()
    };
    let mut mat = Mat::start(plan_with(
        &routine(vec![entry("bridge", hold(30))]),
        settings,
    ));
    assert_eq!(mat.tries(call()), Some(Refusal::CallsGoOn));
    assert!(mat.session.is_running());
}

#[test]
fn closing_pauses_and_can_be_resumed() {
    let mut mat = Mat::start(bridge());
    mat.holds(1, 10);
    mat.says(Event::Pause {
        why: PauseReason::Closed,
    });
    assert!(mat.session.ended().is_none());
    mat.session = mat.replayed();
    mat.clock.restart(s(20));
    let reaction = mat.session.recover(None, mat.clock.now());
    mat.journal.extend(reaction.entries);
    mat.says(Event::Resume);
    mat.waits_s(3 + 20);
    assert_eq!(mat.last_record().held_ms, 30_000);
}
