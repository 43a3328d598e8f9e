import type { DraftPaperWords } from "../draftPaperShape";

export const draftPapers: DraftPaperWords = {
  titles: {
    decision: "Dự thảo quyết định",
    proposal: "Dự thảo tờ trình",
    announcement: "Dự thảo thông báo",
    slips: "Phiếu kết quả",
  },
  fields: {
    body: "cơ quan",
    number: "số",
    date: "ngày",
    subject: "nội dung",
    bases: "căn cứ",
    results: "kết quả",
    units: "số đơn vị",
    appendices: "phụ lục",
  },
  office: "……",
  proposal: {
    parent: "ỦY BAN NHÂN DÂN ……",
    numberLine: "Số:          /TTr-……",
    title: "TỜ TRÌNH",
    about: (subject) => `Về việc công bố kết quả đánh giá, xếp hạng ${subject}`,
    to: "Kính gửi: Ủy ban nhân dân ……",
    opening: (subject) =>
      `…… đã hoàn thành việc đánh giá, xếp hạng ${subject} và kính trình Ủy ban nhân dân …… xem xét, công bố kết quả như sau:`,
    closing: [
      "(Chi tiết tại Phụ lục và dự thảo Quyết định kèm theo)",
      "…… kính trình Ủy ban nhân dân …… xem xét, quyết định./.",
    ],
    attached: ({ number = "……/TTr-……", date = "ngày … tháng … năm ……", body = "……" }) =>
      `(Kèm theo Tờ trình số ${number} ${date} của ${body})`,
    receivers: ["Nơi nhận:", "- Như trên;", "- ……;", "- Lưu: VT, ……."],
    signer: "THỦ TRƯỞNG CƠ QUAN",
  },
  announcement: {
    parent: null,
    numberLine: "Số:          /TB-……",
    title: "THÔNG BÁO",
    about: (subject) => `Kết quả đánh giá, xếp hạng ${subject}`,
    to: null,
    opening: (subject) =>
      `Căn cứ Quyết định số ……/QĐ-…… ngày … tháng … năm …… của ……, …… thông báo kết quả đánh giá, xếp hạng ${subject} như sau:`,
    closing: [
      "(Chi tiết tại Phụ lục kèm theo)",
      "…… thông báo để các cơ quan, đơn vị biết, phát huy kết quả đạt được và khắc phục hạn chế trong thời gian tới./.",
    ],
    attached: ({ number = "……/TB-……", date = "ngày … tháng … năm ……", body = "……" }) =>
      `(Kèm theo Thông báo số ${number} ${date} của ${body})`,
    receivers: ["Nơi nhận:", "- Các cơ quan, đơn vị được đánh giá;", "- ……;", "- Lưu: VT, ……."],
    signer: "THỦ TRƯỞNG CƠ QUAN",
  },
};
