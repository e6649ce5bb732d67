/** A text with what its bytes are. */
export interface Text {
  readonly text: string;
  readonly encoding: string;
}

/** A file's bytes as text, or why not. */
export type Decoded = Text | { readonly binary: true } | { readonly problem: string; readonly line: number };

/** Bytes looked at for telling binary files, as in git. */
const SNIFFED_BYTES = 8000;

/** Byte order marks of UTF-32; the first begins like that of UTF-16. */
const UTF_32 = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

/** Decodes UTF-8, and UTF-16 that says so by its byte order mark; the mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (UTF_32.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return { problem: 'UTF-32, which is not read: UTF-8 and UTF-16 are', line: 0 };
  const encoding = utf16(bytes);
  if (encoding !== undefined) return decodeAs(encoding, bytes);
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return { binary: true };
  return decodeAs('utf-8', bytes);
}

/** The way back: text as the bytes it was decoded from would be written. */
export function encode(text: string, encoding: string): Uint8Array {
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { problem: `not valid ${encoding.toUpperCase()}`, line: encoding === 'utf-8' ? firstBrokenLine(bytes) : 0 };
  }
}

function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    line++;
    from = end + 1;
  }
  return line;
}
