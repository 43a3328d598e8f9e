/**
 * The scanner sees tags; to whoever reads the XML, what stands in a comment is not there, what stands in a CDATA section is text, and
 * of alternatives one counts. Excel writes none of them among cells. Texts of other programs may be CDATA, without tags in it.
 */
export function isPlainXml(text: string): boolean {
  if (text.includes("<?") || text.includes(":AlternateContent")) return false;
  for (let at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 2)) {
    const end = text.startsWith("<![CDATA[", at) ? text.indexOf("]]>", at) : -1;
    const inside = text.slice(at + 2, end < 0 ? at + 2 : end);
    if (end < 0 || inside.includes("<") || !/<t(?:\s[^<>]*)?>[^<]*$/.test(text.slice(Math.max(0, at - 100), at)))
      return false;
  }
  return true;
}
