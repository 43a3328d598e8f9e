/** Encodings of Vietnamese before Unicode that put its letters on those of Western Europe. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** TCVN 5712:1993, VN3 (fonts .VnTime, .VnArial …): a letter each. Capitals with tones have no letters of their own. */
const TCVN3 =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ " +
  "×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ";

/** VNI (fonts VNI-Times …): a letter and its mark behind it, or a letter of its own; capitals alike. */
const VNI =
  "aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ " +
  "íí ìì æỉ óĩ òị oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ôơ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự öư " +
  "yùý yøỳ yûỷ yõỹ îỵ ñđ";

/** From what stands there to the letter that is meant. */
export const LEGACY_CODES: { readonly [E in LegacyEncoding]: ReadonlyMap<string, string> } = {
  TCVN3: pairs(TCVN3),
  VNI: new Map([...pairs(VNI), ...pairs(VNI.toUpperCase())]),
};

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
}
