import type { SlipWords } from "../slipShape";

export const slips: SlipWords = {
  sheet: "Phiếu kết quả",
  title: "PHIẾU KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG",
  unit: (name) => `Đơn vị: ${name}`,
  group: (name) => `Nhóm: ${name}`,
  figureAsText: "Số trên trang này ghi dạng chữ để in dấu phẩy thập phân; không dùng để tính.",
  total: (points, of) => `Tổng điểm: ${points}${of === null ? "" : `/${of} điểm`}`,
  ratio: (percent) => `Tỷ lệ: ${percent}%`,
  percentagePoints: (points) => `${points} điểm phần trăm`,
  rank: (rank, of, list) => `Thứ hạng: ${rank}/${of} đơn vị${list === null ? "" : ` (${list})`}`,
  noRank: (why) => (why === null ? "Thứ hạng: chưa xếp hạng" : `Thứ hạng: chưa xếp hạng. ${why}`),
  class: (name) => `Xếp loại: ${name}`,
  noClass: (why) => (why === null ? "Xếp loại: chưa xếp loại" : `Xếp loại: chưa xếp loại. ${why}`),
  toClass: {
    best: "Đã ở mức xếp loại cao nhất.",
    lacks: (points, name, isMore) => `Còn thiếu ${isMore ? "hơn " : ""}${points} để đạt ngưỡng mức ${name}.`,
    unknown: (name) => `Ngưỡng của mức ${name} chưa xác định.`,
    held: (name) => `Đã đạt ngưỡng mức ${name} nhưng chưa được xếp mức này do điều kiện khác.`,
    inferred: "Ngưỡng này suy ra từ kết quả đã công bố.",
    alsoConditions: "Mức này còn có điều kiện khác ngoài ngưỡng.",
  },
  toRank: {
    first: "Đang ở hạng cao nhất.",
    lacks: (points, rank) => `Kém hạng ${rank} liền trên ${points}.`,
    same: (rank) => `Bằng điểm với hạng ${rank} liền trên, xếp sau theo tiêu chí phụ.`,
  },
  number: "TT",
  criterion: "Tiêu chí",
  maximum: "Tối đa",
  points: "Đạt",
  share: "Mức đạt",
  mean: "Bình quân",
  best: "Cao nhất",
  place: "Thứ hạng",
  whole: "Tổng cộng",
  peers: (count, group) =>
    `Bình quân, cao nhất và thứ hạng từng tiêu chí tính trong ${count} đơn vị được xếp hạng` +
    (group === null ? "." : ` thuộc ${group}.`),
};
