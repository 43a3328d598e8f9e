/** The addresses of Office.js, in the order in which they are tried; the page names them. */
export function officeJsAddresses(): readonly string[] {
  return document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content.split(" ") ?? [];
}

/** Microsoft is moving Office.js to another address: where the first does not answer, the second is tried. */
export async function loadOfficeJs(
  onTried: (address: string, hasCome: boolean) => void = () => undefined,
): Promise<boolean> {
  for (const address of officeJsAddresses()) {
    const hasCome = await loadScript(address);
    onTried(address, hasCome);
    if (hasCome) return true;
  }
  return false;
}

function loadScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}
