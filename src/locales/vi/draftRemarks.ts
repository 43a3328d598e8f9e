import type { DraftRemarkWords } from "../draftRemarkWords";

export const draftRemarks: DraftRemarkWords = {
  partsDiffer: (found, other) => `điểm tối đa là ${found}, còn các tiêu chí thành phần cộng lại là ${other}.`,
  scaleDiffers: (found, other) => `thang điểm là ${found}, còn điểm tối đa các tiêu chí cộng lại là ${other}.`,
  weightsNotWhole: (found, other) => `các trọng số cộng lại là ${found}, không phải ${other} (100%).`,
  maximumOutOfReach: (found, other) => `quy tắc cho nhiều nhất ${found} điểm, không bao giờ đủ điểm tối đa ${other}.`,
  capAboveMaximum: (found, other) => `mức trần ${found} lớn hơn điểm tối đa ${other}.`,
  textMaximumDiffers: (found, other) => `cách tính ghi tối đa ${found} điểm, còn cột điểm tối đa ghi ${other}.`,
  bandGap: (found, other) =>
    `giữa ${found} và ${other} còn khoảng trống (số lẻ ở giữa không thuộc mức nào); nên ghi “đến dưới ${other}”.`,
  bandOverlap: (found, other) => `hai mức chồng nhau: mức dưới đến ${found}, mức trên từ ${other}.`,
  classOutOfReach: (found, other) => `không đơn vị nào đạt được ngưỡng ${found}; tổng điểm nhiều nhất là ${other}.`,
  nameElsewhere: (found, other) => `tên “${found}” đã dùng ở ${other}; bảng tính khó phân biệt hai tiêu chí.`,
  nobodyVerifies: (found) => `“${found}” chưa ghi đơn vị thẩm định, trong khi các tiêu chí khác có ghi.`,
};
