import type { SheetWords } from "../sheetWords";

export const sheetWordsVi: SheetWords = {
  total: (scale) => (scale === null ? "Tổng điểm" : `Tổng điểm (${scale} điểm)`),
  ratio: "Tỷ lệ",
  rank: "Xếp hạng",
  class: "Xếp loại",
  again: (heading) => `${heading} (tính lại)`,
  totalAlone: "Tổng điểm",
  differenceHead: "Chênh lệch",
  difference: (result, published, computed) => `${result}: ${published} → ${computed}`,
  remark: "Ghi chú",
  remarkBeside: "Ghi chú xếp hạng",
  incomplete: (reasons) =>
    reasons.length === 0 ? "Chưa đủ điểm, chưa xếp hạng" : `${reasons.join("; ")}, chưa xếp hạng`,
  reasons: {
    "score.missing": "Thiếu điểm",
    "score.notNumber": "Điểm không phải số",
    "score.band": "Điểm là một khoảng",
    "score.twoFigures": "Hai số trong một ô",
    "score.ambiguous": "Điểm có hai cách đọc",
    "score.date": "Điểm bị đổi thành ngày tháng",
    "score.error": "Ô điểm báo lỗi",
    "score.notApplicable": "Không áp dụng, chưa rõ cách tính",
    "score.noPoints": "Số liệu chưa quy ra điểm được",
    "score.penaltySign": "Điểm trừ sai dấu",
    "excluded.outOfRange": "Số điểm không đánh giá không hợp lệ",
    "unit.blank": "Thiếu tên đơn vị",
    "unit.groupUnknown": "Chưa rõ nhóm",
    "unit.severalInTable": "Chưa rõ quyết định áp dụng cho đơn vị nào",
  },
  reasonElse: "Chưa đủ điểm",
  reason: (reason, cells, of) =>
    cells.length === 0
      ? reason
      : `${reason} (${cells.join(", ")}${of > cells.length ? ` và ${of - cells.length} ô khác` : ""})`,
  remarks: {
    notRanked: "Có đánh giá, không xếp hạng",
    notAssessed: "Không đánh giá",
    classUnknown: "Chưa xếp loại: ngưỡng chưa xác định",
    conditionUnknown: "Chưa xếp loại: chưa đủ điểm để xét điều kiện",
    belowClasses: "Không xếp loại: dưới mức thấp nhất",
  },
  summarySheet: "Tổng hợp xếp loại",
  summaryTitle: "TỔNG HỢP XẾP LOẠI",
  sortedSheet: "Kết quả xếp hạng",
  sortedTitle: "KẾT QUẢ XẾP HẠNG",
  tieOrder: "Các đơn vị đồng hạng xếp theo thứ tự trong bảng điểm.",
  notApplicable: "Không áp dụng",
  outOf: (name, points) => `${name} (${points} điểm)`,
  table: (number, name) => `Bảng ${number}. ${name}`,
  framework: (name, version) => `Bộ tiêu chí: ${name} (phiên bản ${version})`,
  legalBasis: (sources) => `Căn cứ: ${sources}`,
  source: (sheet, area) => `Số liệu: trang tính “${sheet}”, vùng ${area}`,
  number: "STT",
  unit: "Đơn vị",
  group: "Nhóm đơn vị",
  ungrouped: "Đơn vị không thuộc nhóm nào",
  allUnits: "Tất cả đơn vị",
  sum: "Tổng cộng",
  unclassed: "Chưa xếp loại",
  units: "Số đơn vị",
  noClasses: "Bộ tiêu chí này không quy định mức xếp loại.",
  threshold: "Ngưỡng",
  basis: "Cơ sở của ngưỡng",
  atLeast: (value) => `Từ ${value} trở lên`,
  above: (value) => `Trên ${value}`,
  atMost: (value) => `Không quá ${value}`,
  below: (value) => `Dưới ${value}`,
  lowest: "Còn lại",
  thresholdUnknown: "Chưa xác định",
  stated: (source) => `Quy định: ${source}`,
  inferred: (greaterThan, atMost) => `Suy ra từ kết quả công bố: ${interval(greaterThan, atMost)}`,
  inferredNote:
    "Ngưỡng “suy ra từ kết quả công bố” không có trong văn bản; cần đối chiếu quy định trước khi sử dụng kết quả xếp loại.",
  percent: (value) => `${value}%`,
  points: (value) => `${value} điểm`,
};

function interval(greaterThan: string | null, atMost: string | null): string {
  if (greaterThan === null) return atMost === null ? "chưa có căn cứ nào" : `không quá ${atMost}`;
  return atMost === null ? `trên ${greaterThan}` : `trên ${greaterThan}, không quá ${atMost}`;
}
