//! The log of a lifetime answers at once: no query reads a whole table.

use crate::given;
use rusqlite::Connection;

macro_rules! sql {
    ($($file:literal),+) => {
        concat!($(include_str!(concat!("../../src-tauri/store/src/", $file))),+)
    };
}

/// How SQLite would go about `sql`, a line a step.
fn plan(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    // Values do not matter here; what is not bound is null.
    let mut rows = statement.raw_query();
    let mut steps = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get("detail").unwrap());
    }
    steps
}

#[test]
fn every_reading_goes_by_an_index_and_sorts_nothing() {
    let (_dir, store) = given::store();
    let db = given::raw(&store);
    let columns = sql!("session/columns.sql");
    let queries = [
        format!("{columns}{}", sql!("session/by_id.sql")),
        format!("{columns}{}", sql!("session/newest_unfinished.sql")),
        format!("{columns}{}", sql!("history/oldest_first.sql")),
        format!("{columns}{}", sql!("session/unfinished.sql")),
        sql!("history/list/all.sql").to_owned(),
        sql!("history/list/of_routine.sql").to_owned(),
        sql!("history/list/with_note.sql").to_owned(),
        sql!("history/list/has_exercise.sql").to_owned(),
        sql!("history/list/place.sql").to_owned(),
        sql!("sums/days.sql").to_owned(),
        sql!("sums/days_counting.sql").to_owned(),
        sql!("sums/months_of_exercise.sql").to_owned(),
        sql!("sums/of_exercise.sql").to_owned(),
        sql!("sums/add_hour.sql").to_owned(),
        sql!("sums/add_exercise.sql").to_owned(),
        sql!("attempt/of_session.sql").to_owned(),
        sql!("journal/columns.sql", "journal/of_session.sql").to_owned(),
        sql!("journal/columns.sql", "journal/one.sql").to_owned(),
        sql!("journal/next_seq.sql").to_owned(),
        sql!("alive/get.sql").to_owned(),
        sql!("plan/find.sql").to_owned(),
        sql!("plan/of_session.sql").to_owned(),
        sql!("setting/get.sql").to_owned(),
        sql!("setting/under.sql").to_owned(),
        sql!("own/get.sql").to_owned(),
        sql!("own/rev.sql").to_owned(),
        sql!("own/whole.sql").to_owned(),
        sql!("own/picture_whole.sql").to_owned(),
        sql!("own/picture_get.sql").to_owned(),
        sql!("own/picture_rev.sql").to_owned(),
        sql!("history/last_first_side.sql").to_owned(),
    ];
    for query in queries {
        for step in plan(&db, &query) {
            // The index of unfinished sessions holds next to nothing.
            let scans = step.contains("SCAN") && !step.contains("session_unfinished");
            assert!(!scans, "{query}\n{step}");
            assert!(!step.contains("TEMP B-TREE"), "{query}\n{step}");
        }
    }
}

#[test]
fn the_sums_read_only_an_index() {
    let (_dir, store) = given::store();
    let db = given::raw(&store);
    for query in [
        sql!("history/list/all.sql"),
        sql!("history/list/of_routine.sql"),
        sql!("history/list/with_note.sql"),
        sql!("sums/of_exercise.sql"),
    ] {
        let steps = plan(&db, query);
        assert!(!steps.is_empty());
        for step in steps {
            assert!(step.contains("COVERING INDEX"), "{query}\n{step}");
        }
    }
}

/// A day's part of the sums is found by it, and nothing else is read.
#[test]
fn the_totals_of_some_days_read_only_those_days() {
    let (_dir, store) = given::store();
    let db = given::raw(&store);
    for query in [
        sql!("sums/totals.sql"),
        sql!("sums/hours_of_day.sql"),
        sql!("sums/month_totals.sql"),
        sql!("sums/month_hours.sql"),
        sql!("history/list/days_with.sql"),
        sql!("sums/first_day.sql"),
        sql!("history/last_done.sql"),
    ] {
        let steps = plan(&db, query);
        // What a query made itself, the names of routines, holds next to nothing.
        let searched = |step: &String| {
            step.contains("SEARCH") || step.contains("session_unfinished") || step == "SCAN routine"
        };
        let read: Vec<&String> = steps
            .iter()
            .filter(|step| step.contains("SCAN") || step.contains("SEARCH"))
            .collect();
        assert!(
            !read.is_empty() && read.iter().all(|step| searched(step)),
            "{query}\n{steps:?}"
        );
    }
}
