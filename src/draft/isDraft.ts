/** Whether a file's name is that of a draft Decision: Word's, or text with tabs between cells. */
export function isDraft(name: string): boolean {
  return /\.(?:docx|tsv|txt)$/i.test(name);
}
