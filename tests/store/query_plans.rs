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
        format!("{columns}{}", sql!("history/newest_first.sql")),
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
        sql!("history/active_days.sql"),
        sql!("history/last_done.sql"),
    ] {
        let steps = plan(&db, query);
        assert!(!steps.is_empty());
        for step in steps {
            assert!(step.contains("COVERING INDEX"), "{query}\n{step}");
        }
    }
}
