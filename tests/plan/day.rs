//! Days as numbers agree with the calendar.

use runners_hip::plan::Day;

#[test]
fn every_day_of_the_range_follows_the_one_before() {
    let (mut year, mut month, mut date) = (1970_u16, 1_u8, 1_u8);
    for number in 0..=u16::MAX {
        let day = Day(number);
        assert_eq!(day.date(), (year, month, date));
        assert_eq!(Day::of_date(year, month, date), day);
        // 1 January 1970 was a Thursday.
        assert_eq!(u16::from(day.weekday()), (number % 7 + 3) % 7);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (year, month, date) = match (month, date) {
            (12, 31) => (year + 1, 1, 1),
            (_, last) if last == length => (year, month + 1, 1),
            _ => (year, month, date + 1),
        };
    }
}

#[test]
fn a_date_out_of_range_is_the_nearest_end() {
    assert_eq!(Day::of_date(1950, 5, 5), Day(0));
    assert_eq!(Day::of_date(0, 0, 0), Day(0));
    assert_eq!(Day::of_date(u16::MAX, u8::MAX, u8::MAX), Day(u16::MAX));
}
