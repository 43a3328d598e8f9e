import type { TotalWords } from "../totalWords";

export const totals: TotalWords = {
  sum: { name: "Cộng điểm các tiêu chí", sentence: "Cộng điểm các tiêu chí." },
  weightedSum: { name: "Cộng điểm nhân trọng số", sentence: "Điểm mỗi tiêu chí nhân trọng số rồi cộng lại." },
  mean: { name: "Trung bình cộng", sentence: "Trung bình cộng điểm các tiêu chí (theo trọng số, nếu có)." },
  weightedMean: { name: "Trung bình có trọng số", sentence: "Trung bình có trọng số của các tiêu chí." },
  geometricMean: { name: "Trung bình nhân", sentence: "Trung bình nhân điểm các tiêu chí (căn bậc n của tích)." },
  ratio: {
    name: "Tỷ lệ trên điểm tối đa được áp dụng",
    sentence: "Điểm đạt chia cho điểm tối đa được áp dụng, tính bằng %.",
  },
  rescaled: {
    name: "Quy đổi về thang điểm",
    sentence: "Điểm đạt chia cho điểm tối đa được áp dụng, quy về thang điểm.",
  },
  givenTotal: { name: "Tổng điểm có sẵn trong bảng", sentence: "Lấy tổng điểm có sẵn trong bảng." },
  givenRatio: { name: "Tỷ lệ có sẵn trong bảng", sentence: "Lấy tỷ lệ có sẵn trong bảng." },
  none: { name: "Không cộng tổng, không xếp hạng", sentence: "Không cộng điểm; xếp loại theo từng tiêu chí." },
};
