import type { DraftMeaningWords, DraftRemarkWords } from "../draftRemarkWords";

export const draftRemarks: DraftRemarkWords = {
  partsDiffer: (found, other) => `điểm tối đa là ${found}, còn các tiêu chí thành phần cộng lại là ${other}.`,
  scaleDiffers: (found, other) => `thang điểm là ${found}, còn điểm tối đa các tiêu chí cộng lại là ${other}.`,
  weightsNotWhole: (found, other) => `các trọng số cộng lại là ${found}, không phải ${other} (100%).`,
  maximumOutOfReach: (found, other) => `quy tắc cho nhiều nhất ${found} điểm, không bao giờ đủ điểm tối đa ${other}.`,
  capAboveMaximum: (found, other) => `mức trần ${found} lớn hơn điểm tối đa ${other}.`,
  textMaximumDiffers: (found, other) => `cách tính ghi tối đa ${found} điểm, còn cột điểm tối đa ghi ${other}.`,
  textPointsAboveMaximum: (found, other) => `cách tính cho ${found} điểm, nhiều hơn điểm tối đa ${other}.`,
  bandGap: (found, other) => `giữa ${found} và ${other} còn khoảng trống: số lẻ ở giữa không thuộc mức nào.`,
  bandOverlap: (found, other) => `hai mức chồng nhau: mức dưới đến ${found}, mức trên từ ${other}.`,
  classOutOfReach: (found, other) => `không đơn vị nào đạt được ngưỡng ${found}; tổng điểm nhiều nhất là ${other}.`,
  classEmpty: (found, other) =>
    `không điểm nào từ ${found} mà chưa tới ngưỡng ${other} của mức trên; không đơn vị nào ở mức này.`,
  nameElsewhere: (found, other) => `tên “${found}” đã dùng ở ${other}; bảng tính khó phân biệt hai tiêu chí.`,
  nobodyVerifies: (found) => `“${found}” chưa ghi đơn vị thẩm định, trong khi các tiêu chí khác có ghi.`,
};

export const draftMeanings: DraftMeaningWords = {
  partsDiffer: (found, other) =>
    `Có thể điểm tối đa là ${other}, hoặc một tiêu chí thành phần ghi sai, còn thiếu hay thừa so với ${found}.`,
  scaleDiffers: (found, other) =>
    `Có thể thang điểm là ${other}, hoặc một tiêu chí ghi sai, còn thiếu hay thừa so với ${found}.`,
  weightsNotWhole: (_, other) => `Có thể thiếu một tiêu chí, hoặc một trọng số ghi sai để cộng lại chưa bằng ${other}.`,
  maximumOutOfReach: (found, other) => `Có thể bậc cao nhất là ${other} điểm, hoặc điểm tối đa là ${found}.`,
  capAboveMaximum: (found, other) => `Có thể mức trần là ${other}, hoặc điểm tối đa là ${found}.`,
  textMaximumDiffers: (found, other) =>
    `Có thể điểm tối đa là ${found}, hoặc phần cách tính ghi sai, đúng ra là ${other}.`,
  textPointsAboveMaximum: (found, other) => `Có thể bậc đó là ${other} điểm, hoặc điểm tối đa là ${found}.`,
  bandGap: (found, other) => `Có thể mức dưới là “đến dưới ${other}”, hoặc mức trên bắt đầu ngay sau ${found}.`,
  bandOverlap: (found, other) => `Có thể mức dưới là “đến dưới ${other}”, hoặc mức trên là “trên ${found}”.`,
  classOutOfReach: (found, other) => `Có thể ngưỡng thấp hơn ${found}, hoặc tổng điểm nhiều nhất cao hơn ${other}.`,
  classEmpty: (found, other) =>
    `Có thể ngưỡng thấp hơn ${found}, hoặc ngưỡng mức trên cao hơn ${other}, hoặc thiếu chữ số thập phân khi làm tròn.`,
  nameElsewhere: () => "Có thể là hai tiêu chí khác nhau cần tên riêng, hoặc một tiêu chí ghi hai lần.",
  nobodyVerifies: () => "Có thể do cùng đơn vị với tiêu chí đứng trước, hoặc không cần thẩm định.",
};
