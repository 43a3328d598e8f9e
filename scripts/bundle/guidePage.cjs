const POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `body { margin: 0 auto; max-width: 720px; padding: 16px 20px 48px; font: 15px/1.5 "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 22px; line-height: 1.3; } h2 { margin-top: 28px; font-size: 17px; }
img { display: block; max-width: 100%; margin: 12px 0; border: 1px solid #d1d1d1; border-radius: 4px; }
li { margin: 4px 0; } table { border-collapse: collapse; } th, td { padding: 4px 8px; border: 1px solid #d1d1d1; text-align: left; vertical-align: top; }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #292929; } th, td, img { border-color: #525252; } }`;

/**
 * The officers' guide as a page without scripts, for the pane and for whoever has no reader of Markdown. It knows what the
 * guide uses: headings, paragraphs, lists, tables, pictures, bold. Anything else stops the build.
 */
function guidePage(markdown) {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("the guide has no title");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(block).join("\n")}
</body>
</html>
`;
}

function block(text) {
  const heading = /^(#{1,3}) (.+)$/.exec(text);
  if (heading !== null) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (text.startsWith("|")) return table(text.split("\n"));
  if (/^\d+\. /.test(text)) return list("ol", text, /^\d+\. /);
  if (text.startsWith("- ")) return list("ul", text, /^- /);
  if (/^(#|```|>|<|\s)/.test(text)) throw new Error(`the guide uses what its page does not know: ${text.slice(0, 40)}`);
  return `<p>${inline(text)}</p>`;
}

function list(tag, text, bullet) {
  const items = [];
  for (const line of text.split("\n")) {
    if (bullet.test(line)) items.push(line.replace(bullet, ""));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</${tag}>`;
}

function table([head, , ...rows]) {
  const row = (line, tag) =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((line) => row(line, "td"))].join("\n")}\n</table>`;
}

function cellsOf(line) {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function inline(text) {
  return escaped(text)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1">')
    .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}

module.exports = { guidePage };
