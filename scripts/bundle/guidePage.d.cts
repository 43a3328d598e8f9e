export function guidePage(markdown: string): string;
