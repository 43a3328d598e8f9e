import type { Counters } from "../host/host";
import { element } from "./element";

const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** Shows what the pane has asked of the host so far, brought up to date twice a second. */
export function showMeter(of: { readonly counters: Counters | null }): void {
  setInterval(() => {
    const { counters } = of;
    element("meter").textContent = counters === null ? "" : meterText(counters);
  }, 500);
}

function meterText({ requests, bytesIn, bytesOut }: Counters): string {
  const sent = `${numbers.format(bytesIn / 1000)} KB hỏi`;
  const answered = `${numbers.format(bytesOut / 1000)} KB trả lời`;
  return `Ngăn đã hỏi Excel ${numbers.format(requests)} lần · ${sent} · ${answered}`;
}
