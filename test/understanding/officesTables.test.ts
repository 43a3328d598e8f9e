import { errors, results, scanOf } from "./drawnTable";

test("most cells of a criterion may be dashes: those are no points, and the total adds up what stands there", () => {
  const table = `STT|Lớp|Báo tường|Văn nghệ|Bóng đá|Nền nếp|Tổng điểm|Xếp thứ
    1|6A1|5|3|8|24|40|6
    2|6A2|5|-|3|28|36|7
    3|6A3|5|8|-|20|33|8
    4|7A1|8|-|5|29|42|5
    5|7A2|3|-|-|46|49|3
    6|7A3|-|-|8|41|49|3
    7|8A1|5|-|-|46|51|2
    8|8A2|8|-|-|50|58|1`;
  expect(results(table)[0]).toBe("6A1: 40 #6");
  expect(errors(table)).toEqual([]);
});

test("a remark between units ends no table and heads no group", () => {
  const table = `STT|Đơn vị|Nội dung 1|Nội dung 2|Tổng|Hạng
    1|Xã An Khánh|20|31|51|3
    2|Xã Minh Tân|24|33|57|2
    |(Nộp báo cáo chậm 02 ngày)||||
    3|Xã Long Sơn|27|35|62|1
    * Ghi chú: từ đây là các xã miền núi|||||
    4|Xã Bình Minh|18|21|39|4
    5|Xã Vĩnh Hòa|12|22|34|5`;
  expect(results(table)).toHaveLength(5);
  expect(scanOf(table).tables[0]?.block.units.every(({ group }) => group === null)).toBe(true);
  expect(errors(table)).toEqual([]);
});

test("lines with a dash below a numbered unit are its parts, and told as left out", () => {
  const table = `TT|Phòng, tổ|Chuyên môn|Kỷ luật|Tổng|Hạng
    1|Phòng Tổng hợp|41|22|63|2
    |- Tổ Văn thư|20|12|32|
    |- Tổ Lái xe|21|10|31|
    2|Phòng Tài vụ|45|28|73|1
    |- Tổ Kế toán|25|14|39|
    |- Tổ Quỹ|20|14|34|
    3|Phòng Kế hoạch|40|20|60|3
    4|Phòng Thanh tra|30|21|51|4`;
  expect(results(table)).toEqual([
    "Phòng Tổng hợp: 63 #2",
    "Phòng Tài vụ: 73 #1",
    "Phòng Kế hoạch: 60 #3",
    "Phòng Thanh tra: 51 #4",
  ]);
  const lines = scanOf(table).tables[0]?.block.otherLines ?? [];
  expect(lines.filter(({ role }) => role === "leftOut")).toHaveLength(4);
});

test("who has “Không xếp hạng” in the place of a rank is scored and not ranked", () => {
  const table = `STT|Đơn vị|Kinh tế|Xã hội|Tổng điểm|Xếp hạng
    1|Xã An Khánh|20|31|51|4
    2|Xã Minh Tân|34|33|67|Không xếp hạng
    3|Xã Long Sơn|27|35|62|1
    4|Xã Bình Minh|28|31|59|2
    5|Xã Vĩnh Hòa|12|22|34|KXH
    6|Xã Phú Thịnh|25|31|56|3
    7|Xã Tân Lập|15|22|37|5`;
  expect(results(table)).toEqual([
    "Xã An Khánh: 51 #4",
    "Xã Minh Tân: 67 #0",
    "Xã Long Sơn: 62 #1",
    "Xã Bình Minh: 59 #2",
    "Xã Vĩnh Hòa: 34 #0",
    "Xã Phú Thịnh: 56 #3",
    "Xã Tân Lập: 37 #5",
  ]);
  expect(errors(table)).toEqual([]);
});

const WEEK = `STT|Lớp|Thứ 2|Thứ 3|Thứ 4|Tổng trừ|Điểm còn lại|Xếp thứ
  1|6A1|2|3|1|6|94|5
  2|6A2|0|3|1|4|96|3
  3|6A3|5|0|2|7|93|6
  4|7A1|1|0|2|3|97|2
  5|7A2|0|0|1|1|99|1
  6|7A3|5|3|2|10|90|7
  7|8A1|0|3|2|5|95|4`;

test("what is left of a hundred points is the result, and not what was taken off", () => {
  expect(results(WEEK)[0]).toBe("6A1: 94 #5");
  expect(errors(WEEK)).toEqual([]);
});

test("a rest that does not go with what was taken off, and points taken off that do not add up, are told", () => {
  expect(errors(WEEK.replace("|6|94|5", "|6|92|5"))).toContain("published.total");
  expect(errors(WEEK.replace("2|3|1|6|94", "2|5|1|6|94"))).toContain("published.total");
});

