/** The latin letters that `normalize` does not take apart. */
const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae' };

/** Lower-case text without accents. Of latin and greek only: the marks of other scripts are letters of their own. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßıłøđæ]/g, (letter) => FOLDED[letter]!);
}

/** The words, and as searches have them: "né le" as "ne le", "kørekort" as "korekort". Without their accents, shorter ones are other words: "né", "dič". */
export function withPlainSpellings(words: readonly string[]): readonly string[] {
  const accented = words.filter((word) => word.length > 3 && /[^\0-\x7f]/.test(word));
  return accented.length === 0 ? words : [...new Set([...words, ...accented.map(withoutAccents)])];
}
