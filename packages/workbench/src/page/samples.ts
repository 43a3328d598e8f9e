/** The sample workbooks that are served beside the page. */
export const SAMPLES = [
  { path: "samples/hung-yen-xa-2023.xlsx", label: "Hưng Yên 2023, cấp xã" },
  { path: "samples/hung-yen-xa-2023-dan-tu-word.xlsx", label: "Hưng Yên 2023, dán từ Word" },
  { path: "samples/hung-yen-xa-2023-cong-bo.xlsx", label: "Hưng Yên 2023, như đã công bố" },
  { path: "samples/can-tho-2023.xlsx", label: "Cần Thơ 2023, sở và huyện" },
  { path: "samples/can-tho-2023-cong-bo.xlsx", label: "Cần Thơ 2023, như đã công bố" },
] as const;
