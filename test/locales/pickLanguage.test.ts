import { pickLanguage } from "../../src/locales/pickLanguage";

test.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["EN", "en"],
  ["fr-FR", "vi"],
  [undefined, "vi"],
])("Office in %s: the pane speaks %s", (displayLanguage, language) => {
  expect(pickLanguage(displayLanguage)).toBe(language);
});
