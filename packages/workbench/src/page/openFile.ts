import type { OpenedBook } from "../openedBook";
import { openXlsx, type OpenWatch } from "../xlsx/openXlsx";
import { openProblemText } from "./openProblemText";

/** A workbook with the name of its file, or a sentence that says why there is none. */
export type OpenedFile =
  | { readonly ok: true; readonly name: string; readonly opened: OpenedBook }
  | { readonly ok: false; readonly sentence: string };

export async function openBytes(name: string, bytes: Uint8Array, watch: OpenWatch): Promise<OpenedFile> {
  const result = await openXlsx(bytes, watch);
  if (result.ok) return { ok: true, name, opened: { ...result.value, data: { ...result.value.data, name } } };
  return { ok: false, sentence: openProblemText(name, result.error) };
}

export async function openLocalFile(file: File, watch: OpenWatch): Promise<OpenedFile> {
  return openBytes(file.name, new Uint8Array(await file.arrayBuffer()), watch);
}

/** A file of this server, such as `samples/hung-yen-xa-2023.xlsx`; other servers are not asked. */
export async function openServedFile(path: string, watch: OpenWatch): Promise<OpenedFile> {
  const url = new URL(path, location.href);
  const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  if (url.origin !== location.origin)
    return { ok: false, sentence: `Chỉ mở được tệp của chính trang này, không mở ${url.host}.` };
  const response = await fetch(url);
  if (!response.ok) return { ok: false, sentence: `Không có tệp “${name}” trên máy chủ (mã ${response.status}).` };
  return openBytes(name, new Uint8Array(await response.arrayBuffer()), watch);
}
