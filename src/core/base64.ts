/** Value of a base64 or base64url digit (RFC 4648 §4 and §5), -1 when it is none. */
export function base64Value(code: number): number {
  return code < 128 ? VALUES[code]! : -1;
}

const VALUES = /* @__PURE__ */ Int8Array.from({ length: 128 }, (_, code) => digitValue(code));

function digitValue(code: number): number {
  if (code > 96 && code < 123) return code - 71;
  if (code > 64 && code < 91) return code - 65;
  if (code > 47 && code < 58) return code + 4;
  if (code === 0x2b || code === 0x2d) return 62;
  return code === 0x2f || code === 0x5f ? 63 : -1;
}

/** Decodes `[start, end)`, which holds base64 digits only. A last lone digit carries no byte. */
export function decodeBase64(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(((end - start) * 6) >> 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = start; i < end; i++) {
    held = ((held << 6) | base64Value(text.charCodeAt(i))) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
  }
  return bytes.subarray(0, length);
}
