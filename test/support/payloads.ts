/** What a spreadsheet, a word processor, a browser, a printer's header or a terminal might obey. */
export const PAYLOADS = [
  ...["=1+1", "+1+1", "-1+1", "@SUM(1)", "'=1+1", "\t=1+1", '=HYPERLINK("http://x.example","x")', "=cmd|' /C calc'!A0"],
  ...["=WEBSERVICE(\"http://x.example\")", "＝1+1", "﹢1", " =1+1", "\u00a0=1", "\u200b=1+1", "{=1}"],
  ...["<b>x</b>", "<script>alert(1)</script>", "]]><x/>", "&lt;x&gt; &#x41;", "<!-- x -->", '" onload="x'],
  ...["&P&N&D", '&"Arial"&16x', "&[Path]", "http://x.example", "javascript:x", "\\\\may\\chung", "../../x", "CON.txt"],
  ...["\u001b[2J\u0007", "\u202exls.exe", "\u009b31m", "{{x}} ${x} #{x}", "_x003D_1+1", "%00%n%s", "w:instrText INCLUDETEXT"],
]; // prettier-ignore
