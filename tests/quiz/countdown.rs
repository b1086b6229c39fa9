//! The countdown of a self-test, by a clock that may be wrong.

use runners_hip::quiz::seconds_left;

#[test]
fn seconds_pass_one_by_one() {
    assert_eq!(seconds_left(30, 1000.0, 1000.0), 30);
    assert_eq!(seconds_left(30, 1000.0, 1999.0), 30);
    assert_eq!(seconds_left(30, 1000.0, 2000.0), 29);
    assert_eq!(seconds_left(30, 1000.0, 30_999.0), 1);
    assert_eq!(seconds_left(30, 1000.0, 31_000.0), 0);
}

#[test]
fn an_hour_asleep_ends_it() {
    assert_eq!(seconds_left(30, 0.0, 3_600_000.0), 0);
    assert_eq!(seconds_left(60, 0.0, f64::MAX), 0);
}

#[test]
fn a_clock_that_is_set_back_does_not_make_it_longer() {
    assert_eq!(seconds_left(30, 1_000_000.0, 0.0), 30);
    assert_eq!(seconds_left(30, 0.0, f64::NAN), 30);
}
