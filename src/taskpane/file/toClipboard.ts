/** False where the page may not write there: older web views have no clipboard for pages, others refuse it in a frame. */
export async function toClipboard(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}