test("how many members there are of each kind is a statistic, and ranks nobody without a word", () => {
  const table = `STT|Đảng bộ|Tổng số đảng viên|Hoàn thành xuất sắc|Hoàn thành tốt|Hoàn thành
    1|Đảng bộ xã An Khánh|42|5|30|7
    2|Đảng bộ xã Minh Tân|86|9|60|17
    3|Đảng bộ xã Long Sơn|50|6|33|11
    4|Đảng bộ xã Bình Minh|71|8|52|11
    5|Đảng bộ xã Vĩnh Hòa|64|7|44|13
    6|Đảng bộ xã Phú Thịnh|57|3|41|13`;
  expect(results(table).every((line) => line.endsWith("–"))).toBe(true);
  expect(errors(table)).toEqual(["reading.question"]);
});

test("a total of few points is followed by the ranks, not a criterion that they nearly follow", () => {
  const table = `STT|Tên xã|Kỷ luật|Thủy lợi|Báo cáo|Đào tạo|Thái độ|Tổng|Xếp hạng
    1|Hưng Phong|1|0|1|1|0|3|5
    2|Phú Phong|1|1|1|1|1|5|1
    3|Nam Khánh|1|1|1|1|1|5|1
    4|Hưng Thịnh|1|1|1|1|1|5|1
    5|Phú Thành|1|0|1|1|0|3|5
    6|Thanh Phong|1|1|1|0|1|4|4`;
  expect(results(table)[5]).toBe("Thanh Phong: 4 #4");
});

test("maxima without a name stay maxima where bonus points lift a total above them", () => {
  const table = `STT|Tên lớp|Tuyển quân|Kinh tế|Khuyến khích|Tổng|XH
    ||20|20||40|
    1|12E|10|13|2|25|4
    2|7E|7|11|5|23|5
    3|12D|19|10|0|29|3
    4|11B|19|20|5|44|1
    5|9C|10|20|2|32|2`;
  expect(results(table)).toHaveLength(5);
  expect(errors(table)).toEqual([]);
});

test("the mean of two marks with a rank between them is made of the marks", () => {
  const table = `TT|Đơn vị|Lần 2|Thứ hạng|Lần 1|Điểm bình quân
    1|Công an tỉnh|14|1|82.5|48.25
    2|Bảo hiểm xã hội|19|1|77.5|48.25
    3|Đài Phát thanh|26|1|70.5|48.25
    4|Sở Công Thương|17.5|4|59|38.25
    5|Ngân hàng Nhà nước|22|5|54|38
    6|Trường Chính trị|23.5|6|52|37.75
    7|Sở Y tế|15|7|54|34.5
    8|Thanh tra tỉnh|12|8|56|34
    9|Sở Tư pháp|19.5|9|42.5|31`;
  expect(results(table)[8]).toBe("Sở Tư pháp: 31 #9");
});

test("“(3)” under “Điểm trừ” is taken off where no figure there stands above zero", () => {
  const table = `TT|Lớp|Học tập|Nền nếp|Điểm trừ|Tổng|Hạng
    1|10B|12.5|20|(3)|29.5|3
    2|6E|10|14|0|24|4
    3|7D|19|16|0|35|1
    4|6B|15|15.5|- 1|29.5|3`;
  expect(errors(table)).not.toContain("score.ambiguous");
});

test("ranks that begin again in each group make a list a group, a slip or two aside", () => {
  const table = `TT|Đơn vị|Cụm|Học tập|Nền nếp|Tổng|Hạng
    1|Trường A|Cụm 1|94.1|97.5|191.6|1
    2|Trường B|Cụm 1|38.2|42|80.2|2
    3|Trường C|Cụm 1|97.9|42.5|140.4|2
    4|Trường D|Cụm 2|86|63.5|149.5|1
    5|Trường E|Cụm 2|57.4|40|97.4|3
    6|Trường G|Cụm 2|96.3|42|138.3|3
    7|Trường H|Cụm 3|93.3|57|150.3|2
    8|Trường I|Cụm 3|76.6|54|130.6|3
    9|Trường K|Cụm 3|91.1|91|182.1|1
    10|Trường L|Cụm 3|44.6|66|110.6|4`;
  expect(results(table)[1]).toBe("Trường B: 80.2 #3");
  expect(errors(table)).toEqual(["published.rank", "published.rank"]);
});

test("totals typed as “51,175” are what the row makes, whatever else stands in it", () => {
  const table = `TT|Đơn vị|Ủy viên 1|Ủy viên 2|Điểm TB
    1|Tổ Long Giang|65.3|37.05|51,175
    2|Tổ Nam Khánh|95.1|28.376|61,738
    3|Tổ Long Thành|82|42.326|62,163
    4|Tổ Hưng Xuân|57.5|51.226|54,363`;
  expect(errors(table)).not.toContain("score.ambiguous");
});

test("points under “Đạt” beside “Chuẩn” are no counts of a class, though the heading comes again and again", () => {
  const table = `TT|Đơn vị|Nội dung 1||Nội dung 2||Tổng|
    ||Chuẩn|Đạt|Chuẩn|Đạt|Chuẩn|Đạt
    1|Xã A|10|7|20|11|30|18
    2|Xã B|10|9|20|15|30|24
    3|Xã C|10|5|20|18|30|23
    4|Xã D|10|8|20|9|30|17`;
  expect(results(table)).toEqual(["Xã A: 18 #3", "Xã B: 24 #1", "Xã C: 23 #2", "Xã D: 17 #4"]);
});
