namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The words of the normal form in one language; the parser reads both.</summary>
internal sealed record NormalWords(
    string Before, string Date, string Month, string Quarter, string FirstHalf, string SecondHalf, string NineMonths,
    string Year, string Term, string AndEachYear, string Stage, string SchoolYear, string Range,
    string[] Thirds, string Continuous, string[] Whole, string[] Dated, string And, string[] MonthOfQuarter,
    string[] Weekdays, string Relative, string Working, string[] Bases, string None)
{
    internal static NormalWords Vietnamese { get; } = new(
        Before: "trước {0}", Date: "ngày {0}", Month: "tháng {0}", Quarter: "quý {0}",
        FirstHalf: "6 tháng đầu năm {0}", SecondHalf: "6 tháng cuối năm {0}", NineMonths: "9 tháng đầu năm {0}",
        Year: "năm {0}", Term: "nhiệm kỳ {0}", AndEachYear: " và từng năm",
        Stage: "giai đoạn {0}", SchoolYear: "năm học {0}", Range: "từ {0} đến {1}",
        Thirds: ["thượng tuần tháng {0}", "trung tuần tháng {0}", "hạ tuần tháng {0}"],
        Continuous: "thường xuyên",
        Whole: ["hằng tuần", "hằng tháng", "hằng quý", "định kỳ 6 tháng", "hằng năm"],
        Dated: ["{0} hằng tuần", "ngày {0} hằng tháng", "{0} quý", "định kỳ 6 tháng", "ngày {0} hằng năm"],
        And: " và ",
        MonthOfQuarter: ["ngày {0} của tháng đầu", "ngày {0} của tháng giữa", "ngày {0} của tháng cuối"],
        Weekdays: ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
        Relative: "trong {0} ngày{1} kể từ ngày {2}", Working: " làm việc",
        Bases: ["ký", "nhận", "ban hành"], None: "không quy định thời hạn");

    internal static NormalWords English { get; } = new(
        Before: "before {0}", Date: "{0}", Month: "month {0}", Quarter: "quarter {0}",
        FirstHalf: "first half of {0}", SecondHalf: "second half of {0}", NineMonths: "first 9 months of {0}",
        Year: "year {0}", Term: "term {0}", AndEachYear: " and every year",
        Stage: "period {0}", SchoolYear: "school year {0}", Range: "from {0} to {1}",
        Thirds: ["first ten days of month {0}", "second ten days of month {0}", "last days of month {0}"],
        Continuous: "continuously",
        Whole: ["every week", "every month", "every quarter", "every 6 months", "every year"],
        Dated: ["{0} of every week", "day {0} of every month", "{0} of every quarter", "every 6 months", "{0} of every year"],
        And: " and ",
        MonthOfQuarter: ["day {0} of the first month", "day {0} of the middle month", "day {0} of the last month"],
        Weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Relative: "within {0}{1} days after the day of {2}", Working: " working",
        Bases: ["signing", "receipt", "issue"], None: "no deadline set");
}
