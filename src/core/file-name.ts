/** What names of files end in that is no part of what they are called by; not of pages (`.html`), whose names are headlines. */
const EXTENSION =
  /\.(?:mp[34]|m[ko]v|webm|avi|m4[av]|wmv|flv|mpe?g|m?ts|3gp|og[gv]|mxf|m3u8?|mpd|wav|aac|flac|jpe?g|png|gif|webp|heic|srt|vtt|txt|pdf|docx?)$/i;

/** The longest of them, with its dot. */
const LONGEST = 5;

/** The end of `[start, end)` without the extension of a file: of media, of what stands beside them, and of documents. */
export function stemEnd(text: string, start: number, end: number): number {
  const found = EXTENSION.exec(text.slice(Math.max(start, end - LONGEST), end));
  return found === null ? end : end - found[0].length;
}
